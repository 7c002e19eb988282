import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { admit } from '../../server/gateway/door.ts'
import type { RoomActor } from '../../server/rooms/room-actor.ts'
import type { IntentType } from '../../shared/vocabulary/intent.ts'
import { PHASES } from '../../shared/vocabulary/phase.ts'
import { FakeSocket } from '../support/fake-socket.ts'
import { anId, aRoom, aWorld, goesOn, granted, type World } from '../support/hall.ts'
import { POLICY, TRIED } from './policy.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const TYPES = Object.keys(POLICY) as IntentType[]
const WIRED = TYPES.filter((type) => POLICY[type].by !== 'server')

let world: World
let room: RoomActor
/** Everybody who may hold a socket and must not play with it, by how they are refused. */
let silent: Record<string, { socket: FakeSocket; code: string }>
let helper: FakeSocket
let stranger: FakeSocket
let elsewhere: string[]

beforeAll(async () => {
  world = await aWorld()
  const { hall } = world
  const lesson = await aRoom(world, { bots: 2, citizens: 8, stepSeconds: { plan: 0 } })
  const other = await aRoom(world, { bots: 2, citizens: 8, stepSeconds: { plan: 0 } })
  const { opened, code } = lesson
  room = lesson.room
  const [, removed, theirs] = [granted(await hall.join(code, {})), granted(await hall.join(code, {})), granted(await hall.join(other.code, {}))]
  const pass = async (rights: 'run' | 'notes') => granted(await hall.givePass(opened.sessionId, opened.facilitatorToken, rights)).token
  const sits = (token: string) => new FakeSocket(world, token)
  silent = {
    'a board': { socket: sits(opened.rooms[0]?.projectorToken ?? ''), code: 'not-your-role' },
    'an onlooker': { socket: sits(granted(await hall.watch(code)).token), code: 'not-your-role' },
    'a pass for notes': { socket: sits(await pass('notes')), code: 'not-your-role' },
    'somebody removed': { socket: sits(removed.token), code: 'removed' },
  }
  helper = sits(await pass('run'))
  stranger = sits(theirs.token)
  elsewhere = [theirs.token, other.opened.facilitatorToken, other.opened.rooms[0]?.projectorToken ?? '']
  await room.submit('facilitator', { id: anId(), type: 'seat.remove', seat: removed.seat })
})
afterAll(() => world.end())

const codeOf = async (socket: FakeSocket, type: IntentType) => {
  const ack = await socket.receive('intent', { id: anId(), ...TRIED[type] })
  return ack === null || ack === 'cut' || ack.ok ? ack : ack.refusal.code
}

describe.each(PHASES)('in the phase %s', (phase) => {
  beforeAll(() => goesOn(room, (town) => phase === 'arrival' || (town.phase === phase && (town.step === null || town.step === 'plan'))))

  test('whoever only looks on, takes notes or was removed does nothing at all', async () => {
    const { seq } = room.durable
    for (const [who, { socket, code }] of Object.entries(silent))
      for (const type of TYPES) expect([who, type, await codeOf(socket, type)]).toEqual([who, type, WIRED.includes(type) ? code : 'malformed'])
    expect(room.durable.seq).toBe(seq)
  })

  test('whoever helps to run the room has the rights of its desk, and none of a citizen or of the server', async () => {
    const { seq } = room.durable
    const forbidden = TYPES.filter((type) => POLICY[type].by !== 'facilitator')
    for (const type of forbidden) expect([type, await codeOf(helper, type)]).toEqual([type, WIRED.includes(type) ? 'not-your-role' : 'malformed'])
    expect(room.durable.seq).toBe(seq)
    await helper.receive('intent', { id: anId(), type: 'ledger', show: !room.durable.state.G.facilitator.showsLedger })
    expect(room.durable.seq).toBe(seq + 1)
  })

  test('a token of another room opens that one alone, and what is done with it is done there', async () => {
    const { seq } = room.durable
    for (const token of elsewhere) {
      const asked = admit(world.hall, { token, room: room.roomId })
      expect('pass' in asked ? asked.pass.room : asked.code).not.toBe(room)
    }
    for (const type of WIRED) await codeOf(stranger, type)
    expect(stranger.room).not.toBe(room)
    expect(room.durable.seq).toBe(seq)
  })

  test('a token that nobody was given opens nothing', () => {
    for (const token of ['x'.repeat(22), room.roomId, room.row.code, 'facilitator'])
      expect(admit(world.hall, { token })).toMatchObject({ code: 'unknown-token' })
  })
})
