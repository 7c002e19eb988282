import { at, line, scissors, sheet } from '../../pieces/town/paper.ts'

/** Cut-outs that several pictures of events share. */

export const ground = (colour: string) => `<path class="${colour}" d="M-200-200H600V400H-200Z"/>`
export const floor = (colour: string, y = 118) => sheet(`M-200 ${y + 3}L90 ${y - 2} 260 ${y + 2} 600 ${y - 1}V400H-200Z`, colour, { z: 4 })
export const bunting = (y: number): string => {
  const colours = ['c-brick', 'c-cream', 'c-verdi', 'c-mustard']
  const flags = Array.from({ length: 13 }, (_, i) => {
    const [x, sag] = [8 + i * 29, y + 16 * Math.sin((i / 12) * Math.PI)]
    return sheet(`M${x} ${sag.toFixed(1)}h20l-10 20Z`, colours[i % 4] ?? 'c-cream', { z: 2 })
  })
  return line(`M-4 ${y}Q191 ${y + 32} 386 ${y}`, 'pen') + flags.join('')
}
export const eye = (x: number, y: number, scale = 1): string =>
  at(
    x,
    y,
    '<path class="pen-c-slate" d="M0 0V150" stroke-width="9"/><circle class="g-dome" r="36"/><circle class="g-shade" cx="7" cy="7" r="25"/><circle class="g-pupil" r="16"/><circle class="g-glint" cx="-5" cy="-6" r="5.5"/>',
    scale,
  )
export const duck =
  sheet('M-18-2Q-4 8 16 4L20-4Q6-2 6-10Q8-20 1-20Q-9-17-4-6Q-14-8-18-2Z', 'c-cream', { z: 2 }) + '<path class="c-mustard" d="M-9-13l-8 2 7 3Z"/>'
export const box = (x: number, y: number, size: number, colour: string) =>
  sheet(`M${x} ${y}v${-size}h${size}v${size}Z`, colour) + `<path class="c-cream" d="M${x + size * 0.42} ${y}v${-size}h${size * 0.16}v${size}Z"/>`

/** A person, standing on 0,0 and 62 tall. */
export const person = (x: number, y: number, colour: string, scale = 1): string =>
  at(x, y, sheet('M-17 0Q-14-24-7-36H7Q14-24 17 0Z', colour, { z: 3 }) + scissors(3).disc(0, -46, 14, colour, { z: 2 }), scale)

/** A pane of the app, with its mark: x and y are its left upper corner. */
export const glass = (x: number, y: number, w: number, h: number): string =>
  `<rect class="g-sheet" x="${x}" y="${y}" width="${w}" height="${h}" rx="16"/><path class="g-shine" d="M${x + w * 0.3} ${y}h${w * 0.14}L${x + w * 0.18} ${y + h}H${x + w * 0.04}Z"/>`
export const appMark = (x: number, y: number, scale = 1): string =>
  at(x, y, '<circle class="g-mark" r="44"/><path class="g-mark" d="M-22 2Q-10 24 2 15Q14 6 23-16"/>', scale)

/** A sheet of writing with so many lines, leaning a little. */
export const letter = (x: number, y: number, lines: number, turn = -4): string =>
  at(
    x,
    y,
    `<g transform="rotate(${turn})">${sheet('M-46-58H46V58H-46Z', 'c-cream', { z: 5 })}${Array.from({ length: lines }, (_, i) => line(`M-32 ${-38 + i * 15}H${i % 3 === 2 ? 12 : 30}`, 'pen')).join('')}</g>`,
  )
