import { useTranslations } from 'use-intl'
import { groupedBy } from '../../../shared/kit/grouped.ts'
import type { OwnFile } from '../../../shared/vocabulary/debrief.ts'
import type { SealedRegime } from '../../../shared/vocabulary/sealed.ts'
import { Card } from '../../pieces/Card.tsx'
import { useStanding } from '../../pieces/useStanding.ts'
import css from './own.module.css'
import file from './OwnFile.module.css'
import ledger from './OwnLedger.module.css'
import { useNames } from './words.ts'

type Noted = OwnFile['observations'][number]
type Props = { observations: readonly Noted[]; regime: SealedRegime }

/** Everything that was ever noted about one, month by month: with what it was used for, and who was really there. */
export function OwnNotes({ observations, regime }: Props) {
  const t = useTranslations('ownReveal.file')
  const idle = observations.filter(({ points }) => points === 0).length
  const wrong = observations.filter(({ actual }) => actual !== null).length
  if (observations.length === 0) return <p className={css.sub}>{t('noNotes')}</p>
  return (
    <Card className={css.card} aria-labelledby="notes">
      <h2 id="notes">{t('notes')}</h2>
      <p className={css.said}>
        {t('sum', { notes: observations.length, idle })} {wrong > 0 && t('sumWrong', { wrong })}
      </p>
      {[...groupedBy(observations, ({ month }) => month)].map(([month, noted]) => (
        <details key={month} className={file.month} open={noted.some(({ actual }) => actual !== null)}>
          <summary>
            {t('month', { month })} <span>{t('notesIn', { notes: noted.length })}</span>
          </summary>
          <ul>
            {noted.map((one) => (
              <Note key={one.id} noted={one} regime={regime} />
            ))}
          </ul>
        </details>
      ))}
    </Card>
  )
}

function Note({ noted: { feature, sensor, place, points, actual, corrected }, regime }: { noted: Noted; regime: SealedRegime }) {
  const t = useTranslations('ownReveal.file')
  const names = useNames()
  const { change } = useStanding(regime.scale)
  const at = place === null ? null : names.place(place)
  return (
    <li className={ledger.line} data-mistaken={actual !== null || undefined}>
      <span>
        <span className={ledger.what}>{names.feature(feature)}</span>
        {actual && <strong className={ledger.stamp}>{t('notYou')}</strong>}
        <small>
          {at === null ? names.sensor(sensor) : t('eye', { sensor: names.sensor(sensor), place: at })}
          {actual && `. ${t('actual', { name: actual.name })}`}
          {corrected && ` ${t('corrected')}`}
        </small>
      </span>
      {points === 0 ? <small className={file.idle}>{t('idle')}</small> : <b>{change(points)}</b>}
    </li>
  )
}
