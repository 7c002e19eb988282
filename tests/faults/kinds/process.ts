import { execFileSync } from 'node:child_process'
import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { within, type Rig } from '../rig/rig.ts'
import { tamper } from '../rig/stored.ts'
import { SECOND, type Kind } from './kind.ts'

/** The process stands still for a while. */
export async function freezes(rig: Rig, ms: number): Promise<void> {
  rig.server.signal('SIGSTOP')
  await wait(ms)
  rig.server.signal('SIGCONT')
}

/** Most that two screens may differ in what is left of a step, s. */
const HONEST = 1

/** All phones count down to the same second. */
export function saysOneTime(rig: Rig): void {
  const left = rig.room.phones.flatMap(({ store }) => store.secondsLeft() ?? [])
  rig.says(left.length === rig.room.phones.length, 'V12', 'a phone shows no time')
  rig.says(Math.max(...left) - Math.min(...left) <= HONEST, 'V12', `phones show ${Math.min(...left)} to ${Math.max(...left)} s`)
}

const frozen = (id: Kind['id'], rto: number, lasts: { short: number; long: number }): Kind => ({
  id,
  name: `the whole process stands still for ${lasts.long / SECOND} s`,
  rto,
  waits: true,
  async run(rig) {
    await rig.opens({ planSeconds: 600 })
    const people = rig.room.phones[0]?.state.view?.town.citizens
    await rig.trouble(() => freezes(rig, rig.lasts(lasts)), { tells: true })
    const now = rig.room.phones[0]?.state.view?.town.citizens
    rig.says(Object.keys(people ?? {}).join() === Object.keys(now ?? {}).join(), 'V10', 'somebody lost a chair')
    saysOneTime(rig)
  },
})

const X06 = frozen('X06', 5, { short: 4 * SECOND, long: 20 * SECOND })
const X07 = frozen('X07', 10, { short: 5 * SECOND, long: 90 * SECOND })

/** Of `next`: enough for the months before somebody is scored. */
const MOST_PRESSES = 60
const NOTICED_WITHIN = 30 * SECOND

const X08: Kind = {
  id: 'X08',
  name: 'a rule throws in one room',
  rto: null,
  async run(rig) {
    await rig.opens()
    await rig.server.stop()
    // What is drawn for one room is no rule set any more: its next statement can't be made.
    tamper(rig.dataDir, "update rooms set opening = json_remove(opening, '$.sealed.regime.accounts') where room_id = ?", rig.other.roomId)
    tamper(rig.dataDir, 'delete from journal where room_id = ? and seq > 4', rig.other.roomId)
    tamper(rig.dataDir, 'delete from snapshots where room_id = ?', rig.other.roomId)
    const { other } = rig
    rig.forgets(other)
    await rig.starts()
    const desk = other.openDesk(other.session.facilitatorToken)
    rig.atEnd(() => desk.store.stop())
    const isRefused = () => desk.state.pending.some(({ state }) => state === 'refused')
    for (let press = 0; press < MOST_PRESSES && !isRefused(); press += 1) {
      await desk.until(({ status, pending }) => status === 'live' && pending.every(({ state }) => state !== 'saving'))
      desk.store.send({ type: desk.state.view?.room.phase === 'arrival' ? 'start' : 'next' })
    }
    const pausesAndSaysSo = desk.until(({ view }) => view?.desk?.notice === 'broken' && view.room.paused)
    await within(pausesAndSaysSo, NOTICED_WITHIN, () => 'the room with the broken rule does not pause and say so')
    await rig.recovers()
  },
}

const X09: Kind = {
  id: 'X09',
  name: 'a promise is rejected and nobody catches it',
  rto: 1,
  async run(rig) {
    await rig.opens()
    await rig.trouble(() => rig.server.order({ do: 'reject' }))
    const { unhandled } = await rig.server.figures()
    rig.says(unhandled === 1, 'V15', `${unhandled} rejections were counted`)
  },
}

const X10: Kind = {
  id: 'X10',
  name: 'code of ours runs for 5 s',
  rto: 10,
  async run(rig) {
    await rig.opens()
    const ms = rig.lasts({ short: 2 * SECOND, long: 5 * SECOND })
    await rig.trouble(() => rig.server.order({ do: 'block', ms }))
    const { longestStallMs } = await rig.server.figures()
    // Late by the time between two beats of the watch at most.
    rig.says(longestStallMs >= ms - 500, 'V14', `${ms} ms without a sign were told as ${longestStallMs}`)
    rig.says(rig.server.output.includes('code ran too long'), 'V14', 'the log does not say why all rooms stood still')
  },
}

const X12: Kind = {
  id: 'X12',
  name: 'a tenth of a processor for 30 s',
  rto: 5,
  waits: true,
  async run(rig) {
    await rig.opens()
    const drops = () => rig.room.phones.filter(({ state }) => state.status !== 'live').length
    let dropped = 0
    await rig.trouble(async () => {
      const end = performance.now() + rig.lasts({ short: 3 * SECOND, long: 30 * SECOND })
      while (performance.now() < end) {
        await freezes(rig, 90)
        await wait(10)
        dropped = Math.max(dropped, drops())
      }
    })
    rig.says(dropped === 0, 'V16', `${dropped} phones lost their line`)
  },
}

const X13: Kind = {
  id: 'X13',
  name: 'no file descriptor is left',
  rto: 1,
  whyNot: () => (has('prlimit') ? null : 'prlimit is not there'),
  async run(rig) {
    await rig.opens()
    const { pid } = rig.server
    const { fds } = await rig.server.figures()
    const port = await rig.server.port()
    const strangers: Socket[] = []
    await rig.trouble(async () => {
      execFileSync('prlimit', [`--pid=${pid}`, `--nofile=${fds + 4}:`])
      for (let i = 0; i < 40; i += 1) strangers.push(connect(port, '127.0.0.1').on('error', () => {}))
      // Those who sit already are answered as before.
      await rig.recovers()
      rig.says(
        rig.room.phones.every(({ state }) => state.status === 'live'),
        'V15',
        'somebody who sat already lost the line',
      )
      for (const stranger of strangers) stranger.destroy()
      execFileSync('prlimit', [`--pid=${pid}`, '--nofile=4096:'])
    })
  },
}

/** Whether a program is there. */
export function has(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

export const PROCESS: readonly Kind[] = [X06, X07, X08, X09, X10, X12, X13]
