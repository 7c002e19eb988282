import { groupCommit } from './group-commit.ts'
import type { OpenStorage } from './storage.ts'
import { type Faults, openStore } from './store.ts'
import { openWorkerStore } from './worker-store.ts'

/**
 * Where everything is kept: a folder of this process alone, or a database that it shares with others. `owner`: who this
 * process is there, `internalUrl`: where the others reach it.
 */
export type Place = { dir: string } | { url: string; owner: string; internalUrl: string }

/** The storage of a data folder: SQLite in a worker thread. Throws one clear sentence when another server has the folder. */
export async function openStorage(place: Place | string): Promise<OpenStorage> {
  const dir = typeof place === 'string' ? place : 'dir' in place ? place.dir : null
  if (dir === null) throw new Error('A shared database can not be opened yet.')
  return groupCommit(await openWorkerStore(dir))
}

/** The same in this thread, where tests can make it fail. */
export async function openStorageHere(dir: string, faults: Faults = {}): Promise<OpenStorage> {
  return groupCommit(await openStore(dir, faults))
}
