import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** What a process has cost so far, all of its threads counted. */
export type Usage = { cpuMs: number; rssKib: number }

export type ServerProcess<Address> = { address: Address; usage(): Promise<Usage>; stop(): Promise<void> }

/** In the server's process: tells where it listens, then what it costs whenever it is asked; ends with the bench. */
export function tellBench(address: object, close: () => Promise<unknown>): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send?.({ cpuMs: (user + system) / 1000, rssKib: process.memoryUsage.rss() / 1024 } satisfies Usage)
  })
  process.on('disconnect', () => void close().finally(() => process.exit()))
  process.send?.(address)
}

/** Starts a server in a process of its own. With BENCH_PROFILE=folder, it leaves a CPU profile there when it ends. */
export async function startProcess<Address>(file: string): Promise<ServerProcess<Address>> {
  const profile = process.env['BENCH_PROFILE']
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    env: { ...process.env, NODE_ENV: 'production' },
    execArgv: [...process.execArgv, ...(profile ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : [])],
    // What a server prints is no figure: stdout belongs to the report.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const died = once(child, 'exit').then(([code]) => Promise.reject(new Error(`${file} ended by itself (${String(code)})`)))
  died.catch(() => {})
  const answer = async <T>(): Promise<T> => {
    const [message] = (await Promise.race([once(child, 'message'), died])) as [T]
    return message
  }
  const address = await answer<Address>()
  return {
    address,
    usage() {
      child.send('usage')
      return answer<Usage>()
    },
    async stop() {
      if (child.connected) child.disconnect()
      await died.catch(() => {})
    },
  }
}
