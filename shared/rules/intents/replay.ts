import { refusal } from '../../vocabulary/refusal.ts'
import { monthsOver } from '../lived.ts'
import type { Handler } from './handler.ts'

/** Plays a month of the recorded lives on the board again. */
export const replay: Handler<'replay'> = {
  by: 'facilitator',
  choices: (g) => (g.town.reveal ? [{ type: 'replay', month: [0, ...monthsOver(g).map(({ month }) => month)] }] : []),
  refuse: ({ town }) => (town.reveal ? refusal('choice-gone', 'This month was not lived.', 'month') : refusal('sealed', 'The envelope is sealed.')),
  apply({ town }, _actor, { month }) {
    town.replay = month === 0 ? null : month
    town.lab = null
  },
}
