import { describe, expect, test } from 'vitest'
import { loadLibrary } from '../../server/library.ts'
import { BELIEF_WORDS, ERRS_WORDS } from '../../shared/content/beliefs.ts'
import { SOURCES } from '../../shared/content/sources.ts'
import { BELIEFS, ERRS } from '../../shared/vocabulary/belief.ts'
import { JURISDICTIONS } from '../../shared/vocabulary/content.ts'
import { sentencesOf } from './reading.ts'

const { book } = await loadLibrary()
const claims = Object.values(book.press)
const names = (some: typeof claims) => some.map(({ id }) => id)

describe('claims from the press', () => {
  test('are at least forty', () => {
    expect(claims.length).toBeGreaterThanOrEqual(40)
  })

  test('are one sentence each, answered in one to three', () => {
    expect(names(claims.filter(({ claim }) => sentencesOf(claim.en).length !== 1))).toEqual([])
    expect(names(claims.filter(({ evidence }) => sentencesOf(evidence.en).length > 3))).toEqual([])
  })

  test('say it once', () => {
    expect(new Set(claims.map(({ claim }) => claim.en)).size).toBe(claims.length)
  })

  test('use every step of the scale, and are true as often as false: who calls all of them a myth is wrong', () => {
    const share = (...verdicts: readonly string[]) => claims.filter(({ verdict }) => verdicts.includes(verdict)).length
    expect(BELIEFS.filter((step) => share(step) < 5)).toEqual([])
    expect(share('true')).toBeGreaterThanOrEqual(10)
    expect(share('true', 'mostly-true')).toBeGreaterThanOrEqual(10)
    expect(share('false', 'mostly-false')).toBeGreaterThanOrEqual(10)
  })

  test('err in both directions', () => {
    for (const way of ERRS) expect(claims.filter(({ errs }) => errs === way).length).toBeGreaterThanOrEqual(5)
  })

  test('come from six jurisdictions or more, and none of these has only true or only false ones to show for itself', () => {
    expect(new Set(claims.map(({ about }) => about.where))).toEqual(new Set(JURISDICTIONS))
    expect(JURISDICTIONS.length).toBeGreaterThanOrEqual(6)
    const often = JURISDICTIONS.filter((where) => claims.filter(({ about }) => about.where === where).length >= 8)
    for (const where of often) {
      const verdicts = claims.filter(({ about }) => about.where === where).map(({ verdict }) => verdict)
      expect(verdicts.filter((verdict) => verdict === 'true').length, where).toBeGreaterThanOrEqual(5)
      expect(verdicts.filter((verdict) => verdict === 'false' || verdict === 'mostly-false').length, where).toBeGreaterThanOrEqual(2)
    }
    expect(often).toEqual(['CN', 'US'])
  })

  test('have a region that a screen can name', () => {
    const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    expect(JURISDICTIONS.filter((code) => regions.of(code) === undefined)).toEqual([])
  })

  test('are asked before and after in a short list of as many true as false ones, from three places or more, that err both ways', () => {
    const asked = claims.filter((claim) => claim.asked)
    const said = (...verdicts: readonly string[]) => asked.filter(({ verdict }) => verdicts.includes(verdict)).length
    expect([said('true', 'mostly-true'), said('false', 'mostly-false'), asked.length]).toEqual([3, 3, 6])
    expect(new Set(asked.map(({ about }) => about.where)).size).toBeGreaterThanOrEqual(3)
    expect(new Set(asked.flatMap(({ errs }) => errs ?? []))).toEqual(new Set(ERRS))
  })

  test('bear a date that exists', () => {
    const padded = (on: string) => `${on}-01-01`.slice(0, 10)
    const real = ({ date }: (typeof claims)[number]) =>
      new Date(padded(date.on)).toJSON()?.startsWith(padded(date.on)) && date.on >= '1980' && date.on < '2026'
    expect(names(claims.filter((claim) => !real(claim)))).toEqual([])
  })
})

test('each step of the scale, and each way to err, has words', () => {
  expect(Object.keys(BELIEF_WORDS)).toEqual([...BELIEFS])
  expect(Object.keys(ERRS_WORDS)).toEqual([...ERRS])
})

test('each source in the list stands behind a claim or a card, in the order of its address', () => {
  const cited = [...claims, ...Object.values(book.archive), ...Object.values(book.concepts).flatMap(({ elsewhere }) => elsewhere)].flatMap(
    ({ sources }) => sources,
  )
  expect(Object.keys(SOURCES)).toEqual([...new Set(cited)].sort())
})
