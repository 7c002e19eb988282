import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { must } from '../../../shared/kit/assert.ts'
import type { Inject, Order, Report } from '../process/inject.ts'

const MAIN = fileURLToPath(new URL('../process/server.ts', import.meta.url))
const STARTS_WITHIN = 180_000

export type Spawning = {
  dataDir: string
  inject?: Inject
  env?: Record<string, string>
  /** A program that runs the server: its words, before `node`. */
  under?: readonly string[]
}

/** What a server counts of itself. */
export type Figures = { fds: number; rssBytes: number; rooms: number; unhandled: number; failedCommits: number; longestStallMs: number }

/** One server in a process of its own. */
export class Server {
  readonly #child: ChildProcess
  readonly #port: Promise<number>
  readonly #exit: Promise<number | null>
  #output = ''
  #isWanted = true

  constructor({ dataDir, inject = {}, env = {}, under = [] }: Spawning) {
    const [program, ...words] = [...under, process.execPath, '--import', 'tsx', MAIN]
    this.#child = spawn(must(program, 'a program'), words, {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        PORT: '0',
        HOST: '127.0.0.1',
        DATA_DIR: dataDir,
        FAULTS: JSON.stringify(inject),
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    for (const stream of [this.#child.stdout, this.#child.stderr]) stream?.on('data', (chunk: Buffer) => (this.#output += chunk.toString()))
    this.#exit = once(this.#child, 'exit').then(([code]) => code as number | null)
    this.#port = this.#started()
    this.#port.catch(() => {})
  }

  get pid(): number {
    return must(this.#child.pid, 'a process')
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null
  }

  /** Whether it ended without being told to. */
  get hasDied(): boolean {
    return this.#isWanted && !this.isRunning
  }

  /** All that it wrote. */
  get output(): string {
    return this.#output
  }

  /** Where it listens, once it does. Rejects with what it wrote when it ends instead. */
  port(): Promise<number> {
    return this.#port
  }

  /** Resolves to its exit code; null when a signal ended it. */
  exit(): Promise<number | null> {
    return this.#exit
  }

  /** From now on it may end by itself. */
  mayEnd(): void {
    this.#isWanted = false
  }

  /** Ends it as a power cut would. */
  async kill(): Promise<void> {
    this.mayEnd()
    this.signal('SIGKILL')
    // Where another program runs it, it hears of that by this alone.
    if (this.#child.connected) this.#child.disconnect()
    await this.#exit
  }

  /** Ends it as an operator would; resolves to its exit code. */
  stop(): Promise<number | null> {
    this.mayEnd()
    this.signal('SIGTERM')
    return this.#exit
  }

  signal(signal: NodeJS.Signals): void {
    if (this.isRunning) process.kill(this.pid, signal)
  }

  /** Has something go wrong inside; resolves once it does. */
  async order(order: Order): Promise<void> {
    this.#child.send(order)
    for (;;) {
      const [report] = (await once(this.#child, 'message')) as [Report]
      if ('done' in report && report.done === order.do) return
    }
  }

  async figures(): Promise<Figures> {
    const text = await fetch(`http://127.0.0.1:${await this.#port}/metrics`).then((response) => response.text())
    const figure = (name: string) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1] ?? 0)
    return {
      fds: figure('process_open_fds'),
      rssBytes: figure('process_resident_memory_bytes'),
      rooms: figure('igs_rooms'),
      unhandled: figure('igs_unhandled_total'),
      failedCommits: figure('igs_commit_seconds_count\\{outcome="failed"\\}'),
      longestStallMs: 1000 * figure('igs_longest_stall_seconds'),
    }
  }

  async #started(): Promise<number> {
    const signal = AbortSignal.timeout(STARTS_WITHIN)
    const ended = this.#exit.then(() => Promise.reject(new Error(`the server didn't start: ${this.#output}`)))
    const [report] = (await Promise.race([once(this.#child, 'message', { signal }), ended])) as [Report]
    return Number(new URL(must('url' in report ? report.url : null, 'the url of the server')).port)
  }
}
