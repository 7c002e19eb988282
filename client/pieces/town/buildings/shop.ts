import { at, line, pane, scissors, sheet } from '../paper.ts'

/** Drawn from the middle of its front edge; up is negative. */
export function shop(): string {
  const cut = scissors(69)

  return (
    cut.rect(-104, -116, 208, 116, 'c-slate', { z: 7 }) +
    cut.poly('-112 -112 -104 -140 104 -140 112 -112', 'c-cocoa', { z: 5 }) +
    at(
      4,
      -138,
      cut.poly('-50 0 -50 -66 50 -66 50 0', 'c-mustard', { z: 6 }) +
        cut.poly('-50 -64 -38 -84 62 -84 50 -64', 'c-straw', { z: 0 }) +
        cut.poly('50 0 50 -64 62 -84 62 -18', 'c-clay', { z: 0 }) +
        cut.rect(-8, -66, 16, 66, 'c-cream', { z: 0 }) +
        cut.poly('-8 -64 3 -84 19 -84 8 -64', 'c-cream', { z: 0 }) +
        sheet('M18-52V-14L27-23 33-10 40-13 34-26 46-27Z', 'c-cocoa', { z: 2 }),
    ) +
    cut.rect(-94, -84, 58, 84, 'c-steel', { z: 0 }) +
    line('M-94-70h58M-94-56h58M-94-42h58M-94-28h58', 'fold') +
    cut.rect(-28, -84, 58, 84, 'p-hole', { z: 0, edge: false }) +
    cut.rect(-22, -26, 26, 26, 'c-mustard', { z: 2 }) +
    cut.rect(0, -20, 24, 20, 'c-clay', { z: 2 }) +
    cut.rect(-16, -46, 24, 20, 'c-straw', { z: 2 }) +
    cut.rect(40, -84, 54, 84, 'c-steel', { z: 0 }) +
    line('M40-70h54M40-56h54M40-42h54M40-28h54', 'fold') +
    at(
      78,
      10,
      sheet('M-46-12V-52H14V-44H28L42-26V-12Z', 'c-cream', { z: 5 }) +
        pane(16, -38, 16, 13, { bars: false }) +
        `<path class="pen-c-brick" d="M-40-28h44" stroke-width="7"/>` +
        cut.disc(-26, -10, 9, 'c-cocoa', { z: 1 }) +
        cut.disc(24, -10, 9, 'c-cocoa', { z: 1 }) +
        cut.disc(-26, -10, 3.5, 'c-oat', { z: 0 }) +
        cut.disc(24, -10, 3.5, 'c-oat', { z: 0 }),
    )
  )
}
