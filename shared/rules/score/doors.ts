import { DISCLOSED } from '../../scoring/disclosure.ts'
import { OPEN_DOORS, doorsOf } from '../../scoring/tiers.ts'
import type { Privilege } from '../../vocabulary/content.ts'
import type { Seat } from '../../vocabulary/ids.ts'
import type { Doors, Game, Own } from '../../vocabulary/state.ts'
import { ownOf, seatsOf } from '../citizens.ts'
import type { Lore } from '../context.ts'
import { gateOfNext } from '../month/dreams.ts'
import { lastStanding } from './standings.ts'

/** Where doors are told, everybody may know which tier opens what. */
export function tellGates({ town, sealed }: Game): void {
  if (!town.regime || !DISCLOSED[town.disclosure].doors) return
  town.regime.gates = Object.fromEntries(sealed.sealed.regime.gates.map(({ privilege, tier }) => [privilege, tier]))
}

/** Hangs the doors of a month: those of the last statement, one tier better in an amnesty; all open while the app sleeps, and before the rule. */
export function hangDoors(g: Game): void {
  const { regime } = g.sealed.sealed
  const effect = g.town.event?.effect
  const isShutting = g.town.phase === 'rule' && !effect?.sleeps
  for (const seat of seatsOf(g)) {
    const own = ownOf(g, seat)
    const standing = lastStanding(g.sealed, seat)?.value ?? regime.scale.start
    own.doors = isShutting ? spared(own, doorsOf(regime, standing, effect?.amnesty ? 1 : 0)) : OPEN_DOORS
  }
}

/** A dream's gate that has just fallen shut stays open for one month more. */
function spared({ grace }: Own, doors: Doors): Doors {
  return { ...doors, shut: doors.shut.filter((privilege) => privilege !== grace) }
}

/** What a new standing shuts. In the app nothing; in the rule a gate of the next dream step that was open stays so for one month. */
export function doorsAfter({ town }: Game, lore: Lore, own: Own, doors: Doors): Doors {
  if (town.phase !== 'rule') return OPEN_DOORS
  const gate = gateOfNext(own, lore)
  const wasOpen = gate !== null && !own.doors.shut.includes(gate) && own.grace !== gate
  own.grace = wasOpen && doors.shut.includes(gate) ? gate : null
  own.doors = spared(own, doors)
  return own.doors
}

/** A gate on the board stands open when at least half of the citizens may pass; under `doors`, when nobody was stopped there. */
export function swingGates(g: Game, citizens: readonly Seat[]): void {
  const tells = DISCLOSED[g.town.disclosure].doors
  const passes = (privilege: Privilege) => citizens.filter((seat) => !ownOf(g, seat).doors.shut.includes(privilege)).length
  const stopped = new Set(g.sealed.acts.filter(({ month, outcome }) => month === g.town.month && outcome === 'shut').map(({ place }) => place))
  for (const [place, gate] of Object.entries(g.town.gates)) gate.open = tells ? passes(gate.privilege) * 2 >= citizens.length : !stopped.has(place)
}
