import { act, cleanup, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { must } from '../../../shared/kit/assert.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { loadContent } from '../../../client/content.ts'
import { citizenView } from '../../support/fixtures/views.ts'
import { teachDialogs } from '../support/dialog.ts'
import { phoneOn } from '../support/phone.tsx'

// Queries by role look through every drawing of the town.
vi.setConfig({ testTimeout: 30_000 })

beforeAll(async () => {
  teachDialogs()
  await loadContent()
})
afterEach(cleanup)

const plan = citizenView('plan')
const me = must(plan.me, 'a citizen')
const planning: View = {
  ...plan,
  choices: [
    { type: 'plan', slot: [1, 2], activity: ['rest', 'shift', 'picnic', 'odd'] },
    { type: 'plan', slot: [1, 2], activity: ['picnic'], with: [4, 5] },
    { type: 'dilemma', option: ['a', 'b'] },
    { type: 'bills', pay: [true, false] },
    { type: 'ready', ready: [true, false] },
  ],
  me: { ...me, plan: { ...me.plan, slots: [null, null] }, dilemma: { id: 'V1a', answer: null, ties: [] } },
}

type Phone = Awaited<ReturnType<typeof phoneOn>>
const tap = (element: HTMLElement) => act(async () => element.click())
const button = (phone: Phone, name: RegExp) => phone.getByRole('button', { name })
const sheet = (phone: Phone) => within(phone.getByRole('dialog'))

describe('planning', () => {
  it('fills two slots in two taps from a hand of six', async () => {
    const phone = await phoneOn(planning)
    await tap(button(phone, /^Slot 1/))
    expect(sheet(phone).getAllByRole('listitem')).toHaveLength(6)
    await tap(sheet(phone).getByRole('button', { name: /shift/i }))
    await phone.answer({ ok: true, version: 2 })
    expect(sheet(phone).getByRole('heading', { level: 2 }).textContent).toContain('Slot 2')
    await tap(sheet(phone).getByRole('button', { name: /odd book/i }))
    expect(phone.deeds()).toEqual([
      { type: 'plan', slot: 1, activity: 'shift' },
      { type: 'plan', slot: 2, activity: 'odd' },
    ])
    expect(phone.queryByRole('dialog')).toBeNull()
    expect(button(phone, /^Slot 1/).textContent).toContain('shift')
  })

  it('from the map changes the slot that is planned there, and asks which when both are full elsewhere', async () => {
    const full: View = {
      ...planning,
      me: {
        ...must(planning.me, 'a citizen'),
        plan: {
          ...me.plan,
          slots: [
            { activity: 'rest', with: null },
            { activity: 'shift', with: null },
          ],
        },
      },
    }
    const phone = await phoneOn(full)
    await tap(button(phone, /^Workplace/))
    await tap(sheet(phone).getByRole('button', { name: /shift/i }))
    expect(phone.deeds()).toEqual([{ type: 'plan', slot: 2, activity: 'shift' }])
    await phone.answer({ ok: true, version: 2 })
    await tap(button(phone, /^Library/))
    expect(sheet(phone).getByRole('heading', { level: 2 }).textContent).toBe('Both slots are full. Which one shall change?')
    await tap(sheet(phone).getByRole('button', { name: /^Slot 2/ }))
    await tap(sheet(phone).getByRole('button', { name: /odd book/i }))
    expect(phone.deeds().at(-1)).toEqual({ type: 'plan', slot: 2, activity: 'odd' })
  })

  it('asks whom to meet where somebody can be named', async () => {
    const phone = await phoneOn(planning)
    await tap(button(phone, /^Slot 1/))
    await tap(sheet(phone).getByRole('button', { name: /picnic/i }))
    await tap(sheet(phone).getByRole('button', { name: /Mossy Heron/ }))
    expect(phone.deeds()).toEqual([{ type: 'plan', slot: 1, activity: 'picnic', with: 4 }])
  })

  it('says in words why an offer has no button', async () => {
    const phone = await phoneOn({ ...planning, me: { ...must(planning.me, 'a citizen'), hand: ['luxury', 'flight', 'games'] } })
    await tap(button(phone, /^Slot 1/))
    expect(sheet(phone).queryByRole('button', { name: /luxury|flight|games/i })).toBeNull()
    expect(sheet(phone).getByText('too few coins: it takes 4, you have 6')).toBeTruthy()
    expect(sheet(phone).getByText('needs tier B: shut to you')).toBeTruthy()
    expect(sheet(phone).getByText('once a month, and it is in your other slot')).toBeTruthy()
  })

  it('says of a place with a sign which acts ask for a tier', async () => {
    const phone = await phoneOn(planning)
    await tap(button(phone, /^Station.*asks for tier B/))
    expect(sheet(phone).getByText(/Some acts here ask for tier B/)).toBeTruthy()
    expect(sheet(phone).getByText('needs tier B: shut to you')).toBeTruthy()
    await tap(button(phone, /Close/))
    await tap(button(phone, /^Library/))
    expect(sheet(phone).queryByText(/ask for tier/)).toBeNull()
  })

  it('shows the cost and gain of each offer with words', async () => {
    const phone = await phoneOn(planning)
    await tap(button(phone, /^Slot 1/))
    expect(sheet(phone).getByRole('button', { name: /picnic/i }).textContent).toMatch(/−1 coin.*\+2 joy/)
  })

  it('shows cost and gain apart, and what falls due later', async () => {
    const offers = {
      cook: { place: 'market', cost: 1, gain: 4, joy: 1, dream: false, state: 'open' as const },
      loan: { place: 'bank', cost: 0, gain: 6, joy: 0, dream: false, state: 'open' as const },
    }
    const phone = await phoneOn({ ...planning, me: { ...me, hand: ['cook', 'loan'], offers } })
    await tap(button(phone, /^Slot 1/))
    expect(sheet(phone).getByText('pay 1, get 4')).toBeTruthy()
    expect(sheet(phone).getByText('you owe 4 in each of the next 2 months')).toBeTruthy()
  })

  it('looks ahead to slot 2: what slot 1 brings is in the purse by then', async () => {
    const dear = { place: 'shop', cost: 8, gain: 0, joy: 4, dream: false, state: 'dear' as const }
    const own = {
      ...me,
      hand: ['luxury'],
      offers: { ...me.offers, luxury: dear },
      later: { luxury: { ...dear, state: 'open' as const } },
      plan: { ...me.plan, slots: [{ activity: 'shift', with: null }, null] } satisfies typeof me.plan,
    }
    const choices = [{ type: 'plan', slot: [2], activity: ['luxury'] }] satisfies View['choices']
    const phone = await phoneOn({ ...planning, choices, me: own })
    await tap(button(phone, /^Slot 1/))
    expect(sheet(phone).getByText('too few coins: it takes 8, you have 6')).toBeTruthy()
    await tap(button(phone, /Close/))
    await tap(button(phone, /^Slot 2/))
    expect(sheet(phone).getByRole('button', { name: /luxury/i })).toBeTruthy()
  })

  it('says in coins what the dream takes and what one has', async () => {
    const next = { activity: 'picnic', done: 0, of: 1, coins: 9, longWay: false }
    const offers = { ...me.offers, picnic: { place: 'park', cost: 1, gain: 0, joy: 2, dream: false, state: 'open' as const } }
    const phone = await phoneOn({ ...planning, me: { ...me, next, offers, hand: ['picnic'] } })
    await tap(button(phone, /^Slot 1/))
    expect(sheet(phone).getByText('For your dream this takes 10 coins; you have 6.')).toBeTruthy()
  })

  it('answers the dilemma and marks the answer at once', async () => {
    const phone = await phoneOn(planning)
    await tap(button(phone, /Post it/))
    expect(phone.deeds()).toEqual([{ type: 'dilemma', option: 'a' }])
    expect(button(phone, /Post it/).getAttribute('aria-pressed')).toBe('true')
  })

  it('words a refusal', async () => {
    const phone = await phoneOn(planning)
    await tap(button(phone, /Post it/))
    await phone.answer({ ok: false, refusal: { code: 'too-late', say: '' } })
    expect(phone.getByText('The time for that is over.')).toBeTruthy()
    expect(button(phone, /Post it/).getAttribute('aria-pressed')).toBe('false')
  })

  it('has no button without a choice', async () => {
    const phone = await phoneOn({ ...planning, choices: [] })
    expect(phone.queryByRole('button', { name: /Ready/ })).toBeNull()
    expect(phone.getByRole('button', { name: /Post it/ })).toHaveProperty('disabled', true)
    expect(phone.getByRole('button', { name: /^Slot 1/ })).toHaveProperty('disabled', true)
  })
})

describe('the step', () => {
  it('takes the focus to its heading when it changes, and never within it', async () => {
    const phone = await phoneOn(planning)
    const answer = button(phone, /Post it/)
    answer.focus()
    await phone.shows({ ...planning, town: { ...planning.town, ready: { of: 14, are: 13 } } })
    expect(document.activeElement).toBe(answer)
    await phone.shows({ ...planning, choices: [], room: { ...planning.room, step: 'resolve' } })
    expect(document.activeElement?.tagName).toBe('H1')
  })

  it('throws nobody out of the notebook: a line and a dot say that the town went on', async () => {
    const phone = await phoneOn(planning)
    await tap(button(phone, /^Notebook/))
    await phone.shows({ ...planning, room: { ...planning.room, month: 4 } })
    expect(phone.getByRole('heading', { name: 'Notebook', level: 1 })).toBeTruthy()
    expect(phone.getByText('The month has begun.')).toBeTruthy()
    expect(button(phone, /^Town, new/)).toBeTruthy()
    await tap(button(phone, /^Plan it/))
    expect(phone.getByRole('heading', { name: 'Plan your month' })).toBeTruthy()
    expect(phone.queryByText('The month has begun.')).toBeNull()
  })

  it('tells in the morning what one waits for', async () => {
    const morning = citizenView('morning')
    const phone = await phoneOn({ ...morning, room: { ...morning.room, deadline: null } })
    expect(phone.getByText('When the host goes on, you plan two things.')).toBeTruthy()
    await phone.shows(morning)
    expect(phone.getByText(/^In \d+ seconds? you plan two things\.$/)).toBeTruthy()
  })

  it('says that it is paused', async () => {
    const phone = await phoneOn({ ...planning, choices: [], room: { ...planning.room, paused: true, left: 9000 } })
    expect(phone.getByText(/Paused by your teacher/)).toBeTruthy()
  })
})

describe('the next step of the dream', () => {
  const rent = { activity: 'picnic', done: 0, of: 2, coins: 4, longWay: true }

  it('says in time what its gate asks, that the way is longer, and all that it takes', async () => {
    const gate = { privilege: 'stage', tier: 'B', open: false } as const
    const phone = await phoneOn({ ...planning, me: { ...me, next: rent, nextGate: gate, standing: { month: 2, tier: 'D' } } })
    await tap(button(phone, /^Me/))
    expect(phone.getByText(/From here it takes 6 coins in all; you have 6\./)).toBeTruthy()
    const told = 'This step asks for tier B (The stage). You are D, so it is the long way: do it once more, 2 in all.'
    expect(phone.getByText(told)).toBeTruthy()
  })

  it('names no tier where none is told', async () => {
    const phone = await phoneOn({ ...planning, me: { ...me, next: rent } })
    await tap(button(phone, /^Me/))
    expect(phone.getByText('The gate is shut, so it is the long way: do it once more, 2 in all.')).toBeTruthy()
  })
})

describe('the line', () => {
  it('is told in words when it is lost and when it is back', async () => {
    const phone = await phoneOn(planning)
    await act(async () => phone.line?.down())
    expect(phone.getByText(/Reconnecting/)).toBeTruthy()
    await phone.shows(planning)
    expect(phone.getByText('Back again')).toBeTruthy()
  })

  it('says what is not saved yet while it is lost', async () => {
    const phone = await phoneOn(planning)
    await tap(button(phone, /Post it/))
    await act(async () => phone.line?.down())
    expect(phone.getByText(/Your last tap is not saved yet/)).toBeTruthy()
  })

  it('says so when the seat is taken elsewhere', async () => {
    const phone = await phoneOn(planning)
    await act(async () => phone.line?.closed({ reason: 'replaced', say: '' }))
    expect(phone.getByRole('heading', { level: 1 }).textContent).toBe('You sit on another device now')
  })
})
