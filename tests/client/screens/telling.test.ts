import { describe, expect, it } from 'vitest'
import { tellingOf } from '../../../client/screens/reveal/talk/telling.ts'

const told = (dPrime: number | null, criterion: number | null = 0) => ({
  hits: 1,
  misses: 1,
  falseAlarms: 1,
  correctRejections: 1,
  dPrime,
  criterion,
})

describe('telling true from false, before and after', () => {
  it('is better, a little better, no better or worse by the difference in d′', () => {
    const by = (gain: number) => tellingOf(told(0), told(gain)).apart
    expect([0.6, 0.3, 0.05, -0.05, -0.2].map(by)).toEqual(['better', 'little', 'same', 'same', 'worse'])
  })

  it('leans to yes where the criterion fell, to no where it rose', () => {
    const by = (criterion: number) => tellingOf(told(0), told(0, criterion)).lean
    expect([-0.4, -0.2, 0.2, 0.4].map(by)).toEqual(['more', null, null, 'less'])
  })

  it('is unknown without both', () => {
    expect(tellingOf(told(null, null), told(1))).toEqual({ apart: 'unknown', lean: null })
  })
})
