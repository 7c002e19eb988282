import { aside } from './en/aside.ts'
import { diary, meanwhile, offer, switches } from './en/citizen.ts'
import { debrief, feelings, reform } from './en/closing.ts'
import { hall } from './en/hall.ts'
import { me } from './en/me.ts'
import { notebook } from './en/notebook.ts'
import { practice } from './en/practice.ts'
import { social } from './en/social.ts'
import { paper, statement } from './en/statement.ts'
import { membership, terms } from './en/terms.ts'
import { cover, ties } from './en/ties.ts'
import { watch } from './en/watch.ts'

/** Words of the citizen's later screens: they arrive with them. While building, `build/words.ts` compiles them. */
export const phone = {
  aside,
  practice,
  meanwhile,
  offer,
  switches,
  paper,
  statement,
  diary,
  hall,
  terms,
  membership,
  me,
  notebook,
  ties,
  cover,
  social,
  feelings,
  reform,
  debrief,
  watch,
} as const
