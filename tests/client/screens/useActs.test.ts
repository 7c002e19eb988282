import { expect, test } from 'vitest'
import { cues } from '../../../client/screens/projector/useActs.ts'

test('without a limit the board takes its time', () => {
  expect(cues(null)).toEqual({ first: 3000, second: 7000, walk: 2400 })
})

test.each([5000, 6000, 8000, 30_000])('in %i ms both walks end before the step does', (ms) => {
  const { first, second, walk } = cues(ms)
  expect(first).toBeGreaterThan(0)
  expect(second).toBeGreaterThanOrEqual(first + walk)
  expect(second + walk).toBeLessThanOrEqual(ms)
})
