import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { must } from '../../../../shared/kit/assert.ts'
import { GlassPane } from '../../../pieces/GlassPane.tsx'
import { Mark } from '../../../pieces/Mark.tsx'
import { TierBadge } from '../../../pieces/TierBadge.tsx'
import { StepHeading } from '../StepHeading.tsx'
import { useMe } from '../useMe.ts'
import { AppealLetter } from './AppealLetter.tsx'
import { Entries } from './Entries.tsx'
import { Reasons } from './Reasons.tsx'
import { Ring } from './Ring.tsx'
import { ShutDoors } from './ShutDoors.tsx'
import css from './statement.module.css'
import { useMoreBelow } from './useMoreBelow.ts'

/** The last notice, in the app's own voice: exactly what the room's level grants, key by key, and nothing between the lines. `children`: what one answers. */
export function NoticeText({ children }: { children: ReactNode }) {
  const t = useTranslations('statement')
  const { me, room } = useMe()
  const { inside, isMore, look } = useMoreBelow()
  const { value, of, tier, direction, reasons, lines, shut, appeal } = must(me.standing, 'a notice')
  const name = room.regime?.tiers.find(({ letter }) => letter === tier)?.name
  const hasValue = value !== undefined && value !== null
  const change = direction ?? 'silent'
  return (
    <GlassPane className={css.pane} role="region" aria-label={t('app')}>
      <div className={css.head}>
        <Mark size={26} /> <b>{t('app')}</b> <span>{me.standing?.month === room.month ? t('now') : null}</span>
      </div>
      <div ref={inside} className={css.inside} tabIndex={0} role="group" aria-label={t('notice')} onScroll={look}>
        <div className={lines || reasons || appeal ? css.dense : css.roomy}>
          {hasValue && <Ring value={value} of={of} />}
          {tier && (
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
        <StepHeading className={css.title}>{t(`change.${change}.title`)}</StepHeading>
        <p className={css.told}>{t(`change.${change}.told`)}</p>
        {appeal && <AppealLetter answer={appeal} />}
        {reasons && reasons.length > 0 && <Reasons codes={reasons} />}
        {lines && <Entries lines={lines} />}
        {shut && shut.length > 0 && <ShutDoors shut={shut} />}
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
