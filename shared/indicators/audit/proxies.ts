import { linearRegression, linearRegressionLine } from 'simple-statistics'
import { groupedBy } from '../../kit/grouped.ts'
import { sortedByAll } from '../../kit/sorted.ts'
import type { Seat } from '../../vocabulary/ids.ts'
import { towardsBetter, type Log } from '../log.ts'
import { mean } from '../statistics.ts'
import { SMALLEST_GROUP } from './groups.ts'
import type { Audited } from './people.ts'

/** Differences that come from the arithmetic of fractions. */
const ROUNDING = 1e-9

export type Proxy = { trait: string; people: number; points: number }

/**
 * Proxy finder: what nobody chose (`district:…`, `persona:…`, `trait:…`), by how far its people stand from all others once
 * what their acts are worth is taken out: the mean residual of the least-squares line of standing on worth, minus that of
 * the others; above 0 they stand better. After Kamiran, Žliobaitė and Calders 2013, Quantifying explainable discrimination.
 * Groups and rests of fewer than two are left out, and groups that don't stand apart at all; largest first.
 */
export function proxiesIn(log: Log, people: readonly Audited[], traits: Readonly<Record<string, { trait?: string | undefined }>>): Proxy[] {
  const rest = residuals(log, people)
  const groups = new Map<string, Proxy>()
  for (const [trait, members] of groupsOf(people, traits)) {
    const [inside, outside] = [true, false].map((isIn) => [...rest].flatMap(([seat, value]) => (members.has(seat) === isIn ? value : [])))
    const [own, others] = [mean(inside ?? []), mean(outside ?? [])]
    if (members.size < SMALLEST_GROUP || rest.size - members.size < SMALLEST_GROUP || own === null || others === null) continue
    // A trait that only one persona has is told once, by the persona.
    const key = [...members].join()
    if (!groups.has(key)) groups.set(key, { trait, people: members.size, points: own - others })
  }
  const apart = [...groups.values()].filter(({ points }) => Math.abs(points) > ROUNDING)
  return sortedByAll(apart, ({ trait, points }) => [-Math.abs(points), trait])
}

function groupsOf(people: readonly Audited[], traits: Readonly<Record<string, { trait?: string | undefined }>>): [string, ReadonlySet<Seat>][] {
  const named = people.flatMap(({ seat, district, persona }) => {
    const trait = traits[persona]?.trait
    return [`district:${district}`, `persona:${persona}`, ...(trait === undefined ? [] : [`trait:${trait}`])].map((name) => ({ name, seat }))
  })
  return [...groupedBy(named, ({ name }) => name)].map(([name, members]) => [name, new Set(members.map(({ seat }) => seat))])
}

/** How far each stands from where people whose acts are worth the same stand, for the better above 0. */
function residuals(log: Log, people: readonly Audited[]): ReadonlyMap<Seat, number> {
  const points = people.map(({ worth, row }): [number, number] => [worth, towardsBetter(log) * row.value])
  const { m, b } = points.length < 2 ? { m: 0, b: 0 } : linearRegression(points)
  // All acts were worth the same: there is nothing to take out.
  const at = Number.isFinite(m) ? linearRegressionLine({ m, b }) : () => 0
  return new Map(people.map(({ seat, worth, row }) => [seat, towardsBetter(log) * row.value - at(worth)]))
}
