import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

const here = new URL('./', import.meta.url)
const rules = await readFile(new URL('../../docs/RULES.md', here), 'utf8')
const numbers = [...rules.matchAll(/^- \*\*(R\d+)\*\* /gm)].map(([, number]) => number)

const files = (await readdir(here)).filter((name) => name.endsWith('.test.ts') && name !== 'rules.test.ts')
const texts = await Promise.all(files.map((name) => readFile(new URL(name, here), 'utf8')))
/** Titles of tests and of groups begin with the numbers of their rules. */
const named = new Set(texts.flatMap((text) => [...text.matchAll(/\(['"](R\d+(?: R\d+)*) /g)].flatMap(([, rules = '']) => rules.split(' '))))

test('the rules are numbered without a gap', () => {
  expect(numbers).toEqual(numbers.map((_, i) => `R${i + 1}`))
  expect(numbers.length).toBeGreaterThan(80)
})

test('each rule is named by a scenario', () => {
  expect(numbers.filter((number) => !named.has(number ?? ''))).toEqual([])
})

test('no scenario names a rule that is not there', () => {
  expect([...named].filter((number) => !numbers.includes(number))).toEqual([])
})
