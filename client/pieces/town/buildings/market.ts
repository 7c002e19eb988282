import { fold, line, pane, scissors, sheet } from '../paper.ts'
import { awning } from './small.ts'

/** Drawn from the middle of its front edge; up is negative. */
export function market(): string {
  const cut = scissors(57)

  return (
    cut.poly('-70 -60 -70 -150 70 -150 70 -60', 'c-brick', { z: 5 }) +
    cut.poly('-84 -146 -56 -196 56 -196 84 -146', 'c-wine', { z: 5 }) +
    fold(-76, -162, 76, -162) +
    fold(-66, -179, 66, -179) +
    sheet('M-20-196v-16h40v16Z', 'c-cream', { z: 3 }) +
    cut.poly('-30 -210 0 -234 30 -210', 'c-brick', { z: 4 }) +
    pane(-9, -208, 18, 13, { bars: false }) +
    pane(-52, -134, 28, 40, { arch: true }) +
    pane(-14, -134, 28, 40, { arch: true }) +
    pane(24, -134, 28, 40, { arch: true }) +
    cut.rect(-116, -72, 104, 72, 'p-hole', { z: 4, edge: false }) +
    cut.rect(12, -72, 104, 72, 'p-hole', { z: 4, edge: false }) +
    (
      [
        [-104, 'c-mustard'],
        [-78, 'c-leaf'],
        [-52, 'c-clay'],
        [24, 'c-clay'],
        [50, 'c-straw'],
        [76, 'c-leaf'],
      ] as const
    )
      .map(([x, f]) => cut.disc(x + 9, -30, 9, f, { z: 0 }) + cut.disc(x + 22, -29, 8, f, { z: 0 }) + cut.disc(x + 15, -36, 8, f, { z: 1 }))
      .join('') +
    sheet('M-118-26H-10V0H-118Z', 'c-oat', { z: 3 }) +
    sheet('M10-26H118V0H10Z', 'c-oat', { z: 3 }) +
    line('M-90-24V-2M-64-24V-2M-38-24V-2M38-24V-2M64-24V-2M90-24V-2', 'fold') +
    sheet('M-124-88H-6L-10-112H-116Z', 'c-cream', { z: 2 }) +
    awning(-124, -90, 118, 16, 6, 'c-cream', 'c-leaf') +
    sheet('M6-88H124L116-112H10Z', 'c-cream', { z: 2 }) +
    awning(6, -90, 118, 16, 6, 'c-cream', 'c-mustard')
  )
}
