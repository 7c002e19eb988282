import { act, cleanup, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { must } from '../../../shared/kit/assert.ts'
import type { Crowd } from '../../../shared/vocabulary/state.ts'
import type { TownView, View } from '../../../shared/vocabulary/view.ts'
import { loadContent } from '../../../client/content.ts'
import { busiest, fullest } from '../../../client/screens/citizen/crowds.ts'
import { citizenView } from '../../support/fixtures/views.ts'
import { teachDialogs } from '../support/dialog.ts'
import { phoneOn } from '../support/phone.tsx'

beforeAll(async () => {
  teachDialogs()
  await loadContent()
})
beforeEach(() => localStorage.clear())
afterEach(cleanup)

const tap = (element: HTMLElement) => act(async () => element.click())
const READY = { type: 'ready', ready: [true, false] } as const

function planning(isReady: boolean): View {
  const view = citizenView('plan')
  return { ...view, choices: [READY], me: { ...must(view.me, 'a citizen'), ready: isReady } }
}

const rush = (wants: number): Crowd => ({ wants, served: [], waiting: [] })
const places = (wants: Record<string, [number, number]>): TownView['places'] =>
  Object.fromEntries(
    Object.entries(wants).map(([id, [first, second]]) => [id, { room: id === 'home' ? null : 2, gate: null, crowds: [rush(first), rush(second)] }]),
  )

describe('the fullest place', () => {
  it('is the one that most people wanted in both halves; places without a limit don’t count', () => {
    expect(fullest(places({ home: [9, 9], park: [3, 1], cafe: [1, 4] }))).toEqual(['cafe'])
    expect(fullest(places({ park: [2, 2], cafe: [1, 3] }))).toEqual(['park', 'cafe'])
    expect(fullest(places({ home: [4, 4], park: [0, 0] }))).toEqual([])
    expect(busiest(places({ park: [1, 0], cafe: [1, 3], bank: [2, 0], hall: [0, 0] }), 2)).toEqual(['cafe', 'bank'])
  })
})

describe('who is ready', () => {
  it('guesses the fullest place, and learns whether that was right; nothing of it is sent', async () => {
    const phone = await phoneOn(planning(true))
    await tap(phone.getByRole('button', { name: /^Market/ }))
    expect(phone.getByText('Your guess: Market')).toBeTruthy()
    await phone.shows(citizenView('resolve'))
    expect(phone.getByText('You were right: Market was fullest.')).toBeTruthy()
    expect(phone.deeds()).toEqual([])
  })

  it('is told when the guess was wrong', async () => {
    const phone = await phoneOn(planning(true))
    await tap(phone.getByRole('button', { name: /^Bank/ }))
    await phone.shows(citizenView('resolve'))
    expect(phone.getByText('You guessed Bank. Fullest was Market.')).toBeTruthy()
  })

  it('sees last month on the board, and who is where with a badge for bots', async () => {
    const before = citizenView('resolve', { month: 2 })
    const phone = await phoneOn(before)
    await phone.shows(planning(true))
    expect(phone.getByRole('heading', { name: 'Last month in town' })).toBeTruthy()
    expect(phone.getAllByText('bot')).toHaveLength(4)
    expect(phone.getByText('a bot plays')).toBeTruthy()
  })

  it('can go back to the plan', async () => {
    const phone = await phoneOn(planning(true))
    await tap(phone.getByRole('button', { name: /You are ready/ }))
    expect(phone.deeds()).toEqual([{ type: 'ready', ready: false }])
    expect(phone.getByRole('button', { name: /^Slot 1/ })).toBeTruthy()
  })
})

describe('the month as it happens', () => {
  it('shows the own way through both halves, and how full each place is', async () => {
    const phone = await phoneOn(citizenView('resolve'))
    expect(phone.getByRole('button', { name: /Market.*3 of 3 in.*full.*2 wait/ })).toBeTruthy()
    const second = phone.getByRole('button', { name: 'Second half' })
    await tap(second)
    expect(second.getAttribute('aria-pressed')).toBe('true')
  })
})

describe('a covered chair', () => {
  const covered = (): View => {
    const view = planning(true)
    const own = must(view.town.citizens[7], 'the own chair')
    return { ...view, town: { ...view.town, citizens: { ...view.town.citizens, 7: { ...own, covered: true } } } }
  }

  it('says so, and any key takes it back', async () => {
    const phone = await phoneOn(covered())
    expect(phone.getByText('A bot plays for you. Tap anything to take over.')).toBeTruthy()
    await act(async () => void window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' })))
    expect(phone.touches()).toBe(1)
    await phone.shows(planning(false))
    expect(phone.queryByText(/A bot plays for you/)).toBeNull()
  })

  it('gives an account in three lines, once', async () => {
    const view = planning(false)
    const did = [
      { month: 2, what: 'shift', outcome: 'done' as const, option: null },
      { month: 3, what: 'rest', outcome: 'done' as const, option: null },
    ]
    const cover = { from: 2, until: 3, coins: 4, joy: -1, dreamSteps: 0, did }
    const back: View = { ...view, me: { ...must(view.me, 'a citizen'), cover } }
    const phone = await phoneOn(back)
    const account = within(await phone.findByRole('dialog', { name: 'Welcome back' }))
    expect(account.getByText('A bot played for you from month 2 to month 3.')).toBeTruthy()
    expect(account.getByText(/It did: Work a shift and Rest/)).toBeTruthy()
    expect(account.getByText('Since then: +4 coins, −1 joy, no dream step.')).toBeTruthy()
    await tap(account.getByRole('button', { name: 'Thank you' }))
    expect(phone.queryByRole('dialog')).toBeNull()
    cleanup()
    const again = await phoneOn(back)
    expect(again.queryByRole('dialog')).toBeNull()
  })
})
