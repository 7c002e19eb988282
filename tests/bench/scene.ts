import { makeBots } from '../../server/rooms/bots/bots.ts'
import { botsAct } from '../../server/rooms/bots/rounds.ts'
import { viewOf, type Deps, type Engine, type RoomState } from '../../shared/game/contract.ts'
import { must } from '../../shared/kit/assert.ts'
import { USUAL_SECONDS } from '../../shared/rules/timing.ts'
import { sealFor } from '../../shared/scoring/sealing.ts'
import type { Deed } from '../../shared/vocabulary/intent.ts'
import type { Actor } from '../../shared/vocabulary/ids.ts'
import { ALONE, RULES_VERSION } from '../../shared/vocabulary/journal.ts'
import { NOBODY_KNOWN } from '../../shared/vocabulary/view.ts'
import { MONTH } from './workload.ts'

/** How the scene's room is called; its citizens have no names. */
export const CARD = { roomId: 'bench', code: 'BCDFGH', openedAt: 0, ...NOBODY_KNOWN }

/** A room that bots lived to its fifth month, then taken over by humans, in the plan step: where the load begins on every server. */
export type Scene = { state(): RoomState; does(actor: Actor, deed: Deed): void }

export function sceneInPlan(engine: Engine, deps: Deps, citizens: number): Scene {
  const [seed, length] = ['bench', 'standard'] as const
  const sealed = sealFor(must(deps.regimes['house'], 'the house regime'), { seed, length })
  const stepSeconds = { ...USUAL_SECONDS[length], plan: 0, social: 0, statement: 0 }
  const setup = { regime: 'house', disclosure: 'tier', length, citizens, stepSeconds, solo: false, ...ALONE } as const
  let state = engine.create({ rulesVersion: RULES_VERSION, seed, setup, sealed })
  let seq = 0
  const does = (actor: Actor, deed: Deed) => {
    seq += 1
    const applied = engine.apply(state, { seq, actor, at: seq, intent: { id: `scene-${seq}`, ...deed } })
    if (!applied.ok) throw new Error(`the scene can't be set: ${applied.refusal.say}`)
    state = applied.state
  }

  const bots = makeBots(deps.book)
  const table = { bots: () => state.G.facilitator.bots, view: (seat: number) => viewOf(engine.viewsFor(state, CARD), seat), does }
  does('facilitator', { type: 'bots', count: citizens, temperament: 'mixed' })
  does('facilitator', { type: 'start' })
  while (state.G.town.month < MONTH) {
    botsAct(bots, table)
    does('facilitator', { type: 'next' })
  }
  for (let seat = 1; seat <= citizens; seat += 1) does('system', { type: 'seat.take', seat })
  does('facilitator', { type: 'next' })
  return { state: () => state, does }
}
