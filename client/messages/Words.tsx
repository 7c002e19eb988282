import type { ReactNode } from 'react'
import { IntlProvider } from 'use-intl'
import { door } from './door.ts'
import { ending } from './ending.ts'
import { first } from './first.ts'
import type { Messages } from './index.ts'
import { later } from './later.ts'
import { phone } from './phone.ts'

const ALL = { ...first, ...door, ...phone, ...later, ...ending }

/** Gives the screens of a room all their words. */
export function Words({ children }: { children: ReactNode }) {
  return (
    <IntlProvider locale="en" messages={ALL as Messages} timeZone="UTC">
      {children}
    </IntlProvider>
  )
}
