import { expect, test } from 'vitest'
import { codebookPage } from '../../../server/export/codebook.ts'
import { TABLES } from '../../../server/export/tables.ts'

test('docs/CODEBOOK.md describes every column of every table, as they are', async () => {
  await expect(codebookPage()).toMatchFileSnapshot('../../../docs/CODEBOOK.md')
})

test('names of tables and columns are plain, and none stands twice', () => {
  const names = TABLES.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const { name, columns } of TABLES) {
    const heads = columns.map((column) => column.name)
    expect(heads[0], name).toBe('room')
    expect(new Set(heads).size, name).toBe(heads.length)
    for (const head of [name, ...heads]) expect(head).toMatch(/^[a-z]+(_[a-z]+)*$/)
  }
})
