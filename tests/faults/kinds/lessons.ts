import { setTimeout as wait } from 'node:timers/promises'
import { must } from '../../../shared/kit/assert.ts'
import { pick } from '../../../shared/kit/chance.ts'
import { PROTOCOL } from '../../../shared/protocol/version.ts'
import { Client } from '../../support/sockets.ts'
import type { Rig } from '../rig/rig.ts'
import { SECOND, type Kind } from './kind.ts'
import { dies } from './kills.ts'
import { freezes } from './process.ts'

const X46: Kind = {
  id: 'X46',
  name: 'clients of another version: words that this server does not know',
  rto: 5,
  async run(rig) {
    await rig.opens()
    const { token } = must(rig.room.people[0], 'somebody')
    const newer = await new Client(rig.net.url, { token, colour: 'of a later version' }).opened()
    const version = newer.version
    for (const deed of [{ type: 'teleport' }, { type: 'ready', ready: true, where: 'here' }]) {
      const ack = await newer.raw('intent', { id: `later-${deed.type}`, ...deed })
      rig.says(!ack.ok && ack.refusal.code === 'malformed', 'V2', `${deed.type} was answered with ${JSON.stringify(ack)}`)
    }
    rig.says(newer.version >= version, 'V11', 'its screen went back')
    newer.end()
    await rig.recovers()
  },
}

const X47: Kind = {
  id: 'X47',
  name: 'pages of another build go on until the month is over; of another protocol, they are told to load anew',
  rto: 5,
  async run(rig) {
    await rig.opens()
    const { token } = must(rig.room.people[0], 'somebody')
    const older = new Client(rig.net.url, { token, build: '0.0.1' })
    const isTold = new Promise((resolve) => older.socket.once('newer', () => resolve(true)))
    await older.opened()
    rig.says((await isTold) === true, 'V14', 'an old page is not told of the newer one')
    const ack = await older.send({ type: 'bills', pay: true }, 'an-old-page-0001')
    rig.says(ack.ok || ack.refusal.code !== 'reload', 'V14', 'an old page may not go on')
    older.end()
    const strange = new Client(rig.net.url, { token, protocol: PROTOCOL + 1 })
    const why = await strange.connected().then(
      () => 'let in',
      (error: Error) => error.message,
    )
    strange.end()
    rig.says(why === 'reload', 'V14', `a page of another protocol is ${why}`)
    await rig.recovers()
  },
}

/** What may go wrong in a lesson, any minute. */
const MISHAPS: Readonly<Record<string, (rig: Rig, nth: number) => Promise<void>>> = {
  dies,
  freezes: (rig) => freezes(rig, 2 * SECOND),
  async cuts(rig) {
    rig.net.cut()
  },
  async forgets(rig, nth) {
    rig.net.forget(rig.lot([0, 1], 'who', nth) === 0 ? 'server' : 'device')
  },
  async holds(rig) {
    rig.net.weather = { holds: 'both' }
    await wait(SECOND)
    rig.net.weather = {}
  },
}

const X48: Kind = {
  id: 'X48',
  name: 'a lesson in which one thing after the other goes wrong',
  rto: 8,
  async run(rig) {
    await rig.opens({}, { inject: { failingDisk: true } })
    const times = rig.lasts({ short: 3, long: 20 })
    for (let nth = 0; nth < times; nth += 1) {
      const mishap = MISHAPS[pick(rig.seed, Object.keys(MISHAPS), 'mishap', nth)]
      await rig.trouble(async () => mishap?.(rig, nth))
    }
  },
}

export const LESSONS: readonly Kind[] = [X46, X47, X48]
