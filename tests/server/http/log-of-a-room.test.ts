import { afterAll, expect, test } from 'vitest'
import { openLog } from '../../../server/http/log.ts'
import { openStorage } from '../../../server/storage/open.ts'
import { must } from '../../../shared/kit/assert.ts'
import type { Joined, SessionOpened } from '../../../shared/protocol/rest.ts'
import { hostileFrames } from '../../support/hostile.ts'
import { pickOf } from '../../support/pick.ts'
import { aServer } from '../../support/server.ts'
import { Client } from '../../support/sockets.ts'

/** What people wrote, wherever something can be written. */
const CANARIES = {
  name: 'Zelda Quux',
  note: 'Quux cried today',
  phrase: 'quux quux quux quux quux quux',
  field: 'quuxfield',
  error: 'no row for Quux',
}

const lines: string[] = []
const trouble = { isOn: false }
const server = await aServer({
  screens: 'no such folder',
  log: openLog('trace', { write: (line) => void lines.push(line) }),
  async openStorage(where) {
    const storage = await openStorage(where)
    const broken = () => Promise.reject(new Error(CANARIES.error))
    return {
      ...storage,
      append: (write) => (trouble.isOn ? Promise.resolve('failed') : storage.append(write)),
      load: (room) => (trouble.isOn ? broken() : storage.load(room)),
      snapshot: (...args) => (trouble.isOn ? broken() : storage.snapshot(...args)),
    }
  },
})
afterAll(() => server.end())

/** A whole room of two people and three bots, up to the debrief. */
async function aLesson() {
  const { json: opened } = await server.ask<SessionOpened>('POST', '/api/sessions', {
    body: { length: 'short', rooms: [{ citizens: 6, bots: 3, names: 'typed', stepSeconds: { plan: 0, social: 0, statement: 0 } }] },
  })
  const { code } = must(opened.rooms[0], 'a room')
  const join = async (name: string) => (await server.ask<Joined>('POST', `/api/rooms/${code}/join`, { body: { name } })).json
  const people = [await join(CANARIES.name), await join(CANARIES.name)]
  const teacher = await new Client(server.url, { token: opened.facilitatorToken }).opened()
  const pupils = await Promise.all(people.map(({ token }) => new Client(server.url, { token }).opened()))
  await server.ask('POST', `/api/rooms/${code}/notes`, { token: opened.facilitatorToken, body: { text: CANARIES.note } })
  await teacher.send({ type: 'start' })
  for (let turn = 0; teacher.view?.room.phase !== 'debrief'; turn += 1) {
    if (teacher.view?.room.step === 'plan') for (const [i, pupil] of pupils.entries()) await pupil.send(pickOf(pupil.view?.choices ?? [], turn + i))
    const ack = await teacher.send({ type: 'next' })
    if (ack.ok) await Promise.all([teacher, ...pupils].map((one) => one.until(() => one.version >= ack.version)))
  }
  return { opened, code, people, teacher, pupils }
}

test('whatever goes wrong in a room, its log holds no name, answer, token, code or address', async () => {
  const { opened, code, people, teacher, pupils } = await aLesson()
  const token = opened.facilitatorToken
  await server.ask('POST', `/api/rooms/${code}/return`, { body: { returnCode: '000000' } })
  await server.ask('POST', `/api/rooms/${code}/join`, { body: { [CANARIES.field]: CANARIES.name } })
  await server.ask('POST', `/api/rooms/${CANARIES.field}/join`, {
    body: `{"name": "${CANARIES.name}`,
    headers: { 'x-forwarded-for': '203.0.113.77' },
  })
  await server.ask('POST', '/api/sessions/recover', { body: { phrase: CANARIES.phrase } })
  await server.ask('POST', '/api/recordings', { body: { schema: 4, sealed: CANARIES.name, acts: [] } })
  await server.ask('GET', `/api/rooms/${code}/lab?regime=${CANARIES.field}`, { token })
  await server.ask('GET', `/api/${CANARIES.field}?token=${token}`)

  trouble.isOn = true
  await teacher.raw('intent', { id: 'canary-0001', type: 'debrief', step: 'town' })
  await server.ask('POST', `/api/rooms/${code}/notes`, { token, body: { text: CANARIES.note } })
  await server.ask('GET', `/api/rooms/${code}/debrief`, { token })
  trouble.isOn = false
  server.uncaught(new Error(CANARIES.error))
  const [pupil] = pupils
  for (const frame of hostileFrames) if (pupil?.socket.connected) pupil.socket.io.engine.write(frame)
  await pupil?.until(() => !pupil.socket.connected)
  for (const client of [teacher, ...pupils]) client.end()

  expect(lines.length, 'something was logged at all').toBeGreaterThan(1)
  const log = lines.join('\n')
  const codes = [opened.code, code, ...people.map(({ returnCode }) => returnCode)]
  const tokens = [token, must(opened.rooms[0], 'a room').projectorToken, ...people.map((one) => one.token), opened.recovery]
  const names = people.map(({ name }) => name)
  const never = [...Object.values(CANARIES), ...codes, ...tokens, ...names, '203.0.113.77', '127.0.0.1', 'quux', 'Quux']
  expect(never.filter((one) => log.includes(one))).toEqual([])
  const allowed = ['level', 'time', 'msg', 'roomId', 'sessionId', 'error', 'method', 'count', 'refusal']
  const fields = new Set(lines.flatMap((line) => Object.keys(JSON.parse(line) as object)))
  expect([...fields].filter((field) => !allowed.includes(field))).toEqual([])
})
