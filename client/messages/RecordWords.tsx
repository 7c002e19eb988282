import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import { drop } from './drop.ts'
import { first } from './first.ts'
import type { Messages } from './index.ts'
import { later } from './later.ts'
import { records } from './records.ts'

const RECORDS = { ...first, ...later, ...records, ...drop }

/** Gives the pages of a recorded room their words. */
export function RecordWords({ children }: { children: ReactNode }) {
  return (
    <IntlProvider locale="en" messages={RECORDS as Messages} timeZone="UTC">
      {children}
    </IntlProvider>
  )
}
