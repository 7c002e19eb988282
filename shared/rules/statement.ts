import { must } from '../kit/assert.ts'
import { bookMonth } from '../scoring/booking.ts'
import { DISCLOSED, noticeAt } from '../scoring/disclosure.ts'
import { inForce } from '../scoring/effects.ts'
import { FAMILIES } from '../scoring/families/index.ts'
import { isFelt, observe } from '../scoring/sensors.ts'
import { OPEN_DOORS, doorsOf } from '../scoring/tiers.ts'
import type { Persona, Privilege } from '../vocabulary/content.ts'
import type { Seat } from '../vocabulary/ids.ts'
import { monthsOf } from '../vocabulary/phase.ts'
import type { AppealAnswer, Doors, Game, Own } from '../vocabulary/state.ts'
import { scoredIn } from './app.ts'
import { hearAppeals } from './appeals.ts'
import { livingIn, ownOf, seatsOf } from './citizens.ts'
import type { Lore } from './context.ts'
import { gateOfNext } from './dreams.ts'
import { personaOf } from './offers.ts'
import { takeRatings } from './stars.ts'
import { lastStanding } from './standings.ts'

/** The system has a name and a notebook to guess about it. */
export function announce(g: Game): void {
  const { regime } = g.sealed.sealed
  g.town.regime ??= {
    id: regime.id,
    title: regime.title,
    tiers: regime.tiers.map(({ letter, name }) => ({ letter, name })),
    scale: { min: regime.scale.min, max: regime.scale.max },
    notebook: regime.notebook,
    glass: DISCLOSED[g.town.disclosure].rules ? regime.glass : null,
    consent: regime.consent,
    gates: null,
    appeals: regime.appeal !== 'none',
  }
}

/** Everybody is enrolled, and the gates stand on the board. Who was a member keeps the entries of those months; the others start anew. */
export function enrolAll(g: Game, lore: Lore): void {
  announce(g)
  const { regime } = g.sealed.sealed
  tellGates(g)
  for (const activity of Object.values(lore.book.activities)) {
    const gate = regime.gates.find(({ privilege }) => privilege === activity.gate)
    if (gate && activity.gate)
      g.town.gates[activity.place] = { privilege: activity.gate, tier: DISCLOSED[g.town.disclosure].doors ? gate.tier : null, open: true }
  }
  for (const seat of seatsOf(g)) ownOf(g, seat).member = true
}

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

/** The month's acts are sensed, what posts is booked, and all who are scored get a notice as far as the room's level goes. */
export function settle(g: Game, lore: Lore): void {
  recordTies(g)
  const { sealed, town } = g
  const isLast = town.month === monthsOf(town.length)
  const citizens = scoredIn(g)
  // While the app sleeps nothing is booked; in the last month the books are closed all the same.
  if (town.phase === 'ordinary' || (town.event?.effect.sleeps && !isLast)) return clearNotices(g)
  const regime = inForce(sealed)
  const before = standingsBefore(g, citizens)
  senseMonth(g, lore)
  const { answers, corrections } = hearAppeals(g)
  clearNotices(g)
  const booked = bookMonth({
    regime,
    month: town.month,
    citizens,
    posted: takePosted(g, isLast),
    ratings: takeRatings(g, isLast),
    corrections,
    ties: Object.fromEntries(citizens.map((seat) => [seat, ownOf(g, seat).ties])),
    files: sealed.files,
    before,
    seq: sealed.ledger.length,
  })
  sealed.files = booked.files
  sealed.ledger.push(...booked.lines)
  sealed.standings.push(...booked.standings)
  notify(g, lore, citizens, before, answers)
  if (town.phase === 'rule') swingGates(g, citizens)
}

function clearNotices(g: Game): void {
  for (const seat of livingIn(g)) ownOf(g, seat).notice = null
}

/** The last standings of citizens, by seat; who has none yet is not in it. */
function standingsBefore(g: Game, citizens: readonly Seat[]): Record<Seat, number> {
  return Object.fromEntries(
    citizens.flatMap((seat) => {
      const standing = lastStanding(g.sealed, seat)
      return standing ? [[seat, standing.value]] : []
    }),
  )
}

function recordTies(g: Game): void {
  for (const a of livingIn(g)) for (const b of ownOf(g, a).ties) if (a < b) g.sealed.ties.push({ month: g.town.month, a, b })
}

/** Senses what happened since it was last asked: of those whom the system scores, and of nobody while it sleeps. */
export function senseMonth(g: Game, lore: Lore): void {
  const { sealed, town } = g
  const scored = town.event?.effect.sleeps ? [] : scoredIn(g)
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
  const last = town.month === monthsOf(town.length)
  for (const seen of observations) {
    sealed.observations.push(seen)
    const delay = sealed.sealed.regime.sensors[seen.sensor]?.delay ?? 0
    sealed.waiting.push({ id: seen.id, month: last ? town.month : town.month + delay })
  }
}

function traitsOf({ eyes, mistaken }: Persona) {
  return { eyes, mistaken }
}

/** Observations that post now; in the last month nothing is left waiting. */
function takePosted(g: Game, isLast: boolean): Game['sealed']['observations'] {
  const { sealed, town } = g
  const now = new Set(sealed.waiting.filter(({ month }) => isLast || month <= town.month).map(({ id }) => id))
  sealed.waiting = sealed.waiting.filter(({ id }) => !now.has(id))
  return sealed.observations.filter(({ id }) => now.has(id))
}

function notify(
  g: Game,
  lore: Lore,
  citizens: readonly Seat[],
  before: Readonly<Record<Seat, number>>,
  answers: ReadonlyMap<Seat, AppealAnswer>,
): void {
  const { sealed, town } = g
  const regime = inForce(sealed)
  const observations = new Map(sealed.observations.map((seen) => [seen.id, seen]))
  const rows = new Map(sealed.standings.filter(({ month }) => month === town.month).map((row) => [row.citizen, row]))
  for (const seat of citizens) {
    const own = ownOf(g, seat)
    const { value, tier } = must(rows.get(seat), `standing of citizen ${seat}`)
    const doors = doorsAfter(g, lore, own, doorsOf(regime, value))
    own.notice = noticeAt(town.disclosure, {
      regime,
      month: town.month,
      value,
      before: before[seat] ?? FAMILIES[regime.family].value(FAMILIES[regime.family].open(regime)),
      tier,
      doors,
      lines: sealed.ledger.filter((line) => line.citizen === seat && line.month === town.month),
      observations,
      ties: own.ties.map((tie) => ({ seat: tie, value: rows.get(tie)?.value ?? null, tier: rows.get(tie)?.tier ?? null })),
      appeal: answers.get(seat) ?? null,
    })
  }
}

/** What a new standing shuts. In the app nothing; in the rule a gate of the next dream step that was open stays so for one month. */
function doorsAfter({ town }: Game, lore: Lore, own: Own, doors: Doors): Doors {
  if (town.phase !== 'rule') return OPEN_DOORS
  const gate = gateOfNext(own, lore)
  const wasOpen = gate !== null && !own.doors.shut.includes(gate) && own.grace !== gate
  own.grace = wasOpen && doors.shut.includes(gate) ? gate : null
  own.doors = spared(own, doors)
  return own.doors
}

/** A gate on the board stands open when at least half of the citizens may pass; under `doors`, when nobody was stopped there. */
function swingGates(g: Game, citizens: readonly Seat[]): void {
  const tells = DISCLOSED[g.town.disclosure].doors
  const passes = (privilege: Privilege) => citizens.filter((seat) => !ownOf(g, seat).doors.shut.includes(privilege)).length
  const stopped = new Set(g.sealed.acts.filter(({ month, outcome }) => month === g.town.month && outcome === 'shut').map(({ place }) => place))
  for (const [place, gate] of Object.entries(g.town.gates)) gate.open = tells ? passes(gate.privilege) * 2 >= citizens.length : !stopped.has(place)
}
