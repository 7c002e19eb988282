import { PRIVILEGES } from '../vocabulary/content.ts'
import { logOf } from './example.ts'
import type { Indicator } from './indicator.ts'

export const lockIn: Indicator = {
  id: 'lockIn',
  title: { en: 'Lock-in' },
  formula: 'privileges that a gate ties to the score under the rule ÷ all privileges of the town',
  range: [0, 1],
  unit: 'share',
  source: 'ours',
  example: {
    say: { en: `Two of the ${PRIVILEGES.length} kinds of door in town have a gate.` },
    log: logOf({}),
    value: 2 / PRIVILEGES.length,
  },
  say: { en: 'Of all the kinds of door in town, {value} in 100 asked for the score.' },
  inWords: (told) => (told === 0 ? 'No door in town asked for the score.' : null),
  measure({ room, sealed }) {
    if (!room.months.some(({ phase }) => phase === 'rule')) return null
    return new Set(sealed.regime.consequences.gates.map(({ privilege }) => privilege)).size / PRIVILEGES.length
  },
}
