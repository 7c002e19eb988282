import type { Replay, ReplayMark, ReplayMonth, ReplayVisit } from '../../shared/vocabulary/debrief.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import { glassOf } from './glass.ts'
import { marksIn } from './marks.ts'
import { momentsOf } from './moments.ts'
import type { Library } from './rescoring.ts'

/** Where one is who goes nowhere. */
const HOME: ReplayVisit = { place: 'home', activity: null, outcome: 'done' }

/**
 * A recorded room month by month, from its rows alone: no rule is run, so recordings of older rules replay, too. Where
 * standings are not told by name there are no tiers, and no mark and no turning point says whom it was about.
 */
export function replayOf(recording: Recording, deps: Library, { isNamed }: { isNamed: boolean }): Replay {
  const glass = glassOf(recording, deps)
  return {
    citizens: recording.citizens.map(({ seat, name, bot, from }) => ({ seat, name, bot: bot !== null, from })),
    months: recording.room.months.map(({ month, phase, event }) => ({
      month,
      phase,
      event,
      glass: glass(month),
      slots: [visitsIn(recording, month, 1), visitsIn(recording, month, 2)],
      ties: recording.ties.filter((tie) => tie.month === month).map(({ a, b }) => [a, b]),
      tiers: isNamed ? tiersIn(recording, month) : {},
    })),
    marks: marksIn(recording).map((mark) => (isNamed ? mark : unnamed(mark))),
    moments: momentsOf(recording).map((moment) => (isNamed ? moment : { ...moment, seats: [] })),
  }
}

function visitsIn({ citizens, acts }: Recording, month: number, slot: 1 | 2): ReplayMonth['slots'][number] {
  const here = citizens.filter(({ from }) => from <= month).map(({ seat }): [string, ReplayVisit] => [String(seat), HOME])
  const visits = acts
    .filter((act) => act.month === month && act.slot === slot && act.activity !== undefined)
    .map(({ citizen, place, activity = null, outcome }): [string, ReplayVisit] => [String(citizen), { place, activity, outcome }])
  // Of two acts in a slot the first is where one went; the second came of it.
  return Object.fromEntries([...here, ...visits.toReversed()])
}

function tiersIn({ standings }: Recording, month: number): ReplayMonth['tiers'] {
  return Object.fromEntries(standings.filter((row) => row.month === month).map(({ citizen, tier }) => [citizen, tier]))
}

/** A mark as a screen may show it that names nobody: not whom, and not where a private answer was given. */
function unnamed(mark: ReplayMark): ReplayMark {
  return { ...mark, seat: null, place: mark.slot === 0 ? null : mark.place }
}
