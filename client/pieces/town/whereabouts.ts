import type { Seat } from '../../../shared/vocabulary/ids.ts'
import type { TownView } from '../../../shared/vocabulary/view.ts'
import { SITES, siteOf } from './plan.ts'

/** Which of the month's slots the board shows; null: where everybody stays. */
export type Slot = 1 | 2 | null

export type Gathering = { place: string; here: Seat[]; waiting: Seat[]; full: boolean; room: number | null }

/** Who is where, by place, in the order of the board. */
export function gatherings(town: TownView, slot: Slot): Gathering[] {
  const stays = new Map<string, Seat[]>()
  const counted = new Set<Seat>()
  const crowdAt = (place: string) => (slot === null ? null : (town.places[place]?.crowds?.[slot === 1 ? 0 : 1] ?? null))
  for (const { id } of SITES) for (const seat of [...(crowdAt(id)?.served ?? []), ...(crowdAt(id)?.waiting ?? [])]) counted.add(seat)
  for (const [seat, { place }] of Object.entries(town.citizens)) {
    if (place === null || counted.has(Number(seat))) continue
    const at = siteOf(place).id
    stays.set(at, [...(stays.get(at) ?? []), Number(seat)])
  }
  return SITES.map(({ id }) => {
    const crowd = crowdAt(id)
    const room = town.places[id]?.room ?? null
    const here = [...(crowd?.served ?? []), ...(stays.get(id) ?? [])]
    return { place: id, here, waiting: crowd?.waiting ?? [], full: crowd !== null && room !== null && crowd.served.length >= room, room }
  })
}
