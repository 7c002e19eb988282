import { fold, line, pane, scissors } from '../paper.ts'

/** Drawn from the middle of its front edge; up is negative. */
export function hall(): string {
  const cut = scissors(141)

  return (
    cut.rect(-104, -104, 208, 104, 'c-straw', { z: 6 }) +
    cut.poly('-114 -100 -98 -138 98 -138 114 -100', 'c-plum', { z: 5 }) +
    fold(-106, -114, 106, -114) +
    fold(-102, -126, 102, -126) +
    cut.rect(-34, -196, 68, 196, 'c-cream', { z: 7 }) +
    cut.poly('-44 -192 0 -250 44 -192', 'c-plum', { z: 6 }) +
    `<path class="pen-c-cocoa" d="M0-250v-14" stroke-width="3"/>` +
    cut.disc(0, -266, 6, 'c-mustard', { z: 2 }) +
    cut.disc(0, -164, 22, 'c-oat', { z: 0 }) +
    cut.disc(0, -164, 18, 'c-cream', { z: 0 }) +
    `<path class="pen-c-cocoa" d="M0-176v12l9 6" stroke-width="3.4" stroke-linecap="round"/>` +
    pane(-14, -128, 28, 34, { arch: true, bars: false }) +
    cut.rect(-30, -94, 60, 9, 'c-oat', { z: 4 }) +
    line('M-24-94v-14M-12-94v-14M0-94v-14M12-94v-14M24-94v-14M-28-108h56', 'bars') +
    pane(-17, -62, 34, 62, { bars: false, arch: true, frame: 'c-cocoa', glass: 'c-wine' }) +
    pane(-92, -80, 20, 32) +
    pane(-64, -80, 20, 32) +
    pane(44, -80, 20, 32) +
    pane(72, -80, 20, 32) +
    pane(-92, -36, 20, 24) +
    pane(-64, -36, 20, 24) +
    pane(44, -36, 20, 24) +
    pane(72, -36, 20, 24) +
    cut.rect(-46, -8, 92, 8, 'c-oat', { z: 3 }) +
    cut.rect(-56, -1, 112, 9, 'c-cream', { z: 3 })
  )
}
