import { execFileSync } from 'node:child_process'
import { appendFileSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { everyMoment, type Rig } from '../rig/rig.ts'
import { Server } from '../rig/server.ts'
import { tamper } from '../rig/stored.ts'
import { SECOND, type Kind } from './kind.ts'
import { has } from './process.ts'

/** Room for a lesson and its log, MB; what is left of it is filled. */
const DISK_MB = 24

/** Whether this user may mount a small disk of memory. */
function whyNoMount(): string | null {
  if (!has('mount')) return 'mount is not there'
  return process.getuid?.() === 0 ? null : 'only root may mount a small disk'
}

/** Writes until nothing more fits. */
function fill(file: string): void {
  const chunk = Buffer.alloc(64 * 1024)
  for (let size = chunk.length; size >= 1;)
    try {
      appendFileSync(file, chunk.subarray(0, size))
    } catch {
      size = Math.floor(size / 2)
    }
}

const X14: Kind = {
  id: 'X14',
  name: 'the disk is full, and has room again later',
  rto: 5,
  whyNot: whyNoMount,
  async run(rig) {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', rig.dataDir])
    rig.atEnd(() => execFileSync('umount', [rig.dataDir]))
    await rig.opens()
    const filler = join(rig.dataDir, 'filler')
    await rig.trouble(
      async () => {
        fill(filler)
        await rig.room.desk.until(({ view }) => view?.desk?.notice === 'not-saved')
        await wait(rig.lasts({ short: 2 * SECOND, long: 10 * SECOND }))
        rmSync(filler)
      },
      { tells: true },
    )
  },
}

const X15: Kind = {
  id: 'X15',
  name: 'a fifth of the commits fail',
  rto: 5,
  waits: true,
  async run(rig) {
    await rig.opens({}, { inject: { failingDisk: true } })
    await rig.trouble(async () => {
      await rig.server.order({ do: 'fail-commits', perMille: 200, seed: rig.seed })
      await wait(rig.lasts({ short: 4 * SECOND, long: 30 * SECOND }))
      await rig.server.order({ do: 'fail-commits', perMille: 0, seed: rig.seed })
    })
  },
}

/** The nth sync of the storage's thread: the lesson is in play by then. */
const SYNCS = [150, 220] as const

/** The server with every sync of its disk looked at. */
const strace = (inject: string) => [
  'strace',
  '-f',
  '-qq',
  '--seccomp-bpf',
  '-o',
  '/dev/null',
  '-e',
  'trace=fdatasync,fsync',
  '-e',
  `inject=${inject}`,
]

const X16: Kind = {
  id: 'X16',
  name: 'a sync fails once',
  rto: 5,
  async run(rig) {
    if (rig.form === 'short' || !has('strace')) {
      await rig.opens({}, { inject: { failingDisk: true } })
      return rig.trouble(() => rig.server.order({ do: 'fail-once' }))
    }
    await rig.opens({}, { under: strace(`fdatasync,fsync:error=EIO:when=${rig.lot(SYNCS, 'when')}`) })
    // Whichever room it was for.
    await rig.trouble(() => everyMoment(async () => (await rig.server.figures()).failedCommits > 0))
  },
}

const X17: Kind = {
  id: 'X17',
  name: 'each sync takes 500 ms',
  rto: 2,
  waits: true,
  async run(rig) {
    if (rig.form === 'short' || !has('strace')) {
      await rig.opens()
      await rig.server.order({ do: 'slow-commits', ms: 500 })
    } else await rig.opens({}, { under: strace('fdatasync,fsync:delay_enter=500000') })
    const times = rig.lasts({ short: 2, long: 10 })
    for (let i = 0; i < times; i += 1) await rig.recovers()
  },
}

/** Of a log that was torn, so much may be missing or wrong, bytes. */
const TORN = 4096

const X18: Kind = {
  id: 'X18',
  name: 'the end of the log is torn, or a bit of it is wrong',
  rto: 8,
  // What was committed is destroyed, so answers are: the class goes on from the last whole commit.
  breaks: ['V1', 'V6', 'V11'],
  async run(rig) {
    await rig.opens()
    await rig.trouble(async () => {
      await rig.server.kill()
      spoil(rig, join(rig.dataDir, 'rooms.db-wal'))
      await rig.starts()
      // A page knows its version, not that the disk has forgotten it: such a class loads its pages anew.
      rig.room.opensAnew()
      rig.other.opensAnew()
    })
  },
}

function spoil(rig: Rig, file: string): void {
  const { size } = statSync(file)
  const at = Math.max(0, size - rig.lot([1, TORN], 'at'))
  if (rig.lot([0, 1], 'how') === 0) return truncateSync(file, at)
  const bytes = readFileSync(file)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << rig.lot([0, 7], 'bit'))
  writeFileSync(file, bytes)
}

const X20: Kind = {
  id: 'X20',
  name: 'the data folder is a file, or what is in it is no database',
  rto: null,
  async run(rig) {
    const file = join(rig.dataDir, 'rooms.db')
    writeFileSync(file, 'no database, but somebody may want it back')
    for (const dataDir of [rig.dataDir, file]) {
      const server = new Server({ dataDir })
      server.mayEnd()
      await server.port().catch(() => {})
      const code = await server.exit()
      rig.says(code === 1, 'V15', `it ended with ${code}`)
      rig.says(server.output.trim().length > 0, 'V14', 'it ended without a word')
    }
    rig.says(readFileSync(file, 'utf8').startsWith('no database'), 'V1', 'it wrote over what was there')
  },
}

const X21: Kind = {
  id: 'X21',
  name: 'a room of newer rules meets an older server, and is found again by a newer one',
  rto: 10,
  async run(rig) {
    await rig.opens()
    const { roomId } = rig.other
    const setVersion = (by: number) =>
      tamper(
        rig.dataDir,
        "update rooms set opening = json_set(opening, '$.rulesVersion', json_extract(opening, '$.rulesVersion') + ?) where room_id = ?",
        by,
        roomId,
      )
    await rig.trouble(async () => {
      await rig.server.stop()
      setVersion(1)
      await rig.starts()
    })
    rig.says(rig.server.output.includes('could not be restored'), 'V14', 'nobody is told of the room that stays closed')
    // A phone is refused for good meanwhile; its page is opened anew.
    await rig.trouble(async () => {
      await rig.server.stop()
      setVersion(-1)
      await rig.starts()
      rig.other.opensAnew()
    })
  },
}

const X22: Kind = {
  id: 'X22',
  name: 'a second server is started on the same folder',
  rto: null,
  async run(rig) {
    await rig.opens()
    const second = new Server({ dataDir: rig.dataDir })
    second.mayEnd()
    await second.port().catch(() => {})
    rig.says((await second.exit()) === 1, 'V9', 'the second server runs')
    rig.says(second.output.includes('Another server'), 'V14', `it said: ${second.output.slice(0, 200)}`)
    await rig.recovers()
  },
}

const HOUR = 3_600_000
const JUMPS = [-24 * HOUR, -HOUR, HOUR, 24 * HOUR] as const

const X23: Kind = {
  id: 'X23',
  name: 'the date of the machine jumps by an hour or a day, while it runs and between two starts',
  rto: 8,
  async run(rig) {
    await rig.opens()
    const ms = JUMPS[rig.lot([0, JUMPS.length - 1], 'jump')] ?? HOUR
    await rig.trouble(() => rig.server.order({ do: 'jump', ms }))
    await rig.trouble(async () => {
      await rig.server.kill()
      rig.marks()
      await rig.starts({ inject: { clockOff: ms } })
    })
  },
}

export const DISK: readonly Kind[] = [X14, X15, X16, X17, X18, X20, X21, X22, X23]
