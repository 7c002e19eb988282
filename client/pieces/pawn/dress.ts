import type { Seat } from '../../../shared/vocabulary/ids.ts'
import type { Head } from './heads.ts'
import { HEADS } from './heads.ts'

/** The twelve colours, each the own colour of the head at the same place. */
export const COLOURS = [
  'rosewood',
  'coral',
  'lemon',
  'olive',
  'forest',
  'mint',
  'river',
  'iris',
  'violet',
  'blossom',
  'mulberry',
  'chestnut',
] as const
export type Colour = (typeof COLOURS)[number]

/** How far the colours move on when the heads come round again: no two of 48 seats look alike. */
const TURN = 5

/** The look of a seat: the first twelve wear their head's own colour, later ones the same heads in other colours. */
export function dressOf(seat: Seat): { head: Head; colour: Colour } {
  const nth = seat - 1
  const head = HEADS[nth % HEADS.length] ?? 'round'
  const colour = COLOURS[(nth + TURN * Math.floor(nth / HEADS.length)) % COLOURS.length] ?? 'rosewood'
  return { head, colour }
}
