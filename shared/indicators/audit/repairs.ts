import { groupedBy } from '../../kit/grouped.ts'
import { sortedByAll } from '../../kit/sorted.ts'
import { rankOf } from '../../scoring/tiers.ts'
import type { Audit } from '../../vocabulary/debrief.ts'
import type { SealedRegime } from '../../vocabulary/sealed.ts'
import { doorsOpen, type Log } from '../log.ts'
import { mean } from '../statistics.ts'
import { isInnocent } from './alarms.ts'
import { gapBetween, SMALLEST_GROUP } from './groups.ts'
import type { Audited } from './people.ts'

type Edged = Pick<SealedRegime, 'family' | 'tier' | 'tiers' | 'scale' | 'consequences'>

/** Points that are added to the standings of each district before they are compared with the edges of the tiers. */
type Shifts = Readonly<Record<string, number>>

/** What each tier, by its place, opens, and whether it holds back at all. */
type Tiers = { rank: (value: number) => number; open: readonly number[]; alarm: readonly number[] }

/**
 * Two repairs by edges of one's own for each district: one brings every district's share of open doors as near as it can
 * to that of all, the other does the same with false alarms; what each leaves of both gaps. Where districts differ in how
 * often acts count against people, edges can't do both but by luck: fairness measures of this kind exclude each other
 * (Kleinberg, Mullainathan and Raghavan 2016, Inherent trade-offs in the fair determination of risk scores; Chouldechova
 * 2017). Null without doors, without tiers, where a tier is kept or stands for a list, and where either gap can't be told.
 */
export function repairsFor(log: Log, regime: Edged, people: readonly Audited[]): Audit['repairs'] {
  if (regime.family === 'list' || regime.tier === 'kept' || regime.tiers.length === 0 || regime.consequences.gates.length === 0) return null
  const tiers = tiersOf(log, regime)
  const innocent = people.filter(isInnocent)
  const open = (one: Audited, shift: number) => tiers.open[tiers.rank(one.row.value + shift)] ?? 0
  const alarm = (one: Audited, shift: number) => tiers.alarm[tiers.rank(one.row.value + shift)] ?? 0
  const left = (shifts: Shifts) => {
    const gap = (some: readonly Audited[], measure: typeof open) =>
      gapBetween(some.map((one) => ({ group: one.district, value: measure(one, shifts[one.district] ?? 0) })))?.gap
    const [gates, alarms] = [gap(people, open), gap(innocent, alarm)]
    return gates === undefined || alarms === undefined ? null : { gates, alarms }
  }
  const [shares, alarms] = [left(equalised(regime, people, open)), left(equalised(regime, innocent, alarm))]
  return shares && alarms && { shares, alarms }
}

/** Shifts that bring each district's mean as near to that of all as its people's distances to the edges allow; the smallest that do. */
function equalised({ tiers }: Pick<Edged, 'tiers'>, people: readonly Audited[], measure: (one: Audited, shift: number) => number): Shifts {
  const target = mean(people.map((one) => measure(one, 0))) ?? 0
  const shifts = [...groupedBy(people, ({ district }) => district)].map(([district, members]): [string, number] => {
    if (members.length < SMALLEST_GROUP) return [district, 0]
    const toEdges = members.flatMap(({ row }) => tiers.flatMap(({ from }) => [from - row.value, from - row.value - 1]))
    const missed = (shift: number) => Math.abs((mean(members.map((one) => measure(one, shift))) ?? 0) - target)
    const [best = 0] = sortedByAll([...new Set([0, ...toEdges])], (shift) => [Math.round(missed(shift) * 1e9), Math.abs(shift), shift])
    return [district, best]
  })
  return Object.fromEntries(shifts)
}

function tiersOf(log: Log, regime: Edged): Tiers {
  const open = regime.tiers.map(({ letter }) => doorsOpen(log, { month: 0, citizen: 0, value: 0, tier: letter }) ?? 0)
  return { rank: (value) => rankOf(regime, value), open, alarm: open.map((share) => Number(share < 1)) }
}
