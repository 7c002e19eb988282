/**
 * Scissors and paper: every sheet is a shadow copy, the sheet and a pale cut edge, written as SVG text. Corners move by a
 * hair from a fixed seed, so the town is the same each time and no cut is ruler-straight. Colours are classes of art.css,
 * because a strict content policy takes no style attributes.
 */
export type Point = readonly [x: number, y: number]

type Sheet = {
  /** Height above what lies under it. */
  z?: number
  /** Whether the white core shows at its edge. */
  edge?: boolean
  /** How far corners move. */
  jitter?: number
}
type Disc = Sheet & { chords?: number; wobble?: number }
type Pane = { bars?: boolean; frame?: string; glass?: string; arch?: boolean }

export const round = (x: number): number => Math.round(x * 10) / 10
const pointsOf = (corners: string): Point[] => [...corners.matchAll(/(\S+) (\S+)/g)].map(([, x, y]) => [Number(x), Number(y)])
const pathOf = (points: readonly Point[]) => `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`

/** A sheet from a path. */
export function sheet(path: string, colour: string, { z = 3, edge = true }: Sheet = {}): string {
  const deep = z > 5 ? `<path class="sh2" d="${path}" transform="translate(${round(z * 1.1)} ${round(z * 1.6)})"/>` : ''
  const near = z > 0 ? `<path class="sh" d="${path}" transform="translate(${round(z * 0.6)} ${round(z * 0.9)})"/>` : ''
  return `${deep}${near}<path class="${edge ? 'cut ' : ''}${colour}" d="${path}"/>`
}

/** A line drawn with a pen of art.css: `mark`, `pen`, `bars`, `fold`. */
export const line = (path: string, pen = 'mark'): string => `<path class="${pen}" d="${path}"/>`

/** A fold: a dark and a light hairline side by side. */
export const fold = (x1: number, y1: number, x2: number, y2: number): string =>
  line(`M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`, 'fold') +
  line(`M${round(x1 + 1.2)} ${round(y1 + 1.2)}L${round(x2 + 1.2)} ${round(y2 + 1.2)}`, 'fold-light')

/** A drawing moved, and scaled. */
export const at = (x: number, y: number, drawing: string, scale = 1): string =>
  `<g transform="translate(${round(x)} ${round(y)})${scale === 1 ? '' : ` scale(${scale})`}">${drawing}</g>`

/** A window or a door: a hole with a darker lip on its top left. */
export function pane(
  left: number,
  top: number,
  w: number,
  h: number,
  { bars = true, frame = 'p-win', glass = 'p-win-2', arch = false }: Pane = {},
): string {
  const [x, y] = [round(left), round(top)]
  const outer = arch
    ? `M${x} ${y + h}V${round(y + w / 2)}a${round(w / 2)} ${round(w / 2)} 0 0 1 ${w} 0V${round(y + h)}Z`
    : `M${x} ${y}h${w}v${h}h${-w}Z`
  const inner = arch
    ? `M${round(x + 2.5)} ${round(y + h)}V${round(y + w / 2 + 2)}a${round(w / 2 - 1.5)} ${round(w / 2 - 1.5)} 0 0 1 ${round(w - 2.5)} -2V${round(y + h)}Z`
    : `M${round(x + 2.5)} ${round(y + 3)}h${round(w - 2.5)}v${round(h - 3)}h${round(2.5 - w)}Z`
  const cross = bars ? line(`M${round(x + w / 2)} ${round(y + (arch ? w * 0.1 : 0))}V${round(y + h)}M${x} ${round(y + h * 0.48)}h${w}`, 'bars') : ''
  return `<path class="${frame}" d="${outer}"/><path class="${glass}" d="${inner}"/>${cross}`
}

/** A pair of scissors with a seed of their own. */
export function scissors(seed: number) {
  let state = seed
  const next = () => {
    state = (state * 16807) % 2147483647
    return state / 2147483647
  }
  const moved = ([x, y]: Point, by: number): Point => [x + (next() - 0.5) * 2 * by, y + (next() - 0.5) * 2 * by]

  /** A polygon from its corners, `x y x y …`. */
  const poly = (corners: string, colour: string, options: Sheet = {}): string =>
    sheet(pathOf(pointsOf(corners).map((point) => moved(point, options.jitter ?? 0.9))), colour, options)

  const rect = (x: number, y: number, w: number, h: number, colour: string, options: Sheet = {}): string =>
    poly(`${x} ${y} ${x + w} ${y} ${x + w} ${y + h} ${x} ${y + h}`, colour, options)

  /** A disc cut by hand: unequal chords, smoothed. */
  const disc = (cx: number, cy: number, radius: number, colour: string, options: Disc = {}): string => {
    const { chords = 9, wobble = 0.05 } = options
    const points = Array.from({ length: chords }, (_, i): Point => {
      const turn = (i / chords) * 2 * Math.PI + (next() - 0.5) * 0.16
      const reach = radius * (1 + (next() - 0.5) * wobble)
      return [cx + Math.cos(turn) * reach, cy + Math.sin(turn) * reach]
    })
    return sheet(smooth(points), colour, options)
  }
  return { next, poly, rect, disc }
}
export type Scissors = ReturnType<typeof scissors>

/** A closed curve through the middles of a polygon's sides. */
export function smooth(points: readonly Point[]): string {
  const middle = (i: number): Point => {
    const [a, b] = [points[i % points.length] ?? [0, 0], points[(i + 1) % points.length] ?? [0, 0]]
    return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
  }
  const [x, y] = middle(points.length - 1)
  return `M${round(x)} ${round(y)}${points.map(([cx, cy], i) => `Q${round(cx)} ${round(cy)} ${middle(i).map(round).join(' ')}`).join('')}Z`
}
