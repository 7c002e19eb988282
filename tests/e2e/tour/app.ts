import type { Scene } from './cast.ts'
import { next, sees } from './cast.ts'
import { toMorning, toPlan, toResolve, toSocial, toStatement } from './month.ts'

const all = ['phone', 'desk', 'board'] as const

/** The app comes: its terms, and the first month with it, up to its plan. */
export const appComes: readonly Scene[] = [
  {
    name: 'terms',
    seenBy: all,
    async go(cast) {
      await next(cast, /Let the app come/)
      await sees(cast.phone, 'A better town starts with you')
      await sees(cast.board, 'Say hello to Standing.')
    },
  },
  {
    name: 'terms-answered',
    seenBy: all,
    async go({ phone, board }) {
      await phone.getByRole('button', { name: 'Agree', exact: true }).click()
      await board.getByText('1 of 1 have answered').waitFor()
    },
  },
  { name: 'app-morning', seenBy: all, go: (cast) => toMorning(cast, /Begin month 2/) },
  { name: 'app-plan', seenBy: all, go: toPlan },
  {
    name: 'app-me',
    seenBy: ['phone'],
    async go({ phone }) {
      await phone.getByRole('button', { name: 'Me', exact: true }).click()
      await phone.getByRole('button', { name: 'Leave the app' }).click()
      await phone.getByRole('button', { name: 'Leave it as it is' }).waitFor()
    },
    leave: ({ phone }) => phone.getByRole('button', { name: 'Town', exact: true }).click(),
  },
]

/** The rest of that month. */
export const appStays: readonly Scene[] = [
  { name: 'app-resolve', seenBy: ['phone'], go: toResolve },
  { name: 'app-social', seenBy: all, go: toSocial },
  { name: 'app-statement', seenBy: all, go: (cast) => toStatement(cast, /^Your standing/) },
]
