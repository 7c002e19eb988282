import { isGamed } from '../../shared/indicators/gaming.ts'
import { actsIn, livingIn, placeOf, standingsOf, subjectsOf, towardsBetter } from '../../shared/indicators/log.ts'
import { mistakesIn } from '../../shared/indicators/mistakes.ts'
import { sortedByAll } from '../../shared/kit/sorted.ts'
import type { Act } from '../../shared/vocabulary/ledger.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import type { TurningPoint } from '../../shared/vocabulary/turning-point.ts'
import { beforeReform } from './before-reform.ts'
import { gaveWay, isByTier, tiesCut } from './happened.ts'
import { hasAppealedSince } from './mistakes.ts'

/** The turning points of a recorded room, with whom each was about; a kind that never happened isn't there. */
export function momentsOf(recording: Recording): TurningPoint[] {
  const lived = beforeReform(recording)
  return [largestGap(lived), firstDenial(lived), firstExploit(lived), firstCutTie(lived), neverAppealed(lived)].filter((moment) => moment !== null)
}

/** The month in which the highest and the lowest standing lay furthest apart. */
function largestGap(lived: Recording): TurningPoint | null {
  const rows = [...standingsOf(lived).values()].flat()
  const gaps = [...new Set(rows.map(({ month }) => month))].flatMap((month) => {
    const ranked = sortedByAll(
      rows.filter((row) => row.month === month),
      ({ value, citizen }) => [value, citizen],
    )
    const [low, high] = [ranked[0], ranked.at(-1)]
    return low && high ? { month, seats: [high.citizen, low.citizen], points: high.value - low.value } : []
  })
  const largest = sortedByAll(gaps, ({ points, month }) => [-points, month])[0]
  return largest && largest.points > 0 ? { kind: 'largest-gap', slot: 0, ...largest } : null
}

/** The first who was stopped by a standing: at a shut door, or in a queue by somebody of a better tier. A full place alone is none. */
function firstDenial(lived: Recording): TurningPoint | null {
  return first('first-denial', lived, (act) => act.outcome === 'shut' || (isByTier(lived, act) && gaveWay(lived, act)))
}

/** The first thing that somebody did for the score alone and had never done in ordinary life. */
function firstExploit(lived: Recording): TurningPoint | null {
  const usual = new Set(actsIn(lived, 'ordinary').map(({ citizen, activity }) => `${citizen}-${activity}`))
  return first(
    'first-exploit',
    lived,
    (act) => act.slot > 0 && act.outcome === 'done' && isGamed(lived, act) && !usual.has(`${act.citizen}-${act.activity}`),
  )
}

/** The first act of its kind under the rule, and how many did such a thing in that month. */
function first(kind: 'first-denial' | 'first-exploit', lived: Recording, isSuch: (act: Act) => boolean): TurningPoint | null {
  const such = sortedByAll(actsIn(lived, 'rule').filter(isSuch), ({ month, slot, citizen }) => [month, slot, citizen])
  const [act] = such
  if (!act) return null
  const { month, slot, citizen, features } = act
  const count = new Set(such.filter((one) => one.month === month).map((one) => one.citizen)).size
  const feature = features[0]?.feature
  return { kind, month, slot, seats: [citizen], count, of: livingIn(lived, month), ...(feature !== undefined && { feature }) }
}

/** The first tie that ended between people of different places; how many such ties did, of all that ended between people who stood somewhere. */
function firstCutTie(lived: Recording): TurningPoint | null {
  const people = subjectsOf(lived)
  const places = new Map(lived.standings.map((row) => [`${row.month}-${row.citizen}`, placeOf(lived, row)]))
  const cut = tiesCut(lived).flatMap(({ month, a, b }) => {
    const [one, other] = [places.get(`${month}-${a}`), places.get(`${month}-${b}`)]
    if (one === undefined || other === undefined || !(people.has(a) || people.has(b))) return []
    return { month: month + 1, seats: one >= other ? [a, b] : [b, a], isUnequal: one !== other }
  })
  const unequal = sortedByAll(
    cut.filter(({ isUnequal }) => isUnequal),
    ({ month, seats }) => [month, ...seats],
  )
  const [tie] = unequal
  return tie ? { kind: 'first-cut-tie', month: tie.month, slot: 0, seats: tie.seats, count: unequal.length, of: cut.length } : null
}

/** The mistake that cost most of those against which nobody ever appealed. */
function neverAppealed(lived: Recording): TurningPoint | null {
  const costly = mistakesIn(lived).lines.filter(({ line }) => towardsBetter(lived) * line.delta < 0)
  const silent = costly.filter(({ line, isCorrected }) => !isCorrected && !hasAppealedSince({ lived }, line.citizen, line.month))
  const [worst] = sortedByAll(silent, ({ line }) => [-Math.abs(line.delta), line.seq])
  if (!worst) return null
  const { line, seen } = worst
  const slot = seen.slot === 1 || seen.slot === 2 ? seen.slot : 0
  return { kind: 'never-appealed', month: line.month, slot, seats: [line.citizen], points: Math.abs(line.delta), feature: seen.feature }
}
