import { expect, test } from 'vitest'
import { Finder } from '../../../server/cluster/finder.ts'
import { Peers } from '../../../server/cluster/peers.ts'
import type { Leases, Placement } from '../../../server/storage/leases.ts'
import { fakeClock } from '../../support/clock.ts'

const CODE = { code: 'BCDFGH' }
const THERE: Placement = { sessionId: 's', owner: 'other', url: 'http://other', isHeld: true }

/** A process beside another one, and what the database says of a session. */
function aFinder(placement: Placement | null, { takes = false } = {}) {
  const clock = fakeClock()
  const asked = { database: 0, taken: [] as string[] }
  const leases: Leases = {
    whereIs: () => {
      asked.database += 1
      return Promise.resolve(placement)
    },
    peers: () => Promise.resolve([]),
    take: () => Promise.resolve([]),
    renew: () => Promise.resolve([]),
    release: () => Promise.resolve(),
    secret: () => Promise.resolve('secret'),
  }
  const hall = {
    has: () => false,
    take: (sessionId: string) => {
      asked.taken.push(sessionId)
      return Promise.resolve(takes)
    },
  }
  return { finder: new Finder({ hall, leases, peers: new Peers('secret'), clock, owner: 'own' }), clock, asked }
}

test('who runs a session is looked up once a second', async () => {
  const { finder, clock, asked } = aFinder(THERE)
  const found = { at: 'peer', url: 'http://other' }
  expect([await finder.find(CODE), await finder.find(CODE)]).toEqual([found, found])
  expect(asked.database).toBe(1)
  await clock.pass(1_000)
  await finder.find(CODE)
  expect(asked.database).toBe(2)
})

test('a session that nobody holds any more is taken; while it can’t be had, one asks again', async () => {
  const over = { ...THERE, isHeld: false }
  const free = aFinder(over, { takes: true })
  expect(await free.finder.find(CODE)).toEqual({ at: 'here' })
  expect(free.asked.taken).toEqual(['s'])
  const { finder } = aFinder(over)
  expect(await finder.find(CODE)).toEqual({ at: 'between' })
  expect(
    await finder.ask(
      () => finder.find(CODE),
      () => Promise.resolve({}),
    ),
  ).toMatchObject({ code: 'busy' })
})

test('what nobody knows is refused here', async () => {
  const { finder } = aFinder(null)
  expect(
    await finder.ask(
      () => finder.find(CODE),
      () => Promise.resolve({}),
    ),
  ).toBeNull()
})

test('an owner that doesn’t answer is forgotten, and one that says it is not theirs is looked for once more', async () => {
  const { finder, asked } = aFinder(THERE)
  const silent = () => Promise.reject(new Error('nobody there'))
  expect(await finder.ask(() => finder.find(CODE), silent)).toMatchObject({ code: 'busy' })
  expect(asked.database).toBe(1)
  let calls = 0
  const answer = await finder.ask(
    () => finder.find(CODE),
    () => Promise.resolve((calls += 1) === 1 ? null : { ok: true }),
  )
  expect(answer).toEqual({ ok: true })
  expect(asked.database).toBe(3)
})
