import { BUILDINGS } from '../../pieces/town/buildings/index.ts'
import { bush, parasol, tree } from '../../pieces/town/buildings/small.ts'
import { at, line, pane, scissors, sheet } from '../../pieces/town/paper.ts'
import { appMark, eye, floor, glass, ground, letter, person } from './pictureParts.ts'

const SNOW: readonly (readonly [x: number, y: number])[] = [[24, 30], [66, 76], [112, 22], [150, 62], [196, 30], [238, 74], [276, 24], [318, 58], [356, 28], [46, 112], [176, 100], [300, 98]] // prettier-ignore

/** A barrier between two posts, and how far its arm is lifted. */
const barrier = (x: number, turn: number): string =>
  at(
    x,
    128,
    `${sheet('M-9 4V-62H9V4Z', 'c-steel')}<g transform="translate(0 -54) rotate(${turn})">${sheet('M-6-7H128V7H-6Z', 'c-cream', { z: 3 })}<path class="c-brick" d="M20-7h24v14h-24ZM68-7h24v14h-24Z"/></g>`,
  )

const lamp = (x: number, y: number, colour: string): string =>
  line(`M${x} ${y}v-20`, 'pen') + sheet(`M${x - 13} ${y - 18}Q${x} ${y - 46} ${x + 13} ${y - 18}Z`, colour, { z: 3 })

const moon = (x: number, y: number): string =>
  sheet(`M${x} ${y - 24}A24 24 0 1 0 ${x + 24} ${y + 8}A20 20 0 0 1 ${x} ${y - 24}Z`, 'c-straw', { z: 2 })

/** Pictures of the weather, of the app's months and of the rule's; ground is at 132. */
export const LATER_PICTURES: Readonly<Record<string, () => string>> = {
  E02: () => {
    const cut = scissors(17)
    return (
      ground('c-slate') +
      floor('c-cream', 112) +
      at(86, 120, BUILDINGS.home(), 0.56) +
      tree('tr1', 206, 122, 1.5) +
      sheet('M40 62L86 18 132 62 120 62 86 32 52 62Z', 'c-cream', { z: 2 }) +
      cut.disc(290, 112, 30, 'c-cream', { z: 3 }) +
      cut.disc(290, 70, 20, 'c-cream', { z: 3 }) +
      '<path class="c-clay" d="M292 70l22 5-22 4Z"/><circle class="c-cocoa" cx="284" cy="64" r="3"/><circle class="c-cocoa" cx="297" cy="64" r="3"/>' +
      SNOW.map(([x, y]) => cut.disc(x, y, 4.5, 'c-cream', { z: 0, edge: false })).join('')
    )
  },
  E09: () =>
    ground('d-hearth') +
    floor('d-hearth-2') +
    person(76, 132, 'c-brick') +
    person(124, 132, 'c-verdi', 0.86) +
    glass(178, 16, 184, 112) +
    appMark(270, 72, 0.9),
  E10: () =>
    ground('d-trade') +
    floor('d-trade-2') +
    at(96, 130, BUILDINGS.cafe(), 0.56) +
    glass(176, 26, 60, 60) +
    appMark(206, 56, 0.46) +
    [256, 292, 328, 364].map((x, i) => person(x, 132, ['c-verdi', 'c-plum', 'c-clay', 'c-pine'][i] ?? 'c-pine', 0.8)).join(''),
  E11: () =>
    ground('d-gate') +
    floor('d-gate-2') +
    person(138, 132, 'c-mustard', 1.2) +
    person(250, 132, 'c-plum', 1.2) +
    line('M160 92Q194 70 228 92', 'pen') +
    glass(164, 10, 60, 60) +
    appMark(194, 40, 0.46),
  E12: () =>
    ground('d-works') +
    floor('d-works-2') +
    sheet('M60 20H180V120H60Z', 'c-cream', { z: 5 }) +
    '<path class="p-water" d="M72 32H168V88H72Z"/><path class="c-pine" d="M72 88l30-36 22 22 18-16 26 30Z"/><circle class="c-straw" cx="146" cy="48" r="9"/>' +
    line('M186 76H240M224 62l16 14-16 14', 'pen') +
    glass(254, 18, 100, 108) +
    appMark(304, 72, 0.8),
  E13: () => {
    const face = (x: number, colour: string) =>
      sheet(`M${x} 14H${x + 84}V112H${x}Z`, 'c-cream', { z: 5 }) +
      `<path class="${colour}" d="M${x + 8} 22H${x + 76}V104H${x + 8}Z"/>` +
      scissors(x).disc(x + 42, 62, 25, 'c-straw', { z: 2 }) +
      `<circle class="c-cocoa" cx="${x + 34}" cy="57" r="3"/><circle class="c-cocoa" cx="${x + 50}" cy="57" r="3"/><path class="pen-c-cocoa" d="M${x + 30} 68q12 11 24 0" stroke-width="3.5" stroke-linecap="round"/>`
    return ground('c-clay') + floor('p-street', 122) + face(40, 'p-water') + face(149, 'p-water-2') + face(258, 'p-water')
  },
  E16: () =>
    ground('d-gate') +
    floor('d-gate-2') +
    at(90, 130, BUILDINGS.station(), 0.56) +
    barrier(196, -8) +
    eye(300, 40, 0.72) +
    person(350, 132, 'c-verdi', 0.9),
  E17: () =>
    ground('d-hearth') +
    floor('d-hearth-2') +
    sheet('M30 132V34H176V132Z', 'c-oat', { z: 5 }) +
    sheet('M206 132V34H352V132Z', 'c-rose', { z: 5 }) +
    pane(76, 54, 54, 54) +
    pane(252, 54, 54, 54) +
    sheet('M96 62Q118 66 118 88L116 108H92V86Z', 'c-plum', { z: 1 }) +
    '<circle class="c-straw" cx="106" cy="74" r="10"/>' +
    sheet('M252 54H276L270 108H252Z', 'c-mustard', { z: 1 }) +
    line('M138 76q26-10 52 0t52 0', 'dashes'),
  E18: () =>
    ground('d-hearth') +
    floor('p-street', 108) +
    [76, 192, 308]
      .map((x, i) => at(x, 140, parasol(0, 0, 'c-oat', 'c-cream'), 1.7) + lamp(x, 112, ['c-verdi', 'c-mustard', 'c-brick'][i] ?? 'c-brick'))
      .join(''),
  E19: () => {
    const cut = scissors(29)
    return (
      ground('p-water-2') +
      floor('c-straw', 104) +
      cut.disc(328, 38, 26, 'c-mustard', { z: 2 }) +
      at(120, 134, parasol(0, 0, 'c-brick', 'c-cream'), 2.2) +
      sheet('M182 128L250 112 312 124 306 132 250 122 190 136Z', 'c-verdi', { z: 3 }) +
      bush(40, 120, 1, 'c-leaf')
    )
  },
  E20: () =>
    ground('d-gate') +
    floor('d-gate-2') +
    [64, 160, 256]
      .map(
        (x) =>
          sheet(`M${x} 132V36h62V132Z`, 'c-cocoa', { z: 4 }) +
          `<path class="c-straw" d="M${x + 6} 132V42h50V132Z"/>` +
          sheet(`M${x + 6} 132V42l30 12V144Z`, 'c-brick', { z: 3 }),
      )
      .join(''),
  E21: () =>
    ground('c-slate') +
    floor('c-cocoa', 122) +
    moon(316, 44) +
    at(96, 130, BUILDINGS.home(), 0.56) +
    glass(176, 44, 96, 86) +
    '<path class="g-mark" d="M204 84q8 8 16 0M232 84q8 8 16 0M216 106q10 6 20 0"/>',
  E22: () =>
    ground('d-works') +
    floor('d-works-2') +
    person(118, 132, 'c-plum', 1.5) +
    person(264, 132, 'c-plum', 1.5) +
    line('M156 58Q191 30 226 58M214 44l12 14-18 4M226 92Q191 120 156 92M168 106l-12-14 18-4', 'pen'),
  E23: () =>
    ground('p-water-2') +
    '<path class="p-water" d="M-200 92Q60 82 190 94T600 88V400H-200Z"/>' +
    sheet('M-20 98V60Q20 52 60 60H132L126 82H60L52 104Z', 'c-clay', { z: 5 }) +
    sheet('M402 98V60Q362 52 322 60H250L258 84H322L330 104Z', 'c-clay', { z: 5 }) +
    sheet('M146 74L240 54 244 68 150 90Z', 'c-mustard', { z: 4 }) +
    person(104, 58, 'c-verdi', 0.72) +
    person(292, 58, 'c-brick', 0.72),
  E24: () =>
    ground('d-gate') +
    floor('d-gate-2') +
    at(84, 130, BUILDINGS.hall(), 0.5) +
    letter(220, 74, 6) +
    '<path class="pen-c-plum" d="M196 112q10-12 16 0t16-4 18 2" stroke-width="3.5" stroke-linecap="round"/>' +
    line('M262 116L318 52', 'pen') +
    sheet('M316 50L330 34 338 42 326 58Z', 'c-verdi', { z: 2 }),
}
