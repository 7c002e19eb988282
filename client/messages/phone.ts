import { aside } from './en/aside.ts'
import { ask } from './en/ask.ts'
import { diary, meanwhile, offer, switches } from './en/citizen.ts'
import { feelings } from './en/closing.ts'
import { exam } from './en/exam.ts'
import { hall } from './en/hall.ts'
import { me } from './en/me.ts'
import { notebook } from './en/notebook.ts'
import { practice } from './en/practice.ts'
import { social } from './en/social.ts'
import { paper, statement } from './en/statement.ts'
import { membership, terms } from './en/terms.ts'
import { survey } from './en/survey.ts'
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
  ask,
  exam,
  survey,
  feelings,
  watch,
} as const
