import type { LedgerLine } from '../vocabulary/ledger.ts'
import { did, line, logOf, seen, stood } from './example.ts'
import type { Indicator } from './indicator.ts'
import { seenLines, subjectsOf, towardsBetter } from './log.ts'
import { mean } from './statistics.ts'

const dog = (month: number) => seen(did(month, 1, 'dog', ['dog.loose']))
const entries = [dog(1), dog(2), dog(3)]

/** A new beginning strikes all that was before it. */
export const permanence: Indicator = {
  id: 'permanence',
  title: { en: 'Permanence' },
  formula: 'mean age in months, at the last statement, of entries that cost points and were never struck',
  range: [0, null],
  unit: 'months',
  source: 'ours',
  example: {
    say: { en: 'In month 4, an entry of month 2 and one of month 3 still count; one of month 1 has expired: (2 + 1) ÷ 2.' },
    log: logOf({
      phases: ['rule', 'rule', 'rule', 'rule'],
      standings: stood(4, [500]),
      observations: entries,
      ledger: [...entries.map(({ id, month }) => line(month, 1, 'observation', -20, id)), line(4, 1, 'expiry', 20, dog(1).id)],
    }),
    value: 1.5,
  },
  say: { en: 'At the end, what still counted against people lay {value} {month|months} back on average.' },
  measure(log) {
    const subjects = subjectsOf(log)
    const last = Math.max(...log.standings.map(({ month }) => month))
    const said = log.ledger.filter(({ citizen, cause }) => subjects.has(citizen) && (cause.kind === 'report' || cause.kind === 'rating'))
    const costly = [...seenLines(log).map((one) => one.line), ...said].filter(({ delta }) => towardsBetter(log) * delta < 0)
    const ends = log.ledger.filter(({ cause }) => cause.kind === 'expiry' || cause.kind === 'correction' || cause.kind === 'reset')
    const isStruck = (entry: LedgerLine) =>
      ends.some(
        ({ citizen, cause, month }) => citizen === entry.citizen && (cause.kind === 'reset' ? month >= entry.month : cause.ref === entry.cause.ref),
      )
    return Number.isFinite(last) ? mean(costly.filter((entry) => !isStruck(entry)).map(({ month }) => last - month)) : null
  },
}
