import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Leases } from '../../../server/storage/leases.ts'
import type { OpenStorage } from '../../../server/storage/storage.ts'
import { breathe, fakeClock } from '../../support/clock.ts'
import { aRoom, aWorld, type World } from '../../support/hall.ts'

const ROUND_MS = 2000
const LEASE_MS = 8000

let before: World
let sessionId: string
beforeEach(async () => {
  before = await aWorld({ clock: fakeClock() })
  sessionId = (await aRoom(before)).opened.sessionId
})

let world: World
afterEach(() => world.end())

/** Something that is asked, and answered when the test says so. */
function asked<T>(usual: T) {
  let answers: ((answer: T) => void)[] | null = null
  return {
    ask: () => (answers ? new Promise<T>((resolve) => answers?.push(resolve)) : Promise.resolve(usual)),
    waits: () => void (answers = []),
    answer(answer: T) {
      const waiting = answers ?? []
      answers = null
      for (const resolve of waiting) resolve(answer)
    },
  }
}

/** A process that holds the session, over a database that answers when the test says so. */
async function holds() {
  const free = [sessionId]
  const renewed = asked([sessionId])
  const loading = asked<void>(undefined)
  const leases: Leases = {
    take: () => Promise.resolve(free.splice(0)),
    renew: renewed.ask,
    release: () => Promise.resolve(),
    whereIs: () => Promise.resolve(null),
    peers: () => Promise.resolve([]),
    secret: () => Promise.resolve(''),
  }
  const storage = (real: OpenStorage): OpenStorage => ({
    ...real,
    leases,
    loadSession: async (id) => {
      await loading.ask()
      return real.loadSession(id)
    },
  })
  const { hall, dir, clock } = before
  await hall.close()
  world = await aWorld({ dir, clock, storage })
  return { renewed, loading, has: () => world.hall.has({ sessionId }) }
}

it('a session that was let go while the leases were renewed is not brought back by that answer', async () => {
  const { renewed, has } = await holds()
  expect(has()).toBe(true)
  renewed.waits()
  await world.clock.pass(LEASE_MS)
  expect(has()).toBe(false)
  renewed.answer([sessionId])
  await breathe(20)
  expect(has()).toBe(false)
  await world.clock.pass(ROUND_MS)
  await breathe(20)
  expect(has()).toBe(true)
})

it('a session whose lease was over before it was read is brought in only once the leases hold again', async () => {
  const { renewed, loading, has } = await holds()
  renewed.waits()
  await world.clock.pass(LEASE_MS)
  renewed.answer([sessionId])
  await breathe(20)
  loading.waits()
  await world.clock.pass(ROUND_MS)
  await world.clock.pass(LEASE_MS)
  loading.answer()
  await breathe(20)
  expect(has()).toBe(false)
  await world.clock.pass(ROUND_MS)
  await breathe(20)
  expect(has()).toBe(true)
})
