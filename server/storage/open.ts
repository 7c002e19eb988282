import { groupCommit } from './group-commit.ts'
import { openPostgres } from './postgres.ts'
import { leasesIn } from './shared-leases.ts'
import { openSqlite } from './sqlite.ts'
import type { OpenStorage } from './storage.ts'
import { type Faults, storeIn } from './store.ts'
import { openWorkerStore } from './worker-store.ts'

/** A PostgreSQL database that processes share. `owner`: who this process is there, `internalUrl`: where the others reach it. */
export type SharedDatabase = { url: string; owner: string; internalUrl: string }

/** Where everything is kept: a folder of this process alone, or a shared database. */
export type Place = { dir: string } | SharedDatabase

/** The storage of a place. With a folder, SQLite runs in a worker thread. Throws one clear sentence when it can't be opened. */
export async function openStorage(place: Place): Promise<OpenStorage> {
  return 'dir' in place ? groupCommit(await openWorkerStore(place.dir)) : openStorageHere(place)
}

/** The same in this thread, where tests can make it fail. */
export async function openStorageHere(place: Place, faults: Faults = {}): Promise<OpenStorage> {
  if ('dir' in place) return groupCommit(storeIn(await openSqlite(place.dir), { faults }))
  const database = await openPostgres(place.url)
  const leases = leasesIn(database.db, place)
  // Whatever is opened from now on is held by a process that lives.
  await leases.renew()
  return groupCommit(storeIn(database, { owner: place.owner, faults }), leases)
}
