import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Play } from '../cli/headless.ts'
import type { RoomSummary } from './summary.ts'

export type Answer = { ok: true; summary: RoomSummary } | { ok: false; say: string }

type Options = {
  /** Told of each room that is played: how many are by now. */
  onRoom?: (done: number) => void
  threads?: number
}

/** Plays all rooms, in threads, and gives their summaries in the order of the rooms, whoever played which. Rejects with the first fault. */
export async function playAll(plays: readonly Play[], { onRoom, threads = availableParallelism() }: Options = {}): Promise<RoomSummary[]> {
  const summaries: RoomSummary[] = []
  let next = 0
  let done = 0
  const workers = Array.from({ length: Math.min(threads, plays.length) }, () => new Worker(new URL('./worker.mjs', import.meta.url)))
  const playOn = async (worker: Worker): Promise<void> => {
    const ended = once(worker, 'exit').then(() => Promise.reject(new Error('a thread that plays rooms has ended')))
    for (let i = next++; i < plays.length; i = next++) {
      worker.postMessage(plays[i])
      const [answer] = (await Promise.race([once(worker, 'message'), ended])) as [Answer]
      if (!answer.ok) throw new Error(`room ${i + 1}: ${answer.say}`)
      summaries[i] = answer.summary
      done += 1
      onRoom?.(done)
    }
  }
  try {
    await Promise.all(workers.map(playOn))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
  return summaries
}
