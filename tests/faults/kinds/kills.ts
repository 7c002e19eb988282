import { setTimeout as wait } from 'node:timers/promises'
import { POINTS } from '../process/inject.ts'
import type { Rig } from '../rig/rig.ts'
import type { Kind } from './kind.ts'

/** A commit takes about so long, ms: within it a process dies at a moment of its own. */
const COMMIT_MS = 4

/** The process ends at one of the points of a commit, or at any moment, and is started again. */
export async function dies(rig: Rig, nth: number): Promise<void> {
  const place = rig.lot([0, POINTS.length], 'point', nth)
  const point = POINTS[place]
  const { server } = rig
  if (point === undefined) {
    await wait(rig.lot([0, 400], 'moment', nth))
    await server.kill()
  } else {
    server.mayEnd()
    // It may die before it can say that it was told to.
    server.order({ do: 'kill-at', point, within: rig.lot([0, COMMIT_MS], 'within', nth) }).catch(() => {})
    await server.exit()
  }
  rig.marks()
  await rig.starts()
}

const X01: Kind = {
  id: 'X01',
  name: 'killed while a class sends intents, at every point of a commit',
  rto: 8,
  async run(rig) {
    await rig.opens({}, { inject: { failingDisk: true } })
    for (let nth = 0; nth < rig.kills; nth += 1) await rig.trouble(() => dies(rig, nth))
  },
}

const X02: Kind = {
  id: 'X02',
  name: 'killed twice, the second time while it comes back',
  rto: 8,
  async run(rig) {
    await rig.opens()
    await rig.trouble(async () => {
      await rig.server.kill()
      const second = rig.spawns()
      await wait(rig.lot([0, 2000], 'second'))
      await second.kill()
      rig.marks()
      await rig.starts()
    })
  },
}

const X03: Kind = {
  id: 'X03',
  name: 'killed five times in a row, as soon as it is back',
  rto: 20,
  async run(rig) {
    await rig.opens()
    await rig.trouble(
      async () => {
        for (let nth = 0; nth < 5; nth += 1) {
          await rig.server.kill()
          await rig.starts()
        }
        await rig.server.kill()
        rig.marks()
        await rig.starts()
      },
      { tells: true },
    )
  },
}

const DRAINS_WITHIN = 10_000

/** Says whether the server has ended well and soon. */
async function endsWell(rig: Rig, stop: () => Promise<number | null>): Promise<void> {
  const began = performance.now()
  const code = await stop()
  rig.says(code === 0, 'V15', `told to end, it ended with ${code}`)
  rig.says(performance.now() - began < DRAINS_WITHIN, 'V15', 'told to end, it took more than 10 s')
}

const X04: Kind = {
  id: 'X04',
  name: 'told to end while everybody taps, and started again after 3 s',
  rto: 8,
  async run(rig) {
    await rig.opens()
    await rig.trouble(async () => {
      await endsWell(rig, () => rig.server.stop())
      await Promise.all(rig.room.phones.map((phone) => phone.until(({ lost }) => lost?.restarting === true)))
      await wait(rig.lasts({ short: 500, long: 3000 }))
      await rig.starts()
    })
  },
}

const X05: Kind = {
  id: 'X05',
  name: 'told to end twice while it says goodbye',
  rto: 8,
  async run(rig) {
    await rig.opens()
    await rig.trouble(async () => {
      await endsWell(rig, async () => {
        const ended = rig.server.stop()
        await wait(rig.lot([0, 20], 'second'))
        rig.server.signal(rig.lot([0, 1], 'signal') === 0 ? 'SIGTERM' : 'SIGINT')
        return ended
      })
      await rig.starts()
    })
  },
}

export const KILLS: readonly Kind[] = [X01, X02, X03, X04, X05]
