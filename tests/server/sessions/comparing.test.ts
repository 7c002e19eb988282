import { afterEach, expect, test } from 'vitest'
import { recordingOf } from '../../../server/debrief/recording.ts'
import type { RoomActor } from '../../../server/rooms/room-actor.ts'
import { must } from '../../../shared/kit/assert.ts'
import type { Seat } from '../../../shared/vocabulary/ids.ts'
import { breathe } from '../../support/clock.ts'
import { anId, aRoom, aWorld, granted, type World } from '../../support/hall.ts'
import { pickOf } from '../../support/pick.ts'

let world: World
afterEach(() => world.end())

const untimed = { stepSeconds: { plan: 0, social: 0, statement: 0 } }
const town = (room: RoomActor) => room.durable.state.G.town

/** A room with so many humans and ten bots, and what the desk compares there. */
async function aClassOf(people: number) {
  world = await aWorld()
  const { room, code, opened } = await aRoom(world, { bots: 10, ...untimed })
  const seats: Seat[] = []
  for (let i = 0; i < people; i += 1) seats.push(granted(await world.hall.join(code, {})).seat)
  const does = (type: 'start' | 'next') => room.submit('facilitator', { id: anId(), type })
  await does('start')
  const compared = (token = opened.facilitatorToken) => must(granted(world.hall.compare(token)).rooms[0], 'a room')
  return { room, seats, opened, does, compared }
}

/** The indicators of all that was recorded so far. */
function indicatorsNow({ row, durable }: RoomActor) {
  const { conformity, superstition, segregation } = recordingOf({ opening: row.opening, entries: [], game: durable.state.G, names: {} }).indicators
  return { conformity, superstition, segregation }
}

/** Something different in each slot of each month, while the room plans. */
async function plans(room: RoomActor, seat: Seat): Promise<void> {
  for (let slot = 0; town(room).step === 'plan' && slot < 4; slot += 1)
    await room.submit(seat, { id: anId(), ...pickOf(room.view(seat).view.choices, seat + slot + town(room).month, ['plan']) })
}

test('the figures of a month are the indicators of the recording when it was over, and stay as they are', async () => {
  const { room, seats, does, compared } = await aClassOf(5)
  const recorded: object[] = []
  while (town(room).phase !== 'theories') {
    await does('next')
    await world.clock.pass(20)
    for (const seat of seats) await plans(room, seat)
    const isOver = town(room).step === 'morning' || town(room).phase === 'theories'
    if (!isOver || compared().months.length === recorded.length) continue
    recorded.push({ month: recorded.length + 1, ...indicatorsNow(room) })
    expect(compared().months.at(-1)).toMatchObject(recorded.at(-1) ?? {})
  }
  expect(compared().months).toMatchObject(recorded)
  expect(compared().months.at(-1)?.conformity).toEqual(expect.any(Number))
})

test('under five people there are no figures: they would be about somebody', async () => {
  const { room, does, compared } = await aClassOf(4)
  while (town(room).month < 3) await does('next')
  expect(compared()).toMatchObject({ people: 4, months: [{ month: 1 }, { month: 2 }] })
  for (const month of compared().months) expect(month).toMatchObject({ conformity: null, superstition: null, segregation: null, readySeconds: null })
})

test('the board learns the treatment when the envelope is open, and compares only while the desk shows it', async () => {
  const { room, opened, does, compared } = await aClassOf(1)
  const board = must(opened.rooms[0], 'a room').projectorToken
  const shows = (show: boolean) => room.submit('facilitator', { id: anId(), type: 'compare', show })
  expect(world.hall.compare(board)).toMatchObject({ code: 'not-your-role' })
  await shows(true)
  expect(compared(board).treatment).toBeNull()
  while (town(room).reveal === null) await does('next')
  await breathe()
  expect(compared(board).treatment).toMatchObject({ regime: 'house' })
  await shows(false)
  expect(world.hall.compare(board)).toMatchObject({ code: 'not-your-role' })
})
