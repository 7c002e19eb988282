import { act, cleanup, fireEvent, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { must } from '../../../shared/kit/assert.ts'
import { FEELINGS } from '../../../shared/vocabulary/feeling.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { loadContent } from '../../../client/content.ts'
import { loadDebriefBook } from '../../../client/debrief-content.ts'
import { DEBRIEF } from '../../support/fixtures/debrief.ts'
import { documentAt, OWN_FILE } from '../../support/fixtures/documents.ts'
import { ENDING_SCENES, proposing, talked, VOTED, VOTING } from '../../support/fixtures/ending.ts'
import { citizenView } from '../../support/fixtures/views.ts'
import { teachDialogs } from '../support/dialog.ts'
import { serveDocuments } from '../support/documents.ts'
import { phoneOn } from '../support/phone.tsx'

beforeAll(() => Promise.all([loadContent(), loadDebriefBook()]))
beforeEach(() => {
  localStorage.clear()
  teachDialogs()
  serveDocuments()
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const tap = (element: HTMLElement) => act(async () => element.click())
const theories = citizenView('theories')
const feelings: View = { ...theories, town: { ...theories.town, theories: 'closed' }, choices: [{ type: 'feeling', feeling: FEELINGS }] }
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

describe('proposing', () => {
  it('puts up to three changes forward, and takes one back', async () => {
    const phone = await phoneOn(proposing('no-friends'))
    expect(await phone.findByText('2 more to propose.')).toBeTruthy()
    await tap(phone.getByRole('button', { name: /^Old entries end/ }))
    await phone.answer({ ok: true, version: 2 })
    await tap(phone.getByRole('button', { name: /^Friends don't count/ }))
    expect(phone.deeds()).toEqual([
      { type: 'propose', reform: 'expiry', on: true },
      { type: 'propose', reform: 'no-friends', on: false },
    ])
  })

  it('may ban one use of one’s data', async () => {
    const phone = await phoneOn(proposing())
    fireEvent.change(await phone.findByRole('combobox', { name: 'Ban one use of your data' }), { target: { value: 'banned-uses:move.night' } })
    expect(phone.deeds()).toEqual([{ type: 'propose', reform: 'banned-uses:move.night', on: true }])
    expect(phone.getByRole('button', { name: /Must not count: Being out at night/ }).getAttribute('aria-pressed')).toBe('true')
  })

  it('is over after three', async () => {
    const phone = await phoneOn(proposing('no-friends', 'expiry', 'audit'))
    expect(await phone.findByText('You have made all your proposals.')).toBeTruthy()
    expect(phone.getByRole('button', { name: /^Fewer eyes/ })).toHaveProperty('disabled', true)
    expect(phone.queryByRole('combobox')).toBeNull()
  })
})

describe('the vote', () => {
  it('says for or against to each reform', async () => {
    const phone = await phoneOn(VOTING)
    const group = await phone.findByRole('group', { name: 'Your vote: Old entries end' })
    await tap(within(group).getByRole('radio', { name: 'Against' }))
    expect(phone.deeds()).toEqual([{ type: 'vote', reform: 'expiry', approve: false }])
    expect(phone.getByText(/You voted on 3 of 5/)).toBeTruthy()
  })

  it('shows no counts while it is open; then numbers, what passed, and one’s own life under it', async () => {
    const asked = serveDocuments()
    const phone = await phoneOn(VOTING)
    expect(await phone.findByRole('heading', { name: 'The vote' })).toBeTruthy()
    expect(phone.queryByText(/\d+ for, \d+ against/)).toBeNull()
    await phone.shows(VOTED)
    expect(phone.getByText('12 for, 1 against')).toBeTruthy()
    expect(phone.getAllByText('passed')).toHaveLength(2)
    expect(phone.queryAllByRole('radio')).toHaveLength(0)
    expect(await phone.findByText('You would keep your place.')).toBeTruthy()
    expect(asked).toContain('/api/rooms/KRT749/lab?regime=&reforms=passed')
  })

  it('leaves no empty bar at the foot once there is nothing to do', async () => {
    const phone = await phoneOn(VOTING)
    expect(await phone.findByRole('contentinfo')).toBeTruthy()
    await phone.shows(VOTED)
    expect(phone.queryByRole('contentinfo')).toBeNull()
  })

  it('once the class has lived under its reform, tells what that did to one’s standing', async () => {
    serveDocuments()
    const phone = await phoneOn(VOTED)
    await phone.findByText('You would keep your place.')
    expect(phone.queryByText(/You lived two months under it/)).toBeNull()
    const months = [...DEBRIEF.room.months, { month: 5, phase: 'reform', event: null, sleeps: false }]
    vi.stubGlobal('fetch', (path: string) =>
      Promise.resolve(Response.json(path.includes('/debrief') ? { ...DEBRIEF, room: { ...DEBRIEF.room, months } } : documentAt(path, 6))),
    )
    const me = must(VOTED.me, 'a citizen')
    const file = must(me.file, 'the own file')
    const lived = { ...me, file: { ...file, life: { ...file.life, standing: 571 } }, standing: { month: 6, value: 604 } }
    await phone.shows({ ...VOTED, room: { ...VOTED.room, month: 6 }, me: lived })
    expect(await phone.findByText('You lived two months under it. Your standing: 571 → 604.')).toBeTruthy()
  })

  it('lets one look at the reveal again, and come back', async () => {
    const phone = await phoneOn(VOTING)
    await tap(await phone.findByRole('button', { name: 'Look at the reveal again' }))
    await tap(await phone.findByRole('button', { name: 'Back to the reform' }))
    expect(phone.getByRole('heading', { name: 'The vote' })).toBeTruthy()
  })

  it('lets one try any other system on one’s own life', async () => {
    const asked = serveDocuments()
    const phone = await phoneOn(VOTING)
    await tap(await phone.findByRole('button', { name: 'Try other rules on your life' }))
    await phone.findByRole('option', { name: 'Driving licence' })
    fireEvent.change(phone.getByRole('combobox', { name: 'Another system' }), { target: { value: 'licence' } })
    fireEvent.change(phone.getByRole('combobox', { name: 'With a change' }), { target: { value: 'no-friends' } })
    expect(await phone.findByText('You would keep your place.')).toBeTruthy()
    expect(asked).toContain('/api/rooms/KRT749/lab?regime=licence&reforms=no-friends')
  })

  it('is lived under in months like any others, with a line that says so', async () => {
    const phone = await phoneOn(must(ENDING_SCENES['ending-reform-month'], 'the scene'))
    expect(await phone.findByText('Under our reform.')).toBeTruthy()
    expect(phone.getByText('Slot 1 · Workplace')).toBeTruthy()
  })
})

describe('the debrief', () => {
  it('asks the questions of its part, those about this room with its figures', async () => {
    const phone = await phoneOn(talked('what'))
    expect(await phone.findByText(/Think of one statement that came/)).toBeTruthy()
    expect(await phone.findByText(/In month 3 a door stayed shut for the first time/)).toBeTruthy()
    expect(phone.queryByText(/Thank you for living here/)).toBeNull()
    await phone.shows(talked('now-what'))
    expect(document.activeElement?.textContent).toBe('Now what?')
  })

  it('has words for what happened, each with the class’s figure', async () => {
    const phone = await phoneOn(talked('so-what'))
    const concept = must((await phone.findByText('Chilling effect')).closest('details'), 'the card')
    expect(within(concept).getByText('22 %')).toBeTruthy()
    expect(within(concept).getByText(/people took 22 fewer under the rule/)).toBeTruthy()
  })

  it('sorts a system once both questions have an answer', async () => {
    const phone = await phoneOn(talked('archive'))
    expect(await phone.findByRole('heading', { name: 'A county that graded its people' })).toBeTruthy()
    await tap(phone.getByRole('button', { name: 'No, in another field' }))
    expect(phone.deeds()).toEqual([])
    await tap(phone.getByRole('button', { name: 'No, it is too hard' }))
    expect(phone.deeds()).toEqual([{ type: 'sort', card: 'county-points', context: 'other', measure: 'too-hard' }])
    expect(phone.getByText('2 of 3')).toBeTruthy()
  })

  it('takes no answer any more once it has told what is known', async () => {
    const phone = await phoneOn(talked('archive', true))
    const card = must((await phone.findByText('A score of reach for a job')).closest('details'), 'the card')
    expect(within(card).getAllByText('No, in another field').length).toBeGreaterThan(0)
    expect(phone.queryByRole('button', { name: 'Skip' })).toBeNull()
  })

  it('asks the headlines and cases once more', async () => {
    const phone = await phoneOn(talked('headlines'))
    await tap(await phone.findByRole('button', { name: 'I am sure that it is false.' }))
    expect(phone.deeds()).toEqual([{ type: 'headline', claim: 'everybody-scored', belief: 'false' }])
  })

  it('tells of each headline what one said before and after and what is known, and hits apart from false alarms', async () => {
    const phone = await phoneOn(talked('verdicts'))
    const claim = must((await phone.findByText(/one score from the state/)).closest('section'), 'the claim')
    expect(within(claim).getByText('Disputed')).toBeTruthy()
    expect(within(claim).getAllByText('False')).toHaveLength(2)
    const own = must((await phone.findByText('You')).closest('table'), 'the own table')
    expect(within(own).getByRole('row', { name: 'Headlines, after 3 of 3 1 of 3' })).toBeTruthy()
  })

  it('says in words whether one tells true from false better than before', async () => {
    const survey = must(OWN_FILE.survey, 'the own survey')
    const { before, after } = survey.headlines
    const headlines = { ...survey.headlines, before: { ...before, dPrime: 0.2 }, after: { ...after, dPrime: 1.4 } }
    vi.stubGlobal('fetch', (path: string) =>
      Promise.resolve(Response.json(path.endsWith('/file') ? { ...OWN_FILE, survey: { ...survey, headlines } } : documentAt(path, 6))),
    )
    const view = talked('verdicts')
    const phone = await phoneOn({ ...view, room: { ...view.room, month: 21 } })
    expect(await phone.findByText('You are better at telling true headlines from false ones than before.')).toBeTruthy()
    expect(phone.getByText('You left too much out to say how well you tell cases apart.')).toBeTruthy()
  })

  it('ends with the last word, and with the own file to keep', async () => {
    const phone = await phoneOn(talked('exit'))
    expect(await phone.findByText(/It was the machine, not you/)).toBeTruthy()
    await tap(phone.getByRole('button', { name: 'Keep my file' }))
    expect(await phone.findByRole('button', { name: 'Print my file' })).toBeTruthy()
    await tap(phone.getByRole('button', { name: 'Back to the questions' }))
    expect(phone.getByText(/Thank you for living here/)).toBeTruthy()
  })

  it('is turned by who plays alone', async () => {
    const phone = await phoneOn({ ...talked('what'), choices: [{ type: 'debrief', step: [0, 1, 2, 3, 4, 5, 6] }] })
    await tap(await phone.findByRole('button', { name: 'Next: So what?' }))
    expect(phone.deeds()).toEqual([{ type: 'debrief', step: 1 }])
  })

  it('shows the own life as a sum, and no standing', async () => {
    const view = talked('what')
    const phone = await phoneOn({ ...view, me: { ...must(view.me, 'a citizen'), dreamSteps: 2, joy: 9, life: 15 } })
    expect(await phone.findByText(/3 × 2 dream steps \+ 9 joy = 15/)).toBeTruthy()
    expect(phone.container.querySelector('[data-pane]')).toBeNull()
  })
})
