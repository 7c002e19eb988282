import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { playHeadless } from '../../../server/cli/headless.ts'
import { spoken, type Indicator } from '../../../shared/indicators/indicator.ts'
import { INDICATORS, indicatorsOf } from '../../../shared/indicators/index.ts'
import type { Recording } from '../../../shared/vocabulary/recording.ts'
import { library } from '../../support/library.ts'

const each = INDICATORS.map((indicator) => [indicator.id, indicator] as const)

/** Those that the game can't do without. */
const FOURTEEN = [
  'chilling',
  'conformity',
  'superstition',
  'gaming',
  'segregation',
  'association',
  'errorBurden',
  'mobility',
  'matthew',
  'proxyHarm',
  'functionCreep',
  'consent',
  'lateralSurveillance',
  'goodhart',
]

test('there are the fourteen and more, each with its own id and title', () => {
  const ids = INDICATORS.map(({ id }) => id)
  expect(FOURTEEN.filter((id) => !ids.includes(id))).toEqual([])
  expect(ids.length).toBeGreaterThanOrEqual(20)
  expect(new Set(ids).size).toBe(ids.length)
  expect(new Set(INDICATORS.map(({ title }) => title.en)).size).toBe(ids.length)
})

describe.each(each)('%s', (_, indicator) => {
  const { example, range, say, reverse, unit, formula, source, title } = indicator

  test('has all its parts, and its sentences hold the value once', () => {
    for (const text of [title.en, formula, source, example.say.en]) expect(text.trim().length).toBeGreaterThan(3)
    for (const { en } of [say, ...(reverse ? [reverse] : [])]) expect(en.split('{value}')).toHaveLength(2)
  })

  test('tells a value below 0 without its sign, unless the sign is part of the number', () => {
    const [least] = range
    expect(reverse !== undefined).toBe(unit !== 'index' && (least === null || least < 0))
  })

  test('its example recomputes, within the range', () => {
    expect(indicator.measure(example.log)).toBeCloseTo(example.value, 12)
    expect(isInRange(indicator, example.value)).toBe(true)
  })

  test('stands in docs/INDICATORS.md as it is', () => {
    expect(
      readFileSync('docs/INDICATORS.md', 'utf8')
        .split('\n')
        .filter((line) => line.startsWith(`| \`${indicator.id}\` |`)),
    ).toEqual([row(indicator)])
  })
})

describe('in rooms that were really played', () => {
  const rooms: Recording[] = []
  beforeAll(() => {
    const play = { citizens: 24, bots: 'mixed', disclosure: 'tier' } as const
    rooms.push(
      playHeadless(library, { ...play, regime: 'house', length: 'standard', seed: 'a'.repeat(32) }),
      playHeadless(library, { ...play, regime: 'house', length: 'long', disclosure: 'glass', seed: 'b'.repeat(32) }),
      playHeadless(library, { ...play, regime: 'driving-licence', length: 'standard', seed: 'c'.repeat(32) }),
    )
  }, 60_000)

  test.each(each)('%s lies in its range', (_, indicator) => {
    for (const room of rooms) {
      const value = indicator.measure(room)
      if (value !== null) expect(isInRange(indicator, value), String(value)).toBe(true)
      expect(room.indicators[indicator.id]).toBe(indicatorsOf(room)[indicator.id])
    }
  })

  test('the fourteen have a value in the default system', () => {
    const [house] = rooms
    expect(FOURTEEN.filter((id) => house?.indicators[id] === null)).toEqual([])
  })

  test('a recorded value has four places at most and no minus before a 0', () => {
    const values = rooms.flatMap(({ indicators }) => Object.values(indicators)).filter((value) => value !== null)
    expect(values.filter((value) => value !== Math.round(value * 10_000) / 10_000 || Object.is(value, -0))).toEqual([])
  })
})

describe('the sentence of a teacher', () => {
  const said = (unit: Indicator['unit'], value: number) =>
    spoken({ say: { en: 'It is {value}.' }, reverse: { en: 'It is {value} less.' }, unit }, value).en

  test('a share is so many in 100, an index has two places, points and months one, seconds none', () => {
    expect([
      said('share', 0.257),
      said('index', 0.257),
      said('points', 12.345),
      said('months', 1.55),
      said('times', 1.375),
      said('seconds', 6.5),
    ]).toEqual(['It is 26.', 'It is 0.26.', 'It is 12.3.', 'It is 1.6.', 'It is 1.4.', 'It is 7.'])
  })

  test('below 0 it turns round, unless that rounds to 0', () => {
    expect([said('share', -0.2), said('share', -0.001)]).toEqual(['It is 20 less.', 'It is 0.'])
  })

  test('a word goes with the number, and words stand where the number says little', () => {
    const sentence = {
      say: { en: '{value} {was|were} wrong.' },
      inWords: (told: number) => (told === 0 ? 'None was wrong.' : null),
      unit: 'share' as const,
    }
    expect([0, 0.002, 0.01, 0.02].map((value) => spoken(sentence, value).en)).toEqual([
      'None was wrong.',
      'less than 1 were wrong.',
      '1 was wrong.',
      '2 were wrong.',
    ])
  })

  test('nobody hears of more than all, of 0 fewer, or of a number that means the opposite', () => {
    const says = (id: string, value: number) => INDICATORS.flatMap((one) => (one.id === id ? spoken(one, value).en : []))
    expect([says('conformity', -2.26), says('chilling', 0), says('opacity', 1.05), says('legitimacy', -0.61)].flat()).toEqual([
      'What people did with their time had at least 3 times as much variety under the rule as in ordinary life.',
      'People took as many of the chances to speak up under the rule as in ordinary life.',
      'What people believed about the rules was further from the truth than pure guessing.',
      'Those who stood low wanted to keep the score as it was more than those who stood high.',
    ])
  })

  test('without a sentence for it, the sign is told', () => {
    expect(spoken({ say: { en: '{value}' }, unit: 'index' }, -0.5).en).toBe('-0.5')
  })
})

function isInRange({ range: [least, most] }: Indicator, value: number): boolean {
  return Number.isFinite(value) && (least === null || value >= least) && (most === null || value <= most)
}

function row({ id, title, formula, range: [least, most], unit, source }: Indicator): string {
  return `| \`${id}\` | ${title.en} | ${formula.replaceAll('|', '\\|')} | ${least ?? '−∞'} to ${most ?? '∞'} | ${unit} | ${source} |`
}
