import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { countingOf, momentOf } from '../../../client/screens/projector/moments.ts'
import { pictureOf } from '../../../client/screens/projector/pictures.ts'
import { must } from '../../../shared/kit/assert.ts'
import { boardOn } from '../support/board.tsx'
import { BOARD_STATES } from '../../support/fixtures/boards.ts'
import { stageView, type StageName } from '../../support/fixtures/stage.ts'

afterEach(cleanup)

const show = boardOn
const state = (name: string) => show(must(BOARD_STATES[name], name))
const scene = (name: StageName) => show(stageView(name))

describe('the moment of a room', () => {
  it.each([
    ['terms', 'terms', 'answeredOf'],
    ['theories', 'theories', 'readyOf'],
    ['exam', 'exam', 'doneOf'],
    ['feelings', 'feelings', 'doneOf'],
    ['plan', null, 'readyOf'],
    ['social', null, 'readyOf'],
    ['resolve', null, null],
    ['arrival', null, null],
  ] as const)('%s', (name, moment, counts) => {
    expect([momentOf(stageView(name)), countingOf(stageView(name))]).toEqual([moment, counts])
  })
})

describe('the app comes', () => {
  it('with its own voice, our question, and a count without names', async () => {
    await scene('terms')
    expect(screen.getByRole('heading', { name: 'Say hello to Standing.' })).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'Do you join? Nobody has to.' })).toBeTruthy()
    expect(screen.getByText(/have answered/).textContent).toBe('0 of 14 have answered')
    expect(within(screen.getByRole('complementary')).queryByText(/Brisk Wren/)).toBeNull()
  })

  it('says so where silence is a yes, and where it does not ask', async () => {
    const view = stageView('terms')
    const asks = (consent: 'pre-ticked' | 'mandatory') => show({ ...view, room: { ...view.room, terms: { text: 'Terms', consent } } })
    await asks('pre-ticked')
    expect(screen.getByText('Do you join? Silence is a yes.')).toBeTruthy()
    cleanup()
    await asks('mandatory')
    expect(screen.getByText('It does not ask.')).toBeTruthy()
  })

  it('brings a pane of glass along before a sensor is live', async () => {
    const view = stageView('terms')
    await show({ ...view, town: { ...view.town, glass: 0 } })
    expect(screen.getByRole('img', { name: /glass covers/ })).toBeTruthy()
  })

  it('counts its members where the board tells', async () => {
    await scene('app-plan')
    expect(screen.queryByText(/members/)).toBeNull()
    cleanup()
    await scene('members')
    expect(screen.getByText('11 members')).toBeTruthy()
  })
})

describe('the social step', () => {
  it('tells what the phones ask, in plain words', async () => {
    await scene('social')
    for (const name of ['Stars', 'Reports', 'Ties']) expect(screen.getByRole('heading', { name })).toBeTruthy()
    cleanup()
    await scene('app-social')
    expect(screen.queryByRole('heading', { name: 'Stars' })).toBeNull()
    expect(screen.getByRole('heading', { name: 'Ties' })).toBeTruthy()
  })
})

it('tells the news of the month, at the statement', async () => {
  await scene('news')
  for (const name of ['The town is bright', 'The letter falls short', 'The bridge is broken'])
    expect(screen.getByRole('heading', { name })).toBeTruthy()
  cleanup()
  await scene('statement')
  expect(screen.queryByText('News of the month')).toBeNull()
})

it('asks for a feeling, and counts none of them', async () => {
  await scene('feelings')
  expect(screen.getByRole('heading', { name: 'How was it to live here?' })).toBeTruthy()
  expect(screen.getByText('I felt watched.')).toBeTruthy()
  expect(screen.getByText(/are done/).textContent).toBe('6 of 14 are done')
})

it('counts first moves at the door', async () => {
  await scene('arrival')
  expect(screen.getByText(/have made a first move/).textContent).toBe('0 of 14 have made a first move')
})

it('opens a month with who wants where, without a name', async () => {
  await scene('resolve')
  const card = screen.getByRole('heading', { name: 'Who wants where?' }).closest('section') ?? document.body
  expect(within(card).getByText('Market: 5 want in, room for 3')).toBeTruthy()
  expect(card.textContent).not.toContain('Fair Siskin')
})

it('has a picture for every event', () => {
  const pictures = Array.from({ length: 27 }, (_, i) => pictureOf(`E${String(i + 1).padStart(2, '0')}`))
  expect(new Set(pictures).size).toBe(pictures.length)
})

describe('what a teacher makes of the board', () => {
  it('a pause and a hold can’t be taken for each other', async () => {
    await state('board-paused')
    expect(screen.getByRole('status').textContent).toContain('Paused')
    cleanup()
    await state('board-held')
    expect(screen.getByRole('status').textContent).toBe('Hold: talk No clock runs. All stays open.')
  })

  it('a room that nobody leads says whom it waits for', async () => {
    await state('board-no-teacher')
    expect(screen.getByText('The board waits for the teacher.')).toBeTruthy()
  })

  it('late is a number, never a name', async () => {
    const view = must(BOARD_STATES['board-late'], 'the scene')
    await show({ ...view, town: { ...view.town, ready: { of: 14, are: 13 } } })
    expect(screen.getByText('Waiting for 1')).toBeTruthy()
    expect(within(screen.getByRole('complementary')).queryByText(/Wren|Crane|Heron/)).toBeNull()
  })

  it('an envelope that waits for the other rooms says so', async () => {
    await state('board-waits')
    expect(screen.getByText('The envelope opens together with the other rooms.')).toBeTruthy()
  })

  it('blank is empty paper', async () => {
    await state('board-blank')
    expect(document.body.textContent).toBe('Empty')
  })

  it('stands sister rooms side by side, their treatments once the envelope is open', async () => {
    await state('board-compare')
    expect(await screen.findByText('In Room 2 people most do the same things. In Room 1 they differ most.')).toBeTruthy()
    expect(screen.queryByText(/House score/)).toBeNull()
    cleanup()
    await state('board-compared')
    expect(await screen.findByText('House score, tier')).toBeTruthy()
  })
})

const sits = (name: string) => screen.getAllByRole('listitem').find((item) => item.textContent?.includes(name))?.textContent

describe('the door', () => {
  it('shows address, code, how to say it, and a QR code', async () => {
    await state('board-few')
    expect(screen.getByText('town.example')).toBeTruthy()
    expect(screen.getByText('Kilo, Romeo, Tango, seven, four, nine')).toBeTruthy()
    expect(screen.getByRole('img', { name: /QR code/ })).toBeTruthy()
  })

  it('counts heads, two at one device as two, against the chairs', async () => {
    await state('board-few')
    expect(screen.getByText('10 are here')).toBeTruthy()
    expect(screen.getByText('9 of 40 chairs taken')).toBeTruthy()
    expect(screen.getByText('×2')).toBeTruthy()
  })

  it('says in a word how each is there', async () => {
    await state('board-class')
    expect(sits('North Dunlin')).toMatch(/here$/)
    expect(sits('Plum Swift')).toMatch(/a bot plays$/)
  })

  it('keeps the QR code in sight all game long, until it is shut', async () => {
    for (const name of ['ordinary', 'social', 'statement'] as const) {
      await scene(name)
      expect(screen.getByRole('img', { name: /QR code/ })).toBeTruthy()
      cleanup()
    }
    const view = stageView('plan')
    await show({ ...view, room: { ...view.room, locked: true } })
    expect(screen.queryByRole('img', { name: /QR code/ })).toBeNull()
  })
})
