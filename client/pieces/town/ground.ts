import { bush, tree } from './buildings/small.ts'
import { vehicles } from './buildings/vehicles.ts'
import type { Point } from './paper.ts'
import { round, scissors, sheet } from './paper.ts'
import { avenue, BOARD, HUB, mainStreet, promenade, SITES } from './plan.ts'

/** Half a street. */
const HALF = 32

type Plate = { district: 'hearth' | 'trade' | 'works' | 'gate'; left: boolean; upper: boolean }
const PLATES: readonly Plate[] = [
  { district: 'hearth', left: true, upper: true },
  { district: 'trade', left: false, upper: true },
  { district: 'works', left: true, upper: false },
  { district: 'gate', left: false, upper: false },
]

/** A district's sheet: it follows the bend of the streets and makes room for the roundabout. */
function plate({ district, left, upper }: Plate): string {
  const cut = scissors(left ? 52 + Number(upper) : 802 + Number(upper))
  const shake = () => (cut.next() - 0.5) * 7
  const outX = left ? 26 : BOARD.width - 20
  const outY = upper ? 24 : 1030
  const side = left ? -1 : 1
  const row = upper ? -1 : 1
  const streetY = (x: number) => mainStreet(x) + row * HALF
  const streetX = (y: number) => avenue(y) + side * HALF
  const spread = (from: number, to: number, n: number) => Array.from({ length: n }, (_, i) => from + ((to - from) * (i + 0.5)) / n)
  const edge = (points: Point[]) => points.map(([x, y]) => `L${round(x + shake())} ${round(y + shake())}`).join('')

  const hubX = HUB.x + side * HUB.r
  const hubY = HUB.y + row * HUB.r
  const path =
    `M${round(outX - side * 40)} ${outY}` +
    edge(spread(outX - side * 60, HUB.x + side * 90, 4).map((x) => [x, outY])) +
    `L${round(streetX(outY) + side * 22)} ${outY}Q${round(streetX(outY))} ${outY} ${round(streetX(outY))} ${round(outY - row * 22)}` +
    edge(spread(outY - row * 40, hubY + row * 30, 3).map((y) => [streetX(y), y])) +
    `L${round(streetX(hubY))} ${hubY}A${HUB.r} ${HUB.r} 0 0 ${left === upper ? 0 : 1} ${hubX} ${round(streetY(hubX))}` +
    edge(spread(hubX + side * 40, outX - side * 50, 5).map((x) => [x, streetY(x)])) +
    `L${round(outX - side * 34)} ${round(streetY(outX))}Q${outX} ${round(streetY(outX))} ${outX} ${round(streetY(outX) + row * 34)}` +
    edge(spread(streetY(outX) + row * 50, outY - row * 60, 2).map((y) => [outX, y])) +
    `L${outX} ${round(outY - row * 40)}Q${outX} ${outY} ${round(outX - side * 40)} ${outY}Z`

  const middle: Point = [(outX + HUB.x) / 2, (outY + HUB.y) / 2]
  const under = `<g transform="translate(${middle.join(' ')}) scale(1.02 1.028) translate(${-middle[0]} ${-middle[1]})">${sheet(path, `d-${district}-2`, { z: 6 })}</g>`
  return `${under}${sheet(path, `d-${district}`, { z: 5 })}<path class="fibres" d="${path}"/>`
}

/** The foot path from a place down to its street, and the yard before it. */
function yard({ id, district, x, y }: (typeof SITES)[number]): { path: string; ground: string } {
  const lower = y > HUB.y
  const end = round(lower ? promenade(x) : mainStreet(x) - HALF + 8)
  const bend = x % 2 ? 7 : -7
  const half = round((y + end) / 2 + 20)
  const left = `M${x - 19} ${y + 50}Q${x - 19 + bend} ${half} ${x - 24 - bend} ${end}`
  const path =
    `<path class="p-street" d="${left}H${x + 24 - bend}Q${x + 19 + bend} ${half} ${x + 19} ${y + 50}Z"/>` +
    `<path class="sh" d="${left}h5Q${x - 14 + bend} ${half} ${x - 14} ${y + 50}Z"/>`
  const ground = sheet(
    `M${x - 108} ${y - 10}H${x + 106}Q${x + 122} ${y + 20} ${x + 116} ${y + 62}L${x - 2} ${y + 64} ${x - 117} ${y + 61}Q${x - 122} ${y + 18} ${x - 108} ${y - 10}Z`,
    id === 'home' ? 'c-oat' : `d-${district}-2`,
    { z: 2 },
  )
  return { path, ground }
}

/** A street's middle as a path through every 60th unit. */
const curve = (from: number, to: number, point: (t: number) => Point): string => {
  const steps = Math.round(Math.abs(to - from) / 60)
  return Array.from(
    { length: steps + 1 },
    (_, i) =>
      `${i ? 'L' : 'M'}${point(from + ((to - from) * i) / steps)
        .map(round)
        .join(' ')}`,
  ).join('')
}

function marks(): string {
  const main = (from: number, to: number) => curve(from, to, (x) => [x, mainStreet(x)])
  const down = (from: number, to: number) => curve(from, to, (y) => [avenue(y), y])
  const dashes = `<path class="dashes" d="${main(-10, HUB.x - 96)}${main(HUB.x + 96, 1490)}${down(-10, HUB.y - 96)}${down(HUB.y + 96, 985)}"/>`
  const across = (x: number) => [0, 1, 2, 3].map((i) => `M${x} ${round(mainStreet(x) - 24 + i * 16)}h34`).join('')
  const along = (y: number) => [0, 1, 2, 3].map((i) => `M${round(avenue(y) - 24 + i * 16)} ${y}v34`).join('')
  return `${dashes}<path class="zebra" d="${across(HUB.x - 134)}${across(HUB.x + 100)}${along(HUB.y - 134)}${along(HUB.y + 100)}"/>`
}

/** The river, cut through the street sheet: bank, shallow, deep. */
const river = (): string =>
  '<path class="p-hole-2" d="M0 1042Q200 1032 420 1044T860 1042T1260 1045T1480 1038V1080H0Z"/><path class="p-water" d="M0 1048Q200 1038 420 1050T860 1048T1260 1051T1480 1044V1080H0Z"/><path class="p-water-2" d="M0 1064q60-12 120 0t120 0 120 0 120 0 120 0 120 0 120 0 120 0 120 0 120 0 120 0 120 0 120 0V1080H0Z"/>'

const lane = (): string => {
  const path = curve(20, 1466, (x) => [x, promenade(x)])
  return `<path class="lane-edge" d="${path}"/><path class="lane" d="${path}"/>`
}

const green = (): string => {
  const cut = scissors(3)
  const hub =
    cut.disc(HUB.x, HUB.y, 46, 'd-hearth', { z: 5, chords: 10, wobble: 0.02 }) +
    cut.disc(HUB.x, HUB.y, 33, 'd-hearth-2', { z: 0, chords: 10, wobble: 0.02 })
  const grown: [kind: 'tr1' | 'tr2', x: number, y: number, scale: number][] = [
    ['tr1', 744, 538, 1.15], ['tr2', 680, 168, 1], ['tr1', 650, 122, 0.75], ['tr2', 252, 184, 0.8], ['tr1', 690, 700, 0.95], ['tr2', 262, 724, 0.85], ['tr1', 492, 752, 0.75],
    ['tr2', 1012, 196, 0.85], ['tr1', 1436, 146, 0.9], ['tr1', 1408, 122, 0.7], ['tr2', 1008, 756, 0.75], ['tr1', 1236, 730, 0.75], ['tr2', 490, 452, 0.62],
    ['tr1', 258, 458, 0.7], ['tr2', 1240, 480, 0.66], ['tr1', 486, 984, 0.62], ['tr2', 268, 984, 0.56], ['tr1', 1236, 984, 0.6],
  ] // prettier-ignore
  const bushes =
    bush(1036, 486, 0.9) +
    bush(60, 452, 0.9) +
    bush(690, 984, 0.8) +
    bush(820, 480, 0.8, 'c-sage') +
    bush(66, 986, 0.7, 'c-sage') +
    bush(1420, 986, 0.8)
  return hub + grown.map(([kind, x, y, scale]) => tree(kind, x, y, scale)).join('') + bushes
}

const creases = (): string =>
  [372, 1116]
    .map(
      (x) =>
        `<path class="crease" d="M${x - 46} 0h46V1080h-46Z"/><path class="fold" d="M${x} 0V1080"/><path class="fold-light" d="M${x + 2} 0V1080"/>`,
    )
    .join('')

/** All of the board that never changes, but for its buildings and folds. */
export function ground(): string {
  const yards = SITES.map(yard)
  return [
    `<path class="p-street" d="M0 0H1480V1080H0Z"/><path class="fibres" d="M0 0H1480V1080H0Z"/>`,
    river(),
    marks(),
    ...PLATES.map(plate),
    lane(),
    ...yards.map(({ path }) => path),
    green(),
    vehicles(),
    ...yards.map(({ ground }) => ground),
  ].join('')
}

/** The board was folded in its box. */
export const folds = (): string => creases()

/** The spill drifts by for the month in which people talk of it. */
export const SPILL = 'M150 1060Q190 1050 236 1056Q282 1050 318 1060Q352 1070 300 1074Q250 1080 206 1074Q136 1075 150 1060Z'
