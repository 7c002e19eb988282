import { expect, test } from 'vitest'
import { countsOf } from '../../../shared/kit/counts.ts'

test('each kind is counted, also one that never was given', () => {
  expect(countsOf(['yes', 'no', 'maybe'], ['no', 'yes', 'no'])).toEqual({ yes: 1, no: 2, maybe: 0 })
})
