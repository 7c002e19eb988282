import type { Seat } from '../../shared/vocabulary/ids.ts'
import { LIVED_PHASES, type LivedPhase } from '../../shared/vocabulary/phase.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import { counted } from './statistics.ts'

/** How one bot ended. `standing` and `tier`: null where it never had one; `joined`: its last answer to the app, null if it never gave one. */
export type Ending = {
  temperament: string
  dream: string
  steps: number
  life: number
  joy: number
  coins: number
  standing: number | null
  tier: string | null
  joined: boolean | null
}

/** What a simulation keeps of a room: counts, never shares, so that rooms of any size can be added up. */
export type RoomSummary = {
  endings: Ending[]
  scale: { start: number; better: 'high' | 'low' }
  /** Letters of all tiers, the best first. */
  tiers: string[]
  /** Slots lived in each phase, and those in which somebody was turned away. */
  slots: Record<LivedPhase, { of: number; turnedAway: number }>
  /** Slots by the activity that was wanted, whatever came of it. */
  activities: Record<string, number>
  /** Times that a gate stopped somebody, by the activity that was wanted. */
  gates: Record<string, number>
  mistakes: number
  corrections: number
  months: number
  entries: number
  indicators: Record<string, number | null>
}

/** An act that is no slot of its own: what an owner of a dream has of a hand. */
const NO_SLOT = 'hand'

/** Sums up a recorded room. `coins`: what was in each purse at the end, which a recording doesn't tell. */
export function summaryOf(recording: Recording, coins: Readonly<Record<Seat, number>>): RoomSummary {
  const { sealed, room, acts, observations, ledger, journal, indicators } = recording
  const slots = acts.filter(({ slot, activity }) => slot > 0 && activity !== NO_SLOT)
  return {
    endings: endingsOf(recording, coins),
    scale: { start: sealed.regime.scale.start, better: sealed.regime.scale.better },
    tiers: sealed.regime.tiers.map(({ letter }) => letter),
    slots: Object.fromEntries(LIVED_PHASES.map((phase) => [phase, slotsIn(recording, slots, phase)])) as RoomSummary['slots'],
    activities: counted(slots.flatMap(({ activity }) => activity ?? [])),
    gates: counted(acts.flatMap(({ outcome, activity }) => (outcome === 'shut' && activity !== undefined ? [activity] : []))),
    mistakes: observations.filter(({ citizen, actual }) => citizen !== actual).length,
    corrections: ledger.filter(({ cause }) => cause.kind === 'correction').length,
    months: room.months.length,
    entries: journal.length,
    indicators,
  }
}

function slotsIn({ room }: Recording, slots: Recording['acts'], phase: LivedPhase): { of: number; turnedAway: number } {
  const months = new Set(room.months.filter((month) => month.phase === phase).map(({ month }) => month))
  const lived = slots.filter(({ month }) => months.has(month))
  return { of: lived.length, turnedAway: lived.filter(({ outcome }) => outcome === 'turned-away').length }
}

function endingsOf({ citizens, endings, standings, consents }: Recording, coins: Readonly<Record<Seat, number>>): Ending[] {
  return endings.flatMap(({ citizen: seat, life, joy, dreamSteps, standing }) => {
    const who = citizens.find((citizen) => citizen.seat === seat)
    if (!who?.bot) return []
    const row = standings.findLast(({ citizen }) => citizen === seat)
    const answer = consents.findLast(({ citizen }) => citizen === seat)
    return [
      {
        temperament: who.bot,
        dream: who.dream,
        steps: dreamSteps,
        life,
        joy,
        coins: coins[seat] ?? 0,
        standing,
        tier: row?.tier ?? null,
        joined: answer?.accept ?? null,
      },
    ]
  })
}
