import { describe, expect, test } from 'vitest'
import { loadLibrary } from '../../server/library.ts'
import { FEELING_WORDS } from '../../shared/content/feelings.ts'
import { FEATURE_WORDS, LINE_WORDS } from '../../shared/content/features.ts'
import { SENSOR_WORDS } from '../../shared/content/sensors.ts'
import { CONTENT_SCHEMAS, PLACE_IDS, type ContentKind } from '../../shared/vocabulary/content.ts'
import { FEELINGS } from '../../shared/vocabulary/feeling.ts'
import { FEATURES, NOTEBOOK_LINES, SENSORS, VOICE_FEATURES } from '../../shared/vocabulary/feature.ts'
import { LENGTHS, PROMPT_PARTS } from '../../shared/vocabulary/phase.ts'
import { MOMENTS } from '../../shared/vocabulary/turning-point.ts'

const { book, events } = await loadLibrary()
const IDS = {
  activities:
    'appeal best care ceremony comics cook cosign date enrol family flight followers game games good gossip haggle leash lend loan local loiter loose luxury meet noticket odd overtime petition photo picnic promo rental rest rumour shift sick sign slump spill study train volunteer workwear write',
  dilemmas: 'D1 D10 D11 D2 D3 D4 D5 D6 D7 D8 D9 H1 H2 H3 H4 H5 H6 H7 H8 T1 T2 T3 T4 T5 T6 T7 T8 V1a V1b V2a V2b V3a V3b V4a V4b V5a V5b V6a V6b',
  events: 'E01 E02 E03 E04 E05 E06 E07 E08 E09 E10 E11 E12 E13 E14 E15 E16 E17 E18 E19 E20 E21 E22 E23 E24',
  personas: 'dog gamer kin music newcomer nurse parent pension rider shop student twin',
  dreams: 'column comics cook door feast garden home lead school sea song stall',
  reforms: 'audit banned-uses disclosure expiry fewer-sensors human-appeal no-friends opt-out',
} as const
const KINDS = Object.keys(IDS) as (keyof typeof IDS)[]
const all = <T>(shelf: Readonly<Record<string, T>>) => Object.values(shelf)

describe('the book', () => {
  test('holds all twelve places', () => {
    expect(Object.keys(book.places).sort()).toEqual([...PLACE_IDS].sort())
  })

  test.each(KINDS)('holds the %s that the town is made of', (kind) => {
    expect(Object.keys(book[kind])).toEqual(expect.arrayContaining(IDS[kind].split(' ')))
  })

  test('holds three questions for each part of the debrief', () => {
    for (const step of PROMPT_PARTS) expect(all(book.prompts).filter(({ part, moment }) => part === step && !moment)).toHaveLength(3)
  })

  test('holds one question for each turning point, with the month in it', () => {
    const asked = all(book.prompts).filter(({ moment }) => moment)
    expect(asked.map(({ moment }) => moment).sort()).toEqual([...MOMENTS].sort())
    for (const { text } of asked) expect(text.en).toContain('{month}')
  })

  test.each(Object.keys(CONTENT_SCHEMAS) as ContentKind[])('%s stand in the order of their ids', (kind) => {
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

  test('features, lines of the notebook, sensors and feelings all have words', () => {
    expect(Object.keys(FEATURE_WORDS)).toEqual([...FEATURES])
    expect(Object.keys(LINE_WORDS)).toEqual([...NOTEBOOK_LINES])
    expect(Object.keys(FEELING_WORDS)).toEqual([...FEELINGS])
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

  test('come in each phase: without them nothing could be compared', () => {
    expect(voices.filter(({ phases }) => phases !== undefined)).toEqual([])
  })

  test('no event changes the pay of a voice act', () => {
    const voice = all(book.activities).filter(({ features }) => features.some((feature) => VOICE_FEATURES.includes(feature)))
    const changed = all(events).flatMap(({ effect, inShort }) => Object.keys({ ...effect.cost, ...effect.gain, ...inShort?.cost, ...inShort?.gain }))
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

describe('cards about ties', () => {
  const named = all(book.dilemmas).filter(({ ties }) => ties !== undefined)

  test('name the ties that they speak of', () => {
    expect(named.map(({ id, ties }) => [id, ties])).toEqual([
      ['T1', 1],
      ['T2', 1],
      ['T3', 1],
      ['T5', 1],
      ['T6', 1],
      ['T8', 2],
    ])
  })

  test('what is lent comes back in full', () => {
    for (const { tie, back } of named.flatMap(({ a, b }) => [a, b])) expect(back).toEqual(tie?.coins)
  })
})

describe('events', () => {
  test('a long game of twelve months needs no card twice', () => {
    expect(Object.keys(events).length).toBeGreaterThanOrEqual(12)
  })

  test('each hidden side has a canary of its own', () => {
    expect(new Set(all(events).map(({ canary }) => canary)).size).toBe(Object.keys(events).length)
  })
})
