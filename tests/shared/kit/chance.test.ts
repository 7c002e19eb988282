import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { chance } from '../../../shared/kit/chance.ts'

/** The first 52 bits of the hash, by another implementation. */
function byNode(words: string): number {
  return Number(BigInt(`0x${createHash('sha256').update(words).digest('hex').slice(0, 13)}`)) / 2 ** 52
}

test.each([
  ['a short key', ['hand', 3, 1]],
  ['a key of one block and more', ['x'.repeat(200)]],
  ['a key that is longer than any before', ['y'.repeat(5_000)]],
  ['a short key after a long one', ['hand', 3, 2]],
  ['words with accents', ['Zoë', '東京']],
])('a draw is the hash of its seed and key: %s', (_name, key) => {
  expect(chance('seed', ...key)).toBe(byNode(['seed', ...key].join('|')))
})
