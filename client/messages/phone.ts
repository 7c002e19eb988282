import { debrief, feelings, reform } from './en/closing.ts'
import { practice } from './en/practice.ts'
import { social } from './en/social.ts'
import { membership, terms } from './en/terms.ts'

/** Words of the citizen's later screens: they arrive with them. While building, `build/words.ts` compiles them. */
export const phone = { practice, terms, membership, social, feelings, reform, debrief } as const
