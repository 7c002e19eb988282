import { parentPort } from 'node:worker_threads'
import { must } from '../../shared/kit/assert.ts'
import { runWorld } from './run.ts'

/** A thread that lives one world after the other, as it is asked to. A fault in it ends the thread. */
const port = must(parentPort, 'the thread that asked for this one')

port.on('message', (seed: number) => void runWorld(seed).then((outcome) => port.postMessage(outcome)))
