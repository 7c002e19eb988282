import { act, cleanup } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { must } from '../../../shared/kit/assert.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { loadContent } from '../../../client/content.ts'
import { citizenView } from '../../support/fixtures/views.ts'
import { teachDialogs } from '../support/dialog.ts'
import { phoneOn } from '../support/phone.tsx'

beforeAll(async () => {
  teachDialogs()
  await loadContent()
})
afterEach(cleanup)

type Consent = NonNullable<View['room']['terms']>['consent']
const tap = (element: HTMLElement) => act(async () => element.click())

function terms(consent: Consent, member: boolean | null = null): View {
  const view = citizenView('terms')
  return {
    ...view,
    room: { ...view.room, terms: { text: must(view.room.terms, 'terms').text, consent } },
    choices: consent === 'mandatory' ? [] : [{ type: 'consent', accept: [true, false] }],
    me: { ...must(view.me, 'a citizen'), member },
  }
}

describe('the terms', () => {
  it('have two answers of the same look, usable at once, and none is chosen', async () => {
    const phone = await phoneOn(terms('voluntary'))
    const agree = await phone.findByRole('button', { name: 'Agree' })
    const notNow = phone.getByRole('button', { name: 'Not now' })
    expect(agree.className).toBe(notNow.className)
    expect(agree).toHaveProperty('disabled', false)
    expect(phone.getByText('No answer is taken as a no.')).toBeTruthy()
    await tap(notNow)
    expect(phone.deeds()).toEqual([{ type: 'consent', accept: false }])
    expect(phone.getByText('Maybe later')).toBeTruthy()
  })

  it('can be answered anew until they are put away, and tell how many have answered', async () => {
    const phone = await phoneOn(terms('voluntary', true))
    expect(await phone.findByText('Welcome, member')).toBeTruthy()
    expect(phone.getByText('0 of 14 have answered')).toBeTruthy()
    await tap(phone.getByRole('button', { name: 'Change my answer' }))
    await tap(phone.getByRole('button', { name: 'Not now' }))
    expect(phone.deeds()).toEqual([{ type: 'consent', accept: false }])
  })

  it('say that silence is a yes where the box is ticked; the tick can be taken out', async () => {
    const phone = await phoneOn(terms('pre-ticked'))
    const box = await phone.findByRole('checkbox')
    expect(box).toHaveProperty('checked', true)
    expect(phone.getByText('No answer is taken as a yes.')).toBeTruthy()
    await tap(box)
    await tap(phone.getByRole('button', { name: 'Continue' }))
    expect(phone.deeds()).toEqual([{ type: 'consent', accept: false }])
  })

  it('ask nothing where there is no choice', async () => {
    const phone = await phoneOn(terms('mandatory', true))
    await tap(await phone.findByRole('button', { name: 'I have read it' }))
    expect(phone.queryByRole('button', { name: /Agree|Not now|Change my answer/ })).toBeNull()
    expect(phone.deeds()).toEqual([])
  })
})

describe('membership', () => {
  const month = (member: boolean): View => {
    const view = citizenView('app-plan')
    return { ...view, choices: [{ type: 'consent', accept: [!member] }], me: { ...must(view.me, 'a citizen'), member } }
  }

  it.each([
    { member: true, door: 'Leave the app' },
    { member: false, door: 'Join the app' },
  ])('is left or taken up under Me, asked once more: $door', async ({ member, door }) => {
    const phone = await phoneOn(month(member))
    await tap(phone.getByRole('button', { name: 'Me' }))
    await tap(await phone.findByRole('button', { name: door }))
    expect(phone.deeds()).toEqual([])
    await tap(phone.getByRole('button', { name: 'Yes, I am sure' }))
    expect(phone.deeds()).toEqual([{ type: 'consent', accept: !member }])
  })

  it('keeps the agreement to be read again', async () => {
    const phone = await phoneOn(month(true))
    await tap(phone.getByRole('button', { name: 'Me' }))
    await tap(await phone.findByRole('button', { name: 'Read the agreement' }))
    expect(phone.getByText(/Members receive one coin/)).toBeTruthy()
  })

  it('says of strangers that nothing is said, and shows them no standing', async () => {
    const view = citizenView('statement', { phase: 'app' })
    const { standing: _none, ...me } = must(view.me, 'a citizen')
    const phone = await phoneOn({ ...view, me: { ...me, member: false } })
    expect(phone.getByText(/nothing is said of you/)).toBeTruthy()
    expect(phone.container.querySelector('[data-pane]')).toBeNull()
  })
})
