import { useTranslations } from 'use-intl'
import type { Comparison } from '../../../../shared/vocabulary/comparison.ts'
import { Card } from '../../../pieces/Card.tsx'
import css from './compared.module.css'
import { heightOf, isTold, latest, MEASURES, readingOf, type ComparedRoom, type Measure } from '../../parts/compare/measures.ts'

/** How a value is written: in per cent, as a number with two digits, in seconds. */
const PER_CENT = { word: 'share', by: 100, of: 1 } as const
const UNITS = {
  conformity: PER_CENT,
  superstition: PER_CENT,
  segregation: { word: 'index', by: 100, of: 100 },
  readySeconds: { word: 'seconds', by: 1, of: 1 },
} as const satisfies Record<Measure, { word: string; by: number; of: number }>

/** One column a room, one row a measure, one bar a month; below, the one thing to see. */
export function Compared({ comparison }: { comparison: Comparison }) {
  const t = useTranslations('projector.compare')
  const reading = readingOf(comparison)
  return (
    <>
      <Card height={3} className={css.sheet}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('measure')}</span>
              </th>
              {comparison.rooms.map((room) => (
                <th key={room.room} scope="col">
                  <Head room={room} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {MEASURES.map((measure) => (
              <tr key={measure}>
                <th scope="row">
                  {t(`measures.${measure}.name`)}
                  <small>{t(`measures.${measure}.told`)}</small>
                </th>
                {comparison.rooms.map((room) => (
                  <td key={room.room}>
                    <Months room={room} measure={measure} comparison={comparison} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
      <p className={css.reading}>{reading ? t(`measures.${reading.measure}.reading`, reading) : t('alike')}</p>
    </>
  )
}

function Head({ room: { room, treatment, people } }: { room: ComparedRoom }) {
  const t = useTranslations()
  return (
    <>
      {t('projector.compare.room', { room })}
      {treatment !== null && (
        <small>
          {treatment.title}, {t(`projector.compare.levels.${treatment.disclosure}`)}
        </small>
      )}
      {!isTold({ people }) && <small>{t('projector.compare.few')}</small>}
    </>
  )
}

function Months({ room, measure, comparison }: { room: ComparedRoom; measure: Measure; comparison: Comparison }) {
  const t = useTranslations('projector.compare')
  const value = latest(room, measure)
  if (value === null) return <span className={css.none}>{t('none')}</span>
  return (
    <div className={css.cell}>
      <b>{t(UNITS[measure].word, { value: Math.round(value * UNITS[measure].by) / UNITS[measure].of })}</b>
      <span className={css.bars} aria-hidden>
        {room.months.map((month) => (
          <i
            key={month.month}
            data-none={month[measure] === null || undefined}
            style={{ height: `${100 * heightOf(month, measure, comparison)}%` }}
          />
        ))}
      </span>
    </div>
  )
}
