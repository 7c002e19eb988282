import { describe, expect, test } from 'vitest'
import { classroom } from '../support/classroom.ts'
import { library } from '../support/library.ts'

const six = ['ana', 'ben', 'cleo', 'dan', 'eve', 'finn'] as const

test('R1 who comes first gets no better life: the chair decides', () => {
  const early = classroom({ citizens: [] })
  const late = classroom({ citizens: [] })
  const ana = early.room.seats('ana', 3)
  late.room.seats('ben', 1)
  late.room.seats('cleo', 2)
  const dan = late.room.seats('dan', 3)
  expect([dan.own.persona, dan.own.dream, dan.own.district]).toEqual([ana.own.persona, ana.own.dream, ana.own.district])
})

test('R2 every persona is dealt before one comes twice, and the second copy lives elsewhere with another dream', () => {
  const { room } = classroom({ citizens: [], chairs: 24 })
  const people = Array.from({ length: 24 }, (_, i) => room.seats(`c${i}`, i + 1))
  const first = people.slice(0, 12)
  expect(new Set(first.map(({ own }) => own.persona)).size).toBe(12)
  for (const [i, one] of first.entries()) {
    const copy = people[i + 12]
    expect(copy?.own.persona).toBe(one.own.persona)
    expect(copy?.own.district).not.toBe(one.own.district)
    expect(copy?.own.dream).not.toBe(one.own.dream)
  }
})

test('R3 everybody begins with a little and owes nothing', () => {
  const { ana } = classroom({ citizens: ['ana'] })
  const persona = library.book.personas[ana.me.persona]
  expect(ana.me).toMatchObject({ coins: persona?.coins, joy: persona?.joy, debts: [], dreamSteps: 0, ticket: false })
})

test('R4 one citizen makes no town; with a bot it starts', () => {
  const { room } = classroom({ citizens: ['ana'] })
  expect(room.tries('facilitator', { type: 'start' })).toBe('choice-gone')
  room.does('facilitator', { type: 'bots', count: 1, temperament: 'conformist' }).starts()
  expect(room.town).toMatchObject({ phase: 'ordinary', month: 1, step: 'morning' })
  expect(room.tries('facilitator', { type: 'start' })).toBe('already-done')
})

describe('R5 the game starts among friends', () => {
  test.each([3, 6, 9, 12])('with %i citizens everybody has two ties, and they go both ways', (count) => {
    const { room } = classroom({ citizens: [], chairs: 12 })
    const people = Array.from({ length: count }, (_, i) => room.seats(`c${i}`, i + 1).has({ persona: 'dog' }))
    room.starts()
    for (const { seat, me } of people) {
      expect(me.ties).toHaveLength(2)
      expect(me.ties).not.toContain(seat)
      for (const tie of me.ties) expect(room.game.own[tie]?.ties).toContain(seat)
    }
  })

  test('the newcomer knows one only, and nobody else has fewer than two for it', () => {
    const { room } = classroom({ citizens: [], chairs: 12 })
    const people = Array.from({ length: 12 }, (_, i) => room.seats(`c${i}`, i + 1).has({ persona: i === 5 ? 'newcomer' : 'dog' }))
    room.starts()
    expect(people.map(({ me }) => me.ties.length).toSorted()).toEqual([1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3])
    expect(people[5]?.me.ties).toHaveLength(1)
  })
})

test('R6 a late pupil steps into the life of a bot', () => {
  const { room } = classroom({ citizens: ['ana', 'ben'] })
  room.does('facilitator', { type: 'bots', count: 2, temperament: 'rebel' })
  room.reaches('app')
  const life = room.game.own[3]
  const cleo = room.seats('cleo', 3)
  expect(cleo.own).toEqual(life)
  expect(room.desk.roster.map(({ state }) => state)).toEqual(['planning', 'planning', 'planning', 'bot'])
  room.reaches('theories')
  expect(room.tries('system', { type: 'seat.take', seat: 5 })).toBe('wrong-phase')
})

describe('R7 coming late', () => {
  test('to a month that is still planned is coming in time for it', () => {
    const { room } = classroom({ citizens: ['ana', 'ben', 'cleo'] })
    room.reaches('app')
    const dan = room.seats('dan', 4)
    expect(dan.me.dreamSteps).toBe(0)
    expect(dan.me.ties).toHaveLength(2)
    dan.lives('rest', 'spill')
    room.resolves()
    expect(dan.diary('spill')).toMatchObject([{ outcome: 'done' }])
  })

  test('to a month that is played means waiting for the next', () => {
    const { room } = classroom({ citizens: ['ana', 'ben', 'cleo'] })
    room.reaches('app').resolves()
    const dan = room.seats('dan', 4)
    expect(dan.me.diary).toEqual([])
    room.settles()
    expect(dan.me.diary).toEqual([])
    room.reaches('rule')
    expect(dan.own.dreamSteps).toBe(1)
    expect(dan.mayPlan()).toContain('rest')
    room.settles()
    expect(dan).toBeInTier('C')
  })

  test('just before the rule gives no free pass through its gates', () => {
    const { room, ana } = classroom({ citizens: ['ana', 'ben', 'cleo'] })
    room.reaches('app').settles()
    const dan = room.seats('dan', 4)
    room.reaches('rule')
    expect(dan.own.doors).toEqual(ana.own.doors)
  })

  test('after the last plan is too late for an empty chair, not for a bot’s', () => {
    const { room } = classroom({ citizens: ['ana', 'ben'], chairs: 4 })
    room.does('facilitator', { type: 'bots', count: 1, temperament: 'rebel' })
    room.reaches('rule', 2).resolves()
    expect(room.tries('system', { type: 'seat.take', seat: 4 })).toBe('room-full')
    room.seats('cleo', 3)
  })

  test('very late leaves a last step to be lived', () => {
    const { room } = classroom({ citizens: ['ana', 'ben'], length: 'long' })
    room.reaches('rule', 6)
    expect(room.seats('cleo', 3).me.dreamSteps).toBe(3)
  })
})

test('R8 a locked door and a full room take nobody in', () => {
  const { room } = classroom({ citizens: six, chairs: 7 })
  room.does('facilitator', { type: 'lock', locked: true })
  expect(room.tries('system', { type: 'seat.take', seat: 7 })).toBe('room-locked')
  expect(room.tries('facilitator', { type: 'lock', locked: true })).toBe('already-done')
  room.does('facilitator', { type: 'lock', locked: false }).seats('gil', 7)
  expect(room.tries('system', { type: 'seat.take', seat: 3 })).toBe('room-full')
})
