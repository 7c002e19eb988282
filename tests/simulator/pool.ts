import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Violation } from './chronicle.ts'
import type { Outcome } from './run.ts'

export type Report = {
  seeds: number
  seconds: number
  violations: ({ seed: number } & Violation)[]
  /** SHA-256 over the traces of all seeds, in their order. */
  traces: string
}

/** Worlds make much that is soon forgotten: with more room for it, less is swept. */
const YOUNG_MB = 64

/** Lives the worlds of so many seeds, in threads; whichever lived which, the report is the same. `onWorld`: how many are done. */
export async function runWorlds(from: number, count: number, onWorld: (done: number) => void = () => {}): Promise<Report> {
  const began = performance.now()
  const outcomes: Outcome[] = []
  let next = 0
  let done = 0
  const threads = Array.from(
    { length: Math.min(availableParallelism(), count) },
    () => new Worker(new URL('./worker.mjs', import.meta.url), { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } }),
  )
  const liveOn = async (thread: Worker): Promise<void> => {
    const ended = once(thread, 'exit').then(() => Promise.reject(new Error('a thread that lives worlds has ended')))
    for (let i = next++; i < count; i = next++) {
      thread.postMessage(from + i)
      const [outcome] = (await Promise.race([once(thread, 'message'), ended])) as [Outcome]
      outcomes[i] = outcome
      onWorld((done += 1))
    }
  }
  try {
    await Promise.all(threads.map(liveOn))
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()))
  }
  return {
    seeds: count,
    seconds: Math.round((performance.now() - began) / 1000),
    violations: outcomes.flatMap(({ seed, violations }) => violations.map((violation) => ({ seed, ...violation }))),
    traces: outcomes.reduce((hash, { trace }) => hash.update(trace), createHash('sha256')).digest('hex'),
  }
}
