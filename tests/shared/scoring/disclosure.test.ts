import { describe, expect, test } from 'vitest'
import { OPEN_DOORS } from '../../../shared/scoring/consequences.ts'
import { DISCLOSED, noticeAt, type Statement } from '../../../shared/scoring/disclosure.ts'
import { DISCLOSURES } from '../../../shared/vocabulary/disclosure.ts'
import type { LedgerLine } from '../../../shared/vocabulary/ledger.ts'
import { aRegime, aRegister, aSighting } from '../../support/sealed.ts'

const line = (seq: number, kind: LedgerLine['cause']['kind'], ref: string | null, delta: number, balance = 0): LedgerLine => ({
  seq,
  month: 3,
  citizen: 1,
  cause: { kind, ref },
  delta,
  balance,
})
const seen = [
  aSighting({ id: 'post' }),
  aSighting({ id: 'game', feature: 'buy.game', sensor: 'shop' }),
  aSighting({ id: 'help', feature: 'civic.volunteer', actual: 2 }),
]

const statement = (over: Partial<Statement> = {}): Statement => ({
  regime: aRegime(),
  month: 3,
  value: 37,
  before: 50,
  tier: 'E',
  doors: { ...OPEN_DOORS, shut: ['travel'], price: 1, rank: 2, because: [{ what: 'shut', privilege: 'travel', by: 'tier' }] },
  lines: [
    line(1, 'observation', 'post', -8, 42),
    line(2, 'observation', 'game', -15, 27),
    line(3, 'observation', 'help', 10, 37),
    line(4, 'friends', 'friends-3', -2, 35),
  ],
  earlier: 0,
  observations: new Map(seen.map((some) => [some.id, some])),
  ties: [{ seat: 2, value: 80, tier: 'A' }],
  appeal: null,
  ...over,
})

test.each([
  ['glass', { value: true, tier: true, why: 'lines', rules: true, ties: true, doors: true, file: 'points', answers: 'exactly' }],
  ['reasons', { value: true, tier: true, why: 'codes', rules: false, ties: true, doors: true, file: 'points', answers: 'exactly' }],
  ['score', { value: true, tier: true, why: 'direction', rules: false, ties: true, doors: true, file: 'entries', answers: 'exactly' }],
  ['tier', { value: false, tier: true, why: 'nothing', rules: false, ties: true, doors: true, file: 'entries', answers: 'vaguely' }],
  ['doors', { value: false, tier: false, why: 'nothing', rules: false, ties: false, doors: false, file: 'nothing', answers: 'nothing' }],
] as const)('%s grants exactly this', (level, granted) => {
  expect(DISCLOSED[level]).toEqual(granted)
})

test.each([
  ['glass', ['month', 'value', 'tier', 'direction', 'lines', 'shut', 'because', 'ties']],
  ['reasons', ['month', 'value', 'tier', 'direction', 'reasons', 'shut', 'ties']],
  ['score', ['month', 'value', 'tier', 'direction', 'shut', 'ties']],
  ['tier', ['month', 'tier', 'shut', 'ties']],
  ['doors', ['month']],
] as const)('a notice at %s has exactly these keys', (level, keys) => {
  expect(Object.keys(noticeAt(level, statement()))).toEqual(keys)
})

const pulling = { network: { how: 'pull' as const, share: 100, most: 30, account: 'civic', delay: 0 } }

test('where friends don’t count, no tie is said to pull', () => {
  expect(noticeAt('tier', statement()).ties).toEqual([{ seat: 2, tier: 'A' }])
})

test('a tie lifts or drags by whether it stands better or worse; one without a standing does neither', () => {
  const ties = [
    { seat: 2, value: 80, tier: 'A' },
    { seat: 3, value: 20, tier: 'E' },
    { seat: 4, value: 37, tier: 'E' },
    { seat: 5, value: null, tier: null },
  ]
  expect(noticeAt('tier', statement({ regime: aRegime(pulling), ties })).ties?.map(({ pull }) => pull)).toEqual(['lifts', 'drags', 'level', 'level'])
  const points = statement({ regime: aRegister(pulling), value: 5, ties: [{ seat: 2, value: 8, tier: 'C' }] })
  expect(noticeAt('tier', points).ties).toEqual([{ seat: 2, tier: 'C', pull: 'drags' }])
})

test.each(DISCLOSURES)('at %s an appeal is answered', (level) => {
  expect(noticeAt(level, statement({ appeal: 'form-letter' })).appeal).toBe('form-letter')
})

test('every level is in the table', () => {
  expect(Object.keys(DISCLOSED)).toEqual([...DISCLOSURES])
})

describe('glass', () => {
  test('numbers lines among the citizen’s own, whatever was written about others', () => {
    expect(noticeAt('glass', statement({ earlier: 7 })).lines?.map(({ seq }) => seq)).toEqual([8, 9, 10, 11])
  })

  test('tells each line with feature and sensor, never who was really there', () => {
    expect(noticeAt('glass', statement()).lines).toEqual([
      { seq: 1, month: 3, kind: 'observation', feature: 'post.critical', sensor: 'feed', delta: -8, balance: 42 },
      { seq: 2, month: 3, kind: 'observation', feature: 'buy.game', sensor: 'shop', delta: -15, balance: 27 },
      { seq: 3, month: 3, kind: 'observation', feature: 'civic.volunteer', sensor: 'office', delta: 10, balance: 37 },
      { seq: 4, month: 3, kind: 'friends', feature: null, sensor: null, delta: -2, balance: 35 },
    ])
  })
})

describe('reasons', () => {
  test('are accounts, heaviest first, and only what worked against one', () => {
    expect(noticeAt('reasons', statement()).reasons).toEqual(['spending', 'civic', 'friends'])
  })

  test('are four at most', () => {
    const accounts = ['a', 'b', 'c', 'd', 'e']
    const features = ['post.critical', 'buy.game', 'haggle', 'study', 'loiter'] as const
    const regime = aRegime({ effects: Object.fromEntries(features.map((feature, i) => [feature, { account: accounts[i] ?? '', points: -1 }])) })
    const observations = new Map(features.map((feature, i) => [`o${i}`, aSighting({ id: `o${i}`, feature })]))
    const lines = features.map((_, i) => line(i, 'observation', `o${i}`, -i - 1))
    expect(noticeAt('reasons', statement({ regime, observations, lines })).reasons).toEqual(['e', 'd', 'c', 'b'])
  })

  test('turn round where more is worse', () => {
    const observations = new Map([['fast', aSighting({ id: 'fast', feature: 'drive.fast' })]])
    expect(
      noticeAt('reasons', statement({ regime: aRegister(), observations, lines: [line(1, 'observation', 'fast', 5), line(2, 'expiry', 'fast', -5)] }))
        .reasons,
    ).toEqual(['points'])
  })

  test('are none when nothing did', () => {
    expect(noticeAt('reasons', statement({ lines: [] })).reasons).toEqual([])
  })
})

test.each([
  [51, 'up'],
  [50, 'same'],
  [49, 'down'],
])('from 50 to %i is %s', (value, direction) => {
  expect(noticeAt('score', statement({ value })).direction).toBe(direction)
})

test('a system without tiers names none', () => {
  expect(noticeAt('tier', statement({ tier: null }))).not.toHaveProperty('tier')
})
