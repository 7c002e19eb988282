import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { SessionOpened } from '../../../shared/protocol/rest.ts'
import { aSchool, type School } from '../../support/school.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 })

let school: School
beforeAll(async () => {
  school = await aSchool()
})
afterAll(() => school.end())

async function aSession(): Promise<SessionOpened> {
  return (await school.ask('POST', '/api/sessions', { body: { length: 'short' } })).body as SessionOpened
}

test('one joinId sent ten times at once is one chair, and one key', async () => {
  const { code, sessionId, facilitatorToken: token } = await aSession()
  const joined = await Promise.all(Array.from({ length: 10 }, () => school.join(code, { joinId: 'device-one' })))
  expect(new Set(joined.map((one) => JSON.stringify(one))).size).toBe(1)
  expect((await school.join(code, { joinId: 'device-two' })).seat).not.toBe(joined[0]?.seat)
  // A process takes on 50 rooms, and the next test has need of them all.
  expect(await school.ask('DELETE', `/api/sessions/${sessionId}`, { token })).toMatchObject({ status: 200, body: { erased: true } })
})

test('40 joins at once give 40 chairs, in 50 of 50 rooms', async () => {
  const chairs = Array.from({ length: 40 }, (_, i) => i + 1)
  const aRun = async () => {
    const { code } = await aSession()
    const joined = await Promise.all(chairs.map(() => school.join(code)))
    expect(joined.map(({ seat }) => seat).sort((a, b) => a - b)).toEqual(chairs)
    expect(new Set(joined.map(({ token }) => token)).size).toBe(40)
    expect(new Set(joined.map(({ returnCode }) => returnCode)).size).toBe(40)
    expect(await school.ask('POST', `/api/rooms/${code}/join`, { body: {} })).toMatchObject({ status: 409, body: { error: { code: 'room-full' } } })
  }
  // Five rooms at a time: their joins meet in the same commits.
  for (let runs = 0; runs < 50; runs += 5) await Promise.all(Array.from({ length: 5 }, aRun))
})
