import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RoomActor } from '../../server/rooms/room-actor.ts'
import { anId, aRoom, granted, realClock } from '../support/hall.ts'
import { Client, served, type Served } from '../support/sockets.ts'

let world: Served
let actor: RoomActor
let witness: Client
let token: string
/** A minute passes after each case, so that no case uses up the patience that another one tests. */
let minutes = 0
const clock = { ...realClock, now: () => realClock.now() + minutes * 60_000 }
const rejections: unknown[] = []
const note = (error: unknown) => rejections.push(error)

beforeAll(async () => {
  process.on('unhandledRejection', note)
  world = await served({ clock })
  const { opened, room, code } = await aRoom(world, { bots: 3, stepSeconds: { plan: 0 } })
  actor = room
  token = granted(await world.hall.join(code, {})).token
  witness = await new Client(world.url, { token: opened.facilitatorToken }).opened()
})
afterAll(async () => {
  process.off('unhandledRejection', note)
  witness.end()
  await world.end()
})

/** After whatever was sent: nothing has changed, nobody died, and the next one is served. */
async function unharmed(before: string): Promise<void> {
  minutes += 1
  const ack = await witness.raw('intent', { id: anId(), type: 'ledger', show: actor.durable.state.G.facilitator.showsLedger })
  expect(ack).toMatchObject({ ok: false, refusal: { code: 'already-done' } })
  expect(JSON.stringify(actor.durable.state)).toBe(before)
  expect(rejections).toEqual([])
}

const deep = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`)
const ready = { id: 'hostile-0001', type: 'ready', ready: true }

const FRAMES: [name: string, frame: unknown][] = [
  ['nothing', null],
  ['a number', 7],
  ['a word', 'start'],
  ['a list', [ready]],
  ['no id', { type: 'ready', ready: true }],
  ['an id that is too short', { ...ready, id: 'x' }],
  ['an id that is too long', { ...ready, id: 'x'.repeat(37) }],
  ['an id that is an object', { ...ready, id: { toString: 1 } }],
  ['an id with signs of its own', { ...ready, id: 'a b;drop table' }],
  ['no type', { id: 'hostile-0001' }],
  ['a type that is a list', { ...ready, type: ['ready'] }],
  ...[
    'toString',
    '__proto__',
    'constructor',
    'hasOwnProperty',
    'valueOf',
    'endGame',
    'endTurn',
    'setPhase',
    'setStage',
    'pass',
    'SYNC',
    'UPDATE',
    'RESET',
    'UNDO',
    'MAKE_MOVE',
    'seat.take',
    'seat.away',
    'time-up',
  ].map((type): [string, unknown] => [`the type ${type}`, { id: 'hostile-0001', type }]),
  ['another seat in it', { ...ready, seat: 1 }],
  ['playerID in it', { ...ready, playerID: '1' }],
  ['credentials in it', { ...ready, credentials: 'x' }],
  ['an actor in it', { ...ready, actor: 'facilitator' }],
  ['a prototype in it', JSON.parse('{"id":"hostile-0001","type":"ready","ready":true,"__proto__":{"admin":true}}')],
  ['a plan for no slot', { id: 'hostile-0001', type: 'plan', slot: 3, activity: 'rest' }],
  ['a plan for a slot in words', { id: 'hostile-0001', type: 'plan', slot: '1', activity: 'rest' }],
  ['a plan for half a slot', { id: 'hostile-0001', type: 'plan', slot: 1.5, activity: 'rest' }],
  ['a plan to toString', { id: 'hostile-0001', type: 'plan', slot: 1, activity: 'toString' }],
  ['a plan with seat 41', { id: 'hostile-0001', type: 'plan', slot: 1, activity: 'rest', with: 41 }],
  ['a plan with seat -1', { id: 'hostile-0001', type: 'plan', slot: 1, activity: 'rest', with: -1 }],
  ['a theory about __proto__', { id: 'hostile-0001', type: 'theory', feature: '__proto__', effect: 'raises', confidence: 1 }],
  ['bots without end', { id: 'hostile-0001', type: 'bots', count: 1e308, temperament: 'mixed' }],
  ['a deep list', deep(1000)],
  ['a deep list in a field', { ...ready, ready: deep(500) }],
  ['a long word', { ...ready, ready: 'x'.repeat(4000) }],
  ['many fields', Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`f${i}`, i]))],
]

describe('a frame that is no intent', () => {
  it.each(FRAMES)('%s: is refused with a reason', async (_name, frame) => {
    const before = JSON.stringify(actor.durable.state)
    const client = await new Client(world.url, { token }).connected()
    expect(await client.raw('intent', frame)).toMatchObject({
      ok: false,
      refusal: { code: expect.stringMatching(/./) as string, say: expect.any(String) as string },
    })
    client.end()
    await unharmed(before)
  })

  it('an event that nobody knows is refused, whatever its name', async () => {
    const before = JSON.stringify(actor.durable.state)
    const client = await new Client(world.url, { token }).connected()
    for (const event of ['sync', 'update', 'chat', 'toString', '__proto__', 'constructor', 'view', 'patch', 'closed', '']) {
      expect(await client.raw(event, { x: 1 })).toMatchObject({ ok: false, refusal: { code: 'malformed' } })
    }
    client.end()
    await unharmed(before)
  })

  it('without a way to answer it changes nothing either', async () => {
    const before = JSON.stringify(actor.durable.state)
    const client = await new Client(world.url, { token }).connected()
    client.socket.emit('intent')
    client.socket.emit('intent', null, 'no function', 3)
    client.socket.emit('resume')
    client.socket.emit('resume', { version: 'x' })
    client.socket.emit('resume', { version: 1e300 })
    client.socket.emit('resume', { version: 0, seat: 2 })
    expect(await client.raw('intent', 'still there')).toMatchObject({ ok: false })
    client.end()
    await unharmed(before)
  })
})

/** Packets below the protocol, as they would stand on the wire behind a message sign of engine.io. */
const PACKETS = [
  '',
  '2',
  '2[',
  '2[]',
  '2{}',
  '2"x"',
  '2[1]',
  '2[null]',
  '2[["intent"]]',
  '2["intent",',
  '2["connect"]',
  '2["disconnect"]',
  '2["error",1]',
  '20["intent"',
  '2999999999999999999999["intent",{}]',
  '2-1["intent"]',
  '2/elsewhere,["intent",{}]',
  '0/elsewhere,',
  '0/__proto__,{}',
  '0{"token":5}',
  '00',
  '1',
  '1/elsewhere,',
  '3[]',
  '30[]',
  '3999[1]',
  '4{}',
  '4"x"',
  '51-["intent",{"_placeholder":true,"num":0}]',
  '51-["intent",{"_placeholder":true,"num":"0"}]',
  '599999-["intent"]',
  '5-1-["intent"]',
  '51-',
  '61-[]',
  '7',
  '9',
  'x',
  '\u0000',
  '2["__proto__",{}]',
  `2["intent",${'['.repeat(3000)}${']'.repeat(3000)}]`,
  `2["${'x'.repeat(7000)}"]`,
  `2${' '.repeat(7000)}["intent"]`,
]

describe('a packet that is none', () => {
  it.each(PACKETS.map((packet) => [packet.slice(0, 40), packet]))('%j: cuts the socket or is passed over', async (_name, packet) => {
    const before = JSON.stringify(actor.durable.state)
    const client = await new Client(world.url, { token }).connected()
    client.socket.io.engine.write(packet)
    await unharmed(before)
    client.end()
  })

  it('a frame over 8 kB cuts the socket', async () => {
    const before = JSON.stringify(actor.durable.state)
    for (const transports of [['websocket'], ['polling']]) {
      const client = await new Client(world.url, { token }, { transports }).connected()
      client.socket.emit('intent', { ...ready, ready: 'x'.repeat(20_000) })
      await client.until(() => !client.socket.connected)
      client.end()
    }
    await unharmed(before)
  })

  it('half an attachment, then none, leaves nobody waiting', async () => {
    const before = JSON.stringify(actor.durable.state)
    const client = await new Client(world.url, { token }).connected()
    client.socket.emit('intent', { ...ready, ready: Buffer.from('x') })
    client.socket.io.engine.write('52-["intent",{"_placeholder":true,"num":0}]')
    client.socket.io.engine.write('2["intent",{}]')
    await unharmed(before)
    client.end()
  })
})

describe('a request that is none', () => {
  const paths = [
    '',
    '?EIO=4',
    '?EIO=4&transport=toString',
    '?EIO=4&transport=polling&sid=nobody',
    '?EIO=4&transport=websocket',
    '?EIO=99&transport=polling',
    '?EIO=3&transport=polling',
    '?EIO=4&transport=polling&sid=__proto__',
    '?EIO=4&EIO=4&transport=polling&transport=websocket',
    `?EIO=4&transport=polling&x=${'x'.repeat(4000)}`,
  ]
  it.each(paths)('%s', async (path) => {
    const before = JSON.stringify(actor.durable.state)
    for (const method of ['GET', 'POST', 'PUT', 'OPTIONS', 'DELETE']) {
      const body = method === 'POST' || method === 'PUT' ? { body: '4x\u001e2\u001e\u001e' } : {}
      await fetch(`${world.url}/socket.io/${path}`, { method, ...body }).then((response) => response.text())
    }
    await unharmed(before)
  })

  it('a polling session that sends rubbish ends', async () => {
    const before = JSON.stringify(actor.durable.state)
    for (const body of ['', 'rubbish', '\u001e\u001e', '40{"token":', '42["intent"]', 'b!!!!', `4${'2'.repeat(3000)}`, '6', '5', '1']) {
      const hello = await fetch(`${world.url}/socket.io/?EIO=4&transport=polling`).then((response) => response.text())
      const { sid } = JSON.parse(hello.slice(1)) as { sid: string }
      const answer = await fetch(`${world.url}/socket.io/?EIO=4&transport=polling&sid=${sid}`, { method: 'POST', body })
      expect([200, 400]).toContain(answer.status)
    }
    await unharmed(before)
  })
})

describe('too much', () => {
  it('is refused, then cut; who keeps the pace is not touched', async () => {
    const before = JSON.stringify(actor.durable.state)
    const client = await new Client(world.url, { token }).connected()
    const codes: string[] = []
    for (let i = 0; i < 200; i += 1)
      client.socket.emit('intent', { id: 'hostile-0002', type: 'bills', pay: true }, (ack: { ok: boolean; refusal?: { code: string } }) =>
        codes.push(ack.refusal?.code ?? 'ok'),
      )
    await client.until(() => !client.socket.connected)
    // How many answers come out before the cut hangs on how the frames arrived; what they say doesn't.
    expect(codes.filter((code) => code !== 'wrong-phase' && code !== 'too-fast')).toEqual([])
    expect(codes.length).toBeLessThan(80)
    client.end()
    await unharmed(before)
  })

  it('of whole views is slowed down, never refused', async () => {
    minutes += 1
    const client = await new Client(world.url, { token }).connected()
    const views = () => client.frames.filter(({ kind }) => kind === 'view').length
    for (let i = 0; i < 10; i += 1) client.socket.emit('resume', { version: 9_999 })
    await client.raw('intent', 'done')
    expect(views()).toBeLessThanOrEqual(3)
    client.end()
  })
})
