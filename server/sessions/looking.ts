import type { Engine, RoomState } from '../../shared/game/contract.ts'
import { refusal } from '../../shared/vocabulary/refusal.ts'

/** An engine of one state: it shows it to everybody and refuses whatever would change it. */
export function lookingEngine({ viewsFor }: Engine, state: RoomState): Engine {
  return {
    create: () => state,
    replay: () => state,
    apply: () => ({ ok: false, refusal: refusal('wrong-phase', 'This is a recording: it can be looked at, not played.') }),
    viewsFor: (shown, card) => {
      const views = viewsFor(shown, card)
      return { public: views.public, own: (audience) => ({ ...views.own(audience), choices: [] }) }
    },
  }
}
