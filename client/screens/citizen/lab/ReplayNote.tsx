import { useTranslations } from 'use-intl'
import type { ReplayVisit } from '../../../../shared/vocabulary/debrief.ts'
import { say, useContent } from '../../../content.ts'
import { useReplay } from '../../../net/debrief.ts'
import { Card } from '../../../pieces/Card.tsx'
import { Icon } from '../../../pieces/Icon.tsx'
import { TierBadge } from '../../../pieces/TierBadge.tsx'
import phone from '../phone.module.css'
import { useMe } from '../useMe.ts'
import { usePlaceName } from '../usePlaceName.ts'
import css from './lab.module.css'

/** A month is on the board again: where one was oneself in it. */
export function ReplayNote({ month }: { month: number }) {
  const t = useTranslations('ownLab')
  const { me } = useMe()
  const replay = useReplay()
  const lived = replay.value?.months.find((one) => one.month === month)
  const visits = lived?.slots.flatMap((slot) => slot[me.seat] ?? []) ?? []
  const tier = lived?.tiers[me.seat] ?? null
  return (
    <Card className={`${phone.second} ${css.replay}`}>
      <h2>
        <Icon name="eye" /> {t('replay', { month })}
      </h2>
      <p>{t('replayTold')}</p>
      {lived && (
        <>
          <h3>{t('yourMonth', { month })}</h3>
          {visits.length === 0 && <p>{t('notYet')}</p>}
          <ul>
            {visits.map((visit, i) => (
              <Visit key={i} visit={visit} />
            ))}
          </ul>
          {tier !== null && (
            <p>
              {t('tier')} <TierBadge letter={tier} size={22} />
            </p>
          )}
        </>
      )}
    </Card>
  )
}

function Visit({ visit: { place, activity, outcome } }: { visit: ReplayVisit }) {
  const t = useTranslations('ownLab')
  const { activities } = useContent()
  const placeName = usePlaceName()
  const name = activity === null ? '' : say(activities[activity]?.text.name, activity)
  return (
    <li>
      <Icon name={outcome === 'done' ? 'tick' : 'cross'} size={18} />
      <span>{name === '' ? placeName(place) : t('at', { place: placeName(place), activity: name })}</span>
      {outcome !== 'done' && <b>{t(`outcome.${outcome}`)}</b>}
    </li>
  )
}
