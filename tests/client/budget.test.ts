// @vitest-environment node
import { expect, test } from 'vitest'
import { firstScreenBytes } from '../support/built.ts'

const MOST = 130_000

test('the first screen of a citizen needs at most 130 kB of script', () => {
  expect(firstScreenBytes()).toBeLessThanOrEqual(MOST)
})
