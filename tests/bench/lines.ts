import { Agent } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Joined, SessionOpened } from '../../shared/protocol/rest.ts'
import { Client } from '../support/sockets.ts'
import { percentiles, type Percentiles } from './figures.ts'
import { dialAsPages } from './line.ts'
import { bursts, saturated } from './load.ts'
import { openOurRoom } from './ours.ts'
import { postJson } from './post.ts'
import { startProcess } from './process.ts'
import type { Room } from './room.ts'
import { CITIZENS } from './workload.ts'

type Transport = 'websocket' | 'polling'

/** `npx tsx tests/bench/lines.ts`: a class of 30 by websocket and by polling, each on a server of its own, by turns. */
const TURNS: readonly Transport[] = ['websocket', 'polling', 'websocket', 'polling']
const ORDER = { rooms: [{ citizens: CITIZENS, stepSeconds: { plan: 0, social: 0, statement: 0 } }] }

/** As a browser does, a phone that polls keeps its connections; the types know agents of browsers only. */
const dialOf = (transport: Transport) =>
  dialAsPages({ transports: [transport], ...(transport === 'polling' && { agent: new Agent({ keepAlive: true }) }) })

const TAPS = 6
const TAP_MS = 1000

/** Everybody taps once a second, each at an own moment, as a lively class does at most: ms until each tap is answered. */
async function taps(room: Room): Promise<Percentiles> {
  const took: number[] = []
  const live = async (citizen: number) => {
    await wait((citizen * TAP_MS) / CITIZENS)
    for (let tap = 0; tap < TAPS; tap += 1) {
      const start = performance.now()
      await room.act(citizen)
      const ms = performance.now() - start
      took.push(ms)
      await wait(Math.max(0, TAP_MS - ms))
    }
  }
  await Promise.all(Array.from({ length: CITIZENS }, (_, citizen) => live(citizen)))
  return percentiles(took)
}

/** 30 phones come in the same instant, then ask in the same instant what they missed: ms until each has its whole view, and its answer. */
async function comeIn(url: string, transport: Transport): Promise<{ view: Percentiles; resume: Percentiles }> {
  const { code } = await postJson<SessionOpened>(`${url}/api/sessions`, ORDER)
  const people = await Promise.all(Array.from({ length: CITIZENS }, () => postJson<Joined>(`${url}/api/rooms/${code}/join`, {})))
  const start = performance.now()
  const phones = await Promise.all(
    people.map(async ({ token }) => {
      const client = await new Client(url, { token }, { transports: [transport] }).opened()
      return { client, ms: performance.now() - start }
    }),
  )
  const asked = performance.now()
  const resumed = phones.map(async ({ client }) => {
    const before = client.frames.length
    client.socket.emit('resume', { version: client.version })
    await client.until(() => client.frames.length > before)
    return performance.now() - asked
  })
  const resume = percentiles(await Promise.all(resumed))
  for (const { client } of phones) client.end()
  return { view: percentiles(phones.map(({ ms }) => ms)), resume }
}

const show = ({ p50, p95 }: Percentiles) => `${p50.toFixed(1)} / ${p95.toFixed(1)}`

for (const transport of TURNS) {
  const child = await startProcess<{ url: string }>('./ours.server.ts')
  try {
    const room = await openOurRoom(child.address, { citizens: CITIZENS, month: 1 }, dialOf(transport))
    const { ackMs, lastMs, cpuMsPerMove } = await saturated([room], child)
    const burstMs = await bursts(room)
    const tapMs = await taps(room)
    for (const screen of room.screens.all) screen.drop()
    const came = await comeIn(child.address.url, transport)
    process.stdout.write(
      `| ${transport} | ${show(tapMs)} | ${show(ackMs)} | ${show(lastMs)} | ${burstMs.toFixed(1)} | ${cpuMsPerMove.toFixed(2)} | ${show(came.view)} | ${show(came.resume)} |\n`,
    )
  } finally {
    await child.stop()
  }
}
