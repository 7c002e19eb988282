import { at, fold, pane, scissors, sheet } from '../paper.ts'
import { bush } from './small.ts'

/** Drawn from the middle of its front edge; up is negative. */
export function academy(): string {
  const cut = scissors(105)

  return (
    cut.rect(-100, -98, 200, 98, 'c-cream', { z: 6 }) +
    cut.poly('-110 -94 -98 -130 98 -130 110 -94', 'c-leaf', { z: 5 }) +
    fold(-104, -108, 104, -108) +
    cut.rect(-32, -160, 64, 160, 'c-oat', { z: 6 }) +
    cut.poly('-42 -156 0 -192 42 -156', 'c-leaf', { z: 5 }) +
    at(
      0,
      -196,
      cut.poly('-30 4 -30 -16 30 -16 30 4 0 12', 'c-cocoa', { z: 3 }) +
        cut.poly('-62 -22 0 -46 62 -22 0 2', 'c-cocoa', { z: 6 }) +
        `<path class="pen-c-mustard" d="M0-22L46-16V8" stroke-width="3.5"/>` +
        sheet('M41 6h10l3 18h-16Z', 'c-mustard', { z: 2 }),
    ) +
    cut.disc(0, -128, 17, 'c-cream', { z: 2 }) +
    `<path class="pen-c-cocoa" d="M0-138v10l7 5" stroke-width="3" stroke-linecap="round"/>` +
    pane(-15, -56, 30, 56, { bars: false, arch: true, frame: 'c-cocoa', glass: 'c-pine' }) +
    pane(-12, -98, 24, 20) +
    pane(-90, -76, 22, 40, { arch: true }) +
    pane(-60, -76, 22, 40, { arch: true }) +
    pane(40, -76, 22, 40, { arch: true }) +
    pane(70, -76, 22, 40, { arch: true }) +
    bush(-76, 3, 0.9) +
    bush(76, 3, 0.9, 'c-sage')
  )
}
