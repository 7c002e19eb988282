import { afterEach, expect, test } from 'vitest'
import { lotOf } from '../../../server/sessions/session.ts'
import { must } from '../../../shared/kit/assert.ts'
import { anId, aWorld, granted, type World } from '../../support/hall.ts'

let world: World
afterEach(() => world.end())

const open = async (rooms: object[], session: object = {}) => {
  const opened = granted(await world.hall.openSession({ length: 'short', ...session, rooms }, { at: world.clock.now() }))
  return { opened, rooms: opened.rooms.map(({ code }) => granted(world.hall.roomFor(code, opened.facilitatorToken))) }
}
const joinAll = async (code: string, count: number) =>
  (await Promise.all(Array.from({ length: count }, () => world.hall.join(code, {})))).map((answer) => granted(answer))

test.each([2, 3])('24 people over %i rooms differ by one at most, and the recordings say why each sits where', async (count) => {
  world = await aWorld()
  for (const deal of ['own', 'shared']) {
    const { opened, rooms } = await open(Array(count).fill({}), { deal })
    await joinAll(opened.code, 24)
    expect(rooms.map(({ holders }) => holders.count)).toEqual(Array(count).fill(24 / count))

    const stored = (await world.storage.load()).rooms.filter(({ room }) => room.sessionId === opened.sessionId)
    const setups = stored.map(({ room }) => room.opening.setup.lot)
    expect(new Set(setups.map(({ seed }) => seed)).size).toBe(1)
    const seated = stored.flatMap(({ room, entries }) =>
      entries.flatMap(({ intent }) =>
        intent.type === 'seat.take' ? [{ room: room.opening.setup.lot.room, turn: must(intent.turn, 'a turn') }] : [],
      ),
    )
    const sizes = setups.map(() => 0)
    for (const { room, turn } of seated.toSorted((a, b) => a.turn - b.turn)) {
      const fewest = Math.min(...sizes)
      const lots = setups.map((lot) => (sizes[lot.room] === fewest ? lotOf(lot, turn) : 2))
      const drawn = must(setups[lots.indexOf(Math.min(...lots))], 'a room').room
      expect(room).toBe(drawn)
      sizes[room] = (sizes[room] ?? 0) + 1
    }
  }
})

test('nothing that people know tells the order: two sessions deal differently', async () => {
  world = await aWorld()
  const orders = new Set<string>()
  for (let i = 0; i < 4; i += 1) {
    const { opened, rooms } = await open([{}, {}])
    const people: string[] = []
    for (let one = 0; one < 16; one += 1) people.push(granted(await world.hall.join(opened.code, {})).roomId)
    orders.add(people.map((id) => rooms.findIndex(({ roomId }) => roomId === id)).join(''))
  }
  expect(orders.size).toBeGreaterThan(1)
})

test('no child is told no as long as a room has a chair: locked and full ones are passed over', async () => {
  world = await aWorld()
  const { opened, rooms } = await open([{ citizens: 2 }, {}, {}])
  const [, , locked] = rooms
  await locked?.submit('facilitator', { id: anId(), type: 'lock', locked: true })
  await joinAll(opened.code, 20)
  expect(rooms.map(({ holders }) => holders.count)).toEqual([2, 18, 0])
})
