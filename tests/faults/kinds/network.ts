import { setTimeout as wait } from 'node:timers/promises'
import type { Rig } from '../rig/rig.ts'
import type { Weather } from '../rig/weather.ts'
import { SECOND, type Kind } from './kind.ts'

/** Everybody dials anew, in the weather of now. */
function dialsAnew(rig: Rig): void {
  rig.net.cut()
}

/** Weather for a while; then it is fair again. */
async function passes(rig: Rig, weather: Weather, ms: number, { dials = false } = {}): Promise<void> {
  rig.net.weather = weather
  if (dials) dialsAnew(rig)
  await wait(ms)
  rig.net.weather = {}
}

/** How websockets don't get through, by the seed. */
const BLOCKED = [403, 502, 'hang', 'strip'] as const

const X28: Kind = {
  id: 'X28',
  name: 'websockets are refused, never answered or stripped: everybody polls',
  rto: 3,
  async run(rig) {
    await rig.opens()
    const websockets = BLOCKED[rig.lot([0, BLOCKED.length - 1], 'way')] ?? 403
    await rig.trouble(async () => {
      rig.net.weather = { websockets }
      dialsAnew(rig)
    })
    // What worked before gets a second chance.
    await rig.trouble(async () => dialsAnew(rig))
  },
}

const X29: Kind = {
  id: 'X29',
  name: 'a proxy cuts each connection after 30 s',
  rto: 2,
  waits: true,
  async run(rig) {
    await rig.opens()
    const cutsAfter = rig.lasts({ short: 1500, long: 30 * SECOND })
    await rig.trouble(() => passes(rig, { cutsAfter }, 2.2 * cutsAfter, { dials: true }))
  },
}

const X30: Kind = {
  id: 'X30',
  name: 'a proxy holds answers for 5 s',
  rto: 5,
  async run(rig) {
    await rig.opens()
    rig.net.weather = { websockets: 403 }
    dialsAnew(rig)
    // How soon that is belongs to X28.
    await rig.answers()
    const times = rig.lasts({ short: 1, long: 3 })
    for (let i = 0; i < times; i += 1)
      await rig.trouble(async () => {
        rig.net.weather = { websockets: 403, holds: 'down' }
        await wait(rig.lasts({ short: 2 * SECOND, long: 5 * SECOND }))
        // Held answers come all at once, or are lost with their connections.
        if (rig.lot([0, 1], 'lost', i) === 0) dialsAnew(rig)
        rig.net.weather = { websockets: 403 }
      })
  },
}

const X31: Kind = {
  id: 'X31',
  name: 'a captive portal answers everything with a page of its own',
  // The client says so by showing that it is on its way; it waits at most 3 s between two tries.
  rto: 5,
  waits: true,
  async run(rig) {
    await rig.opens()
    await rig.trouble(() => passes(rig, { newcomers: 'page' }, rig.lasts({ short: 4 * SECOND, long: 20 * SECOND }), { dials: true }), { tells: true })
  },
}

const X32: Kind = {
  id: 'X32',
  name: 'a tenth of the packets lost, 400 ms late, 32 kB a second',
  rto: 3,
  waits: true,
  async run(rig) {
    await rig.opens()
    const poor = { latency: 400, jitter: 100, lossPerMille: 100, bytesPerSecond: 32_000 }
    await rig.trouble(() => passes(rig, poor, rig.lasts({ short: 4 * SECOND, long: 30 * SECOND })))
  },
}

const X33: Kind = {
  id: 'X33',
  name: 'big packets vanish',
  rto: 15,
  waits: true,
  async run(rig) {
    await rig.opens()
    // Whose frames are small is served as before, and told nothing.
    await rig.trouble(() => passes(rig, { blocksFrom: 600 }, rig.lasts({ short: 6 * SECOND, long: 20 * SECOND }), { dials: true }))
  },
}

const X34: Kind = {
  id: 'X34',
  name: 'the whole class loses the network for 30 s and comes back at once',
  rto: 8,
  waits: true,
  async run(rig) {
    await rig.opens({ people: rig.lasts({ short: 8, long: 32 }) })
    await rig.trouble(() => passes(rig, { newcomers: 'reset' }, rig.lasts({ short: 3 * SECOND, long: 30 * SECOND }), { dials: true }), {
      tells: true,
    })
  },
}

/** The last of a reply may be missing at any byte of it. */
const X49: Kind = {
  id: 'X49',
  name: 'connections are cut in the middle of a frame, at a byte of the seed',
  rto: 5,
  async run(rig) {
    await rig.opens()
    const times = rig.lasts({ short: 2, long: 6 })
    for (let i = 0; i < times; i += 1)
      await rig.trouble(() => passes(rig, { cutsAtByte: rig.lot([200, 20_000], 'byte', i) }, 2 * SECOND, { dials: true }))
  },
}

export const NETWORK: readonly Kind[] = [X28, X29, X30, X31, X32, X33, X34, X49]
