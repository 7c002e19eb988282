import { must } from '../../kit/assert.ts'
import { DISCLOSED } from '../../scoring/disclosure.ts'
import { OPEN_DOORS, consequencesOf, type Subject } from '../../scoring/consequences.ts'
import { inForce } from '../../scoring/effects.ts'
import { tierOf } from '../../scoring/tiers.ts'
import type { Privilege } from '../../vocabulary/content.ts'
import type { Seat } from '../../vocabulary/ids.ts'
import type { Doors, Game, Own } from '../../vocabulary/state.ts'
import { ownOf, seatsOf } from '../citizens.ts'
import type { Lore } from '../context.ts'
import { gateOfNext } from '../month/dreams.ts'
import { personaOf } from '../month/offers.ts'
import { isRuled } from '../lived.ts'
import { isAwake, isScored } from './app.ts'
import { lastStanding } from './standings.ts'

/** Hangs the doors of a month: those of the last statement, one tier better in an amnesty; all open while the app sleeps, and before the rule. */
export function hangDoors(g: Game, lore: Lore): void {
  for (const seat of seatsOf(g)) {
    const own = ownOf(g, seat)
    own.doors = spared(own, doorsOf(g, lore, seat, g.town.month, g.town.event?.effect.amnesty ? 1 : 0))
    if (own.doors.slot === 'lost') own.lostSlot = g.town.month
    else if (own.lostSlot === g.town.month) own.lostSlot = 0
  }
}

/** What the system opens and costs one citizen in a month, by their last standing. */
function doorsOf(g: Game, lore: Lore, seat: Seat, month: number, lift: number): Doors {
  if (!isRuled(g) || !isAwake(g) || !isScored(g, seat)) return OPEN_DOORS
  return consequencesOf(inForce(g.sealed), subjectOf(g, lore, seat, month), lift)
}

function subjectOf({ own: owns, sealed }: Game, lore: Lore, seat: Seat, month: number): Subject {
  const own = must(owns[seat], `own slice of citizen ${seat}`)
  const row = lastStanding(sealed, seat)
  const decides = sealed.sealed.regime.decisions.length > 0
  const waits = isBlank(own, lore) && sealed.sealed.regime.consequences.unscored !== undefined
  const { start } = sealed.sealed.regime.scale
  return {
    seat,
    month: row?.month ?? 0,
    row: row ?? (waits ? null : { value: start, tier: tierOf(sealed.sealed.regime, start) }),
    ties: decides ? own.ties.flatMap((tie) => lastStanding(sealed, tie)?.value ?? []) : [],
    seen: decides ? sealed.observations.filter(({ citizen }) => citizen === seat) : [],
    seed: sealed.seed,
    isKin: personaOf(own, lore).trait === 'kin',
    isTaken: own.taken,
    isSpared: own.lostSlot > 0 && own.lostSlot === month - 1,
  }
}

/** Whether a citizen came without a history. */
export function isBlank(own: Own, lore: Lore): boolean {
  return personaOf(own, lore).trait === 'no-file'
}

/** A dream's gate that has just fallen shut stays open for one month more. */
function spared({ grace }: Own, doors: Doors): Doors {
  return grace === null ? doors : { ...doors, shut: doors.shut.filter((privilege) => privilege !== grace) }
}

/** What a new standing shuts. In the app nothing; in the rule a gate of the next dream step that was open stays so for one month. */
export function doorsAfter(g: Game, lore: Lore, seat: Seat): Doors {
  if (!isRuled(g)) return OPEN_DOORS
  const own = ownOf(g, seat)
  const doors = doorsOf(g, lore, seat, g.town.month + 1, 0)
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
