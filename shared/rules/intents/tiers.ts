import { refusal } from '../../vocabulary/refusal.ts'
import type { Handler } from './handler.ts'

/** Lets tiers be shown by name where an event does so, or not. */
export const tiers: Handler<'tiers'> = {
  by: 'facilitator',
  choices: (g) => [{ type: 'tiers', show: [!g.town.showsTiers] }],
  refuse: () => refusal('already-done', 'The switch stands so already.'),
  apply(g, _actor, { show }) {
    g.town.showsTiers = show
    if (!show) g.town.lights = null
  },
}
