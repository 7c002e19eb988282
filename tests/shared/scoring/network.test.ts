import { expect, test } from 'vitest'
import { friendsMove } from '../../../shared/scoring/network.ts'

const network = { how: 'pull' as const, share: 100, most: 30, account: 'connections', delay: 0 }

test.each([
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
  expect(friendsMove(network, own, ties, 0)).toBe(points)
})

test.each([
  ['a system without friends', {}, 600, [0]],
  ['nobody whom one is tied to', network, 600, []],
  ['no standing yet', network, undefined, [500]],
] as const)('with %s nothing moves, not even by 0', (_why, term, own, ties) => {
  expect(friendsMove(term, own, ties, 0)).toBeNull()
})

test.each([
  [[80], 0, 6],
  [[80, 60], 0, 4],
  [[50], 6, -6],
  [[30], -4, 0],
])('where the account is a share of what the mean of the ties %j lies above 50, it goes from %i by %i', (ties, balance, points) => {
  expect(friendsMove({ how: 'mean', share: 200, around: 50, account: 'circle', delay: 0 }, 10, ties, balance)).toBe(points)
})
