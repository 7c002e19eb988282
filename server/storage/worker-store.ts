import { Worker } from 'node:worker_threads'
import type { Store } from './store.ts'

/**
 * A call into the thread; its answer carries the same number. Number 0 answers the opening itself. The writes of a
 * commit go as text, as snapshots do: that is made faster than a copy of all the small things they consist of.
 */
export type Call = { [M in keyof Calls]: { n: number; method: M; args: Calls[M] } }[keyof Calls]
type Calls = Omit<{ [M in keyof Store]: Parameters<Store[M]> }, 'commit'> & { commit: [writes: string] }
export type Answer = { n: number; ok: true; value: unknown } | { n: number; ok: false; say: string }

type Waiting = { resolve: (value: unknown) => void; reject: (error: Error) => void }

/** The same store, living in a worker thread. When the thread dies, every call fails and says so. */
export async function openWorkerStore(dir: string): Promise<Store> {
  const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData: dir })
  const waiting = new Map<number, Waiting>()
  let last = 0
  let dead: Error | null = null

  worker.on('message', (answer: Answer) => {
    const call = waiting.get(answer.n)
    waiting.delete(answer.n)
    if (answer.ok) call?.resolve(answer.value)
    else call?.reject(new Error(answer.say))
  })
  const die = (error: Error) => {
    dead = error
    for (const call of waiting.values()) call.reject(error)
    waiting.clear()
  }
  worker.on('error', die)
  worker.on('exit', () => die(new Error('the storage thread has ended')))

  const answerTo = <T>(n: number) => new Promise<T>((resolve, reject) => waiting.set(n, { resolve: (value) => resolve(value as T), reject }))
  const ask = <T>(call: (n: number) => Call): Promise<T> => {
    if (dead) return Promise.reject(dead)
    last += 1
    const answer = answerTo<T>(last)
    worker.postMessage(call(last))
    return answer
  }

  try {
    await answerTo<void>(0)
  } catch (error) {
    await worker.terminate()
    throw error
  }
  return {
    commit: (writes) => ask((n) => ({ n, method: 'commit', args: [JSON.stringify(writes)] })),
    load: (...args) => ask((n) => ({ n, method: 'load', args })),
    loadSession: (...args) => ask((n) => ({ n, method: 'loadSession', args })),
    snapshot: (...args) => ask((n) => ({ n, method: 'snapshot', args })),
    lease: (...args) => ask((n) => ({ n, method: 'lease', args })),
    idleSince: (...args) => ask((n) => ({ n, method: 'idleSince', args })),
    erase: (...args) => ask((n) => ({ n, method: 'erase', args })),
    close: async (...args) => {
      if (!dead) await ask<void>((n) => ({ n, method: 'close', args }))
      await worker.terminate()
    },
  }
}
