import { describe, expect, test } from 'vitest'
import { classroom } from '../support/classroom.ts'

const two = ['ana', 'ben'] as const

function dreaming(
  dream: string,
  { length = 'short' as const, phase = 'ordinary' as 'ordinary' | 'rule', disclosure = 'tier' as 'tier' | 'doors' } = {},
) {
  const lesson = classroom({ citizens: two, length, disclosure })
  lesson.room.reaches(phase)
  lesson.ana.has({ dream, persona: 'dog', dreamSteps: 0, dreamActs: 0, coins: 20, dilemma: null })
  lesson.ben.lives('rest', 'rest')
  return lesson
}

describe('R63 a dream', () => {
  test('goes on step by step, by itself, and each step is a joy', () => {
    const { room, ana } = dreaming('school')
    expect(ana.me.next).toEqual({ activity: 'best', done: 0, of: 1, coins: 0, longWay: false })
    ana.lives('best', 'study')
    room.resolves()
    expect(ana.me).toMatchObject({ dreamSteps: 2, next: { activity: 'enrol' } })
    expect(ana.diary('dream')).toMatchObject([{ joy: 1 }, { joy: 1 }])
  })

  test('has an end: after four steps nothing is next', () => {
    const { room, ana } = dreaming('sea')
    ana.has({ dreamSteps: 3 }).plans('flight')
    room.resolves()
    expect(ana.me).toMatchObject({ dreamSteps: 4, next: null })
    expect(ana.me.offers).toEqual({})
    ana.has({ ties: [] })
    room.reaches('app')
    expect(ana.me.hand).toHaveLength(5)
  })

  test('asks for some acts twice in a standard game', () => {
    const { room, ana } = classroom({ citizens: two, length: 'standard' })
    room.reaches('ordinary')
    ana.has({ dream: 'school', dreamSteps: 1, coins: 20 }).plans('study')
    room.resolves()
    expect(ana.me).toMatchObject({ dreamSteps: 1, next: { activity: 'study', done: 1, of: 2 } })
  })
})

test('R64 studying before the first book counts for nothing', () => {
  const { room, ana } = dreaming('school')
  ana.lives('study', 'best')
  room.resolves()
  expect(ana.me).toMatchObject({ dreamSteps: 1, next: { activity: 'study', done: 0 } })
})

describe('R65 the coins of a dream', () => {
  test('are paid with the last act, on top of its cost', () => {
    const { room, ana } = dreaming('sea')
    ana.has({ dreamSteps: 3, coins: 6 }).plans('flight')
    room.resolves()
    expect(ana.me).toMatchObject({ dreamSteps: 4, coins: 0 })
  })

  test('are missing: the flight is flown, the dream waits', () => {
    const { room, ana } = dreaming('sea')
    ana.has({ dreamSteps: 3, coins: 5 }).plans('flight')
    room.resolves()
    expect(ana.me).toMatchObject({ dreamSteps: 3, coins: 1, next: { done: 0 } })
    expect(ana.diary('flight')).toMatchObject([{ outcome: 'done' }])
  })

  test('are missing: a shut gate opens for the dream only when they are there, in slot 2 with the pay of slot 1', () => {
    const { ana } = dreaming('sea', { phase: 'rule' })
    ana.has({ dreamSteps: 3, dreamActs: 1, coins: 4 }).stands({ shut: ['travel', 'express'] })
    expect(ana.me.offers['flight']).toMatchObject({ dream: false, state: 'shut' })
    expect(ana.mayPlan(1)).not.toContain('flight')
    ana.plans('overtime')
    expect(ana.mayPlan(2)).toContain('flight')
  })

  test('a long way that became short again still asks for its last act', () => {
    const { ana } = dreaming('sea', { phase: 'rule' })
    ana.has({ dreamSteps: 3, dreamActs: 1 }).stands({ shut: [] })
    expect(ana.me.next).toMatchObject({ done: 0, of: 1, longWay: false })
  })
})

describe('R66 the long way', () => {
  test('a shut gate never stops a dream: enrol twice, and the last year is yours', () => {
    const { room, ana } = dreaming('school', { phase: 'rule' })
    ana.has({ dreamSteps: 2 }).stands({ shut: ['school'] })
    expect(ana.me.next).toEqual({ activity: 'enrol', done: 0, of: 2, coins: 1, longWay: true })
    ana.lives('enrol', 'enrol')
    room.resolves()
    expect(ana.me).toMatchObject({ dreamSteps: 3, coins: 20 - 3 - 3 - 1 })
  })

  test('away from the dream the same gate shuts', () => {
    const { ana } = dreaming('sea', { phase: 'rule' })
    ana.stands({ shut: ['school'] })
    expect(ana.me.offers['enrol']?.state).toBe('shut')
    expect(ana.tries({ type: 'plan', slot: 1, activity: 'enrol' })).toBe('gate-shut')
  })

  test('R105 where doors are not told, one finds the long way by walking it', () => {
    const { room, ana } = dreaming('school', { phase: 'rule', disclosure: 'doors' })
    ana.has({ dreamSteps: 2 }).stands({ shut: ['school'] })
    expect(ana.me.next).toMatchObject({ done: 0, of: 1, longWay: false })
    ana.plans('enrol')
    room.resolves()
    expect(ana.me.next).toMatchObject({ done: 1, of: 2, longWay: true })
  })
})

test('R68 life is three times the dream steps plus joy, and standing is no part of it', () => {
  const { room, ana } = dreaming('school')
  ana.lives('best', 'study')
  room.reaches('reveal')
  const { dreamSteps, joy, file } = ana.me
  expect(file?.life).toMatchObject({ life: 3 * dreamSteps + joy, dreamSteps, joy, standing: ana.standing })
})
