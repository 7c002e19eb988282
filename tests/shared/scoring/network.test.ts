import { expect, test } from 'vitest'
import { friendsTerm } from '../../../shared/scoring/network.ts'

const network = { share: 100, most: 30, account: 'connections', delay: 0 }

test.each([
  [600, [], 0],
  [600, [600], 0],
  [600, [700], 10],
  [600, [500], -10],
  [600, [700, 500], 0],
  [600, [640, 641], 4],
  [600, [1000], 30],
  [600, [0], -30],
  [600, [604], 0],
  [600, [596], 0],
  [600, [605], 1],
])('from %i towards the ties %j: %i', (own, ties, points) => {
  expect(friendsTerm(network, own, ties)).toBe(points)
})

test('a system without friends has no term', () => {
  expect(friendsTerm({}, 600, [0])).toBe(0)
})
