import { Worker } from 'node:worker_threads'

/** Ends this process as a power cut would: no goodbye, nothing flushed. */
export function kill(): never {
  process.kill(process.pid, 'SIGKILL')
  throw new Error('a killed process goes on')
}

const KILLER = `
  const { parentPort, workerData } = require('node:worker_threads')
  parentPort.once('message', (ms) => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
    process.kill(workerData, 'SIGKILL')
  })`

/** A thread that kills the process a while after it is told to, whatever the process is doing then. */
export function aKiller(): { after(ms: number): void } {
  const worker = new Worker(KILLER, { eval: true, workerData: process.pid })
  worker.unref()
  return { after: (ms) => worker.postMessage(ms) }
}
