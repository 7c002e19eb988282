import { afterEach, expect, test } from 'vitest'
import { anId, aRoom, aWorld, granted, type World } from '../../support/hall.ts'

let world: World
afterEach(() => world.end())

async function aDesk() {
  world = await aWorld()
  const { room, code, opened } = await aRoom(world, { bots: 2, stepSeconds: { plan: 0, social: 0, statement: 0 } })
  return { room, code, opened, isLed: () => room.durable.state.G.town.led }
}

test('a facilitator may be gone for 60 s, and is back at once', async () => {
  const { room, isLed } = await aDesk()
  const [laptop, phone] = [room.arrive('facilitator'), room.arrive('facilitator')]
  laptop()
  await world.clock.pass(120_000)
  expect(isLed()).toBe(true)
  phone()
  await world.clock.pass(59_999)
  expect(isLed()).toBe(true)
  await world.clock.pass(1)
  expect(isLed()).toBe(false)
  room.arrive('facilitator')
  await world.clock.pass(1)
  expect(isLed()).toBe(true)
})

test('nobody is missed who was never there, and an observer leads nothing', async () => {
  const { room, isLed } = await aDesk()
  room.arrive('observer')()
  await world.clock.pass(600_000)
  expect(isLed()).toBe(true)
})

test('after a restart the facilitator has 60 s anew', async () => {
  const { room, code, opened } = await aDesk()
  room.arrive('facilitator')
  await room.submit('facilitator', { id: anId(), type: 'start' })
  await world.clock.pass(20)
  world = await world.restart('kill')
  const again = granted(world.hall.roomFor(code, opened.facilitatorToken))
  await world.clock.pass(59_000)
  expect(again.durable.state.G.town.led).toBe(true)
  await world.clock.pass(2_000)
  expect(again.durable.state.G.town.led).toBe(false)
})
