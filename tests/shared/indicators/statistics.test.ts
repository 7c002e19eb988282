import { describe, expect, test } from 'vitest'
import {
  assortativity,
  correlation,
  entropy,
  entropyMissed,
  explained,
  gini,
  mean,
  rankCorrelation,
  share,
} from '../../../shared/indicators/statistics.ts'

describe('published values', () => {
  test('Spearman: IQ and hours of television of ten people, −29/165 (Wikipedia, Spearman’s rank correlation coefficient, example)', () => {
    const people = zip([106, 100, 86, 101, 99, 103, 97, 113, 112, 110], [7, 27, 0, 50, 28, 29, 20, 12, 6, 17])
    expect(rankCorrelation(people)).toBeCloseTo(-29 / 165, 12)
  })

  test('Pearson: the first of Anscombe’s four sets, 0.816 (Anscombe 1973, Graphs in Statistical Analysis)', () => {
    const set = zip([10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5], [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68])
    expect(correlation(set)).toBeCloseTo(0.816, 3)
  })

  test('Gini: ten incomes, 0.4620911 (R package ineq, examples of `ineq`)', () => {
    expect(gini([541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261])).toBeCloseTo(0.4620911, 7)
  })

  test('Shannon: chances of 1/2, 1/4, 1/8, 1/8 carry 7/4 bits (Shannon 1948, section 9)', () => {
    expect(entropy([4, 2, 1, 1])).toBe(7 / 4)
  })

  test('assortativity: a path of four by degree, −0.5 (NetworkX, degree_assortativity_coefficient, example)', () => {
    expect(assortativity(zip([1, 2, 2], [2, 2, 1]))).toBeCloseTo(-0.5, 12)
  })

  test('assortativity: Zachary’s karate club by degree, −0.476 (Zachary 1977; Newman 2003, equation 21)', () => {
    const degree = (member: number) => KARATE.filter((tie) => tie.includes(member)).length
    expect(KARATE).toHaveLength(78)
    expect(assortativity(KARATE.map(([a, b]) => [degree(a), degree(b)] as const))).toBeCloseTo(-0.4756, 4)
  })

  test('epsilon squared: dried weight of plants, 0.2096 (R, `PlantGrowth`, adjusted R squared of weight by group)', () => {
    const control = [4.17, 5.58, 5.18, 6.11, 4.5, 4.61, 5.17, 4.53, 5.33, 5.14]
    const first = [4.81, 4.17, 4.41, 3.59, 5.87, 3.83, 6.03, 4.89, 4.32, 4.69]
    const second = [6.31, 5.12, 5.54, 5.5, 5.37, 5.29, 4.92, 6.15, 5.8, 5.26]
    expect(explained([control, first, second])).toBeCloseTo(0.2096, 4)
  })
})

test('two groups: assortativity by a number is Newman’s coefficient for groups, from the shares of ties between them', () => {
  const ties = zip([0, 0, 1, 0], [0, 0, 1, 1])
  const [within, ofZero] = [3 / 4, 5 / 8]
  const byChance = ofZero ** 2 + (1 - ofZero) ** 2
  expect(assortativity(ties)).toBeCloseTo((within - byChance) / (1 - byChance), 12)
})

test('equal values share the mean of their ranks, in whatever order they come', () => {
  const pairs = zip([1, 2, 3, 3], [1, 1, 2, 5])
  const ranks = zip([1, 2, 3.5, 3.5], [1.5, 1.5, 3, 4])
  expect(rankCorrelation(pairs)).toBeCloseTo(correlation(ranks) ?? 0, 12)
  expect(rankCorrelation(pairs.toReversed())).toBeCloseTo(correlation(ranks) ?? 0, 12)
})

test('entropy: one kind is 0 bits, four alike are 2; a kind nobody chose adds nothing', () => {
  expect([entropy([9]), entropy([3, 3, 3, 3]), entropy([3, 3, 0])]).toEqual([0, 2, 1])
})

test('what a small sample lacks: the mean of all samples of two tosses of a coin, made good, comes nearer to 1 bit', () => {
  const samples = [
    [2, 0],
    [1, 1],
    [1, 1],
    [0, 2],
  ]
  const plain = mean(samples.map((counts) => entropy(counts) ?? 0)) ?? 0
  const madeGood = mean(samples.map((counts) => (entropy(counts) ?? 0) + entropyMissed(counts))) ?? 0
  expect(plain).toBe(0.5)
  expect(madeGood).toBeCloseTo(0.5 + 0.5 / (4 * Math.LN2), 12)
  expect(1 - madeGood).toBeLessThan(1 - plain)
  expect(entropyMissed([])).toBe(0)
})

test('Gini: all alike is 0, one who has it all among four is 3/4', () => {
  expect([gini([5, 5, 5]), gini([0, 0, 0, 8])]).toEqual([0, 0.75])
})

describe('what the numbers cannot tell is null', () => {
  test('a share or a mean of nothing', () => {
    expect([share(1, 0), mean([]), entropy([]), gini([]), gini([0, 0])]).toEqual([null, null, null, null, null])
  })

  test('a correlation of two pairs, or without spread', () => {
    const two = zip([1, 2], [1, 2])
    const flat = zip([1, 1, 1], [1, 2, 3])
    expect([correlation(two), correlation(flat), rankCorrelation(flat), assortativity(two)]).toEqual([null, null, null, null])
    expect(assortativity(zip([1, 1, 1], [1, 1, 1]))).toBeNull()
  })

  test('the Gini coefficient of a life below 0', () => {
    expect(gini([-1, 5])).toBeNull()
  })

  test('groups of one each, one group, or no spread', () => {
    expect([
      explained([[1], [2]]),
      explained([[1, 2], []]),
      explained([
        [1, 1],
        [1, 1],
      ]),
    ]).toEqual([null, null, null])
  })
})

function zip(x: readonly number[], y: readonly number[]): (readonly [number, number])[] {
  return x.map((one, i) => [one, y[i] ?? Number.NaN] as const)
}

/** Ties of Zachary's karate club, members from 1 to 34. */
const KARATE: readonly (readonly [number, number])[] = Object.entries({
  1: [2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 18, 20, 22, 32],
  2: [3, 4, 8, 14, 18, 20, 22, 31],
  3: [4, 8, 9, 10, 14, 28, 29, 33],
  4: [8, 13, 14],
  5: [7, 11],
  6: [7, 11, 17],
  7: [17],
  9: [31, 33, 34],
  10: [34],
  14: [34],
  15: [33, 34],
  16: [33, 34],
  19: [33, 34],
  20: [34],
  21: [33, 34],
  23: [33, 34],
  24: [26, 28, 30, 33, 34],
  25: [26, 28, 32],
  26: [32],
  27: [30, 34],
  28: [34],
  29: [32, 34],
  30: [33, 34],
  31: [33, 34],
  32: [33, 34],
  33: [34],
}).flatMap(([member, others]) => others.map((other) => [Number(member), other] as const))
