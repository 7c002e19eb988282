import type { Engine, RoomState } from '../../shared/game/contract.ts'
import { USUAL_SECONDS } from '../../shared/rules/timing.ts'
import type { Deed } from '../../shared/vocabulary/intent.ts'
import type { Actor } from '../../shared/vocabulary/ids.ts'
import { ALONE, RULES_VERSION } from '../../shared/vocabulary/journal.ts'
import type { Sealed } from '../../shared/vocabulary/sealed.ts'
import { CITIZENS } from './workload.ts'

/** A room in the plan step of its first month, with every chair taken: where the load begins on either server. */
export function stateInPlan(engine: Engine, sealed: Sealed): RoomState {
  const length = 'standard'
  const setup = {
    regime: 'house',
    disclosure: 'tier',
    length,
    citizens: CITIZENS,
    stepSeconds: { ...USUAL_SECONDS[length], plan: 0, social: 0, statement: 0 },
    solo: false,
    ...ALONE,
  } as const
  const arrivals = Array.from({ length: CITIZENS }, (_, i): [Actor, Deed] => ['system', { type: 'seat.take', seat: i + 1 }])
  const deeds: [Actor, Deed][] = [...arrivals, ['facilitator', { type: 'start' }], ['facilitator', { type: 'next' }]]
  return deeds.reduce(
    (state, [actor, deed], i) => {
      const applied = engine.apply(state, { seq: i + 1, actor, at: 0, intent: { id: `scene-${i}`, ...deed } })
      if (!applied.ok) throw new Error(`the scene can't be set: ${applied.refusal.say}`)
      return applied.state
    },
    engine.create({ rulesVersion: RULES_VERSION, seed: 'bench', setup, sealed }),
  )
}
