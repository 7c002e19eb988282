import { groupedBy } from '../../shared/kit/grouped.ts'
import { sortedByAll } from '../../shared/kit/sorted.ts'
import { isLowTier } from '../../shared/scoring/tiers.ts'
import type { ReplayFilter, ReplayMark } from '../../shared/vocabulary/debrief.ts'
import { VOICE_FEATURES } from '../../shared/vocabulary/feature.ts'
import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import { isByTier, tiesCut } from './happened.ts'

/** All that one may look for in a recorded room, in the order in which it happened. */
export function marksIn(recording: Recording): ReplayMark[] {
  const marks = [...ofActs(recording), ...mistakes(recording), ...reports(recording), ...cutTies(recording), ...updates(recording)]
  return sortedByAll(marks, ({ month, slot, seat }) => [month, slot === 0 ? 3 : slot, seat ?? 0])
}

/** Refusals, and acts that speak up. */
function ofActs(recording: Recording): ReplayMark[] {
  const hasLowFriend = lowFriends(recording)
  return recording.acts.flatMap((act) => {
    const { month, slot, citizen: seat, place, activity, dilemma } = act
    const kinds: ReplayFilter[] = []
    if (act.outcome !== 'done') kinds.push('refused')
    if (isByTier(recording, act) && hasLowFriend(seat, month)) kinds.push('refused-low-friend')
    if (act.outcome === 'done' && act.features.some(({ feature }) => VOICE_FEATURES.some((one) => one === feature))) kinds.push('spoke-up')
    return kinds.length > 0 ? [{ kinds, month, slot, seat, place, what: activity ?? dilemma ?? null }] : []
  })
}

/** Whether somebody had a tie in the lower half of the tiers, by the last statement before the month. */
function lowFriends({ ties, standings, sealed }: Recording): (seat: Seat, month: number) => boolean {
  const rows = groupedBy(standings, ({ citizen }) => citizen)
  const isLow = (seat: Seat, month: number) => isLowTier(sealed.regime, (rows.get(seat) ?? []).findLast((row) => row.month < month)?.tier ?? null)
  return (seat, month) =>
    ties.some((tie) => tie.month === month && ((tie.a === seat && isLow(tie.b, month)) || (tie.b === seat && isLow(tie.a, month))))
}

/** Entries in the file of somebody who wasn't there. */
function mistakes({ acts, observations }: Recording): ReplayMark[] {
  const places = new Map(acts.map(({ id, place }) => [id, place]))
  return observations
    .filter(({ citizen, actual }) => citizen !== actual)
    .map(({ month, slot, citizen, act, feature }) => ({
      kinds: ['mistaken'],
      month,
      slot: slot === 1 || slot === 2 ? slot : 0,
      seat: citizen,
      place: places.get(act) ?? null,
      what: feature,
    }))
}

/** Who was reported; never by whom. */
function reports({ reports: made }: Recording): ReplayMark[] {
  return made.map(({ month, of, feature }) => ({ kinds: ['reported'], month, slot: 0, seat: of, place: null, what: feature }))
}

/** Ties that ended, of nobody in particular. */
function cutTies(recording: Recording): ReplayMark[] {
  return tiesCut(recording).map(({ month }) => ({ kinds: ['cut-tie'], month: month + 1, slot: 0, seat: null, place: null, what: null }))
}

/** Updates that the room lived to see, in the month in which they came. */
function updates({ sealed, hastened, room }: Recording): ReplayMark[] {
  const last = room.months.at(-1)?.month ?? 0
  return sealed.regime.updates
    .map(({ month }, i) => Math.min(month, hastened[i] ?? month))
    .filter((month) => month <= last)
    .map((month) => ({ kinds: ['update'], month, slot: 0, seat: null, place: null, what: null }))
}
