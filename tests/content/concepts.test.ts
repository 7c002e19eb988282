import { expect, test } from 'vitest'
import { loadLibrary } from '../../server/library.ts'
import { INDICATORS } from '../../shared/indicators/index.ts'
import { JURISDICTIONS } from '../../shared/vocabulary/content.ts'
import { sentencesOf } from './reading.ts'

const { book } = await loadLibrary()
const cards = Object.values(book.concepts)

test('there are thirty-two concept cards, with a term of their own', () => {
  expect(cards).toHaveLength(32)
  expect(new Set(cards.map(({ term }) => term.en)).size).toBe(32)
})

test('a definition is one sentence', () => {
  expect(cards.filter(({ definition }) => sentencesOf(definition.en).length !== 1).map(({ id }) => id)).toEqual([])
})

test('a card points at an indicator that exists, and no two at the same', () => {
  const named = cards.flatMap(({ indicator }) => indicator ?? [])
  const known = new Set(INDICATORS.map(({ id }) => id))
  expect(named.filter((id) => !known.has(id))).toEqual([])
  expect(new Set(named).size).toBe(named.length)
  expect(named.length).toBeGreaterThanOrEqual(20)
})

test('a card shows two places, never the same one twice, and no country stands for most of them', () => {
  for (const { id, elsewhere } of cards) expect(elsewhere[0].where, id).not.toBe(elsewhere[1].where)
  const places = cards.flatMap(({ elsewhere }) => elsewhere.flatMap(({ where }) => where ?? []))
  for (const where of JURISDICTIONS) expect(places.filter((place) => place === where).length, where).toBeLessThan(places.length / 2)
})
