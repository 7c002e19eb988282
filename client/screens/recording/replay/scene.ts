import { PLACE_IDS } from '../../../../shared/vocabulary/content.ts'
import type { Replay, ReplayMonth } from '../../../../shared/vocabulary/debrief.ts'
import type { TownView } from '../../../../shared/vocabulary/view.ts'
import { townIn } from '../../projector/replayed.ts'

/** A point of the play: a month by its place in the replay, and a half of it. */
export type Point = { at: number; slot: 1 | 2 }

/** How many points a replay has: two a month. */
export const pointsIn = ({ months }: Pick<Replay, 'months'>): number => 2 * months.length

/** The point at a place from 0 along the scrubber, and back. */
export const pointAt = (place: number): Point => ({ at: Math.floor(place / 2), slot: place % 2 === 0 ? 1 : 2 })
const placeOf = ({ at, slot }: Point): number => 2 * at + slot - 1

/** The place along the scrubber of something that happened in a month; what came at the month's end (`slot` 0) is at its second half. */
export function placeIn({ months }: Pick<Replay, 'months'>, month: number, slot: 0 | 1 | 2): number {
  const at = months.findIndex((row) => row.month === month)
  return placeOf({ at: Math.max(0, at), slot: slot === 1 ? 1 : 2 })
}

/** A town in which nothing is going on: a recording doesn't tell how much room there was. */
const QUIET: TownView = {
  citizens: {},
  places: Object.fromEntries(PLACE_IDS.map((place) => [place, { room: null, gate: null, crowds: null }])),
  event: null,
  ready: { of: 0, are: 0 },
  chairs: 0,
  windows: { lit: 0, of: 0 },
  news: [],
  members: null,
  lights: null,
  names: null,
  showsTiers: false,
  glass: 0,
  theories: 'closed',
  exam: null,
  social: null,
  feelings: null,
  reform: null,
  debrief: null,
  lab: null,
  replay: null,
}

/** The board of a recorded month; tiers only where the replay tells them by name. */
export function boardOf(replay: Pick<Replay, 'citizens'>, month: ReplayMonth): TownView {
  const lights = Object.entries(month.tiers).filter((row): row is [string, string] => row[1] !== null)
  const town = townIn(replay, month, QUIET)
  return lights.length > 0 ? { ...town, lights: Object.fromEntries(lights), showsTiers: true } : town
}
