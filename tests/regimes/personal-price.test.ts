import { describe, expect, test } from 'vitest'
import { loadLibrary } from '../../server/library.ts'
import personalPrice from '../../server/regimes/personal-price.ts'
import { must } from '../../shared/kit/assert.ts'
import { verdictOf, type Candidate } from '../../shared/scoring/decisions.ts'
import type { Decision } from '../../shared/vocabulary/consequence.ts'

const decisions: readonly Decision[] = personalPrice.decisions
const ofKind = <K extends Decision['kind']>(kind: K) =>
  must(
    decisions.find((decision): decision is Extract<Decision, { kind: K }> => decision.kind === kind),
    kind,
  )
const shelf = ofKind('shelf')
const price = ofKind('markup')
const candidate = (features: readonly string[], over: Partial<Candidate> = {}): Candidate => ({
  seat: 1,
  month: 5,
  standing: 50,
  ties: [],
  seen: features.map((feature) => ({ month: 5, feature })),
  seed: 'room',
  ...over,
})
const markup = (features: readonly string[], over?: Partial<Candidate>) => verdictOf(price, candidate(features, over))?.markup ?? 0

describe('the price', () => {
  test.each([
    [[], 0],
    [['buy.luxury'], 10],
    [['haggle'], 8],
    [['work.overtime'], 12],
    [['buy.luxury', 'haggle'], 18],
    [['buy.luxury', 'work.overtime'], 22],
    [['haggle', 'work.overtime'], 20],
    [['buy.luxury', 'haggle', 'work.overtime'], 30],
  ])('after %j is %i in 100 higher', (features, percent) => {
    expect(markup(features)).toBe(percent)
  })

  test('adds 30 in 100 at most, the whole of its parts', () => {
    expect(price.signals.reduce((sum, { percent }) => sum + percent, 0)).toBe(price.most)
    expect(verdictOf({ ...price, most: 15 }, candidate(['buy.luxury', 'work.overtime']))?.markup).toBe(15)
  })

  test('asks once for a sign, however often it was seen, and forgets it after three months', () => {
    expect(markup(['haggle', 'haggle', 'haggle'])).toBe(8)
    expect(markup([], { seen: [{ month: 3, feature: 'haggle' }] })).toBe(8)
    expect(markup([], { seen: [{ month: 2, feature: 'haggle' }] })).toBe(0)
  })

  test('does not look at anybody’s standing', () => {
    expect([0, 99].map((standing) => markup(['buy.luxury'], { standing }))).toEqual([10, 10])
  })
})

describe('the shelf', () => {
  test.each([
    [49, null],
    [50, 'dear-first'],
    [99, 'dear-first'],
  ])('of somebody at %i', (standing, order) => {
    expect(verdictOf(shelf, candidate([], { standing }))?.shelf ?? null).toBe(order)
  })

  test('changes no price: the same thing costs the same', () => {
    expect(verdictOf(shelf, candidate([], { standing: 99 }))).not.toHaveProperty('markup')
  })
})

test('nobody is told, and nobody can object', () => {
  expect([personalPrice.face.disclosure, personalPrice.access, personalPrice.answers, personalPrice.appeal]).toEqual([
    'doors',
    'nothing',
    'nothing',
    'none',
  ])
})

test('it reads the hidden value score, and takes from it nothing but the number: no door, no queue, no slot', async () => {
  const { 'personal-price': played, 'value-score': read } = (await loadLibrary()).regimes
  expect([played?.base, played?.scale, played?.effects]).toEqual(['value-score', read?.scale, read?.effects])
  expect([played?.consequences, played?.decisions]).toEqual([personalPrice.consequences, personalPrice.decisions])
})
