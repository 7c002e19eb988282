import { describe, expect, test } from 'vitest'
import type { Recording } from '../../../shared/vocabulary/recording.ts'
import { aLife, each, told } from '../../support/debriefs.ts'

type Theory = Recording['theories'][number]
const theory = (citizen: number, feature: string, effect: string, truth: string, confidence = 3): Theory => ({
  citizen,
  feature,
  effect,
  confidence,
  truth,
})

describe('theories', () => {
  const theories = [
    ...each(4, (seat) => theory(seat, 'buy.game', 'raises', 'lowers')),
    theory(5, 'buy.game', 'lowers', 'lowers', 4),
    theory(5, 'civic.volunteer', 'unknown', 'raises', 0),
  ]

  test('say of each line of the notebook how many guessed what, and what is true', () => {
    expect(told({ theories }).theories?.features).toEqual([
      { feature: 'post.critical', guesses: { raises: 0, lowers: 0, nothing: 0, unknown: 0 }, truth: 'lowers', points: -8 },
      { feature: 'civic.volunteer', guesses: { raises: 0, lowers: 0, nothing: 0, unknown: 1 }, truth: 'raises', points: 10 },
      { feature: 'buy.game', guesses: { raises: 4, lowers: 1, nothing: 0, unknown: 0 }, truth: 'lowers', points: -15 },
    ])
  })

  test('one of five guesses was right, four of five sure ones were wrong, and the wrong one is named', () => {
    expect(told({ theories }).theories).toMatchObject({
      guesses: 5,
      right: 1,
      superstition: 0.8,
      wrongest: { feature: 'buy.game', believed: 'raises', truth: 'lowers', sure: 4, of: 5 },
    })
  })

  test('what was taken to count most stands beside what does', () => {
    const heaviest = [
      { citizen: 1, feature: 'post.critical' },
      { citizen: 2, feature: 'post.critical' },
      { citizen: 3, feature: 'civic.volunteer' },
    ]
    expect(told({ theories, heaviest }).theories?.heaviest).toEqual([
      { feature: 'post.critical', people: 2, rank: 3, points: -8 },
      { feature: 'civic.volunteer', people: 1, rank: 2, points: 10 },
      { feature: 'buy.game', people: 0, rank: 1, points: -15 },
    ])
  })

  test('of four people are not told, of one who plays alone they are', () => {
    const four = theories.slice(0, 4)
    expect(told({ theories: four }).theories).toBeNull()
    expect(told({ theories: four.slice(0, 1), setup: { solo: true } }).theories).toMatchObject({ guesses: 1 })
  })

  test('are those of people: what a bot wrote counts only in a room of bots', () => {
    const { citizens } = aLife()
    const bots = citizens.map((citizen) => ({ ...citizen, bot: 'rebel' }))
    expect(told({ theories, citizens: [...bots.slice(0, 1), ...citizens.slice(1)] }).theories).toBeNull()
    expect(told({ theories, citizens: bots }).theories).toMatchObject({ guesses: 5 })
  })
})

describe('the exam', () => {
  const cases = [['buy.game', 'civic.volunteer'], ['civic.volunteer']]
  const answers = [
    ...each(5, (citizen) => ({ citizen, case: 0, answer: citizen < 3 ? ('lowers' as const) : ('raises' as const) })),
    { citizen: 1, case: 1, answer: 'nothing' as const },
  ]

  test('marks the answers by where the points of all that was done lead', () => {
    expect(told({ exam: { cases, answers } }).exam).toEqual({
      cases: [
        { features: cases[0], answers: { raises: 3, lowers: 2, nothing: 0 }, truth: 'lowers', points: -5 },
        { features: cases[1], answers: { raises: 0, lowers: 0, nothing: 1 }, truth: 'raises', points: 10 },
      ],
      right: 2,
      answers: 6,
    })
  })

  test('is not told of four people', () => {
    expect(told({ exam: { cases, answers: answers.slice(0, 4) } }).exam).toBeNull()
  })
})

describe('updates', () => {
  const updates = [
    {
      month: 6,
      effects: { 'buy.game': { account: 'spending', points: 15 }, 'civic.volunteer': { account: 'civic', points: 20 } },
      shift: 0,
    },
    { month: 9, effects: { 'buy.game': { account: 'spending', points: 0 } }, shift: 0 },
  ]
  const theories = [
    ...each(4, (seat) => theory(seat, 'buy.game', seat === 1 ? 'raises' : 'lowers', 'raises')),
    theory(5, 'civic.volunteer', 'raises', 'raises'),
  ]

  test('that the room lived to see say what they changed', () => {
    expect(told({}, { updates }).updates).toEqual([
      {
        month: 6,
        hastened: false,
        changes: [
          { feature: 'buy.game', before: -15, after: 15 },
          { feature: 'civic.volunteer', before: 10, after: 20 },
        ],
        noticed: null,
      },
    ])
  })

  test('are noticed by whose theory says what became true; an effect that only grew can’t be', () => {
    const five = [...theories.slice(0, 4), theory(5, 'buy.game', 'nothing', 'raises')]
    expect(told({ theories: five }, { updates }).updates[0]?.noticed).toEqual({ people: 1, of: 5 })
    expect(told({ theories }, { updates }).updates[0]?.noticed).toBeNull()
  })

  test('that were brought forward came earlier', () => {
    expect(told({ hastened: { 1: 8 } }, { updates }).updates.map(({ month, hastened }) => [month, hastened])).toEqual([
      [6, false],
      [8, true],
    ])
  })
})
