import type { Seat } from '../../vocabulary/ids.ts'
import { refusal } from '../../vocabulary/refusal.ts'
import type { Game } from '../../vocabulary/state.ts'
import { callersOf, citizenAt, humansOf } from '../citizens.ts'
import type { Handler } from './handler.ts'
import { endIfReady } from './next.ts'
import { removeHuman } from './seat-remove.ts'

const LATELY_MS = 20_000

/** Removes everybody who came in the last 20 s, those at the door too: for when somebody floods the room. */
export const clear: Handler<'clear'> = {
  by: 'facilitator',
  choices: (g) => (latecomers(g).length > 0 ? [{ type: 'clear', seconds: [LATELY_MS / 1000] }] : []),
  refuse: () => refusal('choice-gone', 'Nobody came in the last 20 seconds.'),
  apply(g, _actor, _deed, moment) {
    for (const chair of latecomers(g)) removeHuman(g, chair, 'removed')
    endIfReady(g, moment)
  },
}

/** Whether a human sat down in the last 20 s, by the time of the last entry. */
export function isNew(g: Game, seat: Seat): boolean {
  const { bot, joined } = citizenAt(g, seat)
  return !bot && isLately(g, joined)
}

function latecomers(g: Game): Seat[] {
  return [...humansOf(g).filter((seat) => isNew(g, seat)), ...callersOf(g).filter((seat) => isLately(g, g.town.door[seat]?.at ?? 0))]
}

function isLately({ town }: Game, at: number): boolean {
  return at >= town.now - LATELY_MS
}
