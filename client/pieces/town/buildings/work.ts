import { at, line, pane, round, scissors, sheet } from '../paper.ts'
import { smoke } from './small.ts'

/** Drawn from the middle of its front edge; up is negative. */
export function work(): string {
  const cut = scissors(93)

  return (
    cut.rect(62, -222, 28, 150, 'c-wine', { z: 5 }) +
    cut.rect(58, -226, 36, 13, 'c-brick', { z: 3 }) +
    smoke(cut, 78, -240) +
    cut.poly('-108 0 -108 -106 -108 -158 -52 -108 -52 -158 4 -108 4 -158 60 -108 60 -158 108 -112 108 0', 'c-clay', { z: 7 }) +
    [-104, -48, 8].map((x) => cut.poly(`${x} -110 ${x} -148 ${x + 42} -110`, 'p-win-2', { z: 0 })).join('') +
    cut.rect(-108, -108, 216, 10, 'c-brick', { z: 2 }) +
    pane(-94, -84, 30, 30) +
    pane(-54, -84, 30, 30) +
    pane(26, -84, 30, 30) +
    pane(66, -84, 30, 30) +
    cut.rect(-14, -74, 30, 74, 'c-cocoa', { z: 0 }) +
    line('M1-74V0', 'fold-light') +
    cut.rect(-20, -82, 42, 10, 'c-cream', { z: 3 }) +
    pane(-94, -40, 30, 24) +
    pane(-54, -40, 30, 24) +
    pane(26, -40, 30, 24) +
    pane(66, -40, 30, 24) +
    at(
      0,
      -134,
      sheet(gear(), 'c-mustard', { z: 5 }) +
        cut.disc(0, 0, 11, 'c-cream', { z: 0 }) +
        `<path class="pen-c-cocoa" d="M0-7V0l5 3" stroke-width="2.6" stroke-linecap="round"/>`,
    )
  )
}

/** A wheel of eight teeth around 0,0. */
function gear(): string {
  const corner = (turn: number, reach: number) => `${round(Math.cos(turn) * reach)} ${round(Math.sin(turn) * reach)}`
  const teeth = Array.from({ length: 16 }, (_, i) => {
    const [turn, reach] = [(i / 16) * 2 * Math.PI, i % 2 ? 27 : 20]
    return `${corner(turn - 0.13, reach)}L${corner(turn + 0.13, reach)}`
  })
  return `M${teeth.join('L')}Z`
}
