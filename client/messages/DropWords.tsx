import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import { drop } from './drop.ts'
import { first } from './first.ts'
import type { Messages } from './index.ts'

const DROP = { ...first, ...drop }

/** Gives the place where a recording is dropped its words. */
export function DropWords({ children }: { children: ReactNode }) {
  return (
    <IntlProvider locale="en" messages={DROP as Messages} timeZone="UTC">
      {children}
    </IntlProvider>
  )
}
