import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { must } from '../../../shared/kit/assert.ts'
import { between } from '../../../shared/kit/chance.ts'
import type { Joined, SessionOpened } from '../../../shared/protocol/rest.ts'
import { Classroom } from './classroom.ts'
import { violationsOf, type Invariant, type Violation } from './invariants.ts'
import type { Phone } from './phone.ts'
import { Proxy } from './proxy.ts'
import { Secrets } from './secrets.ts'
import { Server, type Figures, type Spawning } from './server.ts'
import { inFolder, type Keep } from './stored.ts'

/** `short`: what every change is proved with; `long`: what a release is. */
export type Form = 'short' | 'long'

export type Lesson = {
  /** People in the first room; the second has two. */
  people?: number
  /** Limit of the plan, s; 0: none. */
  planSeconds?: number
}

/** No class may take longer to come back, whatever the fault; ms. */
const PATIENCE = 180_000
/** Files that are open for nobody any more are closed within so long: a ping and its answer; ms. */
const LET_GO_WITHIN = 40_000
/** Screens that must say so within so long, ms. */
const TOLD_WITHIN = 3_000

/** One lesson of two rooms over one server, in which things go wrong. */
export class Rig {
  readonly seed: string
  readonly form: Form
  /** How often X01 kills the server of this lesson. */
  readonly kills: number
  readonly dataDir = mkdtempSync(join(tmpdir(), 'igs-faults-'))
  /** What is kept of the lesson: in its folder, unless its servers share a database. */
  keep: Keep
  /** Between the first room and the server; the second room has fair weather. */
  readonly net: Proxy
  readonly #calm: Proxy
  readonly #servers: Server[] = []
  /** What was said to be wrong so far. */
  readonly violations: Violation[] = []
  readonly #secrets = new Secrets((say) => this.violations.push(say))
  #rooms: Classroom[] = []
  readonly #atEnd: (() => unknown)[] = []
  #over: number | null = null
  #before: { pid: number; figures: Figures } | null = null
  #spawning: Omit<Spawning, 'dataDir'> = {}
  /** Until 95 % of the class were answered again, ms; one for each fault of this lesson. */
  readonly recoveriesMs: number[] = []

  constructor(seed: string, form: Form, kills = 1) {
    this.seed = seed
    this.form = form
    this.kills = kills
    this.keep = inFolder(this.dataDir)
    this.net = new Proxy(`${seed} net`)
    this.#calm = new Proxy(`${seed} calm`)
  }

  get server(): Server {
    return must(this.#servers.at(-1), 'a server')
  }

  /** The room that the fault is about. */
  get room(): Classroom {
    return must(this.#rooms[0], 'the first room')
  }

  /** The room beside it. */
  get other(): Classroom {
    return must(this.#rooms[1], 'the second room')
  }

  /** What a fault lasts in this form, ms. */
  lasts({ short, long }: { short: number; long: number }): number {
    return this.form === 'short' ? short : long
  }

  /** A whole number from low to high by the seed. */
  lot([low, high]: readonly [number, number], ...key: (string | number)[]): number {
    return between(this.seed, [low, high], ...key)
  }

  /** Starts a server, fills two rooms, and lives with them to a month in which everybody is scored. */
  async opens({ people = this.form === 'short' ? 8 : 16, planSeconds = 0 }: Lesson = {}, spawning: Omit<Spawning, 'dataDir'> = {}): Promise<void> {
    await Promise.all([this.net.open(), this.#calm.open()])
    await this.starts(spawning)
    const room = { disclosure: 'score', stepSeconds: { plan: planSeconds, social: 0, statement: 0 } }
    const session = await this.ask<SessionOpened>('POST', '/api/sessions', { length: 'standard', rooms: [room, room] })
    for (const [i, opened] of session.rooms.entries()) {
      const joined = await Promise.all(
        Array.from({ length: i === 0 ? people : 2 }, () => this.ask<Joined>('POST', `/api/rooms/${opened.code}/join`, {})),
      )
      const url = (i === 0 ? this.net : this.#calm).url
      const seed = `${this.seed} ${i}`
      this.#rooms.push(new Classroom({ session, room: opened, people: joined, seed }, url, (where, frame) => this.#secrets.look(where, frame)))
    }
    for (const each of this.#rooms) this.#secrets.know(each, (await this.keep.room(each.roomId)).room.opening, this.#rooms)
    await within(
      Promise.all(this.#rooms.map((each) => each.livesToTheRule())),
      PATIENCE,
      () => `the lesson never began, ${this.#rooms.map(({ desk }) => desk.says).join(' and ')}: ${this.server.output.slice(-500)}`,
    )
    for (const each of this.#rooms) each.plays()
    this.#before = { pid: this.server.pid, figures: await this.server.figures() }
  }

  /** Starts a server on the lesson's folder; the last one must have ended. */
  async starts(spawning = this.#spawning): Promise<void> {
    await this.leadsTo(this.spawns(spawning))
  }

  /** New connections come to this server from now on, as a balancer would have it. */
  async leadsTo(server: Server): Promise<void> {
    const port = await server.port()
    this.net.target = port
    this.#calm.target = port
  }

  /** The same without waiting for it. */
  spawns(spawning = this.#spawning): Server {
    this.#spawning = spawning
    const server = new Server({ ...spawning, dataDir: this.dataDir })
    this.#servers.push(server)
    return server
  }

  /** JSON to the server and back. */
  async ask<T>(method: string, path: string, body: object, token?: string): Promise<T> {
    const response = await fetch(`http://127.0.0.1:${await this.server.port()}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as T
  }

  /** Something to be put right again, whatever comes. */
  atEnd(run: () => unknown): void {
    this.#atEnd.push(run)
  }

  /** A room that the fault has spoilt for good: nothing of it is compared any more. */
  forgets(room: Classroom): void {
    room.leave()
    this.#rooms = this.#rooms.filter((one) => one !== room)
  }

  /** Something that must be so. */
  says(isSo: boolean, invariant: Invariant, say: string): void {
    if (!isSo) this.violations.push({ invariant, say })
  }

  /** The fault is over now, or a process has just died: from here on people wait. */
  marks(): void {
    this.#over = performance.now()
  }

  /** The fault itself, then the time until nearly everybody is answered again. `tells`: whether screens must say so meanwhile. */
  async trouble(work: () => Promise<unknown>, { tells = false } = {}): Promise<void> {
    const untold = tells ? setTimeout(() => this.#mustBeTold(), TOLD_WITHIN) : undefined
    this.#over = null
    await work()
    clearTimeout(untold)
    await this.recovers()
  }

  /** Waits until everybody in the first room was answered anew; notes when 95 % were, counted from the last mark. */
  async recovers(phones: readonly Phone[] = this.room.phones): Promise<void> {
    this.recoveriesMs.push(await this.answers(phones))
  }

  /** The same without a note of it: when 95 % were answered anew, ms. */
  async answers(phones: readonly Phone[] = this.room.phones): Promise<number> {
    const over = this.#over ?? performance.now()
    this.#over = null
    const times = phones.map(async (phone) => {
      await phone.until(({ status }) => status === 'live' && phone.memory.savedAt > over)
      return performance.now() - over
    })
    const sorted = await within(
      Promise.all(times),
      PATIENCE,
      () => `after ${PATIENCE / 1000} s somebody has no answer: ${this.#silent(phones, over)}`,
    )
    return sorted.sort((a, b) => a - b)[Math.ceil(sorted.length * 0.95) - 1] ?? 0
  }

  /** Everything comes to rest; then all that is known is compared. */
  async finds(): Promise<Violation[]> {
    for (const room of this.#rooms) room.rests()
    const isAtRest = async () =>
      (await Promise.all(this.#rooms.map(async (room) => hasComeTo(room, await this.keep.lastVersion(room.roomId))))).every(Boolean)
    await within(everyMoment(isAtRest), PATIENCE, () => 'the class never comes to rest')
    this.says(
      this.#servers.every((server) => !server.hasDied),
      'V15',
      `a process ended by itself: ${this.#servers.at(-1)?.output.slice(-300)}`,
    )
    if (this.#before !== null && this.#before.pid === this.server.pid) await this.#resources(this.#before.figures)
    const found = await Promise.all(this.#rooms.map(async (room) => violationsOf(room, await this.keep.room(room.roomId))))
    return [...this.violations, ...found.flat()]
  }

  /** Ends every process and removes what they kept. */
  async ends(): Promise<void> {
    for (const room of this.#rooms) room.leave()
    for (const server of this.#servers)
      if (server.isRunning) {
        server.signal('SIGCONT')
        await server.kill()
      }
    await Promise.all([this.net.close(), this.#calm.close()])
    for (const run of this.#atEnd) await run()
    rmSync(this.dataDir, { recursive: true, force: true })
  }

  /** Whoever taps must see it; a screen that nobody touches learns of a silent server with its next ping. */
  #mustBeTold(): void {
    for (const phone of this.room.phones) this.says(phone.isTold, 'V14', `${phone.name} shows nothing of the trouble`)
  }

  /** A dead connection is let go of with its next ping. */
  async #resources(before: Figures): Promise<void> {
    const most = before.fds * 1.1 + 8
    const end = performance.now() + LET_GO_WITHIN
    let after = await this.server.figures()
    while (after.fds > most && performance.now() < end) {
      await wait(1000)
      after = await this.server.figures()
    }
    this.says(after.fds <= most, 'V16', `${before.fds} open files became ${after.fds}`)
    this.says(after.rooms === before.rooms, 'V16', `${before.rooms} rooms became ${after.rooms}`)
  }

  #silent(phones: readonly Phone[], over: number): string {
    return phones
      .filter(({ memory }) => memory.savedAt <= over)
      .map(({ name, state }) => `${name} ${state.status}`)
      .join(', ')
  }
}

function hasComeTo({ devices }: Classroom, version: number): boolean {
  return devices.every(({ state, isBusy }) => state.status === 'live' && !isBusy && state.version === version)
}

/** The result, or a sentence when it takes too long. */
export async function within<T>(work: Promise<T>, ms: number, say: () => string): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error(say())), ms)))
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** Looks again and again until it is so. */
export async function everyMoment(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await wait(100)
}
