import { expect, test } from 'vitest'
import { calibrationOf, gradesOf, wrongestOf, type Theory } from '../../../shared/indicators/beliefs.ts'
import type { Effect } from '../../../shared/vocabulary/intent.ts'

const theory = (citizen: number, feature: string, effect: Effect, truth: Effect, confidence = 3): Theory<Effect> => ({
  citizen,
  feature,
  effect,
  truth,
  confidence,
})

test('a guess is right or wrong; “don’t know” is no guess', () => {
  const theories = [theory(1, 'loiter', 'lowers', 'lowers'), theory(2, 'loiter', 'raises', 'lowers'), theory(3, 'loiter', 'unknown', 'lowers')]
  expect(gradesOf(theories)).toEqual({ guesses: 2, right: 1 })
})

test('calibration: the sure ones are right once in two times, the unsure ones always', () => {
  const theories = [theory(1, 'study', 'raises', 'raises', 0), theory(1, 'loiter', 'lowers', 'lowers', 4), theory(2, 'loiter', 'raises', 'lowers', 4)]
  expect(calibrationOf(theories)).toEqual([
    { confidence: 0, guesses: 1, right: 1 },
    { confidence: 1, guesses: 0, right: 0 },
    { confidence: 2, guesses: 0, right: 0 },
    { confidence: 3, guesses: 0, right: 0 },
    { confidence: 4, guesses: 2, right: 1 },
  ])
})

test('the surest wrong belief: most people, who are sure of it; of equals the first by name', () => {
  const wrong = (citizen: number, feature: string, confidence?: number) => theory(citizen, feature, 'lowers', 'nothing', confidence)
  const few = [wrong(1, 'study'), wrong(1, 'loiter'), wrong(2, 'haggle', 2), wrong(3, 'haggle', 2)]
  expect(wrongestOf(few, 5)).toEqual({ feature: 'loiter', believed: 'lowers', truth: 'nothing', sure: 1, of: 5 })
  expect(wrongestOf([...few, wrong(2, 'study', 4)], 5)).toMatchObject({ feature: 'study', sure: 2 })
  expect(wrongestOf([theory(1, 'study', 'nothing', 'nothing'), theory(1, 'loiter', 'unknown', 'lowers')], 5)).toBeNull()
})
