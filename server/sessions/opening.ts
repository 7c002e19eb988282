import type { Opening } from '../../shared/vocabulary/journal.ts'
import { RULES_VERSION } from '../../shared/vocabulary/journal.ts'
import type { Length } from '../../shared/vocabulary/phase.ts'
import { refusal, type Refusal } from '../../shared/vocabulary/refusal.ts'
import type { PlayableRegime } from '../../shared/vocabulary/regime.ts'
import type { Sealed } from '../../shared/vocabulary/sealed.ts'
import { newSeed } from '../rooms/secrets.ts'
import { setupOf, type SessionPlan } from './treatment.ts'

export type SealFor = (regime: PlayableRegime, draw: { seed: string; length: Length }) => Sealed

/**
 * Entry 0 of each room of a session. `deal: shared` gives all rooms one seed, so the same people live there; `seal:
 * shared` draws all envelopes from one seed, so the same regime has the same rules in each.
 */
export function openingsOf(plan: SessionPlan, regimes: Readonly<Record<string, PlayableRegime>>, sealFor: SealFor): Opening[] | Refusal {
  const [shared, lots] = [newSeed(), newSeed()]
  const openings: Opening[] = []
  for (const [i, room] of plan.rooms.entries()) {
    const regime = Object.hasOwn(regimes, room.regime) ? regimes[room.regime] : undefined
    if (!regime) return refusal('malformed', 'There is no such regime.', `rooms.${i}.regime`)
    const seed = plan.deal === 'shared' ? shared : newSeed()
    const sealSeed = plan.seal === 'shared' ? shared : plan.deal === 'shared' ? newSeed() : seed
    const sealed = sealFor(regime, { seed: sealSeed, length: plan.length })
    const lot = { seed: lots, room: i, rooms: plan.rooms.length }
    const together = plan.seal === 'shared' && plan.rooms.some((other, j) => j !== i && other.regime === room.regime)
    openings.push({ rulesVersion: RULES_VERSION, seed, setup: setupOf(room, plan, { together, lot }), sealed })
  }
  return openings
}
