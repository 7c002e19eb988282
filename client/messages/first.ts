import { arrival, chairs, month, waiting } from './en/citizen.ts'
import { pieces } from './en/pieces.ts'
import { refusals, troubles } from './en/refusals.ts'
import { room } from './en/room.ts'
import { standing } from './en/standing.ts'
import { words } from './en/words.ts'

/** Words that the first screen of a citizen carries. While building, `build/words.ts` compiles them. */
export const first = {
  words,
  refusals,
  troubles,
  room,
  arrival,
  month,
  waiting,
  chairs,
  standing,
  pieces,
} as const
