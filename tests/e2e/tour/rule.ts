import { answers, closesSheet, plansSlot } from '../citizen.ts'
import type { Scene } from './cast.ts'
import { next, sees } from './cast.ts'
import { act, toMorning, toPlan, toSocial, toStatement } from './month.ts'

/** A month of the rule: the glass over the town, the true ledger, the notice, and a line that is lost. */
export const rule: readonly Scene[] = [
  { name: 'rule-morning', seenBy: ['phone', 'desk', 'board'], go: (cast) => toMorning(cast, /Begin month 3/) },
  { name: 'rule-plan', seenBy: ['phone', 'desk', 'board'], go: toPlan },
  {
    name: 'rule-planned',
    seenBy: ['phone'],
    async go({ phone }) {
      await plansSlot(phone, 1, 1)
      await plansSlot(phone, 2, 2)
      await answers(phone, 'b')
    },
  },
  {
    name: 'rule-hall',
    seenBy: ['phone'],
    async go({ phone }) {
      await phone.getByText('Town hall desk').click()
      await phone.getByRole('button', { name: 'Ask', exact: true }).click()
      await phone.getByText('You have asked. The answer comes with the notice.').waitFor()
    },
  },
  {
    name: 'notebook',
    seenBy: ['phone'],
    async go({ phone }) {
      await phone.getByRole('button', { name: 'Notebook', exact: true }).click()
      await phone.getByRole('radio', { name: 'Lowers' }).first().check({ force: true })
    },
  },
  { name: 'rule-me', seenBy: ['phone'], go: ({ phone }) => phone.getByRole('button', { name: 'Me', exact: true }).click() },
  {
    name: 'rule-ties',
    seenBy: ['phone'],
    go: ({ phone }) =>
      phone
        .getByRole('button', { name: 'Ties', exact: true })
        .click()
        .then(() => sees(phone, 'Ties')),
  },
  {
    name: 'reconnecting',
    seenBy: ['phone'],
    go: ({ phone, wifi }) => Promise.resolve(wifi.cut()).then(() => phone.getByText('Reconnecting').first().waitFor()),
    leave: ({ phone, wifi }) => Promise.resolve(wifi.heal()).then(() => phone.getByText('Reconnecting').first().waitFor({ state: 'detached' })),
  },
  {
    name: 'step-news',
    seenBy: ['phone'],
    go: (cast) => next(cast, /Let the town move/).then(() => cast.phone.getByText('The town goes about its month.').waitFor()),
    leave: ({ phone }) => phone.getByRole('button', { name: 'Look', exact: true }).click(),
  },
  {
    name: 'rule-resolve',
    seenBy: ['phone', 'desk', 'board'],
    go: ({ phone, board }) => sees(phone, 'The town goes about its month').then(() => sees(board, 'Who wants where?')),
  },
  { name: 'rule-first-half', seenBy: ['board'], go: (cast) => act(cast, 'First half') },
  { name: 'rule-second-half', seenBy: ['board'], go: (cast) => act(cast, 'Second half') },
  {
    name: 'update',
    seenBy: ['desk'],
    go: ({ desk }) => desk.keyboard.press('u').then(() => sees(desk, 'Change the rules now?')),
    leave: ({ desk }) => desk.keyboard.press('Escape').then(() => desk.locator('dialog').waitFor({ state: 'detached' })),
  },
  { name: 'rule-social', seenBy: ['phone', 'desk', 'board'], go: toSocial },
  {
    name: 'report',
    seenBy: ['phone'],
    async go({ phone }) {
      await phone.getByRole('button', { name: 'Next', exact: true }).click()
      await sees(phone, 'Did you see this?')
    },
  },
  {
    name: 'tie-work',
    seenBy: ['phone'],
    async go({ phone }) {
      await phone.getByRole('button', { name: 'Next', exact: true }).click()
      await phone.getByRole('button', { name: 'Part from somebody' }).click()
      await phone.getByRole('dialog').getByRole('button').nth(1).click()
      await phone.getByText('No reason is given').waitFor()
    },
    leave: ({ phone }) => phone.getByRole('button', { name: 'Stay', exact: true }).click(),
  },
  { name: 'statement-glass', seenBy: ['phone', 'desk', 'board'], go: (cast) => toStatement(cast, /^Your standing/) },
  {
    name: 'ledger',
    seenBy: ['desk'],
    go: ({ desk }) => desk.keyboard.press('g').then(() => sees(desk, 'True ledger')),
    leave: ({ desk }) => desk.keyboard.press('g'),
  },
  {
    name: 'statement-read',
    seenBy: ['phone'],
    async go({ phone }) {
      await phone.getByRole('button', { name: 'Wonderful, thanks' }).click()
      await sees(phone, 'Month 3 is over')
    },
  },
  {
    name: 'notice-again',
    seenBy: ['phone'],
    async go({ phone }) {
      await phone.getByRole('button', { name: /see the last notice again/ }).click()
      await sees(phone, /^Your standing/)
    },
    leave: ({ phone }) => phone.getByRole('button', { name: 'Close', exact: true }).click(),
  },
  { name: 'last-morning', seenBy: ['board'], go: (cast) => toMorning(cast, /Begin month 4/) },
  {
    name: 'last-offers',
    seenBy: ['phone'],
    go: (cast) => toPlan(cast).then(() => cast.phone.getByRole('button', { name: /^Slot 1/ }).click()),
    leave: ({ phone }) => closesSheet(phone),
  },
]
