import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import { en } from './index.ts'

/** Gives the screens below it their words. */
export function Words({ children }: { children: ReactNode }) {
  return (
    <IntlProvider locale="en" messages={en} timeZone="UTC">
      {children}
    </IntlProvider>
  )
}
