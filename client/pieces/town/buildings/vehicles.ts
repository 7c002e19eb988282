import { at, pane, scissors, sheet } from '../paper.ts'
import { mainStreet } from '../plan.ts'

/** A bus, a car and a sailing boat: the streets are in use. */
export function vehicles(): string {
  const cut = scissors(7)
  const wheels = (xs: number[], y: number, r: number) => xs.map((x) => cut.disc(x, y, r, 'c-cocoa', { z: 1 })).join('')
  const bus =
    sheet('M-56-12V-50Q-56-56-50-56H44Q54-56 56-46L58-12Z', 'c-mustard', { z: 5 }) +
    [-46, -24, -2, 20].map((x) => pane(x, -47, 17, 16, { bars: false })).join('') +
    '<path class="pen-c-cream" d="M-56-24H57" stroke-width="4"/>' +
    wheels([-32, 34], -10, 8.5)
  const car =
    sheet('M-40-10V-24Q-38-28-24-28L-14-42H14L26-28Q40-28 40-20V-10Z', 'c-verdi', { z: 4 }) +
    pane(-11, -38, 11, 10, { bars: false }) +
    pane(4, -38, 12, 10, { bars: false }) +
    wheels([-22, 22], -9, 7.5)
  const boat = sheet('M-34-8H34L22 8H-24Z', 'c-brick') + sheet('M-2-10V-44L26-12Z', 'c-cream') + sheet('M-6-12V-36L-24-12Z', 'c-straw')
  return at(500, mainStreet(500) + 22, bus) + at(1240, mainStreet(1240) + 20, car) + at(520, 1070, boat, 0.8)
}
