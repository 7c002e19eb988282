import { did, line, logOf, seen } from './example.ts'
import type { Indicator } from './indicator.ts'
import { isMistake, seenLines } from './log.ts'
import { share } from './statistics.ts'

const own = seen(did(2, 1, 'dog', ['dog.loose']))
const mistaken = seen(did(2, 2, 'dog', ['dog.loose']), 1)

export const errorBurden: Indicator = {
  id: 'errorBurden',
  title: { en: 'Error burden' },
  formula: 'sum of |points| of observations that were of somebody else ÷ sum of |points| of all observations',
  range: [0, 1],
  unit: 'share',
  source: 'ours',
  example: {
    say: { en: 'A loose dog cost somebody 90 points, and the dog of somebody else cost the same person 30: 30 of 120.' },
    log: logOf({ observations: [own, mistaken], ledger: [line(2, 1, 'observation', -90, own.id), line(2, 1, 'observation', -30, mistaken.id)] }),
    value: 0.25,
  },
  say: { en: 'Of 100 points that moved because something was seen, {value} moved because of what somebody else had done.' },
  inWords: (told) => (told === 0 ? 'No points moved because of what somebody else had done.' : null),
  measure(log) {
    const lines = seenLines(log)
    const moved = (some: typeof lines) => some.reduce((sum, { line: { delta } }) => sum + Math.abs(delta), 0)
    return share(moved(lines.filter((one) => isMistake(one.seen))), moved(lines))
  },
}
