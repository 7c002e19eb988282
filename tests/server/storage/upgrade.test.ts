import Database from 'libsql'
import type { Kysely } from 'kysely'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Kysely as Connected, Migrator, sql, SqliteDialect } from '../../../server/storage/kysely.ts'
import { migrations } from '../../../server/storage/migrations.ts'
import { openStorage } from '../../../server/storage/open.ts'
import { anOpening } from '../../support/opening.ts'

let dir: string
beforeEach(() => void (dir = mkdtempSync(join(tmpdir(), 'good-standing-'))))
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const FIRST = '0001-first'
const SECOND = '0002-names'
const copies = () => readdirSync(dir).filter((name) => name.startsWith('rooms.db.before-'))

async function withTables(work: (db: Kysely<unknown>) => Promise<void>): Promise<void> {
  const db = new Connected<unknown>({ dialect: new SqliteDialect({ database: new Database(join(dir, 'rooms.db')) }) })
  await work(db)
  await db.destroy()
}

/** What an older version left: a room with Ana in it, who has said that she is ready. */
async function leftBy(migration: string): Promise<void> {
  await withTables(async (db) => {
    const { error } = await new Migrator({ db, provider: migrations }).migrateTo(migration)
    expect(error).toBeUndefined()
    await sql`insert into sessions values ('s', 'SSSSSS', 'f', 'r', 1, 'own', 'own')`.execute(db)
    await sql`insert into rooms (room_id, session_id, code, opened_at, opening, projector_hash) values ('a', 's', 'RRRRRR', 5, ${JSON.stringify(anOpening())}, 'p')`.execute(
      db,
    )
    await sql`insert into journal values ('a', 1, '3', 10, 'intent-1', '{"id":"intent-1","type":"ready","ready":true}', 0)`.execute(db)
    const [column, value] = migration === FIRST ? ['name', 'Amber Owl'] : ['names', '["Amber Owl"]']
    await sql`insert into seats (room_id, seat, ${sql.ref(column)}, token_hash, return_code, epoch) values ('a', 3, ${value}, 't', '123456', 1)`.execute(
      db,
    )
  })
}

test.each([
  [FIRST, SECOND],
  [SECOND, '0003-desk'],
])('a folder with the tables of %s is opened with all that is in it, and copied before', async (migration, next) => {
  await leftBy(migration)
  const storage = await openStorage({ dir })
  const [room] = (await storage.load()).rooms
  expect(room?.entries).toEqual([{ seq: 1, actor: 3, at: 10, intent: { id: 'intent-1', type: 'ready', ready: true } }])
  expect(room?.seats).toMatchObject([{ seat: 3, names: ['Amber Owl'], tokenHash: 't', returnCode: '123456' }])
  await storage.close()
  expect(copies()).toEqual([`rooms.db.before-${next}`])
  expect(statSync(join(dir, `rooms.db.before-${next}`)).mode & 0o777).toBe(0o600)
})

test('a folder that is new or up to date is not copied', async () => {
  for (let starts = 0; starts < 2; starts += 1) await (await openStorage({ dir })).close()
  expect(copies()).toEqual([])
})

test('a copy goes with the first session that is erased, for it may hold it', async () => {
  await leftBy(SECOND)
  const storage = await openStorage({ dir })
  await storage.erase({ sessionId: 's' })
  await storage.close()
  expect(copies()).toEqual([])
})

test('a folder of a newer version is refused in one sentence, and left as it is', async () => {
  await (await openStorage({ dir })).close()
  await withTables(async (db) => void (await sql`insert into kysely_migration values ('0999-later', '2031-01-01')`.execute(db)))
  await expect(openStorage({ dir })).rejects.toThrow(
    'The tables of the data folder are those of a newer version of this game (0999-later). Start that one, or bring back the copy from before the upgrade.',
  )
  expect(copies()).toEqual([])
})
