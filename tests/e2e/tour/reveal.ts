import type { Cast, Scene } from './cast.ts'
import { next, sees } from './cast.ts'
import { toResolve, toStatement } from './month.ts'

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
    name: 'debrief',
    seenBy: all,
    async go(cast) {
      await next(cast, /Go on to debrief/)
      await sees(cast.board, 'Thank you for playing')
      await sees(cast.phone, 'Thank you for playing')
    },
  },
]
