import { DREAM_STEPS } from '../../shared/rules/month/dreams.ts'
import { LIVED_PHASES, type LivedPhase } from '../../shared/vocabulary/phase.ts'
import { exploitabilityOf, type Exploitability } from './exploitability.ts'
import { addedUp, correlationOf, counted, meanOf, quantilesOf, ranked, rounded, shareOf, type Quantiles } from './statistics.ts'
import type { Ending, RoomSummary } from './summary.ts'
import { targetsOf, type Target } from './targets.ts'
import { winsOf } from './winners.ts'

/** An activity that is wanted in fewer slots is dead, in more it is dominant. */
export const DEAD = 0.005
export const DOMINANT = 0.25

/** Where no tier was reached. */
const NO_TIER = 'none'

type Dreams = { reached: number; steps: number }

/** What many rooms have in common. Shares are from 0 to 1; null where the rooms don't support a figure. */
export type Report = {
  standing: Quantiles | null
  life: Quantiles | null
  joy: Quantiles | null
  coins: Quantiles | null
  /** Of standing and life over all citizens; above 0, who stands well lives well, whichever end of the scale is the good one. */
  correlation: number | null
  /** Share of citizens whose dream came true and mean of steps done, and share of citizens by steps done. */
  dreams: Dreams & { byId: Record<string, Dreams>; byTemperament: Record<string, Dreams>; bySteps: Record<string, number> }
  /** Share of citizens in each tier at the end, and of rooms in which none was empty. */
  tiers: Record<string, number>
  tiersOccupied: number | null
  /** Share of slots by the activity that was wanted. */
  activities: Record<string, number>
  dead: string[]
  dominant: string[]
  /** Share of slots in which somebody was turned away, by phase. */
  turnedAway: Record<LivedPhase, number>
  /** Times in a room that a gate stopped somebody, by the activity that was wanted. */
  gates: Record<string, number>
  /** A room's. */
  mistakes: number
  corrections: number
  entriesPerMonth: number
  /** Share of those whom the app asked whose last answer was yes. */
  joined: number | null
  indicators: Record<string, Quantiles | null>
  /** Share of rooms in which a temperament has the most life; bots that are level share a room. */
  winners: Record<string, number>
  exploitability: Exploitability | null
  targets: Target[]
}

/** Adds up rooms of one regime, given in any number and always in the same order. `activities`: ids of all that there are. */
export function reportOf(rooms: readonly RoomSummary[], activities: readonly string[]): Report {
  const endings = rooms.flatMap((room) => room.endings)
  const wanted = ranked(addedUp([Object.fromEntries(activities.map((id) => [id, 0])), ...rooms.map((room) => room.activities)]), slotsOf(rooms))
  const report = {
    standing: quantilesOf(endings.flatMap(({ standing }) => standing ?? [])),
    life: quantilesOf(endings.map(({ life }) => life)),
    joy: quantilesOf(endings.map(({ joy }) => joy)),
    coins: quantilesOf(endings.map(({ coins }) => coins)),
    correlation: correlationOf(rooms.flatMap(standingsAndLives)),
    dreams: {
      ...dreamsOf(endings),
      byId: grouped(endings, ({ dream }) => dream),
      byTemperament: grouped(endings, ({ temperament }) => temperament),
      bySteps: sharesOf(endings.map(({ steps }) => String(steps))),
    },
    tiers: sharesOf(endings.map(({ tier }) => tier ?? NO_TIER)),
    tiersOccupied: tiersOccupied(rooms),
    activities: wanted,
    dead: Object.keys(wanted).filter((id) => (wanted[id] ?? 0) < DEAD),
    dominant: Object.keys(wanted).filter((id) => (wanted[id] ?? 0) > DOMINANT),
    turnedAway: Object.fromEntries(LIVED_PHASES.map((phase) => [phase, turnedAway(rooms, phase)])) as Report['turnedAway'],
    gates: ranked(addedUp(rooms.map(({ gates }) => gates)), rooms.length),
    mistakes: perRoom(rooms, ({ mistakes }) => mistakes),
    corrections: perRoom(rooms, ({ corrections }) => corrections),
    entriesPerMonth: perRoom(rooms, ({ entries, months }) => entries / months),
    joined: joinedOf(endings),
    indicators: indicatorsOf(rooms),
    winners: ranked(addedUp(rooms.map(({ endings: ends }) => winsOf(ends))), rooms.length),
    exploitability: exploitabilityOf(rooms),
  }
  return { ...report, targets: targetsOf(report) }
}

/** The better the standing the greater the first number, whichever end of the scale is the good one. */
function standingsAndLives({ endings, scale }: RoomSummary): (readonly [number, number])[] {
  const sign = scale.better === 'high' ? 1 : -1
  return endings.flatMap(({ standing, life }) => (standing === null ? [] : [[sign * standing, life] as const]))
}

function dreamsOf(endings: readonly Ending[]): Dreams {
  const reached = endings.filter(({ steps }) => steps === DREAM_STEPS).length
  return { reached: shareOf(reached, endings.length), steps: rounded(meanOf(endings.map(({ steps }) => steps)) ?? 0) }
}

function grouped(endings: readonly Ending[], by: (ending: Ending) => string): Record<string, Dreams> {
  const names = [...new Set(endings.map(by))].toSorted()
  return Object.fromEntries(names.map((name) => [name, dreamsOf(endings.filter((ending) => by(ending) === name))]))
}

function sharesOf(words: readonly string[]): Record<string, number> {
  const counts = Object.entries(counted(words)).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(counts.map(([word, count]) => [word, shareOf(count, words.length)]))
}

/** Share of rooms in which every tier has somebody at the end; null where there are no tiers. */
function tiersOccupied(rooms: readonly RoomSummary[]): number | null {
  const tiered = rooms.filter(({ tiers }) => tiers.length > 0)
  const full = tiered.filter(({ tiers, endings }) => tiers.every((letter) => endings.some(({ tier }) => tier === letter)))
  return tiered.length === 0 ? null : shareOf(full.length, tiered.length)
}

function slotsOf(rooms: readonly RoomSummary[]): number {
  return rooms.reduce((sum, { slots }) => sum + LIVED_PHASES.reduce((all, phase) => all + slots[phase].of, 0), 0)
}

function turnedAway(rooms: readonly RoomSummary[], phase: LivedPhase): number {
  const sum = (what: 'of' | 'turnedAway') => rooms.reduce((all, { slots }) => all + slots[phase][what], 0)
  return shareOf(sum('turnedAway'), sum('of'))
}

function perRoom(rooms: readonly RoomSummary[], figure: (room: RoomSummary) => number): number {
  return rounded(meanOf(rooms.map(figure)) ?? 0)
}

function joinedOf(endings: readonly Ending[]): number | null {
  const answers = endings.flatMap(({ joined }) => joined ?? [])
  return answers.length === 0 ? null : shareOf(answers.filter(Boolean).length, answers.length)
}

function indicatorsOf(rooms: readonly RoomSummary[]): Report['indicators'] {
  const names = [...new Set(rooms.flatMap(({ indicators }) => Object.keys(indicators)))]
  return Object.fromEntries(names.map((name) => [name, quantilesOf(rooms.flatMap(({ indicators }) => indicators[name] ?? []))]))
}
