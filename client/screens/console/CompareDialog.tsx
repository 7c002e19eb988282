import { useCallback } from 'react'
import { useTranslations } from 'use-intl'
import type { ComparedMonth, Comparison } from '../../../shared/vocabulary/comparison.ts'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { compareRooms } from '../../net/api.ts'
import { MEASURES, readingOf, type Measure } from '../parts/compare/measures.ts'
import { useComparison } from '../parts/compare/useComparison.ts'
import css from './CompareDialog.module.css'
import { Dialog } from './Dialog.tsx'
import { useDeskSession } from './session.ts'

type Props = { view: View; send: (deed: Deed) => void; onClose: () => void }

/** The rooms of the session side by side, month by month, with their systems; and the switch that shows them on the board without those. */
export function CompareDialog({ view, send, onClose }: Props) {
  const t = useTranslations('desk.compare')
  const { token } = useDeskSession()
  const comparison = useComparison(useCallback(() => compareRooms(token), [token]))
  return (
    <Dialog title={t('title')} wide onClose={onClose}>
      <label className={css.show}>
        <input
          type="checkbox"
          role="switch"
          checked={view.room.compares}
          aria-checked={view.room.compares}
          onChange={(event) => send({ type: 'compare', show: event.target.checked })}
        />
        {t('show')}
      </label>
      {comparison ? <Table comparison={comparison} /> : <p>{t('noReading')}</p>}
    </Dialog>
  )
}

function Table({ comparison }: { comparison: Comparison }) {
  const t = useTranslations('desk.compare')
  const levels = useTranslations('desk.treatment.levels')
  const reading = readingOf(comparison)
  const value = (month: ComparedMonth, measure: Measure) => {
    const figure = month[measure]
    if (figure === null) return t('none')
    return t(measure === 'readySeconds' ? 'seconds' : 'value', { value: measure === 'readySeconds' ? figure.toFixed(0) : figure.toFixed(2) })
  }
  return (
    <>
      <p>{reading ? t('reading', { measure: t(`cols.${reading.measure}`), most: reading.most, least: reading.least }) : t('noReading')}</p>
      <div className={css.scroll}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{t('cols.month')}</th>
              {MEASURES.map((measure) => (
                <th key={measure} scope="col">
                  {t(`cols.${measure}`)}
                </th>
              ))}
            </tr>
          </thead>
          {comparison.rooms.map(({ room, treatment, people, months }) => (
            <tbody key={room}>
              <tr>
                <th scope="rowgroup" colSpan={MEASURES.length + 1}>
                  {t('room', { number: room })} <small>{t('people', { count: people })}</small>{' '}
                  {treatment && (
                    <small>
                      {treatment.title}, {levels(treatment.disclosure)}
                    </small>
                  )}
                </th>
              </tr>
              {months.map((month) => (
                <tr key={month.month}>
                  <th scope="row">{month.month}</th>
                  {MEASURES.map((measure) => (
                    <td key={measure}>{value(month, measure)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  )
}
