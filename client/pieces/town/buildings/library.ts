import { line, pane, scissors, sheet } from '../paper.ts'

/** Drawn from the middle of its front edge; up is negative. */
export function library(): string {
  const cut = scissors(117)
  const sp = [
    [-98, 22, 120, 'c-wine'],
    [-75, 18, 132, 'c-mustard'],
    [-56, 26, 112, 'c-pine'],
    [32, 24, 126, 'c-slate'],
    [57, 18, 110, 'c-clay'],
    [76, 24, 130, 'c-plum'],
  ] as const
  return (
    cut.rect(-104, -110, 208, 110, 'c-oat', { z: 6 }) +
    sp
      .map(
        ([x, w, h, f]) =>
          cut.rect(x, -h, w, h, f, { z: 4 }) +
          `<path class="pen-c-cream" d="M${x + 4} ${-h + 16}h${w - 8}M${x + 4} ${-h + 23}h${w - 8}M${x + 4} -18h${w - 8}" stroke-width="2.5" opacity=".8"/>`,
      )
      .join('') +
    cut.rect(-29, -120, 60, 120, 'c-cream', { z: 3 }) +
    pane(-17, -66, 36, 66, { bars: false, arch: true, frame: 'c-cocoa', glass: 'c-brick' }) +
    line('M1-64V0', 'fold-light') +
    cut.disc(1, -90, 11, 'p-win', { z: 0 }) +
    `<path class="bars" d="M1-101v22M-10-90h22"/>` +
    sheet('M0-138C-24-164-84-170-122-150L-112-112C-76-128-24-124 0-104C24-124 76-128 112-112L122-150C84-170 24-164 0-138Z', 'c-brick', { z: 7 }) +
    sheet('M0-142C-24-168-80-174-116-156L-108-120C-74-134-24-130 0-112Z', 'c-cream', { z: 2 }) +
    sheet('M0-142C24-168 80-174 116-156L108-120C74-134 24-130 0-112Z', 'c-cream', { z: 2 }) +
    line('M-96-148q42-12 78 8M-92-134q40-10 76 8M96-148q-42-12-78 8M92-134q-40-10-76 8', 'fold') +
    line('M0-142V-112', 'fold')
  )
}
