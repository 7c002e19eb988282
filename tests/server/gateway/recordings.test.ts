import { afterEach, expect, test } from 'vitest'
import { playHeadless } from '../../../server/cli/headless.ts'
import { must } from '../../../shared/kit/assert.ts'
import { goesOn, aRoom, granted } from '../../support/hall.ts'
import { library } from '../../support/library.ts'
import { Client, served, type Served } from '../../support/sockets.ts'

let world: Served
const clients: Client[] = []
afterEach(async () => {
  for (const client of clients.splice(0)) client.end()
  await world.end()
})

const dial = (token: string) => {
  const client = new Client(world.url, { token })
  clients.push(client)
  return client
}
const played = playHeadless(library, { regime: 'house', citizens: 3, bots: 'mixed', length: 'short', disclosure: 'tier', seed: 'sockets' })

test('a recording that was opened is on the screens, offers nothing, refuses everything, and says goodbye when it is closed', async () => {
  world = await served()
  const opened = granted(await world.hall.openRecording(JSON.parse(JSON.stringify(played))))
  const desk = await dial(opened.facilitatorToken).opened()
  const board = await dial(must(opened.rooms[0], 'a room').projectorToken).opened()
  for (const { view } of [desk, board]) expect(view).toMatchObject({ choices: [], room: { phase: 'debrief' }, reveal: { step: 9 } })
  expect(await desk.send({ type: 'pause' })).toMatchObject({ ok: false, refusal: { code: 'wrong-phase' } })
  granted(await world.hall.erase(opened.sessionId, opened.facilitatorToken))
  for (const screen of [desk, board]) {
    await screen.until(() => screen.closed !== null)
    expect(screen.closed).toBe('ended')
  }
})

test('one of other rules has no socket, and says so in a word', async () => {
  world = await served()
  const opened = granted(await world.hall.openRecording({ ...(JSON.parse(JSON.stringify(played)) as object), rulesVersion: 1 }))
  await expect(dial(opened.facilitatorToken).opened()).rejects.toThrow('wrong-phase')
})

test('a phone that is taken along to a branch is told where, and shows its own chair there', async () => {
  world = await served()
  const { room, code, opened } = await aRoom(world, { bots: 3, stepSeconds: { plan: 0, social: 0, statement: 0 } })
  const pupil = granted(await world.hall.join(code, {}))
  await goesOn(room, ({ reveal }) => reveal !== null)
  const phone = await dial(pupil.token).opened()
  const branch = granted(await world.hall.branch(code, opened.facilitatorToken, { month: 3, people: 'same' }))
  await phone.until(() => phone.closed !== null)
  expect([phone.closed, phone.movedTo]).toEqual(['moved', must(branch.rooms[0], 'a room').roomId])
  const again = await dial(pupil.token).opened()
  expect(again.view).toMatchObject({ room: { code: must(branch.rooms[0], 'a room').code, month: 3, paused: true }, me: { seat: pupil.seat } })
})
