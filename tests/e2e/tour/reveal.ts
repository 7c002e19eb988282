import { saysReady } from '../citizen.ts'
import type { Cast, Scene } from './cast.ts'
import { next, sees } from './cast.ts'
import { toResolve, toSocial, toStatement } from './month.ts'

const all = ['phone', 'desk', 'board'] as const

async function nextStep(cast: Cast, says: RegExp, heading: string): Promise<void> {
  await next(cast, says)
  await sees(cast.phone, heading)
}

/** What do they think, what was in the envelope, and what is there to talk about. */
export const reveal: readonly Scene[] = [
  {
    name: 'theories',
    seenBy: all,
    async go(cast) {
      await toResolve(cast)
      await toSocial(cast)
      await toStatement(cast, /^Your standing/)
      await next(cast, /Write down theories/)
      await sees(cast.phone, 'What are the rules?')
      await sees(cast.board, 'Theories')
    },
  },
  {
    name: 'theories-guessed',
    seenBy: ['phone', 'desk'],
    async go({ phone }) {
      for (const [i, word] of ['Raises', 'Lowers', 'Nothing'].entries()) {
        await phone.getByRole('listitem').nth(i).getByRole('radio', { name: word }).check({ force: true })
      }
      await phone.getByText('3 of').first().waitFor()
    },
  },
  {
    name: 'feelings',
    seenBy: all,
    async go(cast) {
      await next(cast, /Ask how it felt/)
      await sees(cast.phone, 'Before the envelope opens')
      await sees(cast.board, 'How was it to live here?')
    },
  },
  {
    name: 'feelings-tapped',
    seenBy: all,
    async go({ phone, board }) {
      await phone.getByRole('radio', { name: 'watched' }).check({ force: true })
      await saysReady(phone)
      await board.getByText('1 of 1 have answered').waitFor()
    },
  },
  { name: 'envelope-ask', seenBy: ['desk'], go: ({ desk }) => desk.keyboard.press('Space').then(() => sees(desk, 'Open the envelope?')) },
  {
    name: 'reveal-envelope',
    seenBy: all,
    async go({ desk, phone, board }) {
      await desk.getByRole('button', { name: 'Open it' }).click()
      for (const page of [phone, board]) await page.getByText('Seal checked: this is the envelope from the first minute.').waitFor()
    },
  },
  { name: 'reveal-rules', seenBy: all, go: (cast) => nextStep(cast, /The rules/, 'The rules') },
  { name: 'reveal-ledger', seenBy: all, go: (cast) => nextStep(cast, /The ledger/, 'Your ledger') },
  { name: 'reveal-life', seenBy: all, go: (cast) => nextStep(cast, /Standing and life/, 'Your life') },
  {
    name: 'reform',
    seenBy: all,
    async go(cast) {
      await next(cast, /Vote on reforms/)
      await sees(cast.board, 'What shall change?')
      await sees(cast.phone, 'What should change?')
    },
  },
  {
    name: 'reform-voted',
    seenBy: all,
    async go(cast) {
      const votes = cast.phone.getByRole('group', { name: /^Your vote/ })
      await votes.nth(0).getByRole('radio', { name: 'For' }).check({ force: true })
      await votes.nth(1).getByRole('radio', { name: 'Against' }).check({ force: true })
      await next(cast, /Close the vote/)
      await cast.board.getByText('This is how we voted.').waitFor()
    },
  },
  { name: 'debrief', seenBy: all, go: (cast) => next(cast, /Go on to debrief/).then(() => sees(cast.board, 'What?')) },
  { name: 'debrief-so-what', seenBy: ['board', 'desk'], go: (cast) => next(cast, /So what\?/).then(() => sees(cast.board, 'So what?')) },
  {
    name: 'debrief-end',
    seenBy: all,
    async go(cast) {
      await next(cast, /Now what\?/)
      await cast.board.getByText(/It was the machine, not you/).waitFor()
    },
  },
]
