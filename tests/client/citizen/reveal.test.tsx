import { act, cleanup, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { must } from '../../../shared/kit/assert.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { loadContent } from '../../../client/content.ts'
import { bySureness, surenessOf } from '../../../client/screens/reveal/sureness.ts'
import { ENDING_SCENES, revealed } from '../../support/fixtures/ending.ts'
import { documentAt, lab, OWN_FILE } from '../../support/fixtures/documents.ts'
import { teachDialogs } from '../support/dialog.ts'
import { serveDocuments } from '../support/documents.ts'
import { phoneOn } from '../support/phone.tsx'

beforeAll(() => loadContent())
beforeEach(() => {
  teachDialogs()
  serveDocuments()
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const tap = (element: HTMLElement) => act(async () => element.click())
/** A room at a month of its own: what it shows is fetched anew. */
const inMonth = (month: number, view: View): View => ({ ...view, room: { ...view.room, month } })
const scene = (name: string) => must(ENDING_SCENES[name], name)

describe('the steps of the own reveal', () => {
  it('are ten; one reads any that was reached, by its tab or one back and on, and none ahead', async () => {
    const phone = await phoneOn(revealed('belief'))
    const steps = await phone.findByRole('navigation', { name: 'Steps of the reveal' })
    expect(within(steps).getAllByRole('listitem')).toHaveLength(10)
    expect(phone.getByText('3 of 10')).toBeTruthy()
    expect(within(steps).getByRole('button', { name: 'Step after: Your file' })).toHaveProperty('disabled', true)
    await tap(within(steps).getByRole('button', { name: 'Step before: The rules' }))
    expect(phone.getByText('2 of 10')).toBeTruthy()
    await tap(within(steps).getByRole('button', { name: /Envelope/ }))
    expect(phone.getByText(/Seal checked/)).toBeTruthy()
  })

  it('are turned only where the room lets this citizen', async () => {
    const view = revealed('envelope')
    const phone = await phoneOn({ ...view, choices: [{ type: 'reveal', step: [0, 1, 2, 3] }] })
    await tap(await phone.findByRole('button', { name: 'Next: The rules' }))
    expect(phone.deeds()).toEqual([{ type: 'reveal', step: 1 }])
    await phone.shows(view)
    expect(phone.queryByRole('button', { name: /^Next/ })).toBeNull()
  })
})

describe('the rules', () => {
  it('stand beside the own notebook, graded', async () => {
    const phone = await phoneOn(revealed('rules'))
    expect(await phone.findByRole('heading', { name: 'Your notebook: 2 of 3 right' })).toBeTruthy()
    expect(phone.getByText(/It was: does nothing/)).toBeTruthy()
    expect(phone.getByText(/You said: lowers, sure\..*Until month 4 you were right\./)).toBeTruthy()
  })
})

describe('what one believed', () => {
  it('is told by how sure one was', async () => {
    const phone = await phoneOn(revealed('belief'))
    expect(await phone.findByText('Of 3 guesses that you were sure of, 2 were right.')).toBeTruthy()
    expect(await phone.findByText('When sure, the class was right in 17 of 36 guesses.')).toBeTruthy()
    expect(phone.getByText(/It came at place 9/)).toBeTruthy()
  })

  it('and the newcomers whom one foretold, with what the rules say', async () => {
    const phone = await phoneOn(revealed('belief'))
    expect(await phone.findByRole('heading', { name: 'The newcomers: 2 of 5 right' })).toBeTruthy()
    expect(phone.getByText('You said nothing. It was: it goes down.')).toBeTruthy()
  })

  it('has three words for sureness, whatever the number', () => {
    expect([0, 1, 2, 3, 4].map(surenessOf)).toEqual(['guess', 'guess', 'fairly', 'sure', 'sure'])
    const rows = [0, 3, 4].map((confidence) => ({ confidence, guesses: 2, right: 1 }))
    expect(bySureness(rows)).toEqual({ guess: { guesses: 2, right: 1 }, fairly: { guesses: 0, right: 0 }, sure: { guesses: 4, right: 2 } })
  })
})

describe('the own file', () => {
  it('marks the line that was somebody else, names them, and tells what it cost', async () => {
    const phone = await phoneOn(revealed('file'))
    expect(await phone.findByText(/Brisk Wren did it, and your name was written down/)).toBeTruthy()
    expect(phone.getAllByText('571').length).toBeGreaterThan(0)
  })

  it('tells of a report what for, and whether it had happened, but never who', async () => {
    const view = revealed('file')
    const me = must(view.me, 'a citizen')
    const own = must(me.file, 'the own file')
    const ledger = own.ledger.map((line, i) =>
      i === 0 ? { ...line, feature: 'report.received', report: { feature: 'dog.loose', true: false } } : line,
    )
    const phone = await phoneOn({ ...view, me: { ...me, file: { ...own, ledger } } })
    expect(await phone.findByText('Being reported')).toBeTruthy()
    expect(phone.getByText('Somebody reported you for “Letting a dog run loose”. It had not happened.')).toBeTruthy()
  })

  it('tells every note, whose it was, and what it was used for', async () => {
    const phone = await phoneOn(revealed('file'))
    const notes = await phone.findByRole('region', { name: 'Everything that was noted' })
    expect(within(notes).getAllByRole('listitem', { hidden: true })).toHaveLength(OWN_FILE.observations.length)
    expect(within(notes).getByText('Not you')).toBeTruthy()
    expect(within(notes).getByText(/It was Brisk Wren/)).toBeTruthy()
  })

  it('tells what nobody saw, what others carry, whom it touched, and the twins', async () => {
    const phone = await phoneOn(revealed('file'))
    expect(await phone.findByRole('heading', { name: 'What nobody saw' })).toBeTruthy()
    expect(phone.getByText(/in the file of Dusty Rook/)).toBeTruthy()
    expect(phone.getByText(/Mossy Heron, Quick Linnet/)).toBeTruthy()
    expect(phone.getByRole('heading', { name: 'From Works instead of Hearth' })).toBeTruthy()
    expect(phone.getByText('−15 → −45')).toBeTruthy()
  })

  it('tells twins that stood where one stood oneself once, and why', async () => {
    const twins = OWN_FILE.twins.map((twin) => ({ ...twin, standing: [541, 541], differs: [] }))
    vi.stubGlobal('fetch', (path: string) => Promise.resolve(Response.json(path.endsWith('/file') ? { ...OWN_FILE, twins } : documentAt(path, 6))))
    const phone = await phoneOn(inMonth(21, revealed('file')))
    expect(await phone.findAllByText(/would have stood just where you stood/)).toHaveLength(1)
    expect(phone.getByText(/neither district nor persona changed what was seen/)).toBeTruthy()
  })

  it('tells of an act that nobody saw whether the same was noted another time', async () => {
    const phone = await phoneOn(inMonth(22, revealed('file')))
    const row = async (act: string) => must((await phone.findByText(new RegExp(`^${act}`))).closest('li'), act).textContent
    expect(await row('Volunteer')).toBe('Volunteer Month 3, slot 1')
    expect(await row('Sign a petition')).toBe('Sign a petition Noted another time that monthMonth 4, slot 3')
  })

  it('is printed with all of it unfolded', async () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    const phone = await phoneOn(revealed('file'))
    await tap(await phone.findByRole('button', { name: 'Print my file' }))
    expect(print).toHaveBeenCalledOnce()
    expect([...phone.container.querySelectorAll('details')].every(({ open }) => open)).toBe(true)
  })
})

describe('the steps about the class', () => {
  it.each([
    ['update', 'Buying a video game: you wrote what it was before.'],
    ['mistakes', /One note in your file was about somebody else\. None was put right\./],
    ['doors', 'Travel was shut to most: 12 of 18.'],
    ['behaviour', 'We went quiet: from 31 % to 6 %.'],
    ['goodhart', 'What did you give up for your standing?'],
  ] as const)('%s begin with oneself, and read the class’s chart out in a sentence', async (step, says) => {
    const phone = await phoneOn(revealed(step))
    expect(await phone.findByText(says)).toBeTruthy()
  })

  it('name the doors that were shut to oneself, by month', async () => {
    const phone = await phoneOn(revealed('doors'))
    const shut = await phone.findByRole('region', { name: 'Shut to you' })
    expect((await within(shut).findAllByRole('listitem')).map(({ textContent }) => textContent?.replaceAll(/\s+/g, ' '))).toEqual([
      'Month 3 Travel',
      'Month 4 Travel Permits',
    ])
  })
})

describe('what all screens show beside the phase', () => {
  it('is the lab: one’s own place under other rules, and a way back to one’s own screen', async () => {
    const asked = serveDocuments()
    const phone = await phoneOn(scene('ending-lab'))
    expect(await phone.findByRole('heading', { name: 'The lab' })).toBe(document.activeElement)
    expect(await phone.findByText('You would keep your place.')).toBeTruthy()
    expect(asked).toContain('/api/rooms/KRT749/lab?regime=licence&reforms=')
    await tap(phone.getByRole('button', { name: 'Back to my own screen' }))
    expect(phone.getByRole('navigation', { name: 'Steps of the reveal' })).toBeTruthy()
    await tap(phone.getByRole('button', { name: 'Look' }))
    expect(phone.getByRole('heading', { name: 'The lab' })).toBeTruthy()
  })

  it('says that others moved when one rises and no own line differs', async () => {
    const told = lab(false, 6)
    const lives = told.lives.map((life, i) => (i === 6 ? { ...life, place: [7, 6], why: [{ cause: 'buy.game', points: [0, 0] }] } : life))
    vi.stubGlobal('fetch', (path: string) => Promise.resolve(Response.json(path.includes('/lab') ? { ...told, lives } : documentAt(path, 6))))
    const phone = await phoneOn(inMonth(23, scene('ending-lab')))
    expect(await phone.findByText('You would rise by one place. Others moved; your lines are the same.')).toBeTruthy()
    expect(phone.queryByText('The lines that differ')).toBeNull()
  })

  it('or a month on the board again: where one was in it', async () => {
    const phone = await phoneOn(scene('ending-replay'))
    expect(await phone.findByText('Look up at the board.')).toBeTruthy()
    expect(await phone.findByText('Station: Work a shift')).toBeTruthy()
    expect(phone.getByRole('navigation', { name: 'Steps of the reveal' })).toBeTruthy()
  })
})
