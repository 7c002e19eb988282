import { at, line, pane, scissors, sheet } from '../paper.ts'
import { awning, parasol } from './small.ts'

/** Drawn from the middle of its front edge; up is negative. */
export function cafe(): string {
  const cut = scissors(45)

  return (
    cut.rect(-84, -116, 168, 116, 'c-verdi', { z: 6 }) +
    cut.poly('-94 -112 -86 -146 86 -146 94 -112', 'c-pine', { z: 5 }) +
    at(
      0,
      -146,
      sheet('M40-46Q66-48 62-28Q58-10 34-12L34-20Q52-18 53-29Q53-39 40-38Z', 'c-cream', { z: 4 }) +
        sheet('M-44-56H44Q44-4 14 0H-14Q-44-4-44-56Z', 'c-cream', { z: 5 }) +
        sheet('M-44-56Q0-46 44-56Q0-64-44-56Z', 'c-cocoa', { z: 0 }) +
        sheet('M-60 0H60L50 8H-50Z', 'c-oat', { z: 3 }) +
        `<path class="c-brick" d="M-12-30q5-9 12-2q8-7 12 2q-2 8-12 15q-10-7-12-15Z"/>` +
        line('M-16-68q-8-9 0-18t0-17M14-68q-8-9 0-18t0-17'),
    ) +
    pane(-72, -74, 56, 54) +
    pane(28, -74, 46, 54) +
    pane(-8, -66, 28, 66, { bars: false, frame: 'c-cocoa', glass: 'c-mustard' }) +
    pane(-3, -60, 18, 30, { bars: false }) +
    awning(-92, -106, 184, 18, 8, 'c-cream', 'c-brick') +
    parasol(-84, 10, 'c-mustard', 'c-cream') +
    parasol(86, 10, 'c-brick', 'c-cream')
  )
}
