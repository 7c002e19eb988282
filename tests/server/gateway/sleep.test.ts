import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { must } from '../../../shared/kit/assert.ts'
import type { RoomActor } from '../../../server/rooms/room-actor.ts'
import { fakeClock } from '../../support/clock.ts'
import { aRoom, anId, granted } from '../../support/hall.ts'
import { Client, LINES, served, type Served } from '../../support/sockets.ts'

let world: Served
const clients: Client[] = []
beforeEach(async () => {
  world = await served({ clock: fakeClock() })
})
afterEach(async () => {
  for (const client of clients.splice(0)) client.end()
  await world.end()
})

describe.each(['websocket', 'polling'] as const)('a phone that slept, by %s', (line) => {
  const wakes = (token: string, held?: Client) => {
    const client = new Client(world.url, { token, ...(held && { version: held.version }) }, { transports: [...LINES[line]] })
    clients.push(client)
    if (held) Object.assign(client, { view: held.view, version: held.version })
    return client
  }

  async function aSleeper() {
    const { room, code } = await aRoom(world, { stepSeconds: { plan: 0, social: 0, statement: 0 } })
    const [one] = await Promise.all([0, 1].map(async () => granted(await world.hall.join(code, {}))))
    const { token, seat } = must(one, 'a pupil')
    const phone = await wakes(token).opened()
    await says(room, { type: 'start' })
    return { room, token, seat, phone }
  }

  /** Its socket is gone; the server has noticed. */
  async function sleeps(phone: Client): Promise<void> {
    phone.end()
    await expect.poll(() => world.gateway.count()).toBe(0)
  }

  test.each([
    [10, 1],
    [60, 40],
    [600, 300],
  ])('for %i s, while the room took %i steps, has its chair and gets the right screen in one frame', async (seconds, steps) => {
    const { room, token, seat, phone } = await aSleeper()
    await sleeps(phone)
    expect(away(room, seat)).toBe(false)
    await world.clock.pass(seconds * 1000)
    expect(away(room, seat)).toBe(true)
    for (let i = 0; i < steps; i += 1) await says(room, { type: 'lock', locked: i % 2 === 0 })
    await says(room, { type: 'next' })
    const back = wakes(token, phone)
    await back.until(() => back.frames.length > 0)
    // What fits no longer into the room's window comes whole.
    expect(back.frames[0]?.kind).toBe(steps > 256 ? 'view' : 'patch')
    await world.clock.pass(10)
    await back.until(() => back.version === room.version)
    expect(away(room, seat)).toBe(false)
    const shown = { ...back.view, room: { ...back.view?.room, now: 0 } }
    const right = room.view(seat).view
    expect(shown).toEqual(JSON.parse(JSON.stringify({ ...right, room: { ...right.room, now: 0 } })))
    expect(back.view?.me?.seat).toBe(seat)
  })

  test('for 4 s was never away', async () => {
    const { room, token, seat, phone } = await aSleeper()
    await sleeps(phone)
    await world.clock.pass(4000)
    const back = wakes(token, phone)
    await back.until(() => back.frames.length > 0)
    await world.clock.pass(60_000)
    expect(away(room, seat)).toBe(false)
  })
})

const away = (room: RoomActor, seat: number) => room.durable.state.G.citizens[seat]?.away

/** What the teacher does, until every screen has it. */
async function says(room: RoomActor, deed: Parameters<typeof withId>[0]): Promise<void> {
  const ack = await room.submit('facilitator', withId(deed))
  if (!ack.ok) throw new Error(`refused: ${ack.refusal.say}`)
  await world.clock.pass(10)
}

const withId = (deed: { type: 'start' } | { type: 'next' } | { type: 'lock'; locked: boolean }) => ({ id: anId(), ...deed })
