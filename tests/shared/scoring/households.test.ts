import { expect, test } from 'vitest'
import { isConfirmed } from '../../../shared/scoring/households.ts'

const share = (checked: Parameters<typeof isConfirmed>[0], isTrue: boolean) =>
  Array.from({ length: 2000 }, (_, i) => isConfirmed(checked, isTrue, 'seed', i)).filter(Boolean).length / 2000

test('where nobody is asked, each report counts', () => {
  expect([share({}, true), share({}, false)]).toEqual([1, 1])
})

test('households that are always right confirm what is true, and nothing else', () => {
  const checked = { asks: 3, needs: 2, right: 1000 }
  expect([share(checked, true), share(checked, false)]).toEqual([1, 0])
})

test('two of three that are right nine times in ten: 97 in 100 true ones count, 3 in 100 false ones', () => {
  const checked = { asks: 3, needs: 2, right: 900 }
  expect(share(checked, true)).toBeCloseTo(0.972, 1)
  expect(Math.abs(share(checked, true) - 0.972)).toBeLessThan(0.015)
  expect(Math.abs(share(checked, false) - 0.028)).toBeLessThan(0.015)
})

test('the answer to one report is the same each time it is asked', () => {
  const checked = { asks: 3, needs: 2, right: 500 }
  const answers = Array.from({ length: 40 }, (_, i) => isConfirmed(checked, true, 'seed', 3, i, 2))
  expect(answers).toEqual(Array.from({ length: 40 }, (_, i) => isConfirmed(checked, true, 'seed', 3, i, 2)))
  expect(new Set(answers).size).toBe(2)
})
