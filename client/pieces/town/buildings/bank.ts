import { fold, pane, scissors } from '../paper.ts'

/** Drawn from the middle of its front edge; up is negative. */
export function bank(): string {
  const cut = scissors(81)

  return (
    cut.rect(-96, -128, 192, 128, 'c-oat', { z: 6 }) +
    cut.rect(-88, -116, 176, 106, 'p-hole-2', { z: 0, edge: false }) +
    pane(-17, -74, 34, 64, { bars: false, frame: 'c-cocoa', glass: 'c-wine' }) +
    [-80, -46, 28, 62]
      .map(
        (x) =>
          cut.rect(x, -114, 19, 106, 'c-cream', { z: 5 }) +
          fold(x + 6, -110, x + 6, -12) +
          fold(x + 12, -110, x + 12, -12) +
          cut.rect(x - 4, -118, 27, 8, 'c-cream', { z: 2 }),
      )
      .join('') +
    cut.rect(-104, -136, 208, 20, 'c-cream', { z: 5 }) +
    cut.poly('-112 -134 0 -206 112 -134', 'c-clay', { z: 6 }) +
    cut.poly('-86 -140 0 -194 86 -140', 'c-cream', { z: 0 }) +
    cut.disc(0, -158, 19, 'c-mustard', { z: 3 }) +
    cut.disc(0, -158, 13, 'c-straw', { z: 0 }) +
    cut.disc(0, -158, 7, 'c-mustard', { z: 0 }) +
    cut.rect(-108, -10, 216, 12, 'c-cream', { z: 4 }) +
    cut.rect(-116, 0, 232, 9, 'c-oat', { z: 3 })
  )
}
