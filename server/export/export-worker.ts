import { parentPort, workerData } from 'node:worker_threads'
import { must } from '../../shared/kit/assert.ts'
import type { Asked } from './aside.ts'
import { exported } from './export.ts'

/** A thread that makes one file and ends. */
const { recorded, query } = workerData as Asked
const file = await exported(recorded, query)
must(parentPort, 'the thread that asked for this one').postMessage(file, typeof file.body === 'string' ? [] : [file.body.buffer])
