import { describe, expect, test } from 'vitest'
import { reportOf } from '../../../server/simulate/report.ts'
import type { Ending, RoomSummary } from '../../../server/simulate/summary.ts'

const ending = (part: Partial<Ending>): Ending => ({
  temperament: 'careful',
  dream: 'sea',
  steps: 2,
  life: 20,
  joy: 14,
  coins: 4,
  standing: 600,
  tier: 'A',
  joined: true,
  ...part,
})

const room = (part: Partial<RoomSummary>): RoomSummary => ({
  endings: [ending({})],
  scale: { start: 600, better: 'high' },
  tiers: ['A', 'B'],
  slots: { ordinary: { of: 100, turnedAway: 10 }, app: { of: 0, turnedAway: 0 }, rule: { of: 300, turnedAway: 60 } },
  activities: { shift: 101, rest: 298, appeal: 1 },
  gates: {},
  mistakes: 3,
  corrections: 1,
  months: 8,
  entries: 800,
  indicators: {},
  ...part,
})

describe('what rooms have in common', () => {
  test('activities are shares of all slots; those that nobody wanted count, too', () => {
    const { activities, dead, dominant } = reportOf([room({}), room({})], ['shift', 'rest', 'appeal', 'petition'])
    expect(activities).toEqual({ rest: 0.745, shift: 0.2525, appeal: 0.0025, petition: 0 })
    expect([dead, dominant]).toEqual([
      ['appeal', 'petition'],
      ['rest', 'shift'],
    ])
  })

  test('slots turned away are shares of the slots of their phase', () => {
    expect(reportOf([room({})], []).turnedAway).toEqual({ ordinary: 0.1, app: 0, rule: 0.2 })
  })

  test('gates, mistakes and corrections are those of a room on the mean', () => {
    const report = reportOf([room({ gates: { flight: 3 }, mistakes: 4 }), room({ corrections: 0 })], [])
    expect([report.gates, report.mistakes, report.corrections, report.entriesPerMonth]).toEqual([{ flight: 1.5 }, 3.5, 0.5, 100])
  })

  test('dreams are told by id, by temperament and by steps', () => {
    const endings = [ending({ steps: 4 }), ending({ steps: 1, dream: 'song', temperament: 'rebel' }), ending({ steps: 4, temperament: 'rebel' })]
    expect(reportOf([room({ endings })], []).dreams).toEqual({
      reached: 0.6667,
      steps: 3,
      byId: { sea: { reached: 1, steps: 4 }, song: { reached: 0, steps: 1 } },
      byTemperament: { careful: { reached: 1, steps: 4 }, rebel: { reached: 0.5, steps: 2.5 } },
      bySteps: { '1': 0.3333, '4': 0.6667 },
    })
  })

  test('a room has no empty tier if each has somebody at the end', () => {
    const both = room({ endings: [ending({}), ending({ tier: 'B' })] })
    expect(reportOf([both, room({})], []).tiersOccupied).toBe(0.5)
    expect(reportOf([room({ tiers: [], endings: [ending({ tier: null })] })], [])).toMatchObject({ tiersOccupied: null, tiers: { none: 1 } })
  })

  test('only those whom the app asked count among those who joined', () => {
    const endings = [ending({}), ending({ joined: false }), ending({ joined: null })]
    expect(reportOf([room({ endings })], []).joined).toBe(0.5)
    expect(reportOf([room({ endings: [ending({ joined: null })] })], []).joined).toBeNull()
  })

  test('an indicator is told over the rooms that support it', () => {
    const rooms = [room({ indicators: { a: 0, b: null } }), room({ indicators: { a: 1, b: null } })]
    expect(reportOf(rooms, []).indicators).toEqual({ a: { p5: 0.05, p25: 0.25, p50: 0.5, p75: 0.75, p95: 0.95 }, b: null })
  })
})

describe('standing and life', () => {
  const endings = [ending({ standing: 1, life: 30 }), ending({ standing: 2, life: 20 }), ending({ standing: 3, life: 10 })]

  test('go together when who stands well lives well, whichever end is the good one', () => {
    expect(reportOf([room({ endings })], []).correlation).toBe(-1)
    expect(reportOf([room({ endings, scale: { start: 0, better: 'low' } })], []).correlation).toBe(1)
  })

  test('are not compared where nobody has a standing', () => {
    const report = reportOf([room({ endings: [ending({ standing: null })] })], [])
    expect([report.correlation, report.standing, report.exploitability]).toEqual([null, null, null])
  })
})

describe('who wins', () => {
  test('the most life in a room; who is level shares it, and who never wins is told', () => {
    const first = [ending({ life: 30 }), ending({ life: 30, temperament: 'rebel' }), ending({ life: 9, temperament: 'carefree' })]
    const second = [ending({ life: 30 }), ending({ life: 29, temperament: 'rebel' }), ending({ temperament: 'carefree' })]
    const report = reportOf([room({ endings: first }), room({ endings: second })], [])
    expect(report.winners).toEqual({ careful: 0.75, rebel: 0.25, carefree: 0 })
    expect(report.targets.find(({ name }) => name.startsWith('temperaments'))).toMatchObject({ value: 1, held: false })
  })
})

describe('exploitability', () => {
  test('is the most standing gained for a point of life given up', () => {
    const endings = [ending({ standing: 700, life: 16 }), ending({ temperament: 'rebel', standing: 600, life: 24 })]
    // Mean life is 20: the careful gave up 4 for 100, the rebel nothing for nothing.
    expect(reportOf([room({ endings })], []).exploitability).toEqual({ value: 25, temperament: 'careful', byTemperament: { careful: 25, rebel: 0 } })
  })

  test('counts less than a point of life as one', () => {
    expect(reportOf([room({ endings: [ending({ standing: 640 })] })], []).exploitability?.value).toBe(40)
  })
})

describe('targets', () => {
  test('each tells its limits and whether it is held', () => {
    const { targets } = reportOf([room({ endings: [ending({ steps: 4 }), ending({ tier: 'B' })] })], ['shift', 'rest', 'appeal'])
    expect(targets.map(({ name, value, held }) => [name, value, held])).toEqual([
      ['dreams that came true', 0.5, true],
      ['share of the most wanted activity', 0.745, false],
      ['share of the least wanted activity', 0.0025, false],
      ['rooms in which no tier is empty', 1, true],
      ['temperaments that never have the most life', 0, true],
    ])
  })
})
