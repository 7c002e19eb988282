import { refusal } from '../../vocabulary/refusal.ts'
import type { Town } from '../../vocabulary/state.ts'
import { livedAs } from '../lived.ts'
import type { Handler } from './handler.ts'

/** Turns the clocks off: this step and those to come have no limit, and only the facilitator goes on. Turned on again, the step has its whole limit anew. */
export const timers: Handler<'timers'> = {
  by: 'facilitator',
  choices: ({ town }) => (town.stepSeconds.plan > 0 && isTimedNow(town) ? [{ type: 'timers', on: [town.untimed] }] : []),
  refuse({ town }) {
    if (town.stepSeconds.plan === 0) return refusal('choice-gone', 'This room has no clocks.')
    return isTimedNow(town)
      ? refusal('already-done', 'The clocks are as you say.')
      : refusal('wrong-phase', 'From the reveal on only months have clocks.')
  },
  apply({ town }, _actor, { on }, { at }) {
    town.untimed = !on
    if (!on) Object.assign(town, { deadline: null, left: null, late: false })
    else if (town.paused || town.held) town.left = town.limit
    else town.deadline = town.limit === null ? null : at + town.limit
  },
}

function isTimedNow(town: Town): boolean {
  return town.reveal === null || livedAs(town) !== null
}
