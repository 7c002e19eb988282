import { BUILDINGS } from '../../pieces/town/buildings/index.ts'
import { awning, parasol, tree } from '../../pieces/town/buildings/small.ts'
import { at, line, pane, scissors, sheet } from '../../pieces/town/paper.ts'
import { LATER_PICTURES } from './laterPictures.ts'
import { appMark, box, bunting, duck, eye, floor, ground } from './pictureParts.ts'

/** A small paper picture for each event, 382 × 150; ground is at 132. */

const PICTURES: Readonly<Record<string, () => string>> = {
  ...LATER_PICTURES,
  E01: () => ground('d-trade') + floor('d-trade-2') + at(104, 128, BUILDINGS.market(), 0.8) + at(300, 128, BUILDINGS.market(), 0.8) + bunting(4),
  E03: () =>
    ground('d-works') +
    '<path class="p-hole-2" d="M-200 84Q90 66 180 80T600 70V400H-200Z"/><path class="p-water" d="M-200 90Q90 72 180 86T600 76V400H-200Z"/><path class="p-water-2" d="M0 116q32-12 64 0t64 0 64 0 64 0 64 0 64 0V400H0Z"/>' +
    sheet('M236-60H268V74Q268 82 258 84L232 96 222 80 236 72Z', 'c-steel', { z: 5 }) +
    sheet('M216 76L236 100 228 106 208 84Z', 'c-slate', { z: 2 }) +
    '<path class="c-rose" d="M214 88Q190 98 180 112Q120 108 96 122Q130 138 190 132Q262 138 276 122Q250 112 232 110Q230 100 222 98Z"/><path class="pen-c-plum" d="M128 120q24-7 44 0M196 124q16-5 30 0" stroke-width="4" stroke-linecap="round"/>' +
    at(322, 116, duck),
  E04: () =>
    ground('d-hearth') +
    floor('d-hearth-2') +
    tree('tr1', 40, 128, 1.7) +
    tree('tr2', 344, 128, 1.7) +
    sheet('M118 128L130 62H252L264 128Z', 'c-cream', { z: 5 }) +
    sheet('M142 128L148 62H168L166 128ZM216 128L214 62H234L240 128Z', 'c-brick', { z: 0 }) +
    sheet('M120 66L191 18 262 66Z', 'c-brick', { z: 5 }) +
    sheet('M168 66L191 18 214 66Z', 'c-cream', { z: 0 }) +
    sheet('M191 18V2L212 8 191 14Z', 'c-mustard', { z: 2 }) +
    bunting(2),
  E05: () =>
    ground('c-slate') +
    pane(34, 20, 76, 62) +
    floor('c-cocoa', 130) +
    sheet('M128 132V62h14V132Z', 'c-clay') +
    sheet('M140 132V98H360V132Z', 'c-clay') +
    sheet('M144 88h64v22h-64Z', 'c-cream', { z: 2 }) +
    '<circle class="c-straw" cx="180" cy="78" r="22"/><path class="pen-c-cocoa" d="M170 76q5 4 9 0M186 76q5 4 9 0M175 90q8-6 14 0" stroke-width="3" stroke-linecap="round"/>' +
    sheet('M200 104Q216 72 262 80Q322 88 358 84V114H200Z', 'c-verdi', { z: 5 }) +
    '<path class="pen-c-cream" d="M192 90l46-22" stroke-width="6" stroke-linecap="round"/><path class="pen-stamp" d="M192 90l20-10" stroke-width="4" stroke-linecap="round"/>',
  E06: () =>
    ground('d-works') +
    floor('d-works-2') +
    at(112, 128, BUILDINGS.work(), 0.6) +
    box(212, 130, 54, 'c-mustard') +
    box(270, 130, 46, 'c-clay') +
    box(320, 130, 52, 'c-straw') +
    box(226, 76, 44, 'c-straw') +
    box(276, 84, 42, 'c-mustard') +
    box(244, 32, 36, 'c-clay'),
  E07: () => {
    const cut = scissors(41)
    const wheel = (x: number) => cut.disc(x, 124, 17, 'c-cocoa', { z: 2 }) + cut.disc(x, 124, 7, 'c-oat', { z: 0 })
    return (
      ground('d-hearth') +
      floor('p-street', 116) +
      tree('tr1', 346, 116, 1.4) +
      sheet('M44 120V30Q46 18 60 18H278Q298 18 302 38L308 120Z', 'c-mustard', { z: 7 }) +
      [62, 112, 162, 212].map((x) => pane(x, 34, 38, 36, { bars: false })).join('') +
      pane(264, 34, 34, 66, { bars: false }) +
      '<path class="pen-c-cream" d="M46 88H258" stroke-width="9"/>' +
      wheel(96) +
      wheel(258)
    )
  },
  E08: () => {
    const [left, right] = ['M60 44h112v9h-112ZM60 80h112v9h-112Z', 'M210 44h112v9h-112ZM210 80h112v9h-112Z']
    return (
      ground('c-slate') +
      floor('c-cocoa', 128) +
      sheet('M38 130V20H344V130Z', 'c-oat', { z: 6 }) +
      '<path class="p-hole-2" d="M52 34h130v84H52ZM202 34h130v84H202Z"/>' +
      sheet(left, 'c-clay', { z: 2 }) +
      sheet(right, 'c-clay', { z: 2 }) +
      box(74, 80, 22, 'c-mustard') +
      box(292, 44, 18, 'c-straw') +
      awning(30, 12, 322, 18, 11, 'c-cream', 'c-verdi') +
      at(
        232,
        92,
        `<g transform="rotate(-8)">${sheet('M-20-26H52L70-2 52 22H-20Z', 'c-cream', { z: 5 })}<circle class="p-hole" cx="54" cy="-2" r="5"/>${line('M-6 8l18-20 10 10 18-14', 'pen-stamp')}</g>`,
      )
    )
  },
  E14: () =>
    ground('d-gate') +
    at(96, 140, BUILDINGS.hall(), 0.52) +
    floor('d-gate-2', 130) +
    '<path class="g-sheet" d="M196-20Q176-20 176 0V128Q176 142 190 142H420V-20Z"/><path class="g-shine" d="M236 0h30l-40 142h-30Z"/>' +
    appMark(280, 70),
  E15: () =>
    ground('p-street') +
    '<path class="dashes" d="M-10 126H400"/>' +
    sheet('M-20-20H92V84L-20 90Z', 'd-works', { z: 5 }) +
    sheet('M300-20H420V92L300 84Z', 'd-gate', { z: 5 }) +
    at(30, 92, BUILDINGS.library(), 0.34) +
    eye(128, 50, 0.68) +
    eye(206, 46, 0.86) +
    eye(276, 58, 0.6),
  E25: () =>
    ground('d-gate') +
    floor('d-gate-2', 122) +
    at(110, 124, BUILDINGS.station(), 0.62) +
    sheet('M196 118V58Q198 50 206 50H404V118Z', 'c-brick', { z: 5 }) +
    [210, 252, 294, 336].map((x) => pane(x, 62, 32, 24, { bars: false })).join('') +
    '<path class="pen-c-cream" d="M198 98H400" stroke-width="7"/><path class="pen-c-cocoa" d="M180 126H400" stroke-width="5"/>',
  E26: () =>
    ground('d-hearth') +
    floor('p-street', 112) +
    at(96, 116, BUILDINGS.cafe(), 0.5) +
    at(220, 140, parasol(0, 0, 'c-brick', 'c-cream'), 1.6) +
    at(312, 136, parasol(0, 0, 'c-mustard', 'c-cream'), 1.6) +
    at(264, 124, parasol(0, 0, 'c-verdi', 'c-cream'), 1.1),
  E27: () =>
    ground('d-works') + floor('d-works-2') + at(191, 130, BUILDINGS.academy(), 0.66) + tree('tr1', 50, 130, 1.4) + tree('tr2', 336, 130, 1.4),
}

const PLAIN = () => ground('d-hearth') + floor('d-hearth-2') + at(110, 130, BUILDINGS.home(), 0.6) + at(280, 128, BUILDINGS.park(), 0.7)

/** The picture of an event; one that has none shows the town as it is. */
export const pictureOf = (event: string): string => (Object.hasOwn(PICTURES, event) ? (PICTURES[event] ?? PLAIN) : PLAIN)()
