import { refusal } from '../../vocabulary/refusal.ts'
import type { Handler } from './handler.ts'

/** Whether a facilitator's screen is on. Without one the room goes on, and pauses before its next month. */
export const led: Handler<'led'> = {
  by: 'system',
  choices: (g) => [{ type: 'led', led: [!g.town.led] }],
  refuse: () => refusal('already-done', 'That is so already.'),
  apply(g, _actor, { led: isLed }) {
    g.town.led = isLed
  },
}
