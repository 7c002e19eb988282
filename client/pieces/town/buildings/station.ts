import { at, line, pane, scissors, sheet } from '../paper.ts'

/** Drawn from the middle of its front edge; up is negative. */
export function station(): string {
  const cut = scissors(129)

  return (
    cut.rect(60, -206, 26, 140, 'c-oat', { z: 5 }) +
    cut.poly('44 -200 54 -238 94 -238 104 -200', 'c-heath', { z: 5 }) +
    cut.rect(52, -232, 46, 22, 'p-win-2', { z: 0 }) +
    line('M67-232v22M83-232v22', 'bars') +
    cut.rect(46, -246, 58, 9, 'c-plum', { z: 3 }) +
    at(
      -30,
      -206,
      `<g transform="rotate(-14)">` +
        sheet('M-50 2Q-48-8-30-8L-8-8-26-34-16-34 14-8 34-8Q52-6 54 0Q50 6 34 7L10 7-10 30-20 30-8 7-34 7-44 18-50 18-46 5Z', 'c-cream', { z: 9 }) +
        `</g>`,
    ) +
    sheet('M-112 0V-62Q-108-146-18-148Q72-146 76-62V0Z', 'c-heath', { z: 7 }) +
    sheet('M-98 0V-58Q-94-130-18-132Q58-130 62-58V0Z', 'p-hole', { z: 0 }) +
    line('M-18-132V-70M-58-122L-40-66M22-122L4-66M-86-88L-58-60M50-88L22-60', 'bars') +
    at(
      -18,
      0,
      sheet('M-36 0V-70Q-34-94 0-96Q34-94 36-70V0Z', 'c-brick', { z: 4 }) +
        pane(-26, -78, 23, 26, { bars: false }) +
        pane(4, -78, 23, 26, { bars: false }) +
        cut.rect(-36, -44, 72, 9, 'c-cream', { z: 0 }) +
        cut.disc(-22, -20, 7, 'c-straw', { z: 1 }) +
        cut.disc(22, -20, 7, 'c-straw', { z: 1 }) +
        cut.rect(-22, -8, 44, 8, 'c-cocoa', { z: 0 }),
    ) +
    cut.rect(76, -70, 38, 70, 'c-rose', { z: 4 }) +
    pane(84, -52, 22, 22) +
    cut.disc(-18, -150, 15, 'c-cream', { z: 4 }) +
    `<path class="pen-c-cocoa" d="M-18-159v9l6 4" stroke-width="2.8" stroke-linecap="round"/>`
  )
}
