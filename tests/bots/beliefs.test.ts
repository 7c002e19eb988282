import { describe, expect, test } from 'vitest'
import { COMMON_BELIEFS, advised, believedPoints, learned } from '../../server/rooms/bots/beliefs.ts'
import { NO_MEMORY, remembered } from '../../server/rooms/bots/memory.ts'
import type { Disclosure } from '../../shared/vocabulary/disclosure.ts'
import { classroom } from '../support/classroom.ts'
import { library } from '../support/library.ts'

const blank = { codes: [], lines: [], trend: 0 } as const

describe('a bot learns', () => {
  test('for certain from lines', () => {
    const beliefs = learned(COMMON_BELIEFS, { ...blank, did: ['pay.ontime'], lines: [{ feature: 'work.overtime', points: -17 }] })
    expect(beliefs).toMatchObject({ 'work.overtime': -17, 'pay.ontime': 20 })
  })

  test('from a rise or a fall a little about all that it did', () => {
    const rose = learned({}, { ...blank, did: ['study', 'haggle'], trend: 1 })
    expect(rose).toEqual({ study: 12, haggle: 12 })
    expect(learned(rose, { ...blank, did: ['study'], trend: -1 })).toEqual({ study: -12, haggle: 12 })
    expect(learned(rose, { ...blank, did: ['study'] })).toEqual(rose)
  })

  test('from reason codes about what they make one think of', () => {
    const beliefs = learned({}, { ...blank, did: ['buy.game', 'study'], codes: ['spending'], trend: -1 })
    expect(beliefs).toEqual({ 'buy.game': -24 })
  })

  test('and takes a tip for half of what it says', () => {
    const tip = { month: 3, feature: 'study', effect: 'raises' } as const
    expect(believedPoints(advised({}, [tip]), ['study'])).toBe(12)
    expect(believedPoints(advised({ study: -24 }, [tip]), ['study'])).toBe(0)
  })
})

describe('a bot remembers', () => {
  const statementAt = (disclosure: Disclosure) => {
    const { room, ana } = classroom({ citizens: ['ana', 'ben'], disclosure, once: true })
    room.reaches('rule')
    ana.lives('volunteer', 'study')
    room.settles()
    return { room, view: ana.view, me: ana.me }
  }

  test('a statement once', () => {
    const { view, me } = statementAt('score')
    const once = remembered(NO_MEMORY, view, me, library.book)
    expect(once.month).toBe(3)
    expect(once.beliefs).not.toEqual(COMMON_BELIEFS)
    expect(remembered(once, view, me, library.book)).toBe(once)
  })

  test('how crowded the places were', () => {
    const { view, me } = statementAt('score')
    expect(remembered(NO_MEMORY, view, me, library.book).places).toMatchObject({ hall: { wanted: 1, waited: 0, last: 1 }, park: { wanted: 0 } })
  })

  test('that it fell, by whatever its level tells: the direction, or the tier', () => {
    const score = statementAt('score')
    const down = { ...score.me, standing: { month: 3, direction: 'down' as const } }
    expect(remembered(NO_MEMORY, score.view, down, library.book).fell).toBe(true)
    const tier = statementAt('tier')
    const before = { ...NO_MEMORY, tier: 'B' }
    expect(remembered(before, tier.view, { ...tier.me, standing: { month: 3, tier: 'C' } }, library.book).fell).toBe(true)
    expect(remembered(before, tier.view, { ...tier.me, standing: { month: 3, tier: 'A' } }, library.book).fell).toBe(false)
  })

  test('that points are bad where less is better', () => {
    const { view, me } = statementAt('glass')
    const counted = { ...view, room: { ...view.room, regime: view.room.regime && { ...view.room.regime, better: 'low' as const } } }
    const line = { seq: 1, month: 3, kind: 'observation', feature: 'cross.red', sensor: 'traffic', delta: 1, balance: 1 }
    const standing = { month: 3, value: 0, of: 12, tier: 'A', lines: [line] }
    expect(remembered(NO_MEMORY, counted, { ...me, standing }, library.book).beliefs['cross.red']).toBeLessThan(0)
  })
})
