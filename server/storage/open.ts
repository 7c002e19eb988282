import { groupCommit } from './group-commit.ts'
import type { OpenStorage } from './storage.ts'
import { type Faults, openStore } from './store.ts'
import { openWorkerStore } from './worker-store.ts'

/** The storage of a data folder: SQLite in a worker thread. Throws one clear sentence when another server has the folder. */
export async function openStorage(dir: string): Promise<OpenStorage> {
  return groupCommit(await openWorkerStore(dir))
}

/** The same in this thread, where tests can make it fail. */
export async function openStorageHere(dir: string, faults: Faults = {}): Promise<OpenStorage> {
  return groupCommit(await openStore(dir, faults))
}
