import { describe, expect, test } from 'vitest'
import { verdictOf, type Candidate } from '../../../shared/scoring/decisions.ts'
import type { Decision } from '../../../shared/vocabulary/consequence.ts'

const candidate = (over: Partial<Candidate> = {}): Candidate => ({ seat: 1, month: 5, standing: 50, ties: [], seen: [], seed: 'lots', ...over })
const seen = (feature: string, month = 5) => ({ month, feature })

describe('the mean of one’s friends', () => {
  const gate = { kind: 'friends-mean', privilege: 'credit', atLeast: 60 } as const

  test.each([
    [[60], null],
    [[80, 40], null],
    [[59], ['credit']],
    [[90, 20], ['credit']],
    [[], ['credit']],
  ])('%j: shut %j', (ties, shut) => {
    expect(verdictOf(gate, candidate({ ties }))?.shut ?? null).toEqual(shut)
  })

  test('one’s own standing is not asked', () => {
    expect(verdictOf(gate, candidate({ standing: 0, ties: [70] }))).toBeNull()
    expect(verdictOf(gate, candidate({ standing: 100, ties: [50] }))).not.toBeNull()
  })
})

describe('a price of one’s own', () => {
  const price = {
    kind: 'markup',
    signals: [
      { feature: 'buy.luxury', percent: 15 },
      { feature: 'haggle', percent: 10 },
    ],
    months: 2,
    most: 20,
  } as const

  test.each([
    [[], undefined],
    [['buy.luxury'], 15],
    [['buy.luxury', 'buy.luxury'], 15],
    [['buy.luxury', 'haggle'], 20],
    [['study'], undefined],
  ])('who was seen with %j pays %j per cent more', (features, markup) => {
    expect(verdictOf(price as unknown as Decision, candidate({ seen: features.map((feature) => seen(feature)) }))?.markup).toBe(markup)
  })

  test('what was seen long ago is forgotten', () => {
    const at = (month: number) => verdictOf(price as unknown as Decision, candidate({ month: 5, seen: [seen('haggle', month)] }))?.markup
    expect([5, 4, 3].map(at)).toEqual([10, 10, undefined])
  })
})

test('dear things lie first before those who stand so high; who has no standing is shown them mixed', () => {
  const shelf = { kind: 'shelf', from: 50 } as const
  expect([49, 50, null].map((standing) => verdictOf(shelf, candidate({ standing }))?.shelf)).toEqual([undefined, 'dear-first', undefined])
})

describe('routing', () => {
  const routing: Decision = {
    kind: 'routing',
    bands: [
      { from: 70, shut: [], coins: 0, slot: 'kept' },
      { from: 30, shut: ['express'], coins: 1, slot: 'kept' },
      { from: 0, shut: ['express', 'credit'], coins: 2, slot: 'lost' },
    ],
  }

  test.each([
    [70, null],
    [69, { by: 'routing', shut: ['express'], coins: 1 }],
    [29, { by: 'routing', shut: ['express', 'credit'], coins: 2, slot: 'lost' }],
    [-5, { by: 'routing', shut: ['express', 'credit'], coins: 2, slot: 'lost' }],
    [null, null],
  ])('at %j', (standing, verdict) => {
    expect(verdictOf(routing, candidate({ standing }))).toEqual(verdict)
  })
})

describe('somebody may look', () => {
  const screen = (over: object): Decision => ({
    kind: 'screen',
    privilege: 'deposit',
    looks: 1000,
    risky: ['post.critical'],
    flags: 1000,
    unseen: 1000,
    months: 2,
    ...over,
  })
  const shut = (over: object, some: Partial<Candidate>) => verdictOf(screen(over), candidate(some)) !== null

  test('who looks and finds something risky says no', () => {
    expect(shut({}, { seen: [seen('post.critical')] })).toBe(true)
    expect(shut({ flags: 0 }, { seen: [seen('post.critical')] })).toBe(false)
  })

  test('what lies further back than they look is not found', () => {
    expect(shut({}, { seen: [seen('post.critical', 3), seen('study')] })).toBe(false)
  })

  test('who finds nothing at all may never ask', () => {
    expect(shut({ unseen: 0 }, {})).toBe(true)
    expect(shut({ unseen: 1000 }, {})).toBe(false)
  })

  test('nobody is harmed by those who don’t look', () => {
    expect(shut({ looks: 0, unseen: 0 }, { seen: [seen('post.critical')] })).toBe(false)
  })

  test('they look as often as the rules say, by lots that are the same each time', () => {
    const share =
      Array.from({ length: 1000 }, (_, seat) => shut({ looks: 300 }, { seat, seen: [seen('post.critical')] })).filter(Boolean).length / 1000
    expect(share).toBeGreaterThan(0.25)
    expect(share).toBeLessThan(0.35)
    expect(shut({ looks: 300 }, { seat: 7, seen: [seen('post.critical')] })).toBe(shut({ looks: 300 }, { seat: 7, seen: [seen('post.critical')] }))
  })
})
