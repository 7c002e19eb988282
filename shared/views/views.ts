import { seatsOf } from '../rules/citizens.ts'
import type { Lore } from '../rules/context.ts'
import { choicesOf } from '../rules/intents/index.ts'
import type { Audience, Seat } from '../vocabulary/ids.ts'
import type { Game, Own } from '../vocabulary/state.ts'
import type { OwnView, RoomCard, Views } from '../vocabulary/view.ts'
import { deskView } from './desk.ts'
import { meView } from './me.ts'
import { publicView } from './public.ts'

/** All views of a room at one state. Nothing filters by deleting; an unknown audience sees what the projector sees. */
export function viewsOf(g: Game, card: RoomCard, lore: Lore): Views {
  const key = shownBy(g)
  return {
    public: publicView(g, card, lore),
    own: (audience) => ownView(g, audience, lore, key),
  }
}

function ownView(g: Game, audience: Audience, lore: Lore, key: readonly unknown[]): OwnView {
  if (audience === 'facilitator') return { role: 'facilitator', choices: choicesOf(g, 'facilitator', lore), desk: deskView(g) }
  if (typeof audience === 'number' && g.own[audience] && g.citizens[audience]) return citizenView(g, audience, lore, key)
  return { role: 'projector', choices: [] }
}

const cache = new WeakMap<Own, { key: readonly unknown[]; view: OwnView }>()

/** A citizen's own part changes only with the own slice and with what it reads of the town; otherwise it is the same object. */
function citizenView(g: Game, seat: Seat, lore: Lore, town: readonly unknown[]): OwnView {
  const own = g.own[seat]
  const key = [...town, g.citizens[seat]]
  const known = own && cache.get(own)
  if (known && known.key.length === key.length && known.key.every((part, i) => part === key[i])) return known.view
  const view: OwnView = { role: 'citizen', choices: choicesOf(g, seat, lore), me: meView(g, seat, lore) }
  if (own) cache.set(own, { key, view })
  return view
}

/** All that a citizen's own part reads of the town. */
function shownBy(g: Game): readonly unknown[] {
  const { phase, month, step, paused, theories, event, regime, reveal, reform, debrief, solo, disclosure } = g.town
  return [phase, month, step, paused, theories, event, regime, reveal, reform, debrief, solo, disclosure, seatsOf(g).join(), g.sealed.sealed]
}
