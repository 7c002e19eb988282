import { expect, test } from 'vitest'
import { schoolLimits } from '../../../server/http/limits.ts'
import { fakeClock } from '../../support/clock.ts'
import { aServer } from '../../support/server.ts'

/** A server whose limits go by a clock of the test, and somebody who tries codes that no room has. */
async function aGuesser(trustProxy?: string) {
  const clock = fakeClock()
  const server = await aServer({ screens: 'no such folder', limits: () => schoolLimits(clock), trustProxy })
  const answered: string[] = []
  const guess = (n: number, address: string) =>
    server
      .ask('POST', `/api/rooms/BCDFG${'HJKLMNPQRSTVWXZ'[n]}/join`, { body: {}, headers: { 'x-forwarded-for': address } })
      .then(({ status }) => void answered.push(`${n}: ${status}`))
  return { server, clock, answered, guess }
}

test('behind a named proxy each address has ten wrong codes of its own', async () => {
  const { server, clock, answered, guess } = await aGuesser('127.0.0.1')
  for (let n = 0; n < 10; n += 1) await guess(n, '203.0.113.7')
  const eleventh = guess(10, '203.0.113.7')
  await guess(11, '203.0.113.8')
  expect(answered.slice(10)).toEqual(['11: 404'])
  await clock.pass(500)
  await eleventh
  expect(answered.at(-1)).toBe('10: 404')
  await server.end()
})

test('without one, a header that changes with each guess fools nobody', async () => {
  const { server, clock, answered, guess } = await aGuesser()
  for (let n = 0; n < 10; n += 1) await guess(n, `203.0.113.${n}`)
  const eleventh = guess(10, '203.0.113.10')
  expect((await server.ask('GET', '/api/health')).status).toBe(200)
  expect(answered).toHaveLength(10)
  await clock.pass(500)
  await eleventh
  await server.end()
})
