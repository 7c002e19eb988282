import type { Page } from 'playwright-core'
import { must } from '../../../shared/kit/assert.ts'
import { answers, closesSheet, plansSlot, saysReady } from '../citizen.ts'
import type { Cast, Scene } from './cast.ts'
import { next, sees } from './cast.ts'
import { letPass } from './timers.ts'

/** By when each act has begun, in ms from the start of the walk. */
const ACTS = { 'First half': 4000, 'Second half': 9000 } as const

export async function toMorning(cast: Cast, says: RegExp): Promise<void> {
  await next(cast, says)
  await sees(cast.phone, 'A new month begins')
  await cast.board.getByText('A new month', { exact: true }).waitFor()
}

export async function toPlan(cast: Cast): Promise<void> {
  await next(cast, /Start planning/)
  await sees(cast.phone, 'Plan your month')
  await cast.board.getByText('Plan your month').waitFor()
}

export async function toResolve(cast: Cast): Promise<void> {
  await next(cast, /Let the town move/)
  await sees(cast.phone, 'The town goes about its month')
  await sees(cast.board, 'Who wants where?')
}

/** The board shows the next act once its time has passed. */
export async function act({ board }: Cast, word: keyof typeof ACTS): Promise<void> {
  await letPass(board, ACTS[word], word)
}

export async function toSocial(cast: Cast): Promise<void> {
  await next(cast, /Turn to the neighbours/)
  await sees(cast.phone, 'Among neighbours')
  await sees(cast.board, 'Ties')
}

export async function toStatement(cast: Cast, phoneSees: string | RegExp): Promise<void> {
  await next(cast, /Hand out statements/)
  await sees(cast.phone, phoneSees)
  await cast.board.getByText('The month ends').waitFor()
}

const tab = async ({ phone }: Cast, name: string) => {
  await phone.getByRole('button', { name, exact: true }).click()
  await sees(phone, name)
}

/** The first month: every part of a plan, the pause, the walk, and the statement on paper. */
export const firstMonth: readonly Scene[] = [
  { name: 'morning', seenBy: ['phone', 'desk', 'board'], go: (cast) => toMorning(cast, /Begin month 1/) },
  {
    name: 'event',
    seenBy: ['desk'],
    go: ({ desk }) => desk.keyboard.press('e').then(() => sees(desk, 'Another event')),
    leave: ({ desk }) => desk.keyboard.press('Escape').then(() => desk.locator('dialog').waitFor({ state: 'detached' })),
  },
  { name: 'plan', seenBy: ['phone', 'desk', 'board'], go: toPlan },
  { name: 'offers', seenBy: ['phone'], go: ({ phone }) => opens(phone, /^Slot 1/) },
  {
    name: 'all-places',
    seenBy: ['phone'],
    go: ({ phone }) => phone.getByRole('button', { name: 'All places' }).click(),
    leave: ({ phone }) => closesSheet(phone),
  },
  {
    name: 'place',
    seenBy: ['phone'],
    go: ({ phone }) => opens(phone, /^Library/),
    leave: ({ phone }) => closesSheet(phone),
  },
  { name: 'meet', seenBy: ['phone'], go: asksWhom, leave: ({ phone }) => closesSheet(phone) },
  {
    name: 'planned',
    seenBy: ['phone'],
    async go({ phone }) {
      await plansSlot(phone, 1, 0)
      await plansSlot(phone, 2, 1)
      await answers(phone, 'a')
      await phone.locator('[aria-pressed=true]').last().waitFor()
    },
  },
  { name: 'switches', seenBy: ['phone'], go: ({ phone }) => phone.getByText('Bills and more').click() },
  { name: 'me', seenBy: ['phone'], go: (cast) => tab(cast, 'Me').then(() => cast.phone.getByText(/^Life =/).waitFor()) },
  { name: 'ties', seenBy: ['phone'], go: (cast) => tab(cast, 'Ties') },
  { name: 'notebook-shut', seenBy: ['phone'], go: (cast) => tab(cast, 'Notebook') },
  {
    name: 'ready',
    seenBy: ['phone', 'desk', 'board'],
    async go({ phone, board }) {
      await phone.getByRole('button', { name: 'Town', exact: true }).click()
      await saysReady(phone)
      await phone.getByText('You are ready').waitFor()
      await board.getByText('1 of 1').waitFor()
    },
  },
  {
    name: 'paused',
    seenBy: ['phone', 'desk', 'board'],
    async go({ phone, desk, board }) {
      await desk.keyboard.press('p')
      await phone.getByText('Paused by your teacher').first().waitFor()
      await desk.getByText('Paused: everything is frozen').waitFor()
      await board.getByText('The clock stands still').first().waitFor()
    },
    async leave({ phone, desk }) {
      await desk.keyboard.press('p')
      await phone.getByText('Paused by your teacher').waitFor({ state: 'detached' })
    },
  },
  { name: 'resolve', seenBy: ['phone', 'desk', 'board'], go: toResolve },
  { name: 'first-half', seenBy: ['board'], go: (cast) => act(cast, 'First half') },
  { name: 'second-half', seenBy: ['board'], go: (cast) => act(cast, 'Second half') },
  { name: 'statement-paper', seenBy: ['phone', 'desk', 'board'], go: (cast) => toStatement(cast, 'Month 1 is over') },
]

/** Looks for something to do with somebody, from the list of all places. */
async function asksWhom({ phone }: Cast): Promise<void> {
  await phone.getByRole('button', { name: /^Slot 1/ }).click()
  await phone.getByRole('button', { name: 'All places' }).click()
  const open = phone.getByRole('listitem').getByRole('button', { disabled: false })
  const texts = await open.allInnerTexts()
  const first = texts.findIndex((text) => /Meet a friend|Date|Picnic|Family/.test(text))
  await must(first < 0 ? null : open.nth(first), 'something to do with somebody').click()
  await sees(phone, 'Whom do you want to meet?')
}

/** A tap that pushes a sheet up; the sheet comes in a chunk of its own. */
async function opens(phone: Page, button: RegExp): Promise<void> {
  await phone.getByRole('button', { name: button }).click()
  await phone.getByRole('dialog').waitFor()
}
