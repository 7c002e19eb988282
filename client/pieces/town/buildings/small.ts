import type { Scissors } from '../paper.ts'
import { at, line, round, scissors, sheet } from '../paper.ts'

/** Small things that stand in several places. */

export const bush = (x: number, y: number, scale = 1, colour = 'c-leaf'): string =>
  at(x, y, sheet('M-20 0Q-24-12-12-14Q-8-24 2-20Q12-25 15-14Q25-11 20 0Z', colour, { z: 2 }), scale)

export const smoke = (cut: Scissors, x: number, y: number): string =>
  [[0, 0, 8], [13, -15, 11], [32, -30, 14]].map(([dx = 0, dy = 0, r = 8], i) => cut.disc(x + dx, y + dy, r, 'c-cream', { z: i + 2, chords: i < 2 ? 7 : 8 })).join('') // prettier-ignore

export function awning(x: number, y: number, w: number, h: number, stripes: number, a: string, b: string): string {
  const width = w / stripes
  const stripe = (i: number) =>
    `M${round(x + i * width)} ${y}h${round(width)}v${h}a${round(width / 2)} ${round(width / 2.4)} 0 0 1 ${round(-width)} 0Z`
  return Array.from({ length: stripes }, (_, i) => sheet(stripe(i), i % 2 ? a : b, { edge: false })).join('')
}

export const parasol = (x: number, y: number, a: string, b: string): string =>
  line(`M${x} ${y}v-34`, 'pen') +
  sheet(`M${x - 24} ${y - 30}Q${x} ${y - 58} ${x + 24} ${y - 30}Z`, a) +
  sheet(`M${x - 8} ${y - 30}Q${x} ${y - 56} ${x + 8} ${y - 30}Z`, b, { z: 0, edge: false }) +
  sheet(`M${x - 11} ${y - 9}h22l-3 5h-16Z`, 'c-cream', { z: 2 })

const drawTree = (top: string, crown: string, seed: number): string => {
  const cut = scissors(seed)
  const trunk = sheet('M-3 2 -2-20H3L4 2Z', 'c-cocoa', { z: 1, edge: false })
  const leaves = cut.disc(-1, -34, 22, crown, { z: 5, chords: 8, wobble: 0.12 }) + cut.disc(2, -40, 15, top, { chords: 7, wobble: 0.12 })
  return trunk + leaves + line('M1-24V-46M1-34l7-6M1-30l-7-6', 'fold')
}
const TREES = { tr1: drawTree('c-leaf', 'c-pine', 5), tr2: drawTree('c-sage', 'c-leaf', 9) } as const

/** A dark tree and a light one. Written out where it grows: styles by class don't reach into a ‹use› in every browser. */
export const tree = (kind: keyof typeof TREES, x: number, y: number, scale = 1): string => at(x, y, TREES[kind], scale)
