import { righted, votedReforms } from '../../scoring/reforms.ts'
import { isFelt, observe } from '../../scoring/sensors.ts'
import type { Persona } from '../../vocabulary/content.ts'
import type { Game } from '../../vocabulary/state.ts'
import { ownOf } from '../citizens.ts'
import type { Lore } from '../context.ts'
import { isLastMonth } from '../lived.ts'
import { personaOf } from '../month/offers.ts'
import { isAwake, scoredIn } from './app.ts'

/** Senses what happened since it was last asked: of those whom the system scores, and of nobody while it sleeps. */
export function senseMonth(g: Game, lore: Lore): void {
  const { sealed, town } = g
  const scored = isAwake(g) ? scoredIn(g) : []
  const fresh = new Set(sealed.acts.slice(sealed.sensed))
  const acts = sealed.acts.filter(({ month, citizen }) => month === town.month && scored.includes(citizen))
  sealed.sensed = sealed.acts.length
  const observations = observe({
    seed: sealed.seed,
    regime: sealed.sealed.regime,
    live: sealed.liveSensors,
    acts,
    sensed: acts.filter((act) => !fresh.has(act)).length,
    districts: Object.fromEntries(scored.map((seat) => [seat, ownOf(g, seat).district])),
    traits: Object.fromEntries(scored.map((seat) => [seat, traitsOf(personaOf(ownOf(g, seat), lore))])),
    mistakesSoFar: sealed.observations.filter((seen) => isFelt(sealed.sealed.regime, seen)).length,
  })
  const last = isLastMonth(g)
  for (const seen of righted(votedReforms(sealed.reforms?.ids ?? []), observations)) {
    sealed.observations.push(seen)
    const delay = sealed.sealed.regime.sensors[seen.sensor]?.delay ?? 0
    sealed.waiting.push({ id: seen.id, month: last ? town.month : town.month + delay })
  }
}

function traitsOf({ eyes, mistaken }: Persona) {
  return { eyes, mistaken }
}

/** Observations that post now; in the last month nothing is left waiting. */
export function takePosted(g: Game, isLast: boolean): Game['sealed']['observations'] {
  const { sealed, town } = g
  const now = new Set(sealed.waiting.filter(({ month }) => isLast || month <= town.month).map(({ id }) => id))
  sealed.waiting = sealed.waiting.filter(({ id }) => !now.has(id))
  return sealed.observations.filter(({ id }) => now.has(id))
}
