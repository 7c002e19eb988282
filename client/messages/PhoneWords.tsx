import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import { first } from './first.ts'
import type { Messages } from './index.ts'
import { phone } from './phone.ts'

const PHONE = { ...first, ...phone }

/** Gives a citizen's later screens their words. */
export function PhoneWords({ children }: { children: ReactNode }) {
  return (
    <IntlProvider locale="en" messages={PHONE as Messages} timeZone="UTC">
      {children}
    </IntlProvider>
  )
}
