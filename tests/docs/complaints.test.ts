import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const rows = readFileSync(new URL('docs/COMPLAINTS.md', root), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d+ \|/.test(line))

test('all 21 complaints are answered, in their order', () => {
  expect(rows.map((row) => Number(row.split('|')[1]))).toEqual(Array.from({ length: 21 }, (_, i) => i + 1))
})

test.each(rows)('%s', (row) => {
  const proofs = [...row.matchAll(/`(tests\/[^`]+)`: \*([^*]+)\*/g)]
  expect(proofs.length, 'a test that proves it').toBeGreaterThan(0)
  for (const [, file = '', name = ''] of proofs) {
    expect(existsSync(new URL(file, root)), `${file} is there`).toBe(true)
    expect(readFileSync(new URL(file, root), 'utf8'), `${file} has the test`).toContain(name)
  }
})
