import { act, cleanup, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { must } from '../../../shared/kit/assert.ts'
import { REPLIES } from '../../../shared/vocabulary/intent.ts'
import type { MeView, RoomView, View } from '../../../shared/vocabulary/view.ts'
import { loadContent } from '../../../client/content.ts'
import { aside } from '../../../client/messages/en/aside.ts'
import { keep, keptOf } from '../../../client/net/keys.ts'
import { ASIDE_SCENES } from '../../support/fixtures/aside.ts'
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
const BESIDE: View['choices'] = [
  { type: 'help', on: [true] },
  { type: 'stop', on: [true] },
]

function planning({ me = {}, room = {}, choices = [] }: { me?: Partial<MeView>; room?: Partial<RoomView>; choices?: View['choices'] } = {}): View {
  const view = citizenView('plan')
  return { ...view, choices: [...view.choices, ...choices], room: { ...view.room, ...room }, me: { ...must(view.me, 'a citizen'), ...me } }
}

describe('a hand', () => {
  it('is raised with two taps, and its being up is shown', async () => {
    const phone = await phoneOn(planning({ choices: BESIDE }))
    await tap(phone.getByRole('button', { name: 'Help and rest' }))
    await tap(phone.getByRole('button', { name: 'Raise a hand' }))
    expect(phone.deeds()).toEqual([{ type: 'help', on: true }])
    await phone.shows(planning({ me: { help: true } }))
    expect(phone.getByText('Your hand is up.')).toBeTruthy()
  })

  it.each(REPLIES)('is answered with a slip in words: %s', async (reply) => {
    const phone = await phoneOn(planning({ me: { reply } }))
    expect(phone.getByText(aside.replies[reply])).toBeTruthy()
    await tap(phone.getByRole('button', { name: 'All right' }))
    expect(phone.queryByText(aside.replies[reply])).toBeNull()
  })
})

describe('the stop card', () => {
  it('asks once whether one is sure, and never why', async () => {
    const phone = await phoneOn(planning({ choices: BESIDE }))
    await tap(phone.getByRole('button', { name: 'Help and rest' }))
    await tap(phone.getByRole('button', { name: 'I want a rest' }))
    expect(phone.deeds()).toEqual([])
    await tap(phone.getByRole('button', { name: 'Yes, rest now' }))
    expect(phone.deeds()).toEqual([{ type: 'stop', on: true }])
  })

  it('leaves a calm screen with one button, which leads back', async () => {
    const phone = await phoneOn(ASIDE_SCENES['aside-rest'])
    expect(phone.getAllByRole('button').map((button) => button.textContent)).toEqual(['Come back'])
    await tap(phone.getByRole('button', { name: 'Come back' }))
    expect(phone.deeds()).toEqual([{ type: 'stop', on: false }])
  })
})

describe('how the room is held', () => {
  it.each([
    ['a pause', { paused: true }, /Paused by your teacher/],
    ['a pause since nobody leads', { paused: true, led: false }, /Your teacher’s screen is off/],
    ['a held world', { held: true }, /The town waits while you talk/],
    ['somebody who may take longer', { late: true }, /waits for 4 more/],
    ['other rooms', { waitsToOpen: true }, /Other rooms have the same one/],
  ] as const)('is said in its own words: %s', async (_, room, words) => {
    const phone = await phoneOn(planning({ room }))
    expect(phone.getByText(words)).toBeTruthy()
  })

  it('keeps all choices open while the world is held', async () => {
    const phone = await phoneOn(planning({ room: { held: true } }))
    expect(phone.getByRole('button', { name: /^Ready/ })).toBeTruthy()
  })
})

describe('what a teacher does about one', () => {
  it('looks at one’s screen only with a sign on it', async () => {
    const phone = await phoneOn(planning({ me: { watched: true } }))
    expect(phone.getByText('Your teacher looks at your screen just now.')).toBeTruthy()
    await phone.shows(planning())
    expect(phone.queryByText(/looks at your screen/)).toBeNull()
  })

  it('lets one in at the door', async () => {
    const phone = await phoneOn(ASIDE_SCENES['aside-door'])
    expect(phone.getByRole('heading', { name: 'You are at the door, Misty Owl' })).toBeTruthy()
    await phone.shows(citizenView('arrival'))
    expect(phone.queryByText(/at the door/)).toBeNull()
  })

  it('moves one to another room, which is said there once', async () => {
    keep('room-one', { moved: 'yes' })
    const phone = await phoneOn(planning())
    await tap(within(must(phone.getByText(/in this room now/).closest('div'), 'the line')).getByRole('button'))
    expect(phone.queryByText(/in this room now/)).toBeNull()
    expect(keptOf('room-one').moved).toBeUndefined()
  })
})

describe('names before the start', () => {
  const arrival = (me: Partial<MeView>, choices: View['choices'] = []): View => {
    const view = citizenView('arrival')
    return { ...view, choices, me: { ...must(view.me, 'a citizen'), ...me } }
  }

  it('are changed with a tap while that is open', async () => {
    const phone = await phoneOn(arrival({}, [{ type: 'name' }]))
    await tap(phone.getByRole('button', { name: /Another name/ }))
    expect(phone.deeds()).toEqual([{ type: 'name' }])
    await phone.shows(arrival({}))
    expect(phone.queryByRole('button', { name: /Another name/ })).toBeNull()
  })

  it('of one’s own wait for the teacher; one that isn’t taken goes without a word', async () => {
    const phone = await phoneOn(arrival({ wanted: 'Captain Fig' }))
    expect(phone.getByText('Your name waits for your teacher. Until then you are Early Plover.')).toBeTruthy()
    await phone.shows(arrival({}))
    expect(phone.queryByText(/Captain Fig|Your name waits|wrong|not allowed|inappropriate/i)).toBeNull()
  })
})

describe('choices from before the room went back', () => {
  const drafts: MeView['drafts'] = [
    { type: 'plan', slot: 1, activity: 'shift' },
    { type: 'bills', pay: true },
  ]

  it('are sent again with one tap', async () => {
    const phone = await phoneOn(planning({ me: { drafts } }))
    expect(phone.getByText('Slot 1: Work a shift')).toBeTruthy()
    await tap(phone.getByRole('button', { name: 'Use them again' }))
    await phone.answer({ ok: true, version: 2 })
    expect(phone.deeds()).toEqual(drafts)
    expect(phone.queryByText(/went back a step/)).toBeNull()
  })

  it.each<[string, MeView['drafts'][number]]>([
    ['What counts most: Buying a video game', { type: 'heaviest', feature: 'buy.game' }],
    ['Newcomer 2: it stays', { type: 'exam', case: 1, answer: 'nothing' }],
    ['An answer to a headline', { type: 'headline', claim: 'one-score', belief: 'false' }],
    ['A made-up case: a problem', { type: 'case', case: 'dog-course', problem: true }],
    ['Where a card goes', { type: 'sort', card: 'loan-score', context: 'same', measure: 'fair' }],
    ['Propose: Old entries end', { type: 'propose', reform: 'expiry', on: true }],
    ['Against: Where it must not go, Buying a video game', { type: 'vote', reform: 'banned-uses:buy.game', approve: false }],
  ])('stand there in words: %s', async (words, draft) => {
    const phone = await phoneOn(planning({ me: { drafts: [draft] } }))
    expect(phone.getByText(words)).toBeTruthy()
  })

  it('can be left, and nothing is sent then', async () => {
    const phone = await phoneOn(planning({ me: { drafts } }))
    await tap(phone.getByRole('button', { name: 'Choose anew' }))
    expect(phone.deeds()).toEqual([])
    expect(phone.queryByText(/went back a step/)).toBeNull()
  })
})

describe('two at one device', () => {
  it('are ready when both have agreed: that takes a second tap', async () => {
    const phone = await phoneOn(ASIDE_SCENES['aside-two'])
    await tap(phone.getByRole('button', { name: /We agree/ }))
    expect(phone.deeds()).toEqual([])
    await tap(phone.getByRole('button', { name: /All of us agree/ }))
    expect(phone.deeds()).toEqual([{ type: 'ready', ready: true }])
  })
})

describe('who chooses nothing', () => {
  it('is told beforehand what will be done for them', async () => {
    const phone = await phoneOn(planning())
    expect(phone.getByText('If you choose nothing: Rest.')).toBeTruthy()
  })
})
