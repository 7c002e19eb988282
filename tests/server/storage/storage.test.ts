import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Faults } from '../../../server/storage/store.ts'
import type { NoteRow, OpenStorage, PassRow } from '../../../server/storage/storage.ts'
import { anOpening } from '../../support/opening.ts'
import { aStorage } from '../../support/stores.ts'
import { entry, opened } from '../../support/writes.ts'

let dir: string
let open: OpenStorage
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'good-standing-'))
})
afterEach(async () => {
  await open.close()
  rmSync(dir, { recursive: true, force: true })
})

const here = async (faults?: Faults) => (open = await aStorage(dir, faults))

const seqs = async (storage: OpenStorage, roomId: string) => (await storage.load(roomId)).rooms[0]?.entries.map((e) => e.seq)

describe('what is kept', () => {
  it('comes back as it was', async () => {
    const storage = await here()
    expect(await storage.append(opened('s', 'a', 'b'))).toBe('ok')
    const seat = {
      seat: 1,
      names: ['Amber Owl', 'Mossy Heron'],
      wanted: { name: 'Bo', flagged: false },
      tokenHash: 't',
      returnCode: '123456',
      joinId: 'j',
      epoch: 1,
    }
    expect(await storage.append({ ...entry('a', 1), seats: [seat] })).toBe('ok')
    const before = await storage.load()
    expect(before.rooms[0]).toMatchObject({ room: { roomId: 'a', opening: anOpening() }, fence: 1, seats: [seat] })
    expect(before.rooms[0]?.entries).toEqual([{ seq: 1, actor: 3, at: 10, intent: { id: 'intent-1', type: 'ready', ready: true } }])
    await storage.close()
    expect(await (await here()).load()).toEqual(before)
  })

  it('keeps passes and notes, and forgets those that are ended', async () => {
    const storage = await here()
    await storage.append(opened('s', 'a'))
    const pass = (tokenHash: string, rights: PassRow['rights'], roomId: string | null): PassRow => ({
      tokenHash,
      sessionId: 's',
      roomId,
      rights,
      createdAt: 1,
    })
    const passes = [pass('helper', 'run', null), pass('onlooker', 'watch', 'a'), pass('ended', 'notes', null)]
    const note = (noteId: string): NoteRow => ({ noteId, roomId: 'a', at: 7, phase: 'ordinary', month: 1, text: 'Ben waits for Ana' })
    expect(await storage.append({ kind: 'tokens', sessionId: 's', passes, facilitatorHash: 'recovered' })).toBe('ok')
    for (const id of ['kept', 'dropped']) expect(await storage.append({ kind: 'note', note: note(id) })).toBe('ok')
    await storage.erase({ tokenHashes: ['ended'] })
    await storage.erase({ noteId: 'dropped' })
    await storage.close()
    const stored = await (await here()).load()
    expect(stored).toMatchObject({ sessions: [{ facilitatorHash: 'recovered' }], notes: [note('kept')] })
    expect(stored.passes).toEqual(passes.slice(0, 2))
  })

  it('keeps only the newest snapshot', async () => {
    const storage = await here()
    await storage.append(opened('s', 'a'))
    const state = { G: {}, ctx: 1, plugins: 2, _stateID: 3 } as never
    await storage.snapshot('a', 200, state)
    await storage.snapshot('a', 400, state)
    expect((await storage.load('a')).rooms[0]?.snapshot).toEqual({ seq: 400, state })
  })

  it('goes without a trace when it is erased', async () => {
    const storage = await here()
    await storage.append(opened('s', 'a'))
    await storage.append(entry('a', 1))
    await storage.erase({ sessionId: 's' })
    expect(await storage.load()).toEqual({ sessions: [], rooms: [], passes: [], notes: [], damaged: [] })
    expect(await storage.append(entry('a', 2))).toBe('fenced')
  })
})

describe('a code', () => {
  it('is given away once, to a session or to a room', async () => {
    const storage = await here()
    expect(await storage.append(opened('s', 'a'))).toBe('ok')
    const codes = ['Ss', 'Ra']
    for (const code of codes) {
      const other = opened('t', 'b')
      expect(await storage.append({ ...other, session: { ...other.session, code } })).toBe('taken')
      expect(await storage.append({ ...other, rooms: other.rooms.map((room) => ({ ...room, code })) })).toBe('taken')
    }
    expect((await storage.load()).sessions).toHaveLength(1)
    expect(await storage.append(opened('t', 'b'))).toBe('ok')
  })
})

describe('one writer', () => {
  it('fences off the writer before, and an entry number is written once', async () => {
    const storage = await here()
    await storage.append(opened('s', 'a'))
    expect(await storage.append(entry('a', 1))).toBe('ok')
    expect(await storage.append(entry('a', 1, 'another-one'))).toBe('failed')
    expect(await storage.append(entry('a', 2, 'intent-1'))).toBe('failed')
    await storage.lease('next')
    expect(await storage.append(entry('a', 2))).toBe('fenced')
    expect(await storage.append({ ...entry('a', 2), fence: 2 })).toBe('ok')
    expect(await seqs(storage, 'a')).toEqual([1, 2])
  })
})

describe('group commit', () => {
  it('puts what gathers while a commit runs into the next one', async () => {
    let commits = 0
    const storage = await here({ commit: () => void (commits += 1) })
    await storage.append(opened('s', 'a', 'b', 'c'))
    const answers = [1, 2, 3, 4, 5].flatMap((seq) => ['a', 'b', 'c'].map((room) => storage.append(entry(room, seq))))
    expect(await Promise.all(answers)).toEqual(Array(15).fill('ok'))
    expect(commits).toBeLessThanOrEqual(3)
    expect(await seqs(storage, 'b')).toEqual([1, 2, 3, 4, 5])
  })

  it('answers a room that fails alone; the others are kept', async () => {
    const storage = await here({
      write: (write) => {
        if (write.kind === 'room' && write.roomId === 'b') throw new Error('no room for b')
      },
    })
    await storage.append(opened('s', 'a', 'b', 'c'))
    expect(await Promise.all(['a', 'b', 'c'].map((room) => storage.append(entry(room, 1))))).toEqual(['ok', 'failed', 'ok'])
    expect(await Promise.all(['a', 'b', 'c'].map((room) => seqs(storage, room)))).toEqual([[1], [], [1]])
  })

  it('keeps nothing of a commit that fails as a whole, and goes on', async () => {
    let full = false
    const storage = await here({
      commit: () => {
        if (full) throw new Error('disk full')
      },
    })
    await storage.append(opened('s', 'a', 'b'))
    full = true
    expect(await Promise.all([storage.append(entry('a', 1)), storage.append(entry('b', 1))])).toEqual(['failed', 'failed'])
    full = false
    expect(await seqs(storage, 'a')).toEqual([])
    expect(await Promise.all([storage.append(entry('a', 1)), storage.append(entry('b', 1))])).toEqual(['ok', 'ok'])
  })
})
