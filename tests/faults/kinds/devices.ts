import { setTimeout as wait } from 'node:timers/promises'
import type { Joined } from '../../../shared/protocol/rest.ts'
import { must } from '../../../shared/kit/assert.ts'
import type { Rig } from '../rig/rig.ts'
import { saysOneTime } from './process.ts'
import { SECOND, type Kind } from './kind.ts'

const first = (rig: Rig) => must(rig.room.phones[0], 'a phone')
const person = (rig: Rig, place = 0): Joined => must(rig.room.people[place], 'somebody')

/** How long phones sleep in the long form, s. The server finds a line dead within 30, a bot covers 60 later; what comes after is the same to it. */
const SLEEPS = [5, 120] as const

const X24: Kind = {
  id: 'X24',
  name: "a phone's clock is off by two years",
  rto: null,
  async run(rig) {
    await rig.opens({ planSeconds: 600 })
    rig.room.drop(first(rig))
    const years = rig.lot([0, 1], 'way') === 0 ? 2 : -2
    const phone = rig.room.seat(person(rig), { clockOff: years * 365 * 86_400 * SECOND })
    await phone.until(({ status }) => status === 'live')
    await rig.recovers()
    saysOneTime(rig)
  },
}

const X25: Kind = {
  id: 'X25',
  name: 'phones sleep, and their connections die meanwhile',
  rto: 2,
  waits: true,
  async run(rig) {
    await rig.opens()
    const sleeps = rig.form === 'short' ? [1] : SLEEPS
    for (const seconds of sleeps) {
      const sleepers = rig.room.phones.filter((_, i) => i % 2 === 0)
      for (const phone of sleepers) phone.sleep()
      rig.net.forget(rig.lot([0, 1], 'who', seconds) === 0 ? 'server' : 'device')
      await wait(seconds * SECOND)
      for (const phone of sleepers) phone.wake()
      rig.marks()
      await rig.recovers(sleepers)
    }
    await rig.recovers()
  },
}

const X26: Kind = {
  id: 'X26',
  name: 'a device changes its network while an intent is on its way',
  rto: 3,
  async run(rig) {
    await rig.opens()
    const times = rig.lasts({ short: 2, long: 10 })
    for (let i = 0; i < times; i += 1)
      await rig.trouble(async () => {
        // The old connection is gone without a word on either side; the next one has another port.
        rig.net.forget('device')
        await wait(rig.lot([0, 300], 'while', i))
        for (const phone of rig.room.phones) phone.store.wake()
      })
  },
}

const X27: Kind = {
  id: 'X27',
  name: 'the server keeps a dead connection beside the new one',
  rto: 2,
  waits: true,
  async run(rig) {
    await rig.opens()
    const isAway = () => Object.values(first(rig).state.view?.town.citizens ?? {}).some(({ away }) => away)
    await rig.trouble(async () => {
      rig.net.forget('server')
      for (const phone of rig.room.phones) phone.store.wake()
    })
    rig.says(!isAway(), 'V10', 'somebody with a new line is shown as away')
  },
}

const X35: Kind = {
  id: 'X35',
  name: 'intents come twice, late and in another order',
  rto: null,
  async run(rig) {
    await rig.opens()
    const before = rig.room.phones.map(({ memory }) => memory.saved.size)
    rig.net.weather = { latency: 20, jitter: 200 }
    const times = rig.lasts({ short: 3, long: 12 })
    for (let i = 0; i < times; i += 1) {
      // An answer on its way is lost with its line, so that the same id is sent again beside others.
      rig.net.weather = { latency: 20, jitter: 200, swallows: i % 2 === 0 ? 'down' : 'up' }
      await wait(rig.lot([100, 600], 'lost', i))
      rig.net.weather = { latency: 20, jitter: 200 }
      rig.net.cut()
      await rig.recovers()
    }
    rig.says(
      rig.room.phones.every(({ memory }, i) => memory.saved.size > (before[i] ?? 0)),
      'V1',
      'somebody was never answered',
    )
  },
}

const X36: Kind = {
  id: 'X36',
  name: "the facilitator's laptop dies; a new one is opened with the words",
  rto: 10,
  async run(rig) {
    await rig.opens()
    const old = rig.room.desk
    await rig.trouble(async () => {
      const desk = await rig.ask<{ facilitatorToken: string }>('POST', '/api/sessions/recover', { phrase: rig.room.session.recovery })
      await old.until(({ closed }) => closed === 'replaced')
      rig.room.drop(old)
      rig.room.desk = rig.room.openDesk(desk.facilitatorToken)
      rig.other.drop(rig.other.desk)
      rig.other.desk = rig.other.openDesk(desk.facilitatorToken)
      await rig.room.desk.until(({ status }) => status === 'live')
    })
    rig.says(old.state.closed === 'replaced', 'V9', 'the old desk still runs the room')
  },
}

const X37: Kind = {
  id: 'X37',
  name: 'the board dies and comes back',
  rto: 3,
  waits: true,
  async run(rig) {
    await rig.opens()
    await rig.trouble(async () => {
      rig.room.drop(rig.room.board)
      await wait(rig.lasts({ short: SECOND, long: 30 * SECOND }))
      rig.room.board = rig.room.openBoard()
      await rig.room.board.until(({ status }) => status === 'live')
    })
  },
}

const X38: Kind = {
  id: 'X38',
  name: 'one chair on two devices: both show it, and both may act',
  rto: 1,
  async run(rig) {
    await rig.opens()
    await rig.trouble(async () => {
      const second = rig.room.seat(person(rig))
      await second.until(({ status }) => status === 'live')
      // They tap at the same moment, the same thing.
      for (const pay of [true, false, true]) for (const phone of [first(rig), second]) phone.store.send({ type: 'bills', pay })
      await second.until(({ pending }) => pending.every(({ state }) => state !== 'saving'))
    })
  },
}

const X39: Kind = {
  id: 'X39',
  name: 'a browser forgot everything; its citizen comes back with the return code',
  rto: 20,
  async run(rig) {
    await rig.opens()
    await rig.trouble(async () => {
      const old = first(rig)
      const back = await rig.ask<Joined>('POST', `/api/rooms/${rig.room.code}/return`, { returnCode: person(rig).returnCode })
      await old.until(({ closed }) => closed === 'replaced')
      rig.room.drop(old)
      rig.says(back.seat === person(rig).seat, 'V10', `came back on chair ${back.seat}`)
      rig.room.seat(back)
    })
  },
}

export const DEVICES: readonly Kind[] = [X24, X25, X26, X27, X35, X36, X37, X38, X39]
