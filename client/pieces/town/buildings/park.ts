import { at, line, sheet } from '../paper.ts'
import { tree } from './small.ts'

/** Drawn from the middle of its front edge; up is negative. */
export function park(): string {
  return (
    sheet('M-118-6Q-112-118-40-128Q44-150 92-104Q124-70 118-4Q0 14-118-6Z', 'd-hearth-2', { z: 4 }) +
    sheet('M-92-18Q-104-62-40-64Q28-70 40-40Q46-14-14-10Q-70-6-92-18Z', 'p-street', { z: 0, edge: false }) +
    sheet('M-84-22Q-92-56-38-58Q22-62 33-40Q38-18-14-15Q-66-12-84-22Z', 'p-water-3', { z: 0 }) +
    sheet('M-78-22Q-84-50-34-52Q18-55 28-38Q30-20-14-18Q-62-15-78-22Z', 'p-water', { z: 0, edge: false }) +
    line('M-56-34q8-5 16 0t16 0M-18-27q7-4 14 0') +
    at(
      -14,
      -40,
      sheet('M-12 4Q-2 8 12 2L14-2Q4 0 4-6Q6-14-1-14Q-7-12-4-4Q-10-4-12 4Z', 'c-cream', { z: 1 }) + `<path class="c-mustard" d="M-6-10l-6 2 5 2Z"/>`,
    ) +
    tree('tr1', -92, -74, 1.25) +
    tree('tr2', -48, -98, 1.35) +
    tree('tr1', 4, -104, 1.55) +
    tree('tr2', 58, -88, 1.45) +
    tree('tr1', 96, -46, 1.2) +
    at(68, -8, sheet('M-27-24h54v8h-54Z', 'c-mustard', { z: 3 }) + sheet('M-30-10h60v8h-60Z', 'c-clay', { z: 3 }) + line('M-22-2v7M22-2v7', 'pen')) +
    at(
      104,
      8,
      sheet('M-24-8Q-22-26-6-24L10-25Q14-36 24-34L33-28 26-23Q20-20 19-14L20 0H14L11-11H-8L-12 0H-18L-17-10Q-24-14-28-26Q-22-14-24-8Z', 'c-cocoa', {
        z: 3,
      }) + `<path class="pen-stamp" d="M12-27l8 7" stroke-width="4"/>`,
    )
  )
}
