import { cards } from './en/cards.ts'
import { check } from './en/check.ts'

/** Words of the pages for the day before: the self-test and the seat cards. While building, `build/words.ts` compiles them. */
export const tools = { check, cards } as const
