import { pick } from '../../kit/chance.ts'
import { refusal } from '../../vocabulary/refusal.ts'
import type { Game } from '../../vocabulary/state.ts'
import { countMembers } from '../score/app.ts'
import type { Lore } from '../context.ts'
import { bringEvent, otherEvents } from '../month/deal.ts'
import { hangDoors } from '../score/doors.ts'
import type { Handler } from './handler.ts'

/** Draws another event in the morning, by lot or by name; the first ones of the app and of the rule stand. */
export const event: Handler<'event'> = {
  by: 'facilitator',
  choices(g, _actor, lore) {
    const others = openTo(g, lore)
    return others.length > 0 ? [{ type: 'event' }, { type: 'event', event: others }] : []
  },
  refuse: (g) =>
    g.town.step === 'morning'
      ? refusal('choice-gone', 'That event can not come this month.', 'event')
      : refusal('too-late', 'Events are drawn in the morning.'),
  apply(g, _actor, { event: named }, { lore, seq }) {
    bringEvent(g, lore, named ?? pick(g.sealed.seed, openTo(g, lore), 'another', g.town.month, seq))
    hangDoors(g, lore)
    countMembers(g)
  },
}

function openTo(g: Game, lore: Lore): string[] {
  return g.town.step === 'morning' && !g.town.paused ? otherEvents(g, lore) : []
}
