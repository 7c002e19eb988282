import { useTranslations } from 'use-intl'
import type { OwnFile } from '../../../shared/vocabulary/debrief.ts'
import { signed } from '../../pieces/figures.ts'
import { useNames } from '../reveal/words.ts'
import css from './report.module.css'

type Observation = OwnFile['observations'][number]

/** Entries that a page has room for: mistakes always, then those that moved the most. */
const MOST_ENTRIES = 15

/** The file of one citizen, oldest entry first; whose deed it was, where it was somebody else's. */
export function FileTable({ observations }: Pick<OwnFile, 'observations'>) {
  const t = useTranslations('report.citizen')
  const names = useNames()
  if (observations.length === 0) return <p>{t('empty')}</p>
  const shown = weightiest(observations)
  return (
    <>
      <table className={`${css.table} ${css.file}`}>
        <thead>
          <tr>
            <th scope="col">{t('cols.month')}</th>
            <th scope="col">{t('cols.what')}</th>
            <th scope="col">{t('cols.points')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, month, feature, sensor, points, actual, corrected }) => (
            <tr key={id} data-mistaken={actual !== null || undefined}>
              <td>{month}</td>
              <th scope="row">
                {names.feature(feature)}, {names.sensor(sensor)} {actual && <b>{t('notYou', { name: actual.name })}</b>} {corrected && t('putRight')}
              </th>
              <td>{signed(points)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < observations.length && <p>{t('more', { count: observations.length - shown.length })}</p>}
    </>
  )
}

function weightiest(observations: readonly Observation[]): Observation[] {
  const weight = ({ actual, points }: Observation) => (actual === null ? Math.abs(points) : Number.POSITIVE_INFINITY)
  const chosen = new Set(observations.toSorted((a, b) => (weight(b) > weight(a) ? 1 : weight(b) < weight(a) ? -1 : 0)).slice(0, MOST_ENTRIES))
  return observations.filter((one) => chosen.has(one))
}
