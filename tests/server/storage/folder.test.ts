import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStorage } from '../../../server/storage/open.ts'
import type { OpenStorage } from '../../../server/storage/storage.ts'
import { entry, opened } from '../../support/writes.ts'

let dir: string
let storage: OpenStorage
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'good-standing-'))
  storage = await openStorage({ dir })
})
afterEach(async () => {
  await storage.close()
  rmSync(dir, { recursive: true, force: true })
})

describe('a data folder', () => {
  it('is written by a thread of its own, and read again by the next server', async () => {
    expect(await storage.append(opened('s', 'a', 'b'))).toBe('ok')
    expect(await storage.append(entry('a', 1))).toBe('ok')
    await storage.snapshot('a', 1, { G: {}, ctx: 1, plugins: 2, _stateID: 3 } as never)
    const before = await storage.load()
    await storage.close()
    storage = await openStorage({ dir })
    expect(await storage.load()).toEqual(before)
    expect(await storage.idleSince(16)).toEqual(['s'])
    await storage.erase({ sessionId: 's' })
    expect((await storage.load()).rooms).toEqual([])
  })

  it('is for the eyes of its owner alone', () => {
    expect(statSync(dir).mode & 0o777).toBe(0o700)
    expect(statSync(join(dir, 'rooms.db')).mode & 0o777).toBe(0o600)
    expect(statSync(join(dir, 'rooms.db-wal')).mode & 0o777).toBe(0o600)
  })

  it('refuses a second server in plain words', async () => {
    await expect(openStorage({ dir })).rejects.toThrow('Another server is using the data folder')
  })
})
