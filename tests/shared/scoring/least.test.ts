import { describe, expect, test } from 'vitest'
import { FAMILIES } from '../../../shared/scoring/families/index.ts'
import { leastChange, type Question } from '../../../shared/scoring/least.ts'
import type { SealedRegime } from '../../../shared/vocabulary/sealed.ts'
import type { ScoreFile } from '../../../shared/vocabulary/state.ts'
import { aList, aRank, aRatings, aRegime, aRegister, aSighting } from '../../support/sealed.ts'

/** A file in which some things stand, each seen once. */
function fileOf(regime: SealedRegime, ...features: readonly string[]): ScoreFile {
  const family = FAMILIES[regime.family]
  return features.reduce(
    (file, feature, i) => {
      const { account = 'points', points = 0 } = regime.effects[feature] ?? {}
      return family.book(regime, file, { account, points, ref: `r${i}`, month: 3, feature })
    },
    family.open(regime, 3),
  )
}

const asks = (regime: SealedRegime, file: ScoreFile | null, over: Partial<Question> = {}): Question => ({
  regime: { ...regime, answers: 'exactly' },
  month: 3,
  file,
  peers: [],
  lines: [],
  observations: new Map(),
  ...over,
})
const exactly = (regime: SealedRegime, file: ScoreFile, over: Partial<Question> = {}) => leastChange('glass', asks(regime, file, over))

describe('the answer is as good as the regime gives it, and no better than the level lets it', () => {
  const seen = aSighting({ id: 'game', feature: 'buy.game' })
  const lines = [{ seq: 1, month: 3, citizen: 1, cause: { kind: 'observation' as const, ref: 'game' }, delta: -15, balance: 35 }]
  const answer = (level: Parameters<typeof leastChange>[0], answers: SealedRegime['answers']) => {
    const regime = aRegime()
    return leastChange(level, {
      ...asks(regime, fileOf(regime, 'buy.game'), { lines, observations: new Map([['game', seen]]) }),
      regime: { ...regime, answers },
    }).how
  }

  test.each([
    ['glass', ['nothing', 'vaguely', 'exactly']],
    ['reasons', ['nothing', 'vaguely', 'exactly']],
    ['score', ['nothing', 'vaguely', 'exactly']],
    ['tier', ['nothing', 'vaguely', 'vaguely']],
    ['doors', ['nothing', 'nothing', 'nothing']],
  ] as const)('at %s', (level, answers) => {
    expect((['nothing', 'vaguely', 'exactly'] as const).map((quality) => answer(level, quality))).toEqual(answers)
  })

  test('vaguely: the accounts that lost most, by their codes', () => {
    const regime = aRegime({ answers: 'vaguely' })
    const vague = leastChange('tier', { ...asks(regime, fileOf(regime, 'buy.game')), regime, lines, observations: new Map([['game', seen]]) })
    expect(vague).toEqual({ month: 3, how: 'vaguely', codes: ['spending'] })
  })

  test('who has no score yet is told nothing', () => {
    expect(leastChange('glass', asks(aRegime(), null))).toEqual({ month: 3, how: 'nothing' })
  })
})

describe('exactly', () => {
  test('the next better tier, the points that are missing, and an act so many times', () => {
    expect(exactly(aRegime(), fileOf(aRegime()))).toEqual({
      month: 3,
      how: 'exactly',
      tier: 'A',
      points: 20,
      ways: [{ feature: 'civic.volunteer', times: 2 }],
    })
  })

  test('what is named would really do', () => {
    const regime = aRegime()
    const answer = exactly(regime, fileOf(regime))
    const [way] = answer.how === 'exactly' ? answer.ways : []
    const features = Array.from({ length: way?.times ?? 0 }, () => way?.feature ?? '')
    expect(FAMILIES.composite.value(regime, fileOf(regime, ...features))).toBeGreaterThanOrEqual(70)
    expect(FAMILIES.composite.value(regime, fileOf(regime, ...features.slice(1)))).toBeLessThan(70)
  })

  test('an entry that would have to go, where no act is enough', () => {
    const regime = aRegime({ effects: { 'buy.game': { account: 'spending', points: -15 }, 'post.critical': { account: 'civic', points: -8 } } })
    expect(exactly(regime, fileOf(regime, 'buy.game', 'post.critical'))).toMatchObject({
      tier: 'C',
      points: 13,
      ways: [{ feature: 'buy.game', times: 0 }],
    })
  })

  test('at most three ways, those that ask for least first', () => {
    const to = (points: number) => ({ account: 'civic', points })
    const regime = aRegime({ effects: { study: to(10), enrol: to(5), haggle: to(20), 'read.odd': to(30), 'write.paper': to(1) } })
    expect(exactly(regime, fileOf(regime))).toMatchObject({
      ways: [
        { feature: 'haggle', times: 1 },
        { feature: 'read.odd', times: 1 },
        { feature: 'study', times: 2 },
      ],
    })
  })

  test('where nothing would do, no way is named; at the top there is nothing to do', () => {
    const regime = aRegime({ effects: {} })
    expect(exactly(regime, fileOf(regime))).toMatchObject({ tier: 'A', points: 20, ways: [] })
    const high = aRegime({ accounts: [{ id: 'civic', floor: 0, ceiling: 90, start: 90 }] })
    expect(exactly(high, fileOf(high))).toEqual({ month: 3, how: 'exactly', tier: null, points: 0, ways: [] })
  })

  test('nobody is told to be reported', () => {
    const regime = aRegime({ effects: { 'report.received': { account: 'civic', points: 30 } } })
    expect(exactly(regime, fileOf(regime))).toMatchObject({ ways: [] })
  })

  test('steps and limits of an effect are counted in', () => {
    const regime = aRegime({ effects: { 'civic.volunteer': { account: 'civic', points: 10, again: [4], most: 16 } } })
    expect(exactly(regime, fileOf(regime))).toMatchObject({ points: 20, ways: [] })
    const enough = aRegime({ effects: { 'civic.volunteer': { account: 'civic', points: 10, again: [4] } } })
    expect(exactly(enough, fileOf(enough))).toMatchObject({ ways: [{ feature: 'civic.volunteer', times: 4 }] })
  })

  test('on a scale that counts the bad, the way leads down', () => {
    const regime = aRegister({ effects: { 'drive.fast': { account: 'points', points: 5 }, study: { account: 'points', points: -2 } } })
    expect(exactly(regime, fileOf(regime, 'drive.fast'))).toEqual({
      month: 3,
      how: 'exactly',
      tier: 'B',
      points: 5,
      ways: [
        { feature: 'study', times: 3 },
        { feature: 'drive.fast', times: 0 },
      ],
    })
  })

  test('off a list by meeting its condition, or if the entry had never been', () => {
    const regime = aList()
    expect(exactly(regime, fileOf(regime, 'debt.judged'))).toMatchObject({
      tier: 'B',
      points: 1,
      ways: [
        { feature: 'debt.settled', times: 1 },
        { feature: 'debt.judged', times: 0 },
      ],
    })
  })

  test('by ratings as customers give them on the mean', () => {
    const regime = aRatings({ scale: { min: 100, max: 500, start: 450, unit: 'hundredths of a star', better: 'high' } })
    expect(exactly(regime, FAMILIES.ratings.open(regime, 3))).toMatchObject({ tier: 'A', points: 30, ways: [{ feature: 'work.shift', times: 3 }] })
  })

  test('past the others, as they stand now', () => {
    const regime = aRank()
    const peers = [fileOf(regime, 'study'), fileOf(regime, 'study', 'study')]
    expect(exactly(regime, fileOf(regime), { peers })).toMatchObject({ tier: 'C', points: 40, ways: [{ feature: 'study', times: 2 }] })
  })

  test('an update that lies ahead is not told', () => {
    const regime = aRegime({ updates: [{ month: 4, effects: { 'civic.volunteer': { account: 'civic', points: -10 } }, shift: 0 }] })
    expect(exactly(regime, fileOf(regime))).toMatchObject({ ways: [{ feature: 'civic.volunteer', times: 2 }] })
  })
})
