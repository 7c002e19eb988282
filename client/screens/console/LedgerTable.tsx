import { useTranslations } from 'use-intl'
import type { Seat } from '../../../shared/vocabulary/ids.ts'
import type { TrueLine } from '../../../shared/vocabulary/view.ts'
import { Card } from '../../pieces/Card.tsx'
import { Pawn } from '../../pieces/pawn/Pawn.tsx'
import { causeIn } from '../../pieces/useEntryName.ts'
import { useStanding, type Measure } from '../../pieces/useStanding.ts'
import { isMistaken } from '../reveal/account.ts'
import { Scroll } from '../reveal/Scroll.tsx'
import { useNames } from '../reveal/words.ts'
import css from './LedgerTable.module.css'

type Props = { lines: readonly TrueLine[] | null; measure: Measure; nameOf: (seat: Seat) => string }

/** The true ledger of the last month: who, why, what, seen by what, and who it really was. */
export function LedgerTable({ lines, measure, nameOf }: Props) {
  const t = useTranslations('desk.ledger')
  const { change, figure } = useStanding(measure)
  const names = useNames()
  return (
    <Card className={css.card} aria-labelledby="ledger-title">
      <header>
        <h2 id="ledger-title">{t('title')}</h2>
        <p>{lines === null ? t('hidden') : lines.length === 0 ? t('empty') : t('count', { count: lines.length })}</p>
      </header>
      {lines !== null && lines.length > 0 && (
        <Scroll className={css.scroll} label={t('count', { count: lines.length })}>
          <table>
            <thead>
              <tr>
                {(['citizen', 'what', 'delta', 'balance'] as const).map((column) => (
                  <th key={column} scope="col" data-column={column}>
                    {t(`cols.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.seq} data-mistaken={isMistaken(line) || undefined}>
                  <th scope="row">
                    <span className={css.who}>
                      <Pawn seat={line.citizen} size={24} named /> {nameOf(line.citizen)}
                    </span>
                  </th>
                  <td>
                    {line.feature === null ? t(`causes.${causeIn(measure, line.cause.kind)}`) : names.feature(line.feature)}
                    <small>
                      {[t('month', { month: line.month }), line.sensor && names.sensor(line.sensor), line.place && names.place(line.place)]
                        .filter(Boolean)
                        .join(' · ')}
                    </small>
                    {line.report && (
                      <small>{t(line.report.true ? 'reportTrue' : 'reportFalse', { feature: names.feature(line.report.feature) })}</small>
                    )}
                    {isMistaken(line) && line.actual !== null && <strong>{t('was', { name: nameOf(line.actual) })}</strong>}
                  </td>
                  <td>{change(line.delta)}</td>
                  <td>{figure(line.balance)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
    </Card>
  )
}
