import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import { first } from './first.ts'
import type { Messages } from './index.ts'

/** Gives the first screens their words; a screen that needs more brings {@link Words} along. */
export function FirstWords({ children }: { children: ReactNode }) {
  return (
    <IntlProvider locale="en" messages={first as Messages} timeZone="UTC">
      {children}
    </IntlProvider>
  )
}
