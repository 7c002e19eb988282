import { expect, test } from 'vitest'
import { scan } from './scan.ts'

test('fifty thousand frames hold no secret but what the one table grants to whoever gets them', () => {
  const { frames, games, canariesGranted, leaks } = scan({ frames: 50_000, seed: 2_026, onGame: () => {} })
  expect(leaks).toEqual([])
  expect(frames).toBeGreaterThanOrEqual(50_000)
  expect(games).toBeGreaterThan(5)
  // The search finds what is there to be found.
  expect(canariesGranted).toBeGreaterThan(frames)
})
