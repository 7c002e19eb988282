import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { must } from '../../../shared/kit/assert.ts'
import { openStorage } from '../../../server/storage/open.ts'
import type { Leases } from '../../../server/storage/leases.ts'
import type { OpenStorage, SeatRow, Write } from '../../../server/storage/storage.ts'
import { aPostgres } from '../../support/postgres.ts'
import { entry, opened } from '../../support/writes.ts'

/** Two processes, Ana and Ben, that share one database. */
type Process = { storage: OpenStorage; leases: Leases }

const postgres = await aPostgres()
afterAll(() => postgres.end())

let url: string
let ana: Process
let ben: Process
beforeEach(async () => {
  url = await postgres.aDatabase()
  ana = await joined('ana')
  ben = await joined('ben')
})
afterEach(async () => {
  await ana.storage.close()
  await ben.storage.close()
})

async function joined(owner: string): Promise<Process> {
  const storage = await openStorage({ url, owner, internalUrl: `http://${owner}:8080` })
  return { storage, leases: must(storage.leases, 'leases') }
}

const sessionId = 's'
const seqs = async ({ storage }: Process, roomId: string) => (await storage.load(roomId)).rooms[0]?.entries.map(({ seq }) => seq)

describe('a session', () => {
  it('belongs to whoever opened it, and nobody takes it while that one lives', async () => {
    await ana.storage.append(opened('s', 'a', 'b'))
    expect(await ana.leases.renew()).toEqual(['s'])
    expect(await ben.leases.take({ sessionId })).toEqual([])
    expect(await ben.leases.take({ most: 10 })).toEqual([])
    expect(await ana.storage.append(entry('a', 1))).toBe('ok')
  })

  it('goes over with all its rooms once its lease is over; whatever the owner before still does is refused', async () => {
    await ana.storage.append(opened('s', 'a', 'b'))
    await ana.leases.release()
    expect(await ben.leases.take({ sessionId })).toEqual(['s'])
    expect(await ana.leases.renew()).toEqual([])
    expect(await ben.leases.renew()).toEqual(['s'])
    const note = { noteId: 'n', roomId: 'a', at: 1, phase: 'ordinary', month: 1, text: 'late' } as const
    const late: Write[] = [entry('a', 1), entry('b', 1), { kind: 'tokens', sessionId, passes: [], facilitatorHash: 'late' }, { kind: 'note', note }]
    expect(await Promise.all(late.map((write) => ana.storage.append(write)))).toEqual(['fenced', 'fenced', 'fenced', 'fenced'])
    await expect(ana.storage.erase({ sessionId })).rejects.toThrow('Another process')
    await expect(ana.storage.erase({ roomId: 'a' })).rejects.toThrow('Another process')
    expect(await ana.storage.idleSince(Date.now())).toEqual([])
    expect(await ben.storage.idleSince(Date.now())).toEqual(['s'])

    const { sessions, rooms, notes } = await ben.storage.loadSession('s')
    expect(sessions[0]?.facilitatorHash).toBe('f')
    expect(rooms.map(({ fence, entries }) => [fence, entries])).toEqual([
      [2, []],
      [2, []],
    ])
    expect(notes).toEqual([])
    expect(await ben.storage.append({ ...entry('a', 1), fence: 2 })).toBe('ok')
    await ben.storage.erase({ sessionId })
    expect(await ben.leases.whereIs({ sessionId })).toBeNull()
  })

  it('is never taken by two, and never in part', async () => {
    const ids = Array.from({ length: 12 }, (_, i) => `s${i}`)
    await Promise.all(ids.map((id) => ana.storage.append(opened(id, `${id}-a`, `${id}-b`, `${id}-c`))))
    await ana.leases.release()
    const cleo = await joined('cleo')
    const takes = Array.from({ length: 16 }, (_, i) => (i % 2 === 0 ? cleo : ben).leases.take({ most: 3 }))
    const taken = (await Promise.all(takes)).flat()
    for (const { leases } of [cleo, ben]) taken.push(...(await leases.take({ most: 12 })))
    await cleo.storage.close()
    expect(taken.toSorted()).toEqual(ids.toSorted())
    const { rooms } = await ana.storage.load()
    expect(rooms.map(({ fence }) => fence)).toEqual(Array(36).fill(2))
  })

  it('that is taken in the middle of writes has just those that were acknowledged', async () => {
    await ana.storage.append(opened('s', 'a', 'b'))
    const writes = Array.from({ length: 200 }, (_, i) => async () => ana.storage.append(entry(i % 2 ? 'a' : 'b', Math.floor(i / 2) + 1)))
    const answers: Promise<string>[] = []
    const writing = (async () => {
      for (const write of writes) {
        answers.push(write())
        await Promise.race([answers.at(-1), new Promise((next) => setImmediate(next))])
      }
    })()
    await answers[0]
    await ana.leases.release()
    expect(await ben.leases.take({ sessionId })).toEqual(['s'])
    const then = [await seqs(ben, 'a'), await seqs(ben, 'b')]
    await writing
    const outcomes = await Promise.all(answers)
    expect(outcomes.slice(0, 1)).toEqual(['ok'])
    expect([await seqs(ben, 'a'), await seqs(ben, 'b')]).toEqual(then)
    expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(then.flat().length)
    expect(outcomes.at(-1)).toBe('fenced')
  })
})

describe('whoever asks where a session is', () => {
  it('finds it by all that anybody knows of it', async () => {
    await ana.storage.append(opened('s', 'a', 'b'))
    const seat: SeatRow = { seat: 1, names: ['Amber Owl'], wanted: null, tokenHash: 'chair', returnCode: '123456', joinId: 'phone', epoch: 1 }
    await ana.storage.append({ ...entry('a', 1), seats: [seat] })
    await ana.storage.append({
      kind: 'tokens',
      sessionId,
      passes: [{ tokenHash: 'helper', sessionId, roomId: null, rights: 'run', createdAt: 1 }],
    })
    const traits = [
      { sessionId },
      { code: 'Ss' },
      { code: 'Rb' },
      { tokenHash: 'f' },
      { tokenHash: 'helper' },
      { tokenHash: 'chair' },
      { tokenHash: 'p' },
      { recoveryHash: 'r' },
    ]
    const found = (owner: string, isHeld = true) => traits.map(() => ({ sessionId, owner, url: `http://${owner}:8080`, isHeld }))
    const ask = () => Promise.all(traits.map((trait) => ben.leases.whereIs(trait)))
    expect(await ask()).toEqual(found('ana'))
    await ana.leases.release()
    expect(await ask()).toEqual(found('ana', false))
    await ben.leases.take({ sessionId })
    expect(await ask()).toEqual(found('ben'))
    for (const trait of [{ sessionId: 'a' }, { code: 'S' }, { tokenHash: 'r' }, { recoveryHash: 'f' }])
      expect(await ben.leases.whereIs(trait)).toBeNull()
  })

  it('finds the human of a chair where it was taken along to', async () => {
    const seat: SeatRow = { seat: 1, names: ['Amber Owl'], wanted: null, tokenHash: 'chair', returnCode: '123456', joinId: 'phone', epoch: 1 }
    await ana.storage.append(opened('s', 'a'))
    const branch = opened('t', 'b')
    await ben.storage.append({ ...branch, rooms: branch.rooms.map((room) => ({ ...room, openedAt: 6 })) })
    for (const [process, roomId] of [[ben, 'b'] as const, [ana, 'a'] as const]) await process.storage.append({ ...entry(roomId, 1), seats: [seat] })
    expect(await ana.leases.whereIs({ tokenHash: 'chair' })).toMatchObject({ sessionId: 't', owner: 'ben' })
  })
})

describe('processes of one database', () => {
  it('know each other as long as they live, and one secret', async () => {
    expect([await ana.leases.peers(), await ben.leases.peers()]).toEqual([['http://ben:8080'], ['http://ana:8080']])
    const [one, other] = await Promise.all([ana.leases.secret(), ben.leases.secret()])
    expect(one).toBe(other)
    expect(one).toMatch(/^[0-9a-f]{64}$/)
    await ben.leases.release()
    expect(await ana.leases.peers()).toEqual([])
  })

  it('never give the same code away, not even at once', async () => {
    const outcomes = await Promise.all(
      [ana, ben].map(({ storage }, i) => {
        const write = opened(`s${i}`, `r${i}`)
        return storage.append({ ...write, rooms: write.rooms.map((room) => ({ ...room, code: 'SAMECODE' })) })
      }),
    )
    expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(1)
    expect((await ana.storage.load()).rooms).toHaveLength(1)
  })
})

describe('a database in trouble', () => {
  it('that ends at once and comes back has what was acknowledged, and is used again as if nothing was', async () => {
    await ana.storage.append(opened('s', 'a'))
    expect(await ana.storage.append(entry('a', 1))).toBe('ok')
    await postgres.stop()
    expect(await ana.storage.append(entry('a', 2))).toBe('failed')
    await expect(ana.leases.renew()).rejects.toThrow()
    await postgres.start()
    expect(await seqs(ana, 'a')).toEqual([1])
    expect(await ana.storage.append(entry('a', 2))).toBe('ok')
    expect(await ana.leases.renew()).toEqual(['s'])
  })

  it('that freezes keeps nobody waiting for ever, and what it may have is known after the thaw', async () => {
    await ana.storage.append(opened('s', 'a'))
    postgres.freeze()
    const lost = [ana.storage.append(entry('a', 1)), ana.storage.append(entry('a', 2))]
    const renewed = ana.leases.renew().catch(() => 'no answer')
    expect(await Promise.all(lost)).toEqual(['failed', 'failed'])
    expect(await renewed).toBe('no answer')
    postgres.thaw()
    const kept = (await seqs(ana, 'a'))?.length ?? 0
    expect(await ana.storage.append(entry('a', kept + 1, 'after-the-thaw'))).toBe('ok')
    expect(await seqs(ana, 'a')).toEqual(Array.from({ length: kept + 1 }, (_, i) => i + 1))
  })
})
