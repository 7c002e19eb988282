import { afterEach, describe, expect, it } from 'vitest'
import { anId, aRoom, aWorld, granted, type World } from '../support/hall.ts'

let world: World
afterEach(() => world.end())

const noTimers = { stepSeconds: { plan: 0, social: 0, statement: 0 } }

describe('a server that stops in the middle of it', () => {
  it('loses nothing it acknowledged, doubles nothing, and takes again what it had not answered', async () => {
    world = await aWorld()
    const { room, code, opened } = await aRoom(world, noTimers)
    const people = await Promise.all(Array.from({ length: 20 }, async () => granted(await world.hall.join(code, {})).seat))
    await room.submit('facilitator', { id: anId(), type: 'start' })
    await room.submit('facilitator', { id: anId(), type: 'next' })
    expect(room.durable.state.G.town.step).toBe('plan')

    const sent = people.flatMap((seat) => [true, false].map((pay) => ({ seat, intent: { id: anId(), type: 'bills' as const, pay } })))
    const acked = new Map<string, number>()
    for (const { seat, intent } of sent) void room.submit(seat, intent).then((ack) => ack.ok && acked.set(intent.id, ack.version))
    await new Promise((resolve) => setImmediate(resolve))
    world = await world.restart('kill')

    const again = granted(world.hall.roomFor(code, opened.facilitatorToken))
    const answers = await Promise.all(sent.map(({ seat, intent }) => again.submit(seat, intent)))
    sent.forEach(({ intent }, i) => {
      const answer = answers[i]
      expect(answer?.ok).toBe(true)
      if (acked.has(intent.id)) expect(answer).toEqual({ ok: true, version: acked.get(intent.id) })
    })
    const entries = (await world.storage.load(again.roomId)).rooms[0]?.entries ?? []
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, i) => i + 1))
    expect(new Set(entries.map(({ actor, intent }) => `${actor} ${intent.id}`)).size).toBe(entries.length)
    expect(JSON.stringify(world.engine.replay(again.row.opening, entries))).toBe(JSON.stringify(again.durable.state))
  })
})
