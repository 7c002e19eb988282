import { REFORMS } from '../../scoring/reforms.ts'
import { refusal } from '../../vocabulary/refusal.ts'
import type { Town } from '../../vocabulary/state.ts'
import type { Handler } from './handler.ts'

/** Shows the recorded lives under another regime or after a reform, on every screen; `passed`: those that the class voted in. */
export const lab: Handler<'lab'> = {
  by: 'facilitator',
  choices: ({ town }, _actor, { terms }) =>
    town.reveal ? [{ type: 'lab', regime: ['', ...Object.keys(terms)], reform: ['', ...reformsIn(town)] }] : [],
  refuse: ({ town }) =>
    town.reveal ? refusal('choice-gone', 'There is no such system or reform.', 'regime') : refusal('sealed', 'The envelope is sealed.'),
  apply({ town }, _actor, { regime, reform }) {
    town.lab = regime === '' && reform === '' ? null : { regime, reform }
    town.replay = null
  },
}

/** Each reform, each that is on the ballot, and all that were voted in. */
function reformsIn({ reform }: Town): string[] {
  const { ballot = [], passed = [] } = reform ?? {}
  return [...new Set([...REFORMS, ...ballot]), ...(passed.length > 0 ? ['passed'] : [])]
}
