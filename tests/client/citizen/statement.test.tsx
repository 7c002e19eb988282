import { act, cleanup } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { must } from '../../../shared/kit/assert.ts'
import { DISCLOSURES, type Disclosure } from '../../../shared/vocabulary/disclosure.ts'
import { NOTES } from '../../../shared/vocabulary/state.ts'
import type { MeView, View } from '../../../shared/vocabulary/view.ts'
import { loadContent } from '../../../client/content.ts'
import { citizenView } from '../../support/fixtures/views.ts'
import { teachDialogs } from '../support/dialog.ts'
import { phoneOn } from '../support/phone.tsx'

type Standing = NonNullable<MeView['standing']>

/** What each level grants, in marks that nothing else on the screen could carry. */
const PARTS = {
  value: { value: 537, of: 999 },
  tier: { tier: 'D' },
  direction: { direction: 'down' },
  reasons: { reasons: ['presence'] },
  lines: { lines: [{ seq: 1, month: 3, kind: 'observation', feature: 'loiter', sensor: 'street', delta: -31, balance: 537 }] },
  shut: { shut: ['credit'] },
} as const

const MARKS: Record<keyof typeof PARTS, string> = {
  value: 'of 999',
  tier: 'Watch',
  direction: 'has been adjusted',
  reasons: 'Conduct noted',
  lines: '−31',
  shut: 'Loans',
}

const GRANTED: Record<Disclosure, readonly (keyof typeof PARTS)[]> = {
  glass: ['value', 'tier', 'direction', 'lines', 'shut'],
  reasons: ['value', 'tier', 'direction', 'reasons', 'shut'],
  score: ['value', 'tier', 'direction', 'shut'],
  tier: ['tier', 'shut'],
  doors: [],
}

function statementAt(disclosure: Disclosure): View {
  const view = citizenView('statement')
  const standing = Object.assign({ month: 3 }, ...GRANTED[disclosure].map((part) => PARTS[part])) as Standing
  return {
    ...view,
    room: { ...view.room, disclosure },
    choices: [{ type: 'ready', ready: [true, false] }],
    me: { ...must(view.me, 'a citizen'), standing },
  }
}

beforeAll(teachDialogs)
afterEach(cleanup)

describe.each(DISCLOSURES)('at %s', (disclosure) => {
  it('the statement shows what is granted and nothing more', async () => {
    await loadContent()
    const phone = await phoneOn(statementAt(disclosure))
    const text = phone.getByRole('region', { name: 'Standing' }).textContent
    for (const [part, mark] of Object.entries(MARKS)) {
      const isGranted = GRANTED[disclosure].some((granted) => granted === part)
      expect(text.includes(mark), `${part} at ${disclosure}`).toBe(isGranted)
    }
  })
})

it('the glass goes away with thanks, and the paper is left with a button of its own', async () => {
  const view = statementAt('score')
  const phone = await phoneOn(view)
  await act(async () => phone.getByRole('button', { name: 'Wonderful, thanks' }).click())
  expect(phone.deeds()).toEqual([])
  expect(phone.queryByRole('region', { name: 'Standing' })).toBeNull()
  expect(phone.getByRole('heading', { level: 1 }).textContent).toBe('Month 3 is over')
  phone.getByRole('button', { name: 'On to the next month' }).click()
  expect(phone.deeds()).toEqual([{ type: 'ready', ready: true }])
})

it('the pill of the standing opens the last notice again, or says that there is none', async () => {
  const view = citizenView('cameras')
  const phone = await phoneOn(view)
  await act(async () => phone.getByRole('button', { name: /see the last notice again/ }).click())
  expect(phone.getByRole('region', { name: 'Standing' }).textContent).toContain('Your standing has been adjusted')
  await act(async () => phone.getByRole('button', { name: 'Close' }).click())
  expect(phone.queryByRole('region', { name: 'Standing' })).toBeNull()
  cleanup()
  const { standing: _none, ...own } = must(view.me, 'a citizen')
  const unsaid = await phoneOn({ ...view, me: own })
  await act(async () => unsaid.getByRole('button', { name: /see the last notice again/ }).click())
  expect(unsaid.getByText(/No notice yet/)).toBeTruthy()
})

it('before the system there is only paper: purse, joy, dream', async () => {
  const view = citizenView('ordinary')
  const phone = await phoneOn({ ...view, room: { ...view.room, step: 'statement' }, choices: [{ type: 'ready', ready: [true, false] }] })
  expect(phone.queryByRole('region', { name: 'Standing' })).toBeNull()
  expect(phone.container.querySelector('[data-pane]')).toBeNull()
  expect(phone.container.textContent).toContain('6 coins')
})

it('an answer to an appeal comes as a letter in the app’s voice', async () => {
  const view = statementAt('score')
  const me = must(view.me, 'a citizen')
  const phone = await phoneOn({ ...view, me: { ...me, standing: { ...must(me.standing, 'a notice'), appeal: 'form-letter' } } })
  expect(phone.getByRole('region', { name: 'Standing' }).textContent).toContain('Every message is valued')
})

it('the second wind comes before the glass, and one chooses', async () => {
  const view = statementAt('score')
  const me = must(view.me, 'a citizen')
  const phone = await phoneOn({
    ...view,
    choices: [{ type: 'second-wind', take: ['coins', 'joy'] }],
    me: { ...me, secondWind: 'open' },
  })
  expect(phone.queryByRole('region', { name: 'Standing' })).toBeNull()
  phone.getByRole('button', { name: '2 coins' }).click()
  expect(phone.deeds()).toEqual([{ type: 'second-wind', take: 'coins' }])
  await phone.shows({ ...view, me: { ...me, secondWind: 'coins' } })
  expect(phone.getByRole('region', { name: 'Standing' })).toBeTruthy()
})

it('in a month without a notice the app sleeps', async () => {
  const view = statementAt('score')
  const { standing: _none, ...me } = must(view.me, 'a citizen')
  const phone = await phoneOn({ ...view, me })
  expect(phone.getByText('The app sleeps. Nobody counts this month.')).toBeTruthy()
})

it('under a reform whoever was let out reads that nothing is said of them', async () => {
  const view = statementAt('score')
  const { standing: _none, ...me } = must(view.me, 'a citizen')
  const phone = await phoneOn({ ...view, room: { ...view.room, phase: 'reform' }, me: { ...me, member: false } })
  expect(phone.getByText('The app counts its members now. You are not one of them, so nothing is said of you.')).toBeTruthy()
})

it('the diary and the news of the town are told in words, with names', async () => {
  const view = citizenView('ordinary')
  const line = { slot: 0 as const, outcome: 'note' as const, place: null, coins: 0, joy: 0, fined: 0 }
  const phone = await phoneOn({
    ...view,
    room: { ...view.room, step: 'statement' },
    town: { ...view.town, news: ['windows'] },
    me: {
      ...must(view.me, 'a citizen'),
      heard: { seat: 5, features: ['loiter'] },
      diary: NOTES.map((what) => ({ ...line, what, who: 4 })),
    },
  })
  expect(phone.getByText('You and Mossy Heron no longer meet')).toBeTruthy()
  expect(phone.getByText(/All windows are lit: everybody is gladder/)).toBeTruthy()
  expect(phone.getByRole('heading', { name: 'Gossip about Quick Linnet' })).toBeTruthy()
  expect(phone.getByRole('list', { name: 'What happened' }).children).toHaveLength(NOTES.length)
})
