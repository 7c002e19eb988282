import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import { door } from './door.ts'
import { first } from './first.ts'
import type { Messages } from './index.ts'

const DOOR = { ...first, ...door }

/** Gives the way in its words. */
export function DoorWords({ children }: { children: ReactNode }) {
  return (
    <IntlProvider locale="en" messages={DOOR as Messages} timeZone="UTC">
      {children}
    </IntlProvider>
  )
}
