import { setTimeout as wait } from 'node:timers/promises'
import type { Joined, SessionOpened } from '../../shared/protocol/rest.ts'
import { Client } from '../support/sockets.ts'
import { measure, percentiles, type Percentiles, type Room } from './load.ts'
import { openOurRoom } from './ours.ts'
import { postJson } from './post.ts'
import { startProcess } from './process.ts'
import type { Transport } from './screens.ts'
import { CITIZENS } from './workload.ts'

/** `npx tsx tests/bench/lines.ts`: a class of 30 by websocket and by polling, each on a server of its own, by turns. */
const TURNS: readonly Transport[] = ['websocket', 'polling', 'websocket', 'polling']
const ORDER = { rooms: [{ citizens: CITIZENS, stepSeconds: { plan: 0, social: 0, statement: 0 } }] }

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
    const before = await child.usage()
    const room = await openOurRoom(child.address, transport)
    const { ackMs, lastMs, burstMs, cpuMsPerMove } = await measure([room], child.usage, before)
    const tapMs = await taps(room)
    room.close()
    const came = await comeIn(child.address.url, transport)
    process.stdout.write(
      `| ${transport} | ${show(tapMs)} | ${show(ackMs)} | ${show(lastMs)} | ${burstMs.toFixed(1)} | ${cpuMsPerMove.toFixed(2)} | ${show(came.view)} | ${show(came.resume)} |\n`,
    )
  } finally {
    await child.stop()
  }
}
