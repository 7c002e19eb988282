import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import { ending } from './ending.ts'
import { first } from './first.ts'
import type { Messages } from './index.ts'
import { later } from './later.ts'
import { phone } from './phone.ts'

const ENDING = { ...first, ...phone, ...later, ...ending }

/** Gives a phone its words from the open envelope on. */
export function EndingWords({ children }: { children: ReactNode }) {
  return (
    <IntlProvider locale="en" messages={ENDING as Messages} timeZone="UTC">
      {children}
    </IntlProvider>
  )
}
