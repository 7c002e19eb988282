import { act, cleanup, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { must } from '../../../shared/kit/assert.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { loadContent } from '../../../client/content.ts'
import { citizenView, NAMES } from '../../support/fixtures/views.ts'
import { teachDialogs } from '../support/dialog.ts'
import { phoneOn } from '../support/phone.tsx'

beforeAll(async () => {
  teachDialogs()
  await loadContent()
})
afterEach(cleanup)

const tap = (element: HTMLElement) => act(async () => element.click())
const rule: View = {
  ...citizenView('social'),
  choices: [
    { type: 'ready', ready: [true, false] },
    { type: 'rate', seat: [3, 11], stars: [1, 2, 3, 4, 5] },
    { type: 'report', seat: [0, 6, 8, 10] },
    { type: 'tie', seat: [1, 2, 3] },
    { type: 'untie', seat: [4, 5, 12] },
  ],
}

async function onTies(view: View) {
  const phone = await phoneOn(view)
  await tap(await phone.findByRole('button', { name: 'Next' }))
  await tap(phone.getByRole('button', { name: 'Next' }))
  return phone
}

describe('stars', () => {
  it('name two by persona and district, never by name; skip is ticked', async () => {
    const phone = await phoneOn(rule)
    const card = await phone.findByRole('region', { name: 'Kindness is worth sharing' })
    expect(
      within(card)
        .getAllByRole('group')
        .map((group) => group.querySelector('b')?.textContent),
    ).toEqual(['Shopkeeper, Trade', 'Student, Works'])
    for (const name of NAMES) expect(card.textContent).not.toContain(name)
    for (const skip of within(card).getAllByRole('radio', { name: 'Skip' })) expect(skip).toHaveProperty('checked', true)
    expect(card.textContent).toContain('Seen: Volunteering')
  })

  it('are sent as they are tapped', async () => {
    const phone = await phoneOn(rule)
    const [first] = await phone.findAllByRole('radio', { name: '4 stars' })
    await tap(must(first, 'a star'))
    expect(phone.deeds()).toEqual([{ type: 'rate', seat: 3, stars: 4 }])
  })
})

describe('the report', () => {
  it('has nobody ticked, and names nobody', async () => {
    const phone = await phoneOn(rule)
    await tap(await phone.findByRole('button', { name: 'Next' }))
    const card = phone.getByRole('region', { name: 'Did you see this?' })
    expect(within(card).getByRole('radio', { name: /Nobody/ })).toHaveProperty('checked', true)
    for (const name of NAMES) expect(card.textContent).not.toContain(name)
    await tap(within(card).getByRole('radio', { name: /Hanging about/ }))
    expect(phone.deeds()).toEqual([{ type: 'report', seat: 6 }])
  })
})

describe('ties', () => {
  it('show a request at once, and one says yes to it', async () => {
    const phone = await phoneOn(rule)
    expect(await phone.findByText('North Dunlin asks for a tie. For a no, just press Done.')).toBeTruthy()
    await tap(phone.getByRole('button', { name: 'Say yes' }))
    expect(phone.deeds()).toEqual([{ type: 'tie', seat: 2 }])
    expect(phone.getByText('You and North Dunlin both said yes.')).toBeTruthy()
  })

  it('show a request that comes after one is done, and one can still say yes', async () => {
    const own = must(rule.me, 'a citizen')
    const phone = await phoneOn({ ...rule, me: { ...own, ready: true } })
    expect(await phone.findByText('North Dunlin asks for a tie. For a no, just press Done.')).toBeTruthy()
    await tap(phone.getByRole('button', { name: 'Say yes' }))
    expect(phone.deeds()).toEqual([{ type: 'tie', seat: 2 }])
  })

  it('come last: until then the big button goes on, and only then one is done', async () => {
    const phone = await phoneOn(rule)
    expect(phone.queryByRole('button', { name: 'Done' })).toBeNull()
    await tap(await phone.findByRole('button', { name: 'Next' }))
    await tap(phone.getByRole('button', { name: 'Next' }))
    await tap(phone.getByRole('button', { name: 'Done' }))
    expect(phone.deeds()).toEqual([{ type: 'ready', ready: true }])
  })

  it('ask one who isn’t asking already', async () => {
    const phone = await onTies(rule)
    await tap(phone.getByRole('button', { name: 'Ask somebody' }))
    const sheet = within(phone.getByRole('dialog'))
    expect(sheet.queryByRole('button', { name: /North Dunlin/ })).toBeNull()
    await tap(sheet.getByRole('button', { name: /Amber Crane/ }))
    expect(phone.deeds()).toEqual([{ type: 'tie', seat: 3 }])
    expect(phone.getByText(/You asked Amber Crane/)).toBeTruthy()
  })

  it('end only when one says so twice', async () => {
    const phone = await onTies(rule)
    await tap(phone.getByRole('button', { name: 'Part from somebody' }))
    await tap(within(phone.getByRole('dialog')).getByRole('button', { name: /Dusty Rook/ }))
    expect(phone.getByText(/No reason is given/)).toBeTruthy()
    expect(phone.deeds()).toEqual([])
    await tap(phone.getByRole('button', { name: 'Yes, part' }))
    expect(phone.deeds()).toEqual([{ type: 'untie', seat: 12 }])
  })

  it('are all there is in the months of the app', async () => {
    const app = citizenView('social', { phase: 'app' })
    const phone = await phoneOn({ ...app, choices: [{ type: 'tie', seat: [1] }] })
    expect(await phone.findByRole('heading', { name: 'Your ties' })).toBeTruthy()
    expect(phone.queryByRole('button', { name: 'Next' })).toBeNull()
  })
})

describe('the tab of ties', () => {
  const month = citizenView('cameras')

  it('says in the app’s voice who lifts and who drags, where that is granted', async () => {
    const phone = await phoneOn(month)
    await tap(phone.getByRole('button', { name: 'Ties' }))
    expect(await phone.findByText('Mossy Heron lifts you.')).toBeTruthy()
    expect(phone.getByText('Time with Dusty Rook may be holding you back.')).toBeTruthy()
  })

  it('shows no tier and no pull where nothing may be known', async () => {
    const me = must(month.me, 'a citizen')
    const phone = await phoneOn({ ...month, me: { ...me, standing: { month: 3 } } })
    await tap(phone.getByRole('button', { name: 'Ties' }))
    expect(await phone.findByText(/told nothing about where your ties stand/)).toBeTruthy()
    expect(phone.queryByText(/lifts you|holding you back/)).toBeNull()
    expect(phone.queryByRole('img', { name: /^Tier/ })).toBeNull()
  })
})
