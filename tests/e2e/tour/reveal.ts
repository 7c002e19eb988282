import { reveal as words } from '../../../client/messages/en/reveal.ts'
import { debrief as talk } from '../../../client/messages/en/talk.ts'
import { DEBRIEF_STEPS, REVEAL_STEPS } from '../../../shared/vocabulary/phase.ts'
import { saysReady } from '../citizen.ts'
import { POINTER } from '../hands.ts'
import { answersAll } from '../player.ts'
import type { Scene } from './cast.ts'
import { next, sees } from './cast.ts'
import { toResolve, toSocial, toStatement } from './month.ts'

const all = ['phone', 'desk', 'board'] as const

/** The steps after the envelope, as the room comes to them. */
const STEPS: readonly Scene[] = REVEAL_STEPS.slice(1).map((step) => ({
  name: `reveal-${step}`,
  seenBy: all,
  async go(cast) {
    await next(cast, new RegExp(words.steps[step]))
    await cast.phone.getByRole('status').filter({ hasText: words.steps[step] }).first().waitFor({ state: 'attached' })
  },
}))

/** The parts of the talk after the first. */
const PARTS: readonly Scene[] = DEBRIEF_STEPS.slice(1).map((part) => ({
  name: `debrief-${part}`,
  seenBy: all,
  async go(cast) {
    await cast.desk.keyboard.press('Space')
    await sees(cast.phone, talk.parts[part])
  },
}))

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
    name: 'exam',
    seenBy: all,
    async go(cast) {
      await next(cast, /Ask about five unseen cases/)
      await sees(cast.phone, 'Newcomers')
      await sees(cast.board, 'Five people you have never met')
    },
  },
  {
    name: 'exam-answered',
    seenBy: ['phone', 'desk'],
    async go({ phone }) {
      await answersAll(phone, POINTER, 'What will the score do?')
      await phone.getByText('Your answers').waitFor()
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
      await board.getByText('1 of 1 are done').waitFor()
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
  ...STEPS,
  {
    name: 'lab',
    seenBy: all,
    async go({ desk, phone }) {
      await desk.keyboard.press('v')
      await desk.getByLabel('System').selectOption('credit-file')
      await desk.getByRole('button', { name: 'Show it on all screens' }).click()
      await sees(phone, 'The lab')
      await phone.getByText('Your life', { exact: true }).first().waitFor()
    },
    async leave({ desk }) {
      await desk.keyboard.press('v')
      await desk.getByRole('button', { name: 'Close the lab' }).click()
      await desk.getByText('The lab is on all screens').waitFor({ state: 'detached' })
    },
  },
  {
    name: 'reform',
    seenBy: all,
    async go(cast) {
      await next(cast, /Go on to reform/)
      await sees(cast.board, 'What shall change?')
      await sees(cast.phone, 'What should change?')
    },
  },
  {
    name: 'reform-proposed',
    seenBy: ['phone'],
    async go({ phone }) {
      for (let i = 0; i < 2; i += 1)
        await phone
          .getByRole('button', { name: /Propose it$/, pressed: false })
          .first()
          .click()
      await phone.getByText('One more to propose.').waitFor()
    },
  },
  {
    name: 'reform-vote',
    seenBy: all,
    async go(cast) {
      await next(cast, /Open the vote/)
      await sees(cast.phone, 'The vote')
    },
  },
  {
    name: 'reform-voted',
    seenBy: all,
    async go(cast) {
      const votes = cast.phone.getByRole('group', { name: /^Your vote/ })
      await votes.nth(0).getByRole('radio', { name: 'For' }).check({ force: true })
      await votes.nth(1).getByRole('radio', { name: 'Against' }).check({ force: true })
      // What is on its way when the vote closes doesn't count.
      await cast.desk.getByText('All have answered').first().waitFor()
      await next(cast, /Close the vote/)
      await cast.board.getByText('This is how we voted.').filter({ visible: true }).first().waitFor()
      await sees(cast.phone, 'My life under our reform')
    },
  },
  { name: 'debrief', seenBy: all, go: (cast) => next(cast, /Go on to debrief/).then(() => sees(cast.phone, 'What?')) },
  ...PARTS,
]
