import { isAtDoor } from '../rules/citizens.ts'
import type { Lore } from '../rules/context.ts'
import { choicesOf } from '../rules/intents/index.ts'
import { readFor, Remembered } from '../rules/remembered.ts'
import type { Audience, Seat } from '../vocabulary/ids.ts'
import type { Game } from '../vocabulary/state.ts'
import type { OwnView, RoomCard, Views } from '../vocabulary/view.ts'
import { deskView } from './desk.ts'
import { meView } from './me.ts'
import { publicView } from './public.ts'

/** All views of a room at one state. Nothing filters by deleting; an unknown audience sees what the projector sees. */
export function viewsOf(g: Game, card: RoomCard, lore: Lore): Views {
  return {
    public: publicView(g, card, lore),
    own: (audience) => ownView(g, audience, { lore, card }),
  }
}

type Known = { lore: Lore; card: RoomCard }

function ownView(g: Game, audience: Audience, known: Known): OwnView {
  const { lore, card } = known
  if (audience === 'facilitator') return { role: 'facilitator', choices: choicesOf(g, 'facilitator', lore), desk: deskView(g, card, lore) }
  if (audience === 'observer') return { role: 'facilitator', choices: [], desk: deskView(g, card, lore) }
  if (typeof audience === 'number' && isAtDoor(g, audience))
    return { role: 'citizen', choices: [], door: { seat: audience, name: card.names[audience] ?? '' } }
  if (typeof audience === 'number' && g.own[audience] && g.citizens[audience]) return citizenView(g, audience, known)
  return { role: 'projector', choices: [] }
}

const remembered = new Remembered<OwnView>()

/** A citizen's own part changes only with the own slice and with what it reads of the town; otherwise it is the same object. */
function citizenView(g: Game, seat: Seat, { lore, card }: Known): OwnView {
  const key = [...readFor(g, seat, lore), card.wanted[seat], ...timeOf(g, seat)]
  const known = remembered.find(g, seat, key)
  if (known) return known
  return remembered.keep(g, seat, key, { role: 'citizen', choices: choicesOf(g, seat, lore), me: meView(g, seat, lore, card) })
}

/** Only those who may take longer have a limit of their own. */
function timeOf({ town, own }: Game, seat: Seat): readonly unknown[] {
  return own[seat]?.factor === 1 ? [] : [town.deadline, town.limit, town.late]
}
