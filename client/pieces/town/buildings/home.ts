import { fold, pane, scissors, sheet } from '../paper.ts'
import { bush } from './small.ts'

/** Drawn from the middle of its front edge; up is negative. */
export function home(): string {
  const cut = scissors(21)

  return (
    sheet('M-36-150v-56h18v56Z', 'c-brick', { z: 3 }) +
    cut.rect(-104, -92, 84, 92, 'c-straw', { z: 5 }) +
    cut.poly('-114 -88 -98 -138 -24 -138 -14 -88', 'c-brick', { z: 5 }) +
    fold(-108, -104, -18, -104) +
    fold(-103, -121, -21, -121) +
    pane(-90, -74, 24, 26) +
    pane(-54, -74, 24, 26) +
    pane(-74, -34, 24, 34, { bars: false, frame: 'c-cocoa', glass: 'c-wine' }) +
    cut.rect(26, -78, 80, 78, 'c-rose', { z: 5 }) +
    cut.poly('14 -74 30 -120 102 -120 116 -74', 'c-slate', { z: 5 }) +
    fold(20, -90, 110, -90) +
    fold(26, -105, 105, -105) +
    pane(64, -60, 26, 24) +
    pane(40, -34, 20, 34, { bars: false, frame: 'c-cocoa', glass: 'c-pine' }) +
    cut.poly('-46 0 -46 -118 0 -176 46 -118 46 0', 'c-cream', { z: 7 }) +
    cut.poly('0 -196 62 -116 50 -104 0 -168 -50 -104 -62 -116', 'c-clay', { z: 5 }) +
    cut.disc(0, -128, 12, 'p-win', { z: 0 }) +
    `<path class="bars" d="M0-140v24M-12-128h24"/>` +
    pane(-32, -94, 26, 30) +
    pane(8, -94, 26, 30) +
    pane(-13, -46, 27, 46, { bars: false, frame: 'c-cocoa', glass: 'c-verdi' }) +
    `<circle class="c-mustard" cx="8" cy="-22" r="2.4"/>` +
    bush(-92, 3, 0.8) +
    bush(86, 3, 0.9) +
    bush(36, 4, 0.6, 'c-sage')
  )
}
