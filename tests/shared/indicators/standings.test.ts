import { describe, expect, test } from 'vitest'
import { cliff } from '../../../shared/indicators/cliff.ts'
import { did, ended, logOf, stood } from '../../../shared/indicators/example.ts'
import { goodhart } from '../../../shared/indicators/goodhart.ts'
import { legitimacy } from '../../../shared/indicators/legitimacy.ts'
import { matthew } from '../../../shared/indicators/matthew.ts'
import { merit } from '../../../shared/indicators/merit.ts'
import { mobility } from '../../../shared/indicators/mobility.ts'
import { segregation } from '../../../shared/indicators/segregation.ts'

const LOW = { min: 0, max: 12, start: 0, unit: 'points', better: 'low' } as const
const LIST = { min: 0, max: 1, start: 0, unit: 'on the list', better: 'low' } as const
const phases = ['ordinary', 'rule', 'rule'] as const

const tie = (a: number, b: number) => ({ month: 2, a, b })

describe('segregation', () => {
  const cliques = [tie(1, 2), tie(3, 4), tie(5, 6)]

  test('is 1 when all friends stand alike, whichever end is the better one', () => {
    const standings = stood(2, [0, 0, 3, 3, 12, 12])
    expect(segregation.measure(logOf({ people: 6, standings, ties: cliques, rules: { scale: LOW } }))).toBeCloseTo(1, 12)
  })

  test('on a list it is about being on it', () => {
    const standings = stood(2, [1, 1, 0, 0, 1, 0])
    const byGroups = 1 / 3 // two of three ties join like with like, half of all ends are listed
    expect(segregation.measure(logOf({ people: 6, standings, ties: cliques, rules: { scale: LIST, tiers: [] } }))).toBeCloseTo(byGroups, 12)
  })

  test('two standings in one tier are alike', () => {
    const standings = stood(2, [710, 990, 20, 480, 600, 520], ['A', 'A', 'C', 'C', 'B', 'B'])
    expect(segregation.measure(logOf({ people: 6, standings, ties: cliques }))).toBeCloseTo(1, 12)
  })

  test('needs three ties, and tiers that differ', () => {
    expect(segregation.measure(logOf({ people: 6, standings: stood(2, [1, 1, 2, 2, 3, 3]), ties: cliques.slice(0, 2) }))).toBeNull()
    expect(segregation.measure(logOf({ people: 6, standings: stood(2, [5, 5, 5, 5, 5, 5]), ties: cliques }))).toBeNull()
  })
})

describe('mobility', () => {
  test('is 1 when nobody moves past anybody, -1 when the order turns round', () => {
    const measured = (end: readonly number[]) => mobility.measure(logOf({ people: 3, standings: [...stood(2, [500, 600, 700]), ...stood(3, end)] }))
    expect(measured([10, 20, 900])).toBeCloseTo(1, 12)
    expect(measured([900, 20, 10])).toBeCloseTo(-1, 12)
  })

  test('who joined the app began earlier: everybody’s own first standing counts', () => {
    const late = stood(3, [520, 600, 700, 800]).filter(({ citizen }) => citizen > 1)
    const standings = [...stood(2, [520]), ...late, ...stood(4, [520, 610, 710, 810])]
    expect(mobility.measure(logOf({ people: 4, standings }))).toBeCloseTo(1, 12)
  })

  test('needs two statements', () => {
    expect(mobility.measure(logOf({ people: 3, standings: stood(2, [500, 600, 700]) }))).toBeNull()
  })
})

describe('Matthew effect', () => {
  test('on a scale that counts the bad, who began with less began above', () => {
    const tiers = [
      { letter: 'A', name: 'Clean', from: 0 },
      { letter: 'C', name: 'Out', from: 6 },
    ]
    const consequences = { gates: [{ privilege: 'drive' as const, tier: 'A' as const }], queue: 'lot' as const, prices: [] }
    const standings = [...stood(2, [0, 5], ['A', 'A']), ...stood(3, [2, 8], ['A', 'C'])]
    expect(matthew.measure(logOf({ phases: [...phases], standings, rules: { scale: LOW, tiers, consequences } }))).toBe(1)
  })

  test('who began below and rose turns it round', () => {
    const standings = [...stood(2, [500, 400], ['B', 'C']), ...stood(3, [450, 720], ['C', 'A'])]
    expect(matthew.measure(logOf({ phases: [...phases], standings }))).toBe(-1)
  })

  test('needs a difference at the start, and gates', () => {
    const standings = [...stood(2, [500, 500], ['B', 'B']), ...stood(3, [450, 720], ['C', 'A'])]
    expect(matthew.measure(logOf({ phases: [...phases], standings }))).toBeNull()
    const apart = [...stood(2, [500, 400], ['B', 'C']), ...stood(3, [450, 720], ['C', 'A'])]
    const consequences = { gates: [], queue: 'lot' as const, prices: [] }
    expect(matthew.measure(logOf({ phases: [...phases], standings: apart, rules: { consequences } }))).toBeNull()
  })

  test('a gate of one list is shut to those who are on it, whatever else they are on', () => {
    const consequences = { gates: [{ privilege: 'travel' as const, tier: 'A' as const, list: 'air' }], queue: 'lot' as const, prices: [] }
    const listed = (lists: string[]) => stood(3, [0, 1], ['A', 'C']).map((row, i) => ({ ...row, lists: i === 0 ? [] : lists }))
    const measured = (lists: string[]) =>
      matthew.measure(
        logOf({ phases: [...phases], standings: [...stood(2, [0, 1], ['A', 'C']), ...listed(lists)], rules: { scale: LIST, consequences } }),
      )
    expect([measured(['air']), measured(['rail'])]).toEqual([1, 0])
  })
})

describe('threshold cliff', () => {
  test('who stands far from an edge, and months of the app, tell nothing of it', () => {
    expect(cliff.measure(logOf({ standings: stood(2, [600, 300], ['B', 'C']) }))).toBeNull()
    expect(cliff.measure(logOf({ phases: ['app', 'rule'], standings: stood(1, [500, 499], ['B', 'C']) }))).toBeNull()
  })

  test('edges weigh alike, however many stand near them', () => {
    const standings = stood(2, [500, 499, 498, 495, 700, 699], ['B', 'C', 'C', 'C', 'A', 'B'])
    expect(cliff.measure(logOf({ people: 6, standings }))).toBe(0.5)
  })

  test('on a scale that counts the bad, just below the edge is the better side', () => {
    const tiers = [
      { letter: 'A', name: 'Licensed', from: 0 },
      { letter: 'C', name: 'Disqualified', from: 12 },
    ]
    const consequences = { gates: [{ privilege: 'drive' as const, tier: 'A' as const }], queue: 'lot' as const, prices: [] }
    expect(cliff.measure(logOf({ standings: stood(2, [11, 12], ['A', 'C']), rules: { scale: LOW, tiers, consequences } }))).toBe(1)
  })
})

describe('what a score is worth', () => {
  test('Goodhart meter: a standing that rises with life gives 1; who has none is left out', () => {
    const endings = [...ended([10, 20, 30], [500, 600, 700]), { citizen: 4, life: 1, dreamSteps: 0, joy: 1, standing: null }]
    expect(goodhart.measure(logOf({ people: 4, endings }))).toBeCloseTo(1, 12)
  })

  test('Goodhart meter: where fewer points are better, few points and much life give 1', () => {
    expect(goodhart.measure(logOf({ people: 3, endings: ended([30, 20, 10], [0, 3, 6]), rules: { scale: LOW } }))).toBeCloseTo(1, 12)
  })

  test('merit: help and harm that no sensor saw count as well, months without a standing do not', () => {
    const acts = [did(2, 1, 'help', ['help.unseen']), did(2, 2, 'rest'), did(2, 3, 'fast', ['drive.fast']), did(1, 3, 'care', ['care.family'])]
    expect(merit.measure(logOf({ people: 3, standings: stood(2, [700, 600, 500]), acts }))).toBeCloseTo(1, 12)
  })

  test('legitimacy: a class that votes as one has no gap to measure', () => {
    const votes = [1, 2, 3].map((citizen) => ({ citizen, reform: 'audit', approve: true }))
    expect(legitimacy.measure(logOf({ people: 3, standings: stood(2, [500, 600, 700]), votes }))).toBeNull()
  })
})
