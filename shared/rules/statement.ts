import { must } from '../kit/assert.ts'
import { bookMonth } from '../scoring/booking.ts'
import { DISCLOSED, noticeAt } from '../scoring/disclosure.ts'
import { FAMILIES } from '../scoring/families/index.ts'
import { isFelt, observe } from '../scoring/sensors.ts'
import { doorsOf } from '../scoring/tiers.ts'
import type { Privilege } from '../vocabulary/content.ts'
import type { Seat } from '../vocabulary/ids.ts'
import { monthsOf } from '../vocabulary/phase.ts'
import type { Game } from '../vocabulary/state.ts'
import { livingIn, ownOf, seatsOf } from './citizens.ts'
import type { Lore } from './context.ts'

/** Everybody is enrolled: the system has a name, its gates stand on the board, and all begin with the doors of its start. */
export function enrolAll(g: Game, lore: Lore): void {
  const { regime } = g.sealed.sealed
  g.town.regime = {
    id: regime.id,
    title: regime.title,
    tiers: regime.tiers.map(({ letter, name }) => ({ letter, name })),
    scale: { min: regime.scale.min, max: regime.scale.max },
    notebook: regime.notebook,
    glass: DISCLOSED[g.town.disclosure].rules ? regime.glass : null,
  }
  for (const activity of Object.values(lore.book.activities)) {
    const gate = regime.gates.find(({ privilege }) => privilege === activity.gate)
    if (gate && activity.gate)
      g.town.gates[activity.place] = { privilege: activity.gate, tier: DISCLOSED[g.town.disclosure].doors ? gate.tier : null, open: true }
  }
  for (const seat of seatsOf(g)) ownOf(g, seat).doors = doorsOf(regime, regime.scale.start)
}

/** The month's acts are sensed, what posts is booked, and everybody gets a notice as far as the room's level goes. */
export function settle(g: Game): void {
  recordTies(g)
  if (g.town.phase !== 'rule') return
  const { sealed, town } = g
  const regime = sealed.sealed.regime
  const citizens = livingIn(g)
  const before = standingsIn(g, town.month - 1)
  senseMonth(g)
  const posted = takePosted(g)
  const booked = bookMonth({
    regime,
    month: town.month,
    citizens,
    posted,
    ties: Object.fromEntries(citizens.map((seat) => [seat, ownOf(g, seat).ties])),
    files: sealed.files,
    before,
    seq: sealed.ledger.length,
  })
  sealed.files = booked.files
  sealed.ledger.push(...booked.lines)
  sealed.standings.push(...booked.standings)
  notify(g, citizens, before)
  swingGates(g, citizens)
}

/** Standings at the end of a month, by seat; empty before the first statement. */
export function standingsIn(g: Game, month: number): Record<Seat, number> {
  return Object.fromEntries(g.sealed.standings.filter((row) => row.month === month).map(({ citizen, value }) => [citizen, value]))
}

function recordTies(g: Game): void {
  for (const a of livingIn(g)) for (const b of ownOf(g, a).ties) if (a < b) g.sealed.ties.push({ month: g.town.month, a, b })
}

function senseMonth(g: Game): void {
  const { sealed, town } = g
  const observations = observe({
    seed: sealed.seed,
    regime: sealed.sealed.regime,
    live: sealed.liveSensors,
    acts: sealed.acts.filter(({ month }) => month === town.month),
    districts: Object.fromEntries(livingIn(g).map((seat) => [seat, ownOf(g, seat).district])),
    mistakesSoFar: sealed.observations.filter((seen) => isFelt(sealed.sealed.regime, seen)).length,
  })
  const last = town.month === monthsOf(town.length)
  for (const seen of observations) {
    sealed.observations.push(seen)
    const delay = sealed.sealed.regime.sensors[seen.sensor]?.delay ?? 0
    sealed.waiting.push({ id: seen.id, month: last ? town.month : town.month + delay })
  }
}

/** Observations that post now; in the last month nothing is left waiting. */
function takePosted(g: Game): Game['sealed']['observations'] {
  const { sealed, town } = g
  const last = town.month === monthsOf(town.length)
  const now = new Set(sealed.waiting.filter(({ month }) => last || month <= town.month).map(({ id }) => id))
  sealed.waiting = sealed.waiting.filter(({ id }) => !now.has(id))
  return sealed.observations.filter(({ id }) => now.has(id))
}

function notify(g: Game, citizens: readonly Seat[], before: Readonly<Record<Seat, number>>): void {
  const { sealed, town } = g
  const regime = sealed.sealed.regime
  const observations = new Map(sealed.observations.map((seen) => [seen.id, seen]))
  const rows = new Map(sealed.standings.filter(({ month }) => month === town.month).map((row) => [row.citizen, row]))
  for (const seat of citizens) {
    const own = ownOf(g, seat)
    const { value, tier } = must(rows.get(seat), `standing of citizen ${seat}`)
    own.doors = doorsOf(regime, value)
    own.notice = noticeAt(town.disclosure, {
      regime,
      month: town.month,
      value,
      before: before[seat] ?? FAMILIES[regime.family].value(FAMILIES[regime.family].open(regime)),
      tier,
      doors: own.doors,
      lines: sealed.ledger.filter((line) => line.citizen === seat && line.month === town.month),
      observations,
      ties: own.ties.map((tie) => ({ seat: tie, tier: rows.get(tie)?.tier ?? null })),
    })
  }
}

/** A gate on the board stands open when at least half of the citizens may pass; under `doors`, when nobody was stopped there. */
function swingGates(g: Game, citizens: readonly Seat[]): void {
  const tells = DISCLOSED[g.town.disclosure].doors
  const passes = (privilege: Privilege) => citizens.filter((seat) => !ownOf(g, seat).doors.shut.includes(privilege)).length
  const stopped = new Set(g.sealed.acts.filter(({ month, outcome }) => month === g.town.month && outcome === 'shut').map(({ place }) => place))
  for (const [place, gate] of Object.entries(g.town.gates)) gate.open = tells ? passes(gate.privilege) * 2 >= citizens.length : !stopped.has(place)
}
