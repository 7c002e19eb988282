import { lastRows } from '../../shared/indicators/audit/people.ts'
import { chance } from '../../shared/kit/chance.ts'
import { sortedByAll } from '../../shared/kit/sorted.ts'
import type { Lab, LabLife } from '../../shared/vocabulary/debrief.ts'
import type { Seat } from '../../shared/vocabulary/ids.ts'
import { causesOf, differences, type Causes } from './causes.ts'
import type { Side } from './side.ts'

/** So many reasons are told of one life, and of all lives together. */
const REASONS = 5
const REASONS_OF_ALL = 10

export type NamedLife = LabLife & { seat: Seat; name: string }

/** Every life under what was played and under other rules, by the place that was played; who has none comes last, equals by lot. */
export function livesUnder(played: Side, other: Side): NamedLife[] {
  const { seed, citizens } = played.log
  const lot = (seat: Seat) => chance(seed, 'lab', seat)
  const [rows, others] = [lastRows(played.log.standings), lastRows(other.log.standings)]
  const [causes, otherCauses] = [causesOf(played.log), causesOf(other.log)]
  const both = citizens.map(({ seat }) => seat).filter((seat) => rows.has(seat) && others.has(seat))
  const [places, otherPlaces] = [placesOf(both, rows, played, lot), placesOf(both, others, other, lot)]
  const lives = citizens.map(({ seat, name }): NamedLife => {
    const [row, under] = [rows.get(seat), others.get(seat)]
    return {
      seat,
      name,
      place: [places.get(seat) ?? null, otherPlaces.get(seat) ?? null],
      value: [row?.value ?? null, under?.value ?? null],
      tier: [row?.tier ?? null, under?.tier ?? null],
      why: differences(causes.get(seat), otherCauses.get(seat))
        .map(({ cause, points }) => ({ cause, points }))
        .slice(0, REASONS),
    }
  })
  return sortedByAll(lives, ({ seat, place }) => [place[0] ?? Infinity, lot(seat)])
}

/** Places among some lives: 1 is best. */
function placesOf(seats: readonly Seat[], rows: ReturnType<typeof lastRows>, { told }: Side, lot: (seat: Seat) => number): Map<Seat, number> {
  const sign = told.better === 'high' ? -1 : 1
  return new Map(sortedByAll(seats, (seat) => [sign * (rows.get(seat)?.value ?? 0), lot(seat)]).map((seat, i) => [seat, i + 1]))
}

/** What a life has of each cause under both, on average over all lives, to one decimal; the largest difference first. */
export function whyOfAll(played: Side, other: Side): Lab['why'] {
  const of = played.log.citizens.length
  const mean = (points: number) => Math.round((10 * points) / Math.max(1, of)) / 10
  return differences(total(causesOf(played.log)), total(causesOf(other.log)))
    .map(({ cause, points }): Lab['why'][number] => ({ cause, points: [mean(points[0]), mean(points[1])] }))
    .filter(({ points }) => points[0] !== points[1])
    .slice(0, REASONS_OF_ALL)
}

function total(causes: ReturnType<typeof causesOf>): Causes {
  const all = new Map<string, { points: number; lines: number }>()
  for (const [cause, { points, lines }] of [...causes.values()].flatMap((one) => [...one])) {
    const sum = all.get(cause) ?? { points: 0, lines: 0 }
    all.set(cause, { points: sum.points + points, lines: sum.lines + lines })
  }
  return all
}
