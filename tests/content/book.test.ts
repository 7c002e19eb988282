import { describe, expect, test } from 'vitest'
import { loadLibrary } from '../../server/library.ts'
import { FEATURE_WORDS } from '../../shared/content/features.ts'
import { SENSOR_WORDS } from '../../shared/content/sensors.ts'
import { PLACE_IDS } from '../../shared/vocabulary/content.ts'
import { FEATURES, SENSORS, VOICE_FEATURES } from '../../shared/vocabulary/feature.ts'
import { LENGTHS } from '../../shared/vocabulary/phase.ts'

const { book, events } = await loadLibrary()
const all = <T>(shelf: Readonly<Record<string, T>>) => Object.values(shelf)

describe('the book', () => {
  test('holds all twelve places', () => {
    expect(Object.keys(book.places).sort()).toEqual([...PLACE_IDS].sort())
  })

  test.each([
    ['activities', 30],
    ['dilemmas', 26],
    ['events', 9],
    ['personas', 8],
    ['dreams', 6],
  ] as const)('%s: at least %i', (kind, least) => {
    expect(Object.keys(book[kind]).length).toBeGreaterThanOrEqual(least)
  })

  test.each(['places', 'activities', 'dilemmas', 'events', 'personas', 'dreams'] as const)('%s stand in the order of their ids', (kind) => {
    expect(Object.keys(book[kind])).toEqual(Object.keys(book[kind]).toSorted())
  })

  test('Home always has something free to do, without a gate, a limit or an eye', () => {
    const free = all(book.activities).filter((activity) => activity.place === 'home' && activity.cost === 0 && !activity.gate && !activity.once)
    expect(free.map(({ id }) => id)).toContain('rest')
    expect(book.activities['rest']?.features).toEqual([])
    expect(book.places['home']?.room).toBeNull()
  })

  test('each part of the hand of six has offers, and no persona loses a whole part', () => {
    for (const part of ['earn', 'rest', 'voice', 'tidy', 'temptation'] as const) {
      const offers = all(book.activities)
        .filter(({ hand }) => hand === part)
        .map(({ id }) => id)
      for (const { without } of all(book.personas)) expect(offers.some((id) => !without.includes(id))).toBe(true)
    }
  })

  test('features and sensors all have words', () => {
    expect(Object.keys(FEATURE_WORDS)).toEqual([...FEATURES])
    expect(Object.keys(SENSOR_WORDS)).toEqual([...SENSORS])
  })
})

describe('cards that speak up', () => {
  const voices = all(book.dilemmas).filter((card) => card.class === 'voice')

  test('are twelve in six pairs', () => {
    expect(voices).toHaveLength(12)
    expect(new Set(voices.map(({ id, twin }) => [id, twin].sort().join())).size).toBe(6)
  })

  test('pay the same for both answers: only the wish to speak and the fear of being seen stand between them', () => {
    for (const { a, b } of voices) expect([a.coins, a.joy]).toEqual([b.coins, b.joy])
  })

  test('speak with A and keep silent with B', () => {
    for (const { a, b } of voices) {
      expect(a.features.some((feature) => VOICE_FEATURES.includes(feature))).toBe(true)
      expect(b.features.some((feature) => VOICE_FEATURES.includes(feature))).toBe(false)
    }
  })

  test('no event changes the pay of a voice act', () => {
    const voice = all(book.activities).filter(({ features }) => features.some((feature) => VOICE_FEATURES.includes(feature)))
    const changed = all(events).flatMap(({ effect }) => Object.keys({ ...effect.cost, ...effect.gain }))
    expect(voice.filter(({ id }) => changed.includes(id))).toEqual([])
  })
})

describe('dreams', () => {
  test('have gates at steps 3 and 4 only, and cost coins there only', () => {
    for (const { steps } of all(book.dreams)) {
      expect(steps.map(({ gate }) => gate !== undefined)).toEqual([false, false, true, true])
      for (const step of steps.slice(0, 2)) expect(step.coins).toEqual({ short: 0, standard: 0, long: 0 })
    }
  })

  test('fit into the months of each length: two slots a month, the long way included', () => {
    const slots = { short: 8, standard: 16, long: 24 }
    for (const { steps } of all(book.dreams)) {
      for (const length of LENGTHS) expect(steps.reduce((sum, step) => sum + step.times[length], 0) + 2).toBeLessThan(slots[length])
    }
  })
})

describe('events', () => {
  test('the app is not there yet: two fixed cards open ordinary life, two open the rule', () => {
    const fixed = all(events).flatMap(({ id, when }) => (when === 'any' ? [] : [`${when.phase} ${when.month}: ${id}`]))
    expect(fixed.sort()).toEqual(['ordinary 1: E03', 'ordinary 2: E08', 'rule 1: E14', 'rule 2: E15'])
  })

  test('a long game of twelve months needs no card twice', () => {
    expect(Object.keys(events).length).toBeGreaterThanOrEqual(12)
  })

  test('each hidden side has a canary of its own', () => {
    expect(new Set(all(events).map(({ canary }) => canary)).size).toBe(Object.keys(events).length)
  })
})
