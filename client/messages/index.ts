import type { door } from './door.ts'
import type { drop } from './drop.ts'
import type { ending } from './ending.ts'
import type { first } from './first.ts'
import type { later } from './later.ts'
import type { phone } from './phone.ts'
import type { records } from './records.ts'
import type { tools } from './tools.ts'

/** All words of the screens: English is their measure. */
export type Messages = typeof first & typeof door & typeof phone & typeof later & typeof ending & typeof tools & typeof records & typeof drop

declare module 'use-intl' {
  interface AppConfig {
    Messages: Messages
    Locale: 'en'
  }
}
