import { act, cleanup } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { must } from '../../../shared/kit/assert.ts'
import type { Choice } from '../../../shared/vocabulary/intent.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { loadContent } from '../../../client/content.ts'
import { firstMove } from '../../../client/screens/citizen/practice/firstMove.ts'
import { citizenView } from '../../support/fixtures/views.ts'
import { phoneOn } from '../support/phone.tsx'

beforeAll(() => loadContent())
afterEach(cleanup)

const READY: Choice = { type: 'ready', ready: [true, false] }
const PLAN: Choice = { type: 'plan', slot: [1], activity: ['rest', 'picnic'] }
const waiting = (...choices: Choice[]): View => ({ ...citizenView('arrival'), choices })
const tap = (element: HTMLElement) => act(async () => element.click())

describe('the waiting room', () => {
  it('tries a first move with the own dream in four taps, and what is planned stays planned', async () => {
    const phone = await phoneOn(waiting(READY, PLAN))
    await tap(phone.getByRole('button', { name: /Try a first move/ }))
    expect(await phone.findByText('Step 1 of 4')).toBeTruthy()
    await tap(phone.getByRole('button', { name: /Picnic.*for your dream/ }))
    expect(phone.getByText('It costs one coin.')).toBeTruthy()
    expect(phone.getByText('It gives 2 joy.')).toBeTruthy()
    await tap(phone.getByRole('button', { name: 'Put it in slot 1' }))
    await phone.answer({ ok: true, version: 2 })
    await tap(phone.getByRole('button', { name: 'And then?' }))
    await tap(phone.getByRole('button', { name: /I’m ready/ }))
    expect(phone.deeds()).toEqual([
      { type: 'plan', slot: 1, activity: 'picnic' },
      { type: 'ready', ready: true },
    ])
    expect(phone.getByText(/Planned for month 1: Picnic/)).toBeTruthy()
  })

  it('needs nothing of it: it can be skipped, and sends nothing then', async () => {
    const phone = await phoneOn(waiting(READY, PLAN))
    await tap(phone.getByRole('button', { name: /Try a first move/ }))
    await tap(await phone.findByRole('button', { name: 'Skip this' }))
    expect(phone.getByText(/Waiting for the host/)).toBeTruthy()
    expect(phone.deeds()).toEqual([])
  })

  it('draws another persona only while that is open', async () => {
    const phone = await phoneOn(waiting({ type: 'reroll' }))
    await tap(phone.getByRole('button', { name: /Draw another persona/ }))
    expect(phone.deeds()).toEqual([{ type: 'reroll' }])
    await phone.shows(waiting(READY))
    expect(phone.queryByRole('button', { name: /Draw another persona/ })).toBeNull()
  })

  it('lets who plays alone begin at once', async () => {
    const phone = await phoneOn(waiting({ type: 'start' }, READY, PLAN))
    await tap(phone.getByRole('button', { name: 'Begin' }))
    expect(phone.deeds()).toEqual([{ type: 'start' }])
  })
})

describe('the first move', () => {
  const me = must(citizenView('arrival').me, 'a citizen')

  it('is the dream’s act, or else the first of the hand that is open, or none', () => {
    expect(firstMove(me, [PLAN])).toBe('picnic')
    expect(firstMove(me, [{ type: 'plan', slot: [1], activity: ['odd', 'rest'] }])).toBe('rest')
    expect(firstMove(me, [{ type: 'plan', slot: [1], activity: ['picnic'], with: [4] }])).toBeNull()
  })
})
