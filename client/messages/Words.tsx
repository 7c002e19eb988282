import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import { door } from './door.ts'
import { first } from './first.ts'
import { later } from './later.ts'
import { phone } from './phone.ts'

const ALL = { ...first, ...door, ...phone, ...later }

/** Gives the screens below it all words. */
export function Words({ children }: { children: ReactNode }) {
  return (
    <IntlProvider locale="en" messages={ALL} timeZone="UTC">
      {children}
    </IntlProvider>
  )
}
