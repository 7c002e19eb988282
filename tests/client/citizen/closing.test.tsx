import { act, cleanup, fireEvent, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { must } from '../../../shared/kit/assert.ts'
import { FEELINGS } from '../../../shared/vocabulary/feeling.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { loadContent } from '../../../client/content.ts'
import { citizenView } from '../../support/fixtures/views.ts'
import { phoneOn } from '../support/phone.tsx'

beforeAll(() => loadContent())
beforeEach(() => localStorage.clear())
afterEach(cleanup)

const tap = (element: HTMLElement) => act(async () => element.click())
const theories = citizenView('theories')
const feelings: View = { ...theories, town: { ...theories.town, theories: 'closed' }, choices: [{ type: 'feeling', feeling: FEELINGS }] }
const reform: View = { ...citizenView('reform'), choices: [{ type: 'vote', reform: ['audit', 'expiry'], approve: [true, false] }] }
const debrief = citizenView('debrief')

describe('feelings', () => {
  it('are one tap among six, and nobody sees whose', async () => {
    const phone = await phoneOn(feelings)
    expect(await phone.findAllByRole('radio')).toHaveLength(6)
    expect(phone.getByText('Nobody sees who tapped what.')).toBeTruthy()
    await tap(phone.getByRole('radio', { name: 'I felt watched.' }))
    expect(phone.deeds()).toEqual([{ type: 'feeling', feeling: 'watched' }])
  })

  it('keep a sentence on this device alone, and show it again in the debrief', async () => {
    const phone = await phoneOn(feelings)
    fireEvent.change(await phone.findByRole('textbox'), { target: { value: 'I stopped writing.' } })
    expect(phone.getByText('Kept on this device')).toBeTruthy()
    expect(phone.deeds()).toEqual([])
    await phone.shows(debrief)
    expect(await phone.findByText('“I stopped writing.”')).toBeTruthy()
  })
})

describe('the vote', () => {
  it('says for or against to each reform', async () => {
    const phone = await phoneOn(reform)
    const group = await phone.findByRole('group', { name: 'Your vote: Old entries end' })
    await tap(within(group).getByRole('radio', { name: 'Against' }))
    expect(phone.deeds()).toEqual([{ type: 'vote', reform: 'expiry', approve: false }])
    expect(phone.getByText(/You voted on 1 of/)).toBeTruthy()
  })

  it('shows no counts while it is open, and numbers once it is closed', async () => {
    const phone = await phoneOn(reform)
    expect(await phone.findByRole('heading', { name: 'What should change?' })).toBeTruthy()
    expect(phone.queryByText(/\d+ for, \d+ against/)).toBeNull()
    const votes = { audit: { for: 9, against: 3 }, expiry: { for: 0, against: 0 } }
    await phone.shows({
      ...reform,
      choices: [],
      town: { ...reform.town, reform: { stage: 'closed', ballot: ['audit', 'expiry'], proposed: {}, votes, passed: ['audit'] } },
    })
    expect(phone.getByText('9 for, 3 against')).toBeTruthy()
    expect(phone.getByText('Nobody voted')).toBeTruthy()
    expect(phone.queryAllByRole('radio')).toHaveLength(0)
  })

  it('lets one look at the reveal again, and come back', async () => {
    const phone = await phoneOn(reform)
    await tap(await phone.findByRole('button', { name: 'Look at the reveal again' }))
    await tap(await phone.findByRole('button', { name: 'Back to the vote' }))
    expect(phone.getByRole('heading', { name: 'What should change?' })).toBeTruthy()
  })
})

describe('the debrief', () => {
  const at = (step: number): View => ({ ...debrief, town: { ...debrief.town, debrief: { step, furthest: step } } })

  it('asks the questions of its part, and says goodbye in the last', async () => {
    const phone = await phoneOn(at(0))
    expect(await phone.findByText(/Think of one statement that came/)).toBeTruthy()
    expect(phone.queryByText(/Thank you for living here/)).toBeNull()
    await phone.shows(at(5))
    expect(phone.getByText(/You may build a score for this class/)).toBeTruthy()
    expect(document.activeElement?.textContent).toBe('Now what?')
    await phone.shows(at(6))
    expect(phone.getByText(/Thank you for living here/)).toBeTruthy()
  })

  it('shows the own life as a sum, and no standing', async () => {
    const me = must(debrief.me, 'a citizen')
    const phone = await phoneOn({ ...debrief, me: { ...me, dreamSteps: 2, joy: 9, life: 15 } })
    expect(await phone.findByText(/3 × 2 dream steps \+ 9 joy = 15/)).toBeTruthy()
    expect(phone.container.querySelector('[data-pane]')).toBeNull()
  })
})
