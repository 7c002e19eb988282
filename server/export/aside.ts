import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { ExportQuery } from '../../shared/protocol/rest.ts'
import type { RecordedSession } from '../sessions/hall.ts'
import type { ExportFile } from './export.ts'

export type Asked = { recorded: RecordedSession; query: ExportQuery }

/** The same as {@link exported}, made in a thread of its own: a large session takes seconds, and no room waits for them. Rejects with what went wrong there. */
export async function exportedAside(recorded: RecordedSession, query: ExportQuery): Promise<ExportFile> {
  const workerData: Asked = { recorded, query }
  const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData })
  const ended = once(worker, 'exit').then(() => Promise.reject(new Error('the thread of an export has ended without a file')))
  const [file] = (await Promise.race([once(worker, 'message'), ended])) as [ExportFile]
  return file
}
