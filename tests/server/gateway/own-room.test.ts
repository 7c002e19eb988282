import { afterEach, beforeEach, expect, it } from 'vitest'
import { ownRoom } from '../../../server/gateway/own-room.ts'
import type { DeviceLine, Visit } from '../../../server/gateway/shown-room.ts'
import type { RoomActor } from '../../../server/rooms/room-actor.ts'
import { hashOf } from '../../../server/rooms/secrets.ts'
import { anId, aRoom, aWorld, granted, type World } from '../../support/hall.ts'

let world: World
let room: RoomActor
let ana: { seat: number; token: string }

beforeEach(async () => {
  world = await aWorld()
  const { room: opened, code } = await aRoom(world)
  room = opened
  ana = granted(await world.hall.join(code, {}))
})
afterEach(() => world.end())

function comes(line: DeviceLine | null): Visit {
  const { seat, token } = ana
  return ownRoom(room).enter({ role: 'citizen', audience: seat, seat, token, tokenHash: hashOf(token), line })
}

it('what arrives over a connection that its device has given up is late; what was sent anew counts', async () => {
  const [old, fresh, tablet] = [comes({ id: 'phone', dial: 1 }), comes({ id: 'phone', dial: 2 }), comes({ id: 'tablet', dial: 1 })]
  const { seq } = room.durable
  const wave = { id: anId(), type: 'help', on: true } as const
  expect(await old.submit(wave)).toMatchObject({ ok: false, refusal: { code: 'not-saved' } })
  expect(room.durable.seq).toBe(seq)
  expect(await fresh.submit(wave)).toEqual({ ok: true, version: seq + 1 })
  expect(await tablet.submit({ id: anId(), type: 'help', on: false })).toMatchObject({ ok: true })
})

it('whoever is removed hears the first answer to what was accepted, and may do nothing new', async () => {
  const visit = comes(null)
  const wave = { id: anId(), type: 'help', on: true } as const
  const first = await visit.submit(wave)
  await room.submit('facilitator', { id: anId(), type: 'seat.remove', seat: ana.seat })
  expect(await visit.submit(wave)).toEqual(first)
  expect(await visit.submit({ ...wave, id: anId() })).toMatchObject({ ok: false, refusal: { code: 'removed' } })
})
