import { execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'

/** What a process has cost so far, all of its threads counted. */
export type Usage = { cpuMs: number; rssKib: number; heapKib: number }
export type Ask = 'usage' | 'collect'

export type ServerProcess<Address> = {
  address: Address
  /** From the start of the process to its address, in ms. */
  startedMs: number
  usage(): Promise<Usage>
  /** The same once garbage is gone. */
  collected(): Promise<Usage>
  stop(): Promise<void>
}

/** Whether servers can be held on one core with the load on another: `taskset`, and two cores. */
export const canPin = ((): boolean => {
  try {
    execFileSync('taskset', ['-V'], { stdio: 'ignore' })
    return availableParallelism() > 1
  } catch {
    return false
  }
})()

/** Holds this process, which makes the load, off the servers' core while something is measured. */
export async function besides<T>(measure: () => Promise<T>): Promise<T> {
  if (!canPin) return measure()
  const cores = availableParallelism()
  pinned(`1-${cores - 1}`)
  try {
    return await measure()
  } finally {
    pinned(`0-${cores - 1}`)
  }
}

function pinned(cores: string): void {
  execFileSync('taskset', ['-acp', cores, String(process.pid)], { stdio: 'ignore' })
}

/** In the server's process: tells where it listens, then what it costs whenever it is asked; ends with the bench. */
export function tellBench(address: object, close: () => Promise<unknown>): void {
  process.on('message', (ask: Ask) => {
    // Twice: what the first round only marks, the second takes.
    if (ask === 'collect') for (let i = 0; i < 2; i += 1) globalThis.gc?.()
    const { user, system } = process.cpuUsage()
    const { rss, heapUsed, external } = process.memoryUsage()
    tell({ cpuMs: (user + system) / 1000, rssKib: rss / 1024, heapKib: (heapUsed + external) / 1024 } satisfies Usage)
  })
  process.on('disconnect', () => void close().finally(() => process.exit()))
  tell(address)
}

/** Frameworks send words of their own to a parent process; these are ours. */
type Told = { bench: unknown }

function tell(what: object): void {
  if (process.connected) process.send?.({ bench: what } satisfies Told)
}

/** Starts a server in a process of its own, on the first core. With BENCH_PROFILE=folder, it leaves a CPU profile there when it ends. */
export async function startProcess<Address>(file: string, args: readonly string[] = []): Promise<ServerProcess<Address>> {
  const profile = process.env['BENCH_PROFILE']
  const options = [...process.execArgv, '--expose-gc', ...(profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [])]
  const start = performance.now()
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), args, {
    env: { ...process.env, NODE_ENV: 'production' },
    ...(canPin ? { execPath: 'taskset', execArgv: ['-c', '0', process.execPath, ...options] } : { execArgv: options }),
    // What a server prints is no figure: stdout belongs to the report.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const died = once(child, 'exit').then(([code]): never => {
    throw new Error(`${file} ended by itself (${String(code)})`)
  })
  died.catch(() => {})
  const answer = <T>(): Promise<T> =>
    Promise.race([
      died,
      new Promise<T>((resolve) => {
        const hear = (message: unknown) => {
          if (typeof message !== 'object' || message === null || !('bench' in message)) return
          child.off('message', hear)
          resolve((message as Told).bench as T)
        }
        child.on('message', hear)
      }),
    ])
  const ask = (what: Ask) => {
    child.send(what)
    return answer<Usage>()
  }
  const address = await answer<Address>()
  return {
    address,
    startedMs: performance.now() - start,
    usage: () => ask('usage'),
    collected: () => ask('collect'),
    async stop() {
      if (child.connected) child.disconnect()
      await died.catch(() => {})
    },
  }
}
