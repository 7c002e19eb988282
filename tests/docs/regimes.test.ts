import { readdir, readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { Regime } from '../../shared/vocabulary/regime.ts'

const [, section = ''] = (await readFile('docs/REGIMES.md', 'utf8')).split('## The twenty')
const rows = section
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  )

const folder = new URL('../../server/regimes/', import.meta.url)
const files = (await readdir(folder)).filter((name) => name.endsWith('.ts')).toSorted()
const regimes = await Promise.all(
  files.map(async (name) => {
    const { default: data } = (await import(new URL(name, folder).href)) as { default: unknown }
    return v.parse(Regime, data)
  }),
)

test('each of the twenty has its row, in the order of the ids, with its family and its level', () => {
  const listed = rows.map(([id, family, , , level]) => [id, family, level])
  const inFolder = new Map(regimes.map(({ face, family }) => [`\`${face.id}\``, [`\`${face.id}\``, family, face.disclosure]]))
  expect(listed).toHaveLength(20)
  expect(listed).toEqual(rows.map(([id = '']) => inFolder.get(id)))
  expect(rows.map(([id]) => id)).toEqual(rows.map(([id]) => id).toSorted())
})

test('no cell of a row is empty', () => {
  for (const row of rows) {
    expect(row).toHaveLength(6)
    for (const cell of row) expect(cell, row[0]).not.toBe('')
  }
})
