import { act, cleanup, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { must } from '../../../shared/kit/assert.ts'
import type { Choice } from '../../../shared/vocabulary/intent.ts'
import type { MeView, View } from '../../../shared/vocabulary/view.ts'
import { loadContent } from '../../../client/content.ts'
import { citizenView } from '../../support/fixtures/views.ts'
import { teachDialogs } from '../support/dialog.ts'
import { phoneOn } from '../support/phone.tsx'

beforeAll(async () => {
  teachDialogs()
  await loadContent()
})
afterEach(cleanup)

const tap = (element: HTMLElement) => act(async () => element.click())
const view = citizenView('plan')
const own = must(view.me, 'a citizen')
const plan = (me: Partial<MeView>, ...choices: Choice[]): View => ({ ...view, choices, me: { ...own, ...me } })

describe('advice', () => {
  it('is bought once a month, and may be false', async () => {
    const phone = await phoneOn(plan({}, { type: 'advice' }))
    expect(phone.getByText(/Half of all tips are false/)).toBeTruthy()
    await tap(phone.getByText('Buy a tip: 2 coins'))
    expect(phone.deeds()).toEqual([{ type: 'advice' }])
    await phone.shows(plan({ advice: { price: 2, tips: [{ month: 3, feature: 'haggle', effect: 'lowers' }] } }))
    expect(phone.getByText('You were told: “Haggling” lowers your standing.')).toBeTruthy()
    expect(phone.queryByText(/Buy a tip/)).toBeNull()
  })

  it('has no place on the plan while nobody sells it', async () => {
    const phone = await phoneOn(plan({}, { type: 'bills', pay: [true, false] }))
    expect(phone.queryByText(/tip/)).toBeNull()
  })
})

describe('an account to link', () => {
  it('stays unlinked unless one says so', async () => {
    const phone = await phoneOn(plan({ link: { coins: 2, linked: false } }, { type: 'link', accept: [true, false] }))
    expect(phone.getByLabelText('Not this month')).toHaveProperty('checked', true)
    await tap(phone.getByLabelText('Link my account'))
    expect(phone.deeds()).toEqual([{ type: 'link', accept: true }])
  })
})

describe('an appeal', () => {
  const lines = [
    { seq: 1, month: 2, kind: 'observation', feature: 'loiter', sensor: 'street', delta: -31, balance: 537 },
    { seq: 2, month: 2, kind: 'friends', feature: null, sensor: null, delta: -9, balance: 528 },
  ]

  it('is about a line that one was told, or about the worst', async () => {
    const phone = await phoneOn(plan({ standing: { month: 2, lines } }, { type: 'appeal', line: [0, 1, 2] }))
    expect(phone.getByRole('radio', { name: /took most/ })).toHaveProperty('checked', true)
    await tap(phone.getByRole('radio', { name: 'Your ties: −9' }))
    expect(phone.deeds()).toEqual([{ type: 'appeal', line: 2 }])
  })

  it('is about the worst where no lines are told', async () => {
    const phone = await phoneOn(plan({}, { type: 'appeal', line: [0] }))
    expect(phone.getByText(/You can’t see single entries here/)).toBeTruthy()
    expect(phone.queryByRole('radio', { name: /took most/ })).toBeNull()
  })
})

describe('acts for somebody', () => {
  it('ask for whom, and can’t be done for nobody', async () => {
    const hand = { ...own.offers, lend: { place: 'home', cost: 0, gain: 0, joy: 1, dream: false, state: 'open' as const } }
    const phone = await phoneOn(plan({ hand: ['lend'], offers: hand }, { type: 'plan', slot: [1, 2], activity: ['lend'], with: [4, 5] }))
    await tap(phone.getByRole('button', { name: /^Slot 1/ }))
    await tap(phone.getByRole('button', { name: /Lend a hand/ }))
    const sheet = within(phone.getByRole('dialog', { name: 'Whose dream do you help with?' }))
    expect(sheet.queryByRole('button', { name: /Nobody/ })).toBeNull()
    await tap(sheet.getByRole('button', { name: /Quick Linnet/ }))
    expect(phone.deeds()).toEqual([{ type: 'plan', slot: 1, activity: 'lend', with: 5 }])
  })
})

describe('the card', () => {
  it('says of an answer that can’t be paid what is missing', async () => {
    const phone = await phoneOn(plan({ dilemma: { id: 'T1', answer: null, ties: [4] } }, { type: 'dilemma', option: ['b'] }))
    const answer = phone.getByRole('button', { name: /Lend them/ })
    expect(answer).toHaveProperty('disabled', true)
    expect(answer.textContent).toContain('Too few coins.')
  })

  it('names the ties that it speaks of, and what they get', async () => {
    const phone = await phoneOn(plan({ dilemma: { id: 'T1', answer: null, ties: [4] } }, { type: 'dilemma', option: ['a', 'b'] }))
    expect(phone.getByText('It is about Mossy Heron.')).toBeTruthy()
    expect(phone.getByRole('button', { name: /Lend them/ }).textContent).toMatch(/Mossy Heron gets.*\+2.*2 coins back next month/)
  })
})

describe('the way', () => {
  const apart = {
    ...own.plan,
    slots: [
      { activity: 'shift', with: null },
      { activity: 'rest', with: null },
    ],
  } satisfies MeView['plan']

  it('is chosen in the open, once the slots lie apart, with the bus in sight even where it can’t be paid', async () => {
    const phone = await phoneOn(plan({ plan: apart }, { type: 'way', by: ['walk', 'red'] }))
    const way = within(phone.getByRole('region', { name: 'From slot 1 to slot 2' }))
    expect(way.getByText('From Works to Hearth.')).toBeTruthy()
    expect(way.getByRole('radio', { name: /Take the bus.*Too few coins/ })).toHaveProperty('disabled', true)
    await tap(way.getByRole('radio', { name: /Cross at red/ }))
    expect(phone.deeds()).toEqual([{ type: 'way', by: 'red' }])
  })

  it('isn’t asked for within a district', async () => {
    const phone = await phoneOn(plan({ plan: apart }))
    expect(phone.queryByText(/On foot you come late/)).toBeNull()
  })
})

describe('the bills', () => {
  it('say beforehand that too little is left for them', async () => {
    const switches = { type: 'bills', pay: [true, false] } satisfies Choice
    const phone = await phoneOn(plan({ coins: 1, plan: { ...own.plan, slots: [{ activity: 'local', with: null }, null] } }, switches))
    expect(phone.getAllByText(/Too few coins: they will be put off/)).toHaveLength(2)
    await phone.shows(plan({ coins: 5, plan: { ...own.plan, slots: [null, null] } }, switches))
    expect(phone.queryByText(/will be put off/)).toBeNull()
    expect(phone.getByText('Pay 2 coins now')).toBeTruthy()
  })
})

describe('tokens', () => {
  it('lie on the plan as long as one holds them', async () => {
    const phone = await phoneOn(plan({ ticket: true, discount: true }))
    expect(phone.getByText('Line ticket')).toBeTruthy()
    expect(phone.getByText('1 coin off')).toBeTruthy()
    await phone.shows(plan({}))
    expect(phone.queryByText('Line ticket')).toBeNull()
  })
})
