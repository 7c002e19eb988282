import { describe, expect, test } from 'vitest'
import { DEBRIEF_STEPS } from '../../shared/vocabulary/phase.ts'
import { classroom } from '../support/classroom.ts'
import { library } from '../support/library.ts'

const five = ['ana', 'ben', 'cleo', 'dan', 'eve'] as const
const book = Object.keys(library.book.reforms)

describe('R183 what the class proposes', () => {
  test('is up to three a citizen: reforms of the book, or a ban of one use that the notebook knows', () => {
    const { room, ana } = classroom({ citizens: five })
    room.reaches('reform')
    for (const reform of ['expiry', 'audit', 'banned-uses:buy.game']) ana.sends({ type: 'propose', reform, on: true })
    expect(ana.me.proposed).toEqual(['expiry', 'audit', 'banned-uses:buy.game'])
    expect(ana.tries({ type: 'propose', reform: 'opt-out', on: true })).toBe('already-done')
    ana.sends({ type: 'propose', reform: 'audit', on: false }).sends({ type: 'propose', reform: 'opt-out', on: true })
    expect(ana.me.proposed).toEqual(['expiry', 'banned-uses:buy.game', 'opt-out'])
  })

  test('is nothing else: no ban of the company one keeps, nothing twice, nothing that one hasn’t proposed', () => {
    const { room, ana } = classroom({ citizens: five })
    expect(ana.tries({ type: 'propose', reform: 'expiry', on: true })).toBe('wrong-phase')
    room.reaches('reform')
    ana.sends({ type: 'propose', reform: 'expiry', on: true })
    const refused = ['abolish', 'banned-uses:friend.low', 'banned-uses:no.such', 'expiry'].map((reform) =>
      ana.tries({ type: 'propose', reform, on: true }),
    )
    expect(refused).toEqual(['choice-gone', 'choice-gone', 'choice-gone', 'choice-gone'])
    expect(ana.tries({ type: 'propose', reform: 'audit', on: false })).toBe('choice-gone')
    room.leads({ type: 'pause' })
    expect(ana.tries({ type: 'propose', reform: 'audit', on: true })).toBe('room-paused')
    room.leads({ type: 'resume' }).next()
    expect(ana.tries({ type: 'propose', reform: 'audit', on: true })).toBe('wrong-phase')
  })

  test('is counted in public from five up', () => {
    const people = classroom({ citizens: five })
    people.room.reaches('reform')
    for (const name of five) people[name].sends({ type: 'propose', reform: 'expiry', on: true })
    people.ana.sends({ type: 'propose', reform: 'audit', on: true })
    people.room.next()
    expect(people.room.projector.town.reform).toMatchObject({ stage: 'voting', ballot: ['expiry', 'audit'], proposed: { expiry: 5 } })
    expect(people.room.projector.town.reform?.proposed).not.toHaveProperty('audit')
  })
})

describe('R184 the ballot', () => {
  test('holds what was proposed, the most wanted first, among equals as the book has them', () => {
    const { room, ana, ben } = classroom({ citizens: five })
    room.reaches('reform')
    ana.sends({ type: 'propose', reform: 'banned-uses:buy.game', on: true }).sends({ type: 'propose', reform: 'opt-out', on: true })
    ben.sends({ type: 'propose', reform: 'opt-out', on: true }).sends({ type: 'propose', reform: 'audit', on: true })
    expect(room.next().town.reform?.ballot).toEqual(['opt-out', 'audit', 'banned-uses:buy.game'])
  })

  test('asks whoever was done proposing anew', () => {
    const { room, ana } = classroom({ citizens: five })
    room.reaches('reform')
    ana.isReady()
    expect(room.next().projector.town).toMatchObject({ reform: { stage: 'voting' }, ready: { are: 0, of: 5 } })
  })

  test('holds the eight most wanted', () => {
    const people = classroom({ citizens: five })
    people.room.reaches('reform')
    const wanted = [...book, 'banned-uses:buy.game', 'banned-uses:read.odd']
    for (const [i, reform] of wanted.entries()) people[five[i % 5] ?? 'ana'].sends({ type: 'propose', reform, on: true })
    people.eve.sends({ type: 'propose', reform: 'banned-uses:buy.game', on: true })
    const ballot = people.room.next().town.reform?.ballot ?? []
    expect([ballot.length, ballot[0]]).toEqual([8, 'banned-uses:buy.game'])
  })

  test('is the whole book where nobody wanted anything, or only bots are there', () => {
    const { room } = classroom({ citizens: five, chairs: 7 })
    room.leads({ type: 'bots', count: 2, temperament: 'rebel' }).reaches('reform').next()
    expect(room.town.reform).toMatchObject({ ballot: book, proposed: {} })
  })
})

describe('R131 the vote', () => {
  test('is about what is on the ballot; counts are shown once it is closed, people only', () => {
    const { room, ana, ben, cleo, dan, eve } = classroom({ citizens: five })
    room.leads({ type: 'bots', count: 2, temperament: 'mixed' }).reaches('reform')
    expect(ana.tries({ type: 'vote', reform: 'expiry', approve: true })).toBe('wrong-phase')
    ben.sends({ type: 'propose', reform: 'expiry', on: true }).sends({ type: 'propose', reform: 'audit', on: true })
    room.next()
    expect(ana.choices('vote')).toEqual([{ type: 'vote', reform: ['audit', 'expiry'], approve: [true, false] }])
    ana.sends({ type: 'vote', reform: 'expiry', approve: true }).sends({ type: 'vote', reform: 'expiry', approve: false })
    for (const one of [ben, cleo, dan]) one.sends({ type: 'vote', reform: 'expiry', approve: true })
    eve.sends({ type: 'vote', reform: 'expiry', approve: false })
    expect(ana.tries({ type: 'vote', reform: 'opt-out', approve: true })).toBe('choice-gone')
    expect(room.projector.town.reform).toMatchObject({ stage: 'voting', votes: null, passed: [] })
    room.next()
    expect(room.town.phase).toBe('reform')
    expect(room.projector.town.reform).toMatchObject({ stage: 'closed', votes: { expiry: { for: 3, against: 2 } }, passed: ['expiry'] })
    expect(ana.tries({ type: 'vote', reform: 'expiry', approve: true })).toBe('wrong-phase')
  })

  test('passes what more are for than against; what nobody voted on, and what was even, falls', () => {
    const { room, ana, ben } = classroom({ citizens: five })
    room.reaches('reform').next()
    ana.sends({ type: 'vote', reform: 'audit', approve: true }).sends({ type: 'vote', reform: 'expiry', approve: true })
    ben.sends({ type: 'vote', reform: 'expiry', approve: false }).sends({ type: 'vote', reform: 'opt-out', approve: false })
    expect(room.next().town.reform?.passed).toEqual(['audit'])
  })
})

test('R132 the debrief goes in seven steps, back and forth, and there the game ends', () => {
  const { room } = classroom({ citizens: five })
  expect(room.tries('facilitator', { type: 'debrief', step: 0 })).toBe('wrong-phase')
  room.reaches('debrief')
  const steps = DEBRIEF_STEPS.map((_, step) => {
    expect(room.projector.town.debrief).toEqual({ step, furthest: step })
    return room.tries('facilitator', { type: 'next' })
  })
  expect(steps).toEqual([null, null, null, null, null, null, 'wrong-phase'])
  room.leads({ type: 'debrief', step: 1 })
  expect(room.projector.town.debrief).toEqual({ step: 1, furthest: 6 })
  expect(room.tries('facilitator', { type: 'debrief', step: 7 })).toBe('choice-gone')
})

describe('R189 looking back', () => {
  test('all screens show the lives under other rules, or a month of them; one puts the other away', () => {
    const { room, ana } = classroom({ citizens: five })
    room.reaches('reveal').leads({ type: 'lab', regime: 'credit-file', reform: '' })
    for (const view of [room.projector, ana.view]) expect(view.town.lab).toEqual({ regime: 'credit-file', reform: '' })
    room.leads({ type: 'replay', month: 3 })
    expect(room.projector.town).toMatchObject({ lab: null, replay: 3 })
    room.leads({ type: 'lab', regime: '', reform: 'no-friends' })
    expect(room.projector.town).toMatchObject({ lab: { regime: '', reform: 'no-friends' }, replay: null })
    room.leads({ type: 'lab', regime: '', reform: '' }).leads({ type: 'replay', month: 0 })
    expect(room.projector.town).toMatchObject({ lab: null, replay: null })
  })

  test('not before the envelope is open, and only what there is', () => {
    const { room, ana } = classroom({ citizens: five })
    room.reaches('theories')
    expect(room.tries('facilitator', { type: 'lab', regime: 'credit-file', reform: '' })).toBe('sealed')
    expect(room.tries('facilitator', { type: 'replay', month: 1 })).toBe('sealed')
    room.reaches('reveal')
    expect(room.tries('facilitator', { type: 'lab', regime: 'no-such', reform: '' })).toBe('choice-gone')
    expect(room.tries('facilitator', { type: 'lab', regime: '', reform: 'passed' })).toBe('choice-gone')
    expect(room.tries('facilitator', { type: 'replay', month: 5 })).toBe('choice-gone')
    expect(ana.tries({ type: 'lab', regime: 'credit-file', reform: '' })).toBe('not-your-role')
  })

  test('what was voted on can be shown one by one, and all that has passed together', () => {
    const { room } = classroom({ citizens: five })
    room.votesIn('banned-uses:buy.game', 'expiry')
    for (const reform of ['banned-uses:buy.game', 'passed']) {
      room.leads({ type: 'lab', regime: '', reform })
      expect(room.projector.town.lab).toEqual({ regime: '', reform })
    }
  })
})

describe('R190 how many have answered', () => {
  test('the desk is told of each thing that the room is asked', () => {
    const { room, ana, ben } = classroom({ citizens: five })
    const are = () => room.desk.answered?.are ?? null
    expect(are()).toBe(0)
    const { headlines, cases } = ana.me.survey?.ask ?? { headlines: [], cases: [] }
    for (const claim of headlines) ana.sends({ type: 'headline', claim, belief: 'true' })
    expect(are()).toBe(0)
    for (const one of cases) ana.sends({ type: 'case', case: one, problem: true })
    expect(are()).toBe(1)

    room.reaches('ordinary')
    expect(are()).toBeNull()
    room.reaches('theories').next()
    for (let i = 0; i < 5; i += 1) ana.sends({ type: 'exam', case: i, answer: 'nothing' })
    ben.isReady()
    expect(are()).toBe(2)
    room.next()
    ana.sends({ type: 'feeling', feeling: 'calm' })
    expect(are()).toBe(1)
    expect(room.desk.preview?.notReady).toHaveLength(4)
    expect(room.desk.roster.filter(({ state }) => state === 'ready')).toHaveLength(1)

    room.reaches('reform')
    ben.sends({ type: 'propose', reform: 'audit', on: true })
    expect(are()).toBe(1)
    room.next()
    ana.sends({ type: 'vote', reform: 'audit', approve: true })
    expect(are()).toBe(1)

    room.reaches('debrief')
    expect(are()).toBeNull()
    room.leads({ type: 'debrief', step: DEBRIEF_STEPS.indexOf('archive') })
    ana.sends({ type: 'sort', card: Object.keys(library.book.archive)[0] ?? '', context: 'same', measure: 'fair' })
    expect(are()).toBe(1)
    expect(room.next().desk.answered).toEqual({ of: 5, are: 0 })
  })
})
