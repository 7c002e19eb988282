import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import { first } from './first.ts'
import type { Messages } from './index.ts'
import { later } from './later.ts'
import { tools } from './tools.ts'

const TOOLS = { ...first, ...later, ...tools }

/** Gives the self-test and the seat cards their words. */
export function ToolWords({ children }: { children: ReactNode }) {
  return (
    <IntlProvider locale="en" messages={TOOLS as Messages} timeZone="UTC">
      {children}
    </IntlProvider>
  )
}
