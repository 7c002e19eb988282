import { act, cleanup, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { must } from '../../../shared/kit/assert.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { loadContent } from '../../../client/content.ts'
import { PHONE_SCENES, type PhoneScene } from '../../support/fixtures/regimes.ts'
import { teachDialogs } from '../support/dialog.ts'
import { phoneOn } from '../support/phone.tsx'

beforeAll(async () => {
  teachDialogs()
  await loadContent()
})
afterEach(cleanup)

const tap = (element: HTMLElement) => act(async () => element.click())
const on = (scene: PhoneScene) => phoneOn(PHONE_SCENES[scene])
const noticeOf = async (scene: PhoneScene) => (await on(scene)).getByRole('region', { name: 'Standing' })
const me = (view: View) => must(view.me, 'a citizen')

describe('a notice says what its number is', () => {
  it.each([
    ['notice-list', 'Your name is on the list'],
    ['notice-no-list', 'Your name is not on any list'],
    ['notice-stars', '4.73'],
    ['notice-level', 'of 11 levels'],
    ['notice-place', 'ahead of 64 in 100 others'],
    ['notice-no-score', 'No score yet'],
  ] as const)('%s', async (scene, says) => {
    expect((await noticeOf(scene)).textContent).toContain(says)
  })

  it('puts one’s own name on the slip only when it is on the list', async () => {
    expect((await noticeOf('notice-list')).textContent).toContain('Early Plover')
    cleanup()
    expect((await noticeOf('notice-no-list')).textContent).not.toContain('Early Plover')
  })

  it('draws no tier for somebody who has no score', async () => {
    expect(within(await noticeOf('notice-no-score')).queryByRole('img', { name: /^Tier/ })).toBeNull()
  })
})

describe('why a door is shut', () => {
  it('is told with each consequence, where it is told at all', async () => {
    const notice = await noticeOf('notice-because')
    const reasons = within(must(within(notice).getByText('Why this is so').parentElement, 'a part')).getAllByRole('listitem')
    expect(reasons.map(({ textContent }) => textContent)).toEqual([
      'Travel: pausedbecause of your tier',
      'Loans: pausedbecause of the mean standing of your ties',
      'Your own pricesbecause of what was seen of you lately',
      'Your second slot: takenbecause of the service that your score is given',
    ])
  })

  it('is not told where only the doors are', async () => {
    const text = (await noticeOf('notice-list')).textContent
    expect(text).toContain('Adjusted for you')
    expect(text).not.toContain('because')
  })
})

describe('what one asked the system', () => {
  it('is answered with each entry of the file', async () => {
    const table = within(await noticeOf('notice-file')).getByRole('table', { name: 'Entries in your file' })
    const rows = within(table).getAllByRole('row').slice(1)
    expect(rows.map((row) => within(row).getAllByRole('cell').at(-1)?.textContent)).toEqual(['+12', '−30', '−18', '−20'])
    expect(within(table).getByText('Your ties')).toBeTruthy()
  })

  it('leaves the points out where they are not told', async () => {
    const view = PHONE_SCENES['notice-file']
    const shown = must(me(view).shown, 'a file')
    const entries = must(shown.entries, 'entries').map(({ delta: _delta, ...entry }) => entry)
    const phone = await phoneOn({ ...view, me: { ...me(view), shown: { ...shown, entries } } })
    expect(phone.queryByText('Counted')).toBeNull()
  })

  it('is answered with nothing, in many words', async () => {
    const text = (await noticeOf('notice-hint')).textContent
    expect(text).toContain('nothing can be shown')
    expect(text).toContain('Conduct noted in public places')
  })

  it('is answered with the ways to the next tier', async () => {
    const text = (await noticeOf('notice-least')).textContent
    expect(text).toContain('The next tier is Standard. To get there: +12.')
    expect(text).toContain('Volunteering, 2 times')
  })

  it('names an entry that would have to go', async () => {
    const view = PHONE_SCENES['notice-least']
    const least = { month: 3, how: 'exactly', tier: 'C', points: 12, ways: [{ feature: 'loiter', times: 0 }] } as const
    const phone = await phoneOn({ ...view, me: { ...me(view), least: { ...least, ways: [...least.ways] } } })
    expect(phone.getByText('Without the entry “Hanging about at the gate”')).toBeTruthy()
  })

  it('is not told again once its month is over', async () => {
    const view = PHONE_SCENES['notice-least']
    const phone = await phoneOn({ ...view, me: { ...me(view), least: { month: 2, how: 'nothing' } } })
    expect(phone.queryByText('What would have to change')).toBeNull()
  })
})

it('an appeal that came too late is answered so', async () => {
  expect((await noticeOf('notice-too-old')).textContent).toContain('that time is over')
})

describe('the desk at the town hall', () => {
  it('takes a wish to see one’s file, for the second slot', async () => {
    const phone = await on('hall-desk')
    await tap(phone.getByRole('button', { name: 'Ask for my file' }))
    expect(phone.deeds()).toEqual([{ type: 'file' }])
    expect(phone.getByRole('button', { name: /^Slot 2 · Town hall/ }).textContent).toContain('You ask for your file')
    expect(phone.queryByRole('button', { name: 'Ask for my file' })).toBeNull()
  })

  it('takes one question a month', async () => {
    const phone = await on('hall-desk')
    await tap(phone.getByRole('button', { name: 'Ask' }))
    expect(phone.deeds()).toEqual([{ type: 'question' }])
    expect(phone.getByText('You have asked. The answer comes with the notice.')).toBeTruthy()
  })

  it('says what a protest needs and costs, and takes it', async () => {
    const phone = await on('hall-protest')
    expect(phone.getByText(/It falls if 50 in 100 stand up in the same month. Standing up takes your slot 2./)).toBeTruthy()
    await tap(phone.getByRole('button', { name: 'Stand up against it' }))
    expect(phone.deeds()).toEqual([{ type: 'protest', rule: 'civic.petition' }])
    expect(phone.getByRole('button', { name: /You protest/ })).toBeTruthy()
  })

  it('leaves the second slot alone when a protest costs nothing', async () => {
    const phone = await on('hall-withdraw')
    expect(phone.getByText(/60 in 100 stand up in 2 months running. Standing up costs nothing./)).toBeTruthy()
    await tap(phone.getByRole('button', { name: 'Stand up against it' }))
    expect(phone.getByText('You stand up against it this month.')).toBeTruthy()
    expect(phone.getByRole('button', { name: /^Slot 2/ }).textContent).toContain('Tap to choose')
    await tap(phone.getByRole('button', { name: 'Not after all' }))
    await phone.answer({ ok: true, version: 2 })
    expect(phone.deeds()).toEqual([
      { type: 'protest', rule: 'all' },
      { type: 'protest', rule: 'none' },
    ])
    expect(phone.queryByText('You stand up against it this month.')).toBeNull()
  })

  it('gives the slot back to the plan when one thinks better of it', async () => {
    const phone = await on('hall-file')
    await tap(phone.getByRole('button', { name: /^Slot 2 · Town hall/ }))
    await tap(phone.getByRole('button', { name: /^Rest/ }))
    expect(phone.deeds()).toEqual([{ type: 'plan', slot: 2, activity: 'rest' }])
    expect(phone.getByRole('button', { name: /^Slot 2/ }).textContent).not.toContain('You ask for your file')
  })

  it('hands the test in once each question has an answer', async () => {
    const phone = await on('hall-quiz')
    expect(phone.getByRole('button', { name: '3 answers are missing' })).toHaveProperty('disabled', true)
    for (const answer of ['Take the dog short and step aside', 'In the fenced part of the park', 'Whoever leads it']) {
      await tap(phone.getByRole('radio', { name: answer }))
    }
    await tap(phone.getByRole('button', { name: 'Hand in' }))
    expect(phone.deeds()).toEqual([{ type: 'quiz', answers: '102' }])
    expect(phone.queryByRole('radio', { name: 'Whoever leads it' })).toBeNull()
  })

  it('says what came of the test', async () => {
    const view = PHONE_SCENES['hall-quiz']
    const note = { slot: 0, who: null, outcome: 'note', place: null, coins: 0, joy: 0, fined: 0 } as const
    const failed = { ...me(view), taken: { privilege: 'dog' as const, open: false }, diary: [{ ...note, what: 'test-failed' }] }
    const phone = await phoneOn({ ...view, choices: [], me: failed })
    expect(phone.getByText('Not passed. You may try again next month.')).toBeTruthy()
    await phone.shows({ ...view, choices: [], me: { ...failed, taken: null, diary: [{ ...note, what: 'returned' }] } })
    expect(phone.getByText(/^Passed./)).toBeTruthy()
  })

  it('is not there while there is nothing to ask', async () => {
    const view = PHONE_SCENES['plan-lost']
    const phone = await phoneOn(view)
    expect(phone.queryByText('Town hall desk')).toBeNull()
  })
})

it('a slot that the system took can’t be planned, and the other one still can', async () => {
  const phone = await on('plan-lost')
  expect(phone.getByText('The system has taken this slot')).toBeTruthy()
  expect(phone.queryByRole('button', { name: /^Slot 2/ })).toBeNull()
  await tap(phone.getByRole('button', { name: /^Slot 1/ }))
  await tap(phone.getByRole('button', { name: /^Rest/ }))
  expect(phone.deeds()).toEqual([{ type: 'plan', slot: 1, activity: 'rest' }])
  expect(phone.queryByRole('dialog')).toBeNull()
})

it('what is posted at the town hall is on the paper, with oneself marked', async () => {
  const phone = await on('posted')
  await tap(phone.getByRole('button', { name: 'Wonderful, thanks' }))
  const card = within(must(phone.getByRole('heading', { name: 'Posted at the town hall' }).parentElement, 'a card'))
  const lines = card.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(lines).toHaveLength(3)
  expect(lines[1]).toContain('(you)')
  expect(lines[0]).toContain('put on the list: A debt that a court has ruled on')
})

it('once the system is withdrawn it says nothing more of anybody', async () => {
  const view = PHONE_SCENES['notice-stars']
  const regime = { ...must(view.room.regime, 'a system'), struck: ['all'] }
  const { standing: _none, ...own } = me(view)
  const phone = await phoneOn({ ...view, room: { ...view.room, regime }, me: own })
  expect(phone.getByText('The system is withdrawn. Nobody is counted any more.')).toBeTruthy()
  expect(phone.queryByRole('button', { name: /see the last notice again/ })).toBeNull()
})
