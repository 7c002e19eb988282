import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

const rows = (await readFile('docs/GLOSSARY.md', 'utf8')).split('\n').filter((line) => line.startsWith('| ') && !/^\| (word|---)/.test(line))

test('has one line for a word', () => {
  const words = rows.map((row) => row.split('|')[1]?.trim())
  expect(words.length).toBeGreaterThan(40)
  expect(new Set(words).size).toBe(words.length)
})

test('each code name beside a word is exported by the file beside it', async () => {
  const names = rows.flatMap((row) => {
    const cell = row.split('|')[3] ?? ''
    const places = [...cell.matchAll(/((?:`\w+`(?: and )?)+) in `([^`]+)`/g)]
    expect(places.length, row).toBeGreaterThan(0)
    return places.flatMap(([, listed = '', file = '']) => [...listed.matchAll(/`(\w+)`/g)].map(([, name = '']) => ({ name, file })))
  })
  const missing = await Promise.all(
    names.map(async ({ name, file }) =>
      new RegExp(`export (type|const|class|function) ${name}\\b`).test(await readFile(file, 'utf8')) ? [] : [`${name} in ${file}`],
    ),
  )
  expect(missing.flat()).toEqual([])
})
