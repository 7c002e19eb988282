import { front, join } from './en/front.ts'
import { seat } from './en/seat.ts'

/** Words of the way in: who sits already doesn't need them. While building, `build/words.ts` compiles them. */
export const door = { front, join, seat } as const
