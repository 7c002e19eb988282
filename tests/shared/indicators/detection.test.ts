import { describe, expect, test } from 'vitest'
import { counted, detection } from '../../../shared/indicators/detection.ts'
import { normalQuantile } from '../../../shared/indicators/statistics.ts'

describe('z', () => {
  test('of tables: half lies below 0, 0.975 below 1.959964, 0.0013499 below −3 (Abramowitz and Stegun 1964, table 26.1)', () => {
    expect(normalQuantile(0.5)).toBe(0)
    expect(normalQuantile(0.975)).toBeCloseTo(1.959964, 5)
    expect(normalQuantile(0.0013498980316)).toBeCloseTo(-3, 5)
  })

  test('is the same on both sides of the middle', () => {
    for (const below of [1e-9, 0.01, 0.074, 0.076, 0.3]) expect(normalQuantile(below)).toBeCloseTo(-normalQuantile(1 - below), 6)
  })
})

test('answers are counted by what was the case and what was said', () => {
  const answer = (isSignal: boolean, saidYes: boolean) => ({ isSignal, saidYes })
  expect(counted([answer(true, true), answer(true, false), answer(false, true), answer(false, true)])).toEqual({
    hits: 1,
    misses: 1,
    falseAlarms: 2,
    correctRejections: 0,
  })
})

describe('d′ and criterion', () => {
  test('three of four seen, one of four taken for one: rates of 3.5 and 1.5 of 5, z = ±0.524401', () => {
    const { dPrime, criterion } = detection({ hits: 3, misses: 1, falseAlarms: 1, correctRejections: 3 })
    expect(dPrime).toBeCloseTo(2 * 0.524401, 5)
    expect(criterion).toBeCloseTo(0, 12)
  })

  test('who calls everything a problem tells nothing apart: d′ is 0, the criterion far below it', () => {
    const { dPrime, criterion } = detection({ hits: 4, misses: 0, falseAlarms: 4, correctRejections: 0 })
    expect(dPrime).toBe(0)
    expect(criterion).toBeCloseTo(-1.281552, 5)
  })

  test('all right is no infinity: 4.5 and 0.5 of 5', () => {
    expect(detection({ hits: 4, misses: 0, falseAlarms: 0, correctRejections: 4 }).dPrime).toBeCloseTo(2 * 1.281552, 5)
  })

  test('without signals, or with nothing else, there is nothing to tell apart', () => {
    expect(detection({ hits: 0, misses: 0, falseAlarms: 1, correctRejections: 1 })).toEqual({ dPrime: null, criterion: null })
    expect(detection({ hits: 1, misses: 1, falseAlarms: 0, correctRejections: 0 })).toEqual({ dPrime: null, criterion: null })
  })
})
