import { groupedBy } from '../../shared/kit/grouped.ts'
import { sortedByAll } from '../../shared/kit/sorted.ts'
import type { LedgerLine, Observation } from '../../shared/vocabulary/ledger.ts'
import type { Rescored } from '../../shared/scoring/rescore.ts'

/** What moved a standing: points and lines, by feature where something was seen, by kind of cause for the rest. */
export type Causes = ReadonlyMap<string, { points: number; lines: number }>

/** Causes of each citizen who has a line. */
export function causesOf({ ledger, observations }: Pick<Rescored, 'ledger' | 'observations'>): ReadonlyMap<number, Causes> {
  const seen = new Map(observations.map((one) => [one.id, one]))
  return new Map([...groupedBy(ledger, ({ citizen }) => citizen)].map(([seat, lines]) => [seat, summed(lines, seen)]))
}

function summed(lines: readonly LedgerLine[], seen: ReadonlyMap<string, Observation>): Causes {
  const byCause = groupedBy(lines, ({ cause: { kind, ref } }) => {
    const isSeen = kind === 'observation' || kind === 'list'
    return (isSeen && ref !== null && seen.get(ref)?.feature) || kind
  })
  return new Map([...byCause].map(([cause, some]) => [cause, { points: some.reduce((sum, { delta }) => sum + delta, 0), lines: some.length }]))
}

export type Difference = { cause: string; lines: [number, number]; points: [number, number] }

/** Causes that differ between two accounts of a life in points; the largest difference of points first. */
export function differences(one: Causes = new Map(), other: Causes = new Map()): Difference[] {
  const both = [...new Set([...one.keys(), ...other.keys()])].map((cause): Difference => {
    const [a, b] = [one.get(cause), other.get(cause)]
    return { cause, lines: [a?.lines ?? 0, b?.lines ?? 0], points: [a?.points ?? 0, b?.points ?? 0] }
  })
  const differ = both.filter(({ points }) => points[0] !== points[1])
  return sortedByAll(differ, ({ cause, points }) => [-Math.abs(points[1] - points[0]), cause])
}
