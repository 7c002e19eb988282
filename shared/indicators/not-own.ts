import type { LedgerLine } from '../vocabulary/ledger.ts'
import { did, line, logOf, seen } from './example.ts'
import type { Indicator } from './indicator.ts'
import { isMistake, seenLines, subjectsOf, towardsBetter } from './log.ts'
import { share } from './statistics.ts'

/** Causes that lie with other people. */
const OTHERS: readonly string[] = ['friends', 'rating', 'report']

const own = seen(did(2, 1, 'dog', ['dog.loose']))

export const notOwn: Indicator = {
  id: 'notOwn',
  title: { en: 'Punished for others' },
  formula: 'points lost through friends, stars, reports and mistakes ÷ those and points lost through own acts',
  range: [0, 1],
  unit: 'share',
  source: 'ours',
  example: {
    say: { en: 'A loose dog cost 60 points, friends took 30 and a neighbour’s stars 10: 40 of 100.' },
    log: logOf({
      observations: [own],
      ledger: [line(2, 1, 'observation', -60, own.id), line(2, 1, 'friends', -30), line(2, 1, 'rating', -10), line(2, 1, 'friends', 25)],
    }),
    value: 0.4,
  },
  say: { en: 'Of 100 points that people lost, {value} {was|were} lost through friends, neighbours or mistakes, not through their own acts.' },
  inWords: (told) => (told === 0 ? 'No points were lost through friends, neighbours or mistakes, only through people’s own acts.' : null),
  measure(log) {
    const subjects = subjectsOf(log)
    const lost = (lines: readonly LedgerLine[]) => lines.reduce((sum, { delta }) => sum + Math.max(0, 0 - towardsBetter(log) * delta), 0)
    const seenOf = (isOthers: boolean) => seenLines(log).flatMap((one) => (isMistake(one.seen) === isOthers ? one.line : []))
    const said = log.ledger.filter(({ citizen, cause }) => subjects.has(citizen) && OTHERS.includes(cause.kind))
    const throughOthers = lost([...said, ...seenOf(true)])
    return share(throughOthers, throughOthers + lost(seenOf(false)))
  },
}
