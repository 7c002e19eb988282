import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { loadLibrary } from '../../server/library.ts'
import { FEATURES, type Feature } from '../../shared/vocabulary/feature.ts'

/** Features of what isn't content: switches of the plan, ways between districts, the social step. */
const OF_RULES: readonly Feature[] = [
  'pay.ontime',
  'pay.late',
  'report.made',
  'report.received',
  'drive.fast',
  'debt.judged',
  'debt.settled',
  'civic.protest',
]

const { book } = await loadLibrary()
const ofContent = new Set<Feature>([
  ...Object.values(book.activities).flatMap(({ features }) => features),
  ...Object.values(book.dilemmas).flatMap(({ a, b }) => [...a.features, ...b.features]),
  ...Object.values(book.personas).flatMap(({ changes }) => changes.flatMap(({ feature }) => feature ?? [])),
])

test('everything that can be observed can be done', () => {
  expect(FEATURES.filter((feature) => !ofContent.has(feature) && !OF_RULES.includes(feature))).toEqual([])
})

test('what rules observe by themselves is in no content', () => {
  expect(OF_RULES.filter((feature) => ofContent.has(feature))).toEqual([])
})

test('what rules observe by themselves is written in the rules', async () => {
  const names = (await readdir('shared/rules', { recursive: true })).filter((name) => name.endsWith('.ts'))
  const rules = (await Promise.all(names.map((name) => readFile(`shared/rules/${name}`, 'utf8')))).join('\n')
  expect(OF_RULES.filter((feature) => !rules.includes(`'${feature}'`))).toEqual([])
})
