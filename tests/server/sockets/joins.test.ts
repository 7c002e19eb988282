import { afterEach, expect, test } from 'vitest'
import type { SessionOpened } from '../../../shared/protocol/rest.ts'
import { aSchool, type School } from '../../support/school.ts'

let school: School
afterEach(() => school.end())

test('40 joins at once give 40 chairs, in 50 of 50 rooms', async () => {
  school = await aSchool()
  const chairs = Array.from({ length: 40 }, (_, i) => i + 1)
  for (let room = 0; room < 50; room += 1) {
    const { body } = await school.ask('POST', '/api/sessions', { body: { length: 'short' } })
    const { code } = body as SessionOpened
    const joined = await Promise.all(chairs.map(() => school.join(code)))
    expect(joined.map(({ seat }) => seat).sort((a, b) => a - b)).toEqual(chairs)
    expect(new Set(joined.map(({ token }) => token)).size).toBe(40)
    expect(new Set(joined.map(({ returnCode }) => returnCode)).size).toBe(40)
    expect(await school.ask('POST', `/api/rooms/${code}/join`, { body: {} })).toMatchObject({ status: 409, body: { error: { code: 'room-full' } } })
  }
}, 60_000)

test('one joinId sent ten times at once is one chair, and one key', async () => {
  school = await aSchool()
  const { body } = await school.ask('POST', '/api/sessions', { body: { length: 'short' } })
  const { code } = body as SessionOpened
  const joined = await Promise.all(Array.from({ length: 10 }, () => school.join(code, { joinId: 'device-one' })))
  expect(new Set(joined.map((one) => JSON.stringify(one))).size).toBe(1)
  expect((await school.join(code, { joinId: 'device-two' })).seat).not.toBe(joined[0]?.seat)
})
