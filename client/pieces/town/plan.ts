import type { District, PlaceId } from '../../../shared/vocabulary/content.ts'
import type { Point } from './paper.ts'

/** The plan of the town: one sheet of 1480 × 1080, a main street that bends, an avenue, and a promenade by the river. */
export const BOARD = { width: 1480, height: 1080 } as const

type Site = { id: PlaceId; district: District; x: number; y: number }

/** Middle of each place's front edge. */
export const SITES: readonly Site[] = [
  { id: 'home', district: 'hearth', x: 150, y: 322 },
  { id: 'park', district: 'hearth', x: 374, y: 270 },
  { id: 'cafe', district: 'hearth', x: 596, y: 322 },
  { id: 'market', district: 'trade', x: 898, y: 330 },
  { id: 'shop', district: 'trade', x: 1120, y: 280 },
  { id: 'bank', district: 'trade', x: 1358, y: 330 },
  { id: 'work', district: 'works', x: 157, y: 852 },
  { id: 'academy', district: 'works', x: 376, y: 802 },
  { id: 'library', district: 'works', x: 598, y: 852 },
  { id: 'station', district: 'gate', x: 900, y: 856 },
  { id: 'hall', district: 'gate', x: 1124, y: 818 },
  { id: 'feed', district: 'gate', x: 1346, y: 856 },
]

const HOME = SITES[0] ?? { id: 'home', district: 'hearth', x: 0, y: 0 }
/** The site of a place; one that isn't on the board lies at home. */
export const siteOf = (place: string): Site => SITES.find(({ id }) => id === place) ?? HOME

export const HUB = { x: 746, y: 526, r: 80 } as const

/** Middle of the main street at `x`, of the avenue at `y`, of the promenade at `x`. */
export const mainStreet = (x: number): number => HUB.y + 17 * Math.sin(((x - HUB.x) / BOARD.width) * 2 * Math.PI)
export const avenue = (y: number): number => HUB.x + 9 * Math.sin(((y - HUB.y) / BOARD.height) * 2 * Math.PI)
export const promenade = (x: number): number => 1009 + 4 * Math.sin(x / 190)

/** Places of the upper row lie on the main street, of the lower row on the promenade. */
const laneOf = ({ y }: Site) => (y < HUB.y ? ('main' as const) : ('promenade' as const))
const LANES = { main: mainStreet, promenade }

/** Points along a lane, from one x to another, both left out. */
function along(lane: 'main' | 'promenade', from: number, to: number): Point[] {
  const steps = Math.floor(Math.abs(to - from) / 70)
  return Array.from({ length: steps }, (_, i) => from + ((to - from) * (i + 1)) / (steps + 1)).map((x) => [x, LANES[lane](x)])
}

/** The way on foot between two places, by the streets; ends aren't in it. */
export function walk(from: string, to: string): Point[] {
  if (from === to) return []
  const [a, b] = [siteOf(from), siteOf(to)]
  const [out, into] = [laneOf(a), laneOf(b)]
  const start: Point = [a.x, LANES[out](a.x)]
  const end: Point = [b.x, LANES[into](b.x)]
  if (out === into) return [start, ...along(out, a.x, b.x), end]
  const down = out === 'main'
  const side = (down ? a : b).x < HUB.x ? -1 : 1
  const round: Point[] = [[HUB.x + side * 58, HUB.y], [avenue(HUB.y + 58) + side * 30, HUB.y + 52], [avenue(700), 700], [avenue(880), 880], [avenue(1009), promenade(HUB.x)]] // prettier-ignore
  const main = along('main', (down ? a : b).x, HUB.x + side * 58)
  const prom = along('promenade', HUB.x, (down ? b : a).x)
  return down ? [start, ...main, ...round, ...prom, end] : [start, ...prom.reverse(), ...round.reverse(), ...main.reverse(), end]
}
