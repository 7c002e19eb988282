import { line, pane, scissors, sheet } from '../paper.ts'

/** Drawn from the middle of its front edge; up is negative. */
export function feed(): string {
  const cut = scissors(153)

  return (
    line('M0-196V-150', 'pen') +
    `<g class="pen-c-cocoa" stroke-width="4.5" stroke-linecap="round"><path d="M-15-206a20 20 0 0 1 0-26M15-206a20 20 0 0 0 0-26M-27-197a38 38 0 0 1 0-44M27-197a38 38 0 0 0 0-44"/></g>` +
    cut.disc(0, -219, 8, 'c-brick', { z: 2 }) +
    cut.rect(-72, -58, 144, 58, 'c-plum', { z: 5 }) +
    pane(-62, -44, 34, 30) +
    pane(30, -44, 34, 30) +
    pane(-16, -46, 34, 46, { bars: false, frame: 'c-cocoa', glass: 'c-heath' }) +
    sheet('M-96-166Q-98-176-88-176H88Q98-176 97-166V-78Q97-68 88-68H-20L-50-42V-68H-88Q-97-68-96-78Z', 'c-cream', { z: 8 }) +
    sheet('M-82-162H82V-82H-82Z', 'p-hole-2', { z: 0, edge: false }) +
    cut.rect(-78, -158, 46, 72, 'c-rose', { z: 0 }) +
    cut.disc(-55, -134, 11, 'c-brick', { z: 1 }) +
    sheet('M-76-86Q-76-118-55-118Q-34-118-34-86Z', 'c-brick', { z: 1 }) +
    sheet('M-24-154H40Q46-154 46-148V-132Q46-126 40-126H-10L-20-118V-126Q-26-128-26-134V-148Q-26-154-24-154Z', 'c-straw', { z: 2 }) +
    line('M-16-144h52M-16-136h34', 'pen') +
    sheet('M20-118H72Q78-118 78-112V-98Q78-92 72-92V-84L62-92H20Q14-92 14-98V-112Q14-118 20-118Z', 'c-verdi', { z: 2 }) +
    `<path class="c-cream" d="M34-108q5-7 11 0q6-7 11 0q0 7-11 12q-11-5-11-12Z"/>`
  )
}
