import { arrival, diary, me, month, notebook } from './en/citizen.ts'
import { desk } from './en/console.ts'
import { front, join } from './en/front.ts'
import { pieces } from './en/pieces.ts'
import { projector } from './en/projector.ts'
import { refusals, troubles } from './en/refusals.ts'
import { reveal } from './en/reveal.ts'
import { room } from './en/room.ts'
import { paper, statement } from './en/statement.ts'
import { words } from './en/words.ts'

/** All words of the screens in English. While building, `build/words.ts` compiles them. */
export const en = {
  words,
  refusals,
  troubles,
  room,
  front,
  join,
  arrival,
  month,
  diary,
  me,
  notebook,
  statement,
  paper,
  reveal,
  desk,
  pieces,
  projector,
} as const

declare module 'use-intl' {
  interface AppConfig {
    Messages: typeof en
    Locale: 'en'
  }
}
