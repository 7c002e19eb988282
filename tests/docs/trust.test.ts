import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openSqlite } from '../../server/storage/sqlite.ts'

const root = new URL('../../', import.meta.url)
const pageOf = (name: string) => readFileSync(new URL(`docs/${name}.md`, root), 'utf8')
const rowsOf = (page: string, kind: RegExp) => page.split('\n').filter((line) => kind.test(line))
const numbers = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${String(i + 1).padStart(2, '0')}`)

const PAGES = [
  { name: 'THREATS', kind: /^\| T\d+ \|/, all: numbers('T', 52) },
  { name: 'PRIVACY', kind: /^\| PR-\d+ \|/, all: numbers('PR-', 30) },
]

describe.each(PAGES)('$name', ({ name, kind, all }) => {
  const rows = rowsOf(pageOf(name), kind)

  test('has a row for each number, in their order', () => {
    expect(rows.map((row) => row.split('|')[1]?.trim())).toEqual(all)
  })

  test.each(rows)('%s', (row) => {
    const proofs = [...row.matchAll(/`(tests\/[^`]+)`: \*(.+?)\*(?=<br>| \|)/g)]
    expect(proofs.length, 'a test that proves it').toBeGreaterThan(0)
    for (const [, file = '', title = ''] of proofs) {
      expect(existsSync(new URL(file, root)), `${file} is there`).toBe(true)
      expect(readFileSync(new URL(file, root), 'utf8'), `${file} has the test`).toContain(title)
    }
  })
})

test('the page on privacy names every column of the tables', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'good-standing-'))
  const { db, close } = await openSqlite(dir)
  const tables = await db.introspection.getTables()
  await close()
  rmSync(dir, { recursive: true, force: true })
  const page = pageOf('PRIVACY')
  const stored = tables.map(
    ({ name, columns }) =>
      `${name}: ${columns
        .map((column) => column.name)
        .toSorted()
        .join(' ')}`,
  )
  const told = rowsOf(page, /^\| `\w+` \|/).map((row) => {
    const [, table = '', columns = ''] = row.split('|')
    const names = [...columns.matchAll(/`(\w+)`/g)].map(([, name = '']) => name)
    return `${table.replaceAll('`', '').trim()}: ${names.toSorted().join(' ')}`
  })
  expect(told.toSorted()).toEqual(stored.toSorted())
})
