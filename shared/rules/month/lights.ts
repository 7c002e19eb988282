import { DISCLOSED } from '../../scoring/disclosure.ts'
import type { Game } from '../../vocabulary/state.ts'
import { citizenAt } from '../citizens.ts'
import { isWithdrawn, scoredIn } from '../score/app.ts'
import { lastStanding } from '../score/standings.ts'

/** Tiers of those who stand where the month's event shows them: only where the facilitator lets them be shown, and where the room is told of tiers at all. */
export function showLights(g: Game): void {
  const places: readonly string[] = g.town.event?.effect.showsTiers ?? []
  const isShown = places.length > 0 && !isWithdrawn(g) && g.town.showsTiers && DISCLOSED[g.town.disclosure].tier
  const lit = scoredIn(g).flatMap((seat) => {
    const tier = places.includes(citizenAt(g, seat).place) ? lastStanding(g.sealed, seat)?.tier : null
    return tier === null || tier === undefined ? [] : [[seat, tier] as const]
  })
  g.town.lights = isShown ? Object.fromEntries(lit) : null
}
