import { describe, expect, test } from 'vitest'
import { rescored } from '../../server/debrief/rescoring.ts'
import { recordingOf } from '../../server/debrief/recording.ts'
import { must } from '../../shared/kit/assert.ts'
import { classroom, type Room } from '../support/classroom.ts'
import { library } from '../support/library.ts'
import { botsAct } from '../support/play.ts'

const four = ['ana', 'ben', 'cleo', 'dan'] as const

/** Goes on to a month's step, while bots live their lives. */
function lives(room: Room, isThere: (room: Room) => boolean): Room {
  botsAct(room)
  while (!isThere(room)) {
    room.next()
    botsAct(room)
  }
  return room
}

/** A class among bots, up to a step of the third month of a standard game, or another. */
function townAt(step: Room['town']['step'], month = 6) {
  const town = classroom({ citizens: four, chairs: 10, length: 'standard', once: true })
  town.room.leads({ type: 'bots', count: 6, temperament: 'mixed' }).starts()
  lives(town.room, (room) => room.town.month === month && room.town.step === step)
  return town
}

function recorded(room: Room) {
  return recordingOf({ opening: room.opening, entries: room.entries, game: room.game, names: {} })
}

/** Scored again by its own rules, a room has just the ledger that it had. */
function expectRescored(room: Room): void {
  const recording = recorded(room)
  const again = rescored(recording, library, { regime: 'house', seed: null, reforms: [] })
  expect(again.ledger).toEqual(recording.ledger)
  expect(again.standings).toEqual(recording.standings)
}

describe('R168 the facilitator skips to the theories', () => {
  test.each(['morning', 'plan', 'resolve', 'social'] as const)('in the %s of a month: it is not sensed, not booked, and not there', (step) => {
    const { room } = townAt(step)
    const { ledger, standings } = room.secrets
    room.leads({ type: 'phase', phase: 'theories' })
    expect(room.town).toMatchObject({ phase: 'theories', month: 5, event: null, theories: 'open' })
    expect([room.secrets.ledger, room.secrets.standings]).toEqual([ledger, standings])
    expect(room.secrets.observations.every(({ month }) => month < 6)).toBe(true)
    room.reaches('debrief')
    const recording = recorded(room)
    expect(recording.room.months.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5])
    expect(Object.values(recording.indicators).some((value) => value !== null)).toBe(true)
    expectRescored(room)
  })

  test('after a statement: that month is over, and counts', () => {
    const { room } = townAt('statement')
    room.leads({ type: 'phase', phase: 'theories' })
    expect(room.town.month).toBe(6)
    expectRescored(room.reaches('debrief'))
  })

  test('theories are marked by the last month that was lived, and an update that never came is no rule', () => {
    const { room, ana } = classroom({
      citizens: four,
      sealed: (regime) => ({
        ...regime,
        effects: { ...regime.effects, 'buy.game': { account: 'spending', points: -20 } },
        updates: [{ month: 4, effects: { 'buy.game': { account: 'spending', points: 20 } }, shift: 0 }],
      }),
    })
    room.reaches('rule').settles()
    ana.guesses('buy.game', 'lowers')
    room.leads({ type: 'phase', phase: 'theories' }).reaches('reveal')
    expect(ana.me.file?.theories).toMatchObject([{ truth: 'lowers', changed: null }])
    expect(room.projector.reveal?.updates).toEqual([])
    expect(room.projector.reveal?.rules.every(({ points }) => points.length === 1)).toBe(true)
  })

  test('a choice of the last statement that nobody made is joy, as ever', () => {
    const { room, ana } = classroom({ citizens: four })
    room.reaches('rule').settles()
    ana.has({ secondWind: 'open', joy: 5 })
    room.leads({ type: 'phase', phase: 'theories' })
    expect(ana.own).toMatchObject({ secondWind: 'joy', joy: 7 })
  })

  test('not before there is a standing to have theories of, and not in a pause', () => {
    const { room } = classroom({ citizens: four })
    room.reaches('rule')
    expect(room.tries('facilitator', { type: 'phase', phase: 'theories' })).toBe('wrong-phase')
    room.settles().leads({ type: 'pause' })
    expect(room.tries('facilitator', { type: 'phase', phase: 'theories' })).toBe('room-paused')
  })
})

describe('R169 the facilitator ends the score', () => {
  test.each(['morning', 'plan', 'resolve', 'social', 'statement'] as const)('in the %s: nothing is booked any more, and rescoring agrees', (step) => {
    const { room } = townAt(step)
    room.leads({ type: 'end-score' })
    const { ledger } = room.secrets
    expect(room.projector.town.news).toContain('score-ended')
    expect(room.projector.room.regime?.struck).toEqual(['all'])
    lives(room, ({ town }) => town.phase === 'debrief')
    expect(room.secrets.ledger).toEqual(ledger)
    expect(recorded(room).struck).toEqual([{ month: step === 'statement' ? 7 : 6, rule: 'all' }])
    expectRescored(room)
  })

  test('all doors are open at once, what was taken is given back, nobody is named, and no notice comes', () => {
    const { room, ana } = townAt('plan')
    ana.has({ taken: true, errand: 'file' }).stands({ shut: ['post'], slot: 'lost', price: 2 })
    room.arrange((g) => {
      g.town.names = { 1: { tier: 'E' } }
      g.town.showsTiers = true
    })
    room.leads({ type: 'end-score' })
    expect(ana.own).toMatchObject({ taken: false, errand: null, doors: { shut: [], slot: 'kept', price: 0 } })
    expect(ana.mayPlan(2)).toContain('rest')
    expect(room.projector.town.names).toBeNull()
    room.settles()
    expect(ana.me.standing).toBeUndefined()
    expect(room.tries('facilitator', { type: 'end-score' })).toBe('already-done')
  })

  test('in the app it ends for good: the rule comes, and scores nobody', () => {
    const { room, ana } = classroom({ citizens: four, chairs: 8, once: true })
    room.leads({ type: 'bots', count: 4, temperament: 'mixed' }).reaches('app')
    ana.joins()
    room.leads({ type: 'end-score' })
    expect(ana.choices('consent')).toEqual([])
    lives(room, ({ town }) => town.phase === 'theories')
    expect([room.secrets.ledger, room.secrets.observations]).toEqual([[], []])
    expect(Object.values(room.projector.town.places).every(({ gate }) => gate?.open !== false)).toBe(true)
    expectRescored(room.reaches('debrief'))
  })

  test('terms that lie there are put away', () => {
    const { room } = classroom({ citizens: four })
    room.starts()
    while (room.town.phase !== 'app') room.next()
    room.leads({ type: 'end-score' })
    expect(room.town).toMatchObject({ phase: 'app', step: 'morning', month: 2 })
  })

  test('where there is no score, there is nothing to end', () => {
    const { room } = classroom({ citizens: four })
    room.reaches('ordinary')
    expect(room.tries('facilitator', { type: 'end-score' })).toBe('wrong-phase')
  })
})

describe('R170 rooms with the same envelope', () => {
  test('a room that waits may still think better of it', () => {
    const { room } = classroom({ citizens: four, setup: { together: true } })
    room.closesTheories().next()
    room.leads({ type: 'undo', to: must(room.desk.undo[0], 'something to undo').to })
    expect(room.projector.room.waitsToOpen).toBe(false)
    expect(room.tries('system', { type: 'open' })).toBe('wrong-phase')
    room.next()
    expect(room.projector.room.waitsToOpen).toBe(true)
  })

  test('wait for each other, and open it together', () => {
    const { room } = classroom({ citizens: four, setup: { together: true } })
    room.closesTheories()
    expect(room.tries('system', { type: 'open' })).toBe('wrong-phase')
    expect(room.desk.preview?.does).toBe('envelope')
    room.next()
    expect(room.town.phase).toBe('theories')
    expect(room.projector.room.waitsToOpen).toBe(true)
    expect(room.tries('facilitator', { type: 'next' })).toBe('already-done')
    expect(room.desk.undo[0]?.type).toBe('next')
    room.does('system', { type: 'open' })
    expect(room.town).toMatchObject({ phase: 'reveal', waitsToOpen: false })
    expect(room.desk.undo).toEqual([])
  })
})

describe('R171 fewer than five', () => {
  const reaches = (count: number, phase: 'reveal' | 'reform' | 'debrief') => {
    const town = classroom({ citizens: [...four, 'eve', 'finn'].slice(0, count) as unknown as typeof four, chairs: 6 })
    town.room.closesTheories()
    for (const seat of Object.keys(town.room.game.citizens).map(Number)) town.room.does(seat, { type: 'feeling', feeling: 'calm' })
    town.room.reaches(phase)
    return town
  }

  test('see no spread of lives, no wrong belief and no feelings of theirs on any screen', () => {
    const few = reaches(4, 'reveal')
    for (const view of [few.room.projector, few.ana.view, few.room.viewFor('facilitator')]) {
      expect(view.reveal).toMatchObject({ lives: [], wrongest: null })
      expect(view.town.feelings).toBeNull()
    }
    expect(few.ana.me.file?.life).toBeDefined()
    const enough = reaches(5, 'reveal')
    expect(enough.room.projector.reveal?.lives).toHaveLength(5)
    expect(enough.room.projector.town.feelings?.calm).toBe(5)
  })

  test('votes are counted in public from five answers up, reform by reform', () => {
    const { room } = reaches(6, 'reform')
    room.next()
    for (const seat of [1, 2, 3, 4, 5]) room.does(seat, { type: 'vote', reform: 'expiry', approve: seat > 2 })
    const another = must(
      Object.keys(library.book.reforms).find((id) => id !== 'expiry'),
      'another reform',
    )
    room.does(6, { type: 'vote', reform: another, approve: false }).next()
    expect(room.projector.town.reform).toMatchObject({ stage: 'closed', votes: { expiry: { for: 3, against: 2 } } })
    expect(Object.keys(room.projector.town.reform?.votes ?? {})).toEqual(['expiry'])
  })

  test('how many have joined the app isn’t told in a town of four', () => {
    const { room } = classroom({ citizens: four })
    room.reaches('app').arrange((g) => {
      g.town.members = 3
    })
    expect(room.projector.town.members).toBeNull()
  })

  test('who plays alone among bots sees all', () => {
    const { room, ana } = classroom({ citizens: ['ana'], solo: true })
    room.leads({ type: 'bots', count: 2, temperament: 'mixed' }).reaches('reveal')
    expect(ana.view.reveal?.lives).toHaveLength(3)
  })
})
