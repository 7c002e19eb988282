import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { must } from '../../../../shared/kit/assert.ts'
import { GlassPane } from '../../../pieces/GlassPane.tsx'
import { Mark } from '../../../pieces/Mark.tsx'
import { TierBadge } from '../../../pieces/TierBadge.tsx'
import { StepHeading } from '../StepHeading.tsx'
import { useMe } from '../useMe.ts'
import { AppealLetter } from './AppealLetter.tsx'
import { Consequences } from './Consequences.tsx'
import { Entries } from './Entries.tsx'
import { FileShown } from './FileShown.tsx'
import { Least } from './Least.tsx'
import { Reasons } from './Reasons.tsx'
import { ShutDoors } from './ShutDoors.tsx'
import { StandingFigure } from './StandingFigure.tsx'
import css from './statement.module.css'
import { useMoreBelow } from './useMoreBelow.ts'

/** The last notice, in the app's own voice: exactly what the room's level grants, key by key, and nothing between the lines. `children`: what one answers. */
export function NoticeText({ children }: { children: ReactNode }) {
  const t = useTranslations('statement')
  const app = useTranslations('standing')
  const { me, room } = useMe()
  const { inside, isMore, look } = useMoreBelow()
  const notice = must(me.standing, 'a notice')
  const { of, tier, direction, reasons, lines, shut, because, appeal } = notice
  const regime = must(room.regime, 'a system')
  const isList = regime.unit === 'on the list'
  const value = isList && tier ? Number(tier === regime.tiers.at(-1)?.letter) : notice.value
  const shown = me.shown?.month === notice.month ? me.shown : null
  const least = me.least?.month === notice.month ? me.least : null
  const name = regime.tiers.find(({ letter }) => letter === tier)?.name
  const hasValue = value !== undefined
  const isDense = Boolean(lines || reasons || appeal || shown || least)
  return (
    <GlassPane className={css.pane} role="region" aria-label={app('app')}>
      <div className={css.head}>
        <Mark size={26} /> <b>{app('app')}</b> <span>{notice.month === room.month ? t('now') : null}</span>
      </div>
      <div ref={inside} className={css.inside} tabIndex={0} role="group" aria-label={t('notice')} onScroll={look}>
        <div className={isDense && regime.unit === 'points' ? css.dense : css.roomy}>
          {hasValue && <StandingFigure value={value} of={of} small={isDense} />}
          {tier && value !== null && !isList && (
            <p className={hasValue ? css.tier : css.tierAlone}>
              <TierBadge letter={tier} name={name} size={hasValue ? 34 : 84} /> <b aria-hidden={name !== undefined}>{name ?? tier}</b>
            </p>
          )}
          {!hasValue && !tier && (
            <div className={css.blank}>
              <Mark size={84} />
            </div>
          )}
        </div>
        <Headline change={direction ?? 'silent'} listed={isList ? (value ?? null) : null} />
        {appeal && <AppealLetter answer={appeal} />}
        {shown && <FileShown file={shown} />}
        {least && <Least least={least} />}
        {reasons && reasons.length > 0 && <Reasons codes={reasons} />}
        {lines && <Entries lines={lines} />}
        {because && because.length > 0 ? <Consequences because={because} /> : shut && shut.length > 0 && <ShutDoors shut={shut} />}
      </div>
      <p className={css.below} hidden={!isMore}>
        {t('below')} <span aria-hidden>↓</span>
      </p>
      <div className={css.foot}>
        {children}
        <p className={css.fine}>{t(`fine.${room.disclosure}`)}</p>
      </div>
    </GlassPane>
  )
}

/** What the notice says first: how the standing moved, or whether one is on a list. */
function Headline({ change, listed }: { change: 'up' | 'down' | 'same' | 'silent'; listed: number | null }) {
  const t = useTranslations('statement')
  return (
    <>
      <StepHeading className={css.title}>{listed === null ? t(`change.${change}.title`) : t(listed === 0 ? 'list.off' : 'list.on')}</StepHeading>
      <p className={css.told}>{t(`change.${change}.told`)}</p>
    </>
  )
}
