import { describe, expect, it } from 'vitest'
import { accountOf } from '../../../client/screens/reveal/account.ts'
import { roundedOver } from '../../../client/charts/scales.ts'
import { dotsOf, median, readingOf } from '../../../client/screens/reveal/life.ts'
import { marksOf } from '../../../client/screens/reveal/marks.ts'
import { inColumns, posterOf, rightBefore } from '../../../client/screens/reveal/rules.ts'
import { checkSeal } from '../../../client/screens/reveal/seal.ts'
import { bandsOf, letterAt } from '../../../client/screens/reveal/tiers.ts'
import { signed } from '../../../client/pieces/figures.ts'
import { commitmentOf } from '../../../shared/kit/commit.ts'
import type { Life } from '../../../shared/vocabulary/view.ts'
import { LICENCE } from '../../support/fixtures/desk.ts'
import { file, reveal, SEALED } from '../../support/fixtures/reveal.ts'

const lifeAt = (life: number, standing: number | null): Life => ({ life, dreamSteps: 0, joy: life, standing, tier: null })

describe('the seal', () => {
  it('holds for the sealed letter, and for no other', () => {
    const shown = commitmentOf(SEALED)
    expect(checkSeal(SEALED, shown).holds).toBe(true)
    expect(checkSeal({ ...SEALED, salt: 'b'.repeat(64) }, shown)).toMatchObject({ holds: false, shown })
  })
})

describe('the poster', () => {
  it('tells from which month a rule was another one', () => {
    const { lines } = posterOf(reveal())
    expect(lines.find(({ feature }) => feature === 'civic.petition')).toEqual({
      feature: 'civic.petition',
      stages: [
        { points: 0, from: null },
        { points: -20, from: 4 },
      ],
      print: [],
    })
    expect(lines.find(({ feature }) => feature === 'pay.ontime')?.stages).toEqual([{ points: 12, from: null }])
  })

  it('tells before which month the wrongest belief was right', () => {
    const wrongest = { feature: 'civic.petition', believed: 'raises', truth: 'lowers', sure: 2, of: 6 } as const
    const rules = (...points: number[]) => [{ feature: 'civic.petition', points }]
    expect(rightBefore({ wrongest, rules: rules(20, -20), updates: [5] })).toBe(5)
    expect(rightBefore({ wrongest, rules: rules(0, -20), updates: [5] })).toBeNull()
    expect(rightBefore({ wrongest: null, rules: rules(20, -20), updates: [5] })).toBeNull()
  })

  it('shows the wrongest belief even though it counted for nothing, and nothing else that did', () => {
    const base = {
      sealed: SEALED,
      updates: [],
      rules: ['buy.game', 'haggle', 'study'].map((feature) => ({ feature, points: [feature === 'study' ? 5 : 0] })),
    }
    const { lines, idle } = posterOf({ ...base, wrongest: { feature: 'buy.game', believed: 'lowers', truth: 'nothing', sure: 2, of: 3 } })
    expect(lines.map(({ feature }) => feature)).toEqual(['buy.game', 'study'])
    expect(idle).toEqual(['haggle'])
  })

  it('deals its lines from the top down, and counts a change as part of a line', () => {
    const line = (feature: string, changes = 0) => ({
      feature,
      print: [],
      stages: Array.from({ length: 1 + changes }, (_, i) => ({ points: i, from: i === 0 ? null : 4 })),
    })
    const dealt = (lines: ReturnType<typeof line>[], count: number) =>
      inColumns(lines, count).map((column) => column.map(({ feature }) => feature).join(''))
    expect(
      dealt(
        [...'abcde'].map((feature) => line(feature)),
        2,
      ),
    ).toEqual(['abc', 'de'])
    expect(dealt([line('a', 3), ...[...'bcde'].map((feature) => line(feature))], 2)).toEqual(['a', 'bcde'])
    expect(inColumns([], 3)).toEqual([])
  })
})

describe('the marks on the town', () => {
  it('lie where an act is done, two a place at most, with the points of the end', () => {
    const activities = { petition: { place: 'hall', features: ['civic.petition'] }, odd: { place: 'library', features: ['read.odd'] } } as const
    const rule = (feature: string, ...points: number[]) => ({ feature, points })
    const readable = { place: 'hall', features: ['civic.volunteer', 'civic.ceremony'] } as const
    const rules = [
      rule('civic.petition', 0, -20),
      rule('civic.volunteer', 12),
      rule('civic.ceremony', 9),
      rule('read.odd', 4, 0),
      rule('pay.ontime', 9),
    ]
    const marks = marksOf({ rules, sealed: SEALED }, { ...activities, readable } as unknown as Parameters<typeof marksOf>[1])
    expect(marks).toEqual([
      { place: 'hall', word: '−20', lowers: true },
      { place: 'hall', word: '+12', lowers: false },
    ])
  })
})

describe('tiers read off the letter', () => {
  it('span the scale from end to end', () => {
    const bands = bandsOf(SEALED.regime)
    expect(bands.map(({ letter, low, high }) => `${letter} ${low}-${high}`)).toEqual(['E 0-450', 'D 450-550', 'C 550-660', 'B 660-760', 'A 760-1000'])
  })

  it('follow a scale that counts the bad', () => {
    expect(['A', 'C', 'C', 'E']).toEqual([0, 3, 11, 15].map((points) => letterAt(LICENCE.regime, points)))
  })
})

describe('the own account', () => {
  it('adds up exactly, and takes the mistakes out again', () => {
    const account = accountOf(file(), SEALED.regime)
    expect(account.standing).toBe(file().ledger.at(-1)?.balance)
    expect(account).toMatchObject({ tier: 'D', mistakes: 1, without: { standing: 571, tier: 'C' } })
  })

  it('leaves a corrected mistake as it is: it did no harm in the end', () => {
    const own = file()
    const correction = {
      seq: 7,
      month: 4,
      citizen: 7,
      cause: { kind: 'correction' as const, ref: 'o4' },
      delta: 30,
      balance: 571,
      feature: null,
      sensor: null,
      place: null,
      actual: null,
      report: null,
    }
    const account = accountOf({ ...own, ledger: [...own.ledger, correction] }, SEALED.regime)
    expect(account).toMatchObject({ standing: 571, mistakes: 1, without: null })
    expect(account.lines.find(({ seq }) => seq === 4)).toMatchObject({ mistaken: true, struck: true })
  })
})

describe('the reading of standing against life', () => {
  const spread = (slope: number) => Array.from({ length: 9 }, (_, i) => lifeAt(15 + slope * i, 500 + i * 20))

  it('says what the figures say', () => {
    expect(readingOf(spread(1), 'high')).toMatchObject({ says: 'together' })
    expect(readingOf(spread(0), 'high')).toMatchObject({ says: 'apart', upper: 15, lower: 15 })
    expect(readingOf(spread(-1), 'high')).toMatchObject({ says: 'against' })
  })

  it('turns round where fewer points are better', () => {
    expect(readingOf(spread(1), 'low')).toMatchObject({ says: 'against' })
  })

  it('says nothing about few, or about those without a standing', () => {
    expect(readingOf(spread(1).slice(0, 5), 'high')).toEqual({ says: 'few' })
    expect(
      readingOf(
        Array.from({ length: 20 }, () => lifeAt(20, null)),
        'high',
      ),
    ).toEqual({ says: 'few' })
  })

  it('says so when all stood on one spot', () => {
    expect(
      readingOf(
        Array.from({ length: 9 }, (_, i) => lifeAt(10 + i, 12)),
        'high',
      ),
    ).toEqual({ says: 'equal' })
  })

  it('puts equals on one spot and counts them', () => {
    expect(dotsOf([lifeAt(20, 600), lifeAt(20, 600), lifeAt(9, null)])).toEqual([{ life: 20, standing: 600, tier: null, times: 2 }])
  })

  it('finds the middle', () => {
    expect([median([]), median([3]), median([1, 2, 10]), median([1, 2, 3, 10])]).toEqual([0, 3, 2, 2.5])
  })
})

describe('an axis', () => {
  it('holds its values and begins and ends on a round number', () => {
    expect(roundedOver([472, 788])).toEqual([450, 800])
  })

  it('has a length even for one value', () => {
    const [low, high] = roundedOver([5])
    expect(high).toBeGreaterThan(low)
  })
})

it('signs points with a true minus', () => {
  expect([signed(12), signed(-30), signed(0)]).toEqual(['+12', '−30', '0'])
})
