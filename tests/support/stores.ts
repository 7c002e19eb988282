import { newId } from '../../server/rooms/secrets.ts'
import { openStorageHere, type Place } from '../../server/storage/open.ts'
import type { OpenStorage } from '../../server/storage/storage.ts'
import type { Faults } from '../../server/storage/store.ts'
import { waitsFor } from './clock.ts'

let placeOf: (dir: string) => Promise<Place> = (dir) => Promise.resolve({ dir })

/** Where a test keeps what belongs to a folder: in the folder itself, or where `keepIn` says. Asked again, it is the same. */
export const placeFor = (dir: string): Promise<Place> => placeOf(dir)

/** From now on tests of this process keep their rooms in databases, one a folder. */
export function keepIn(aDatabase: () => Promise<string>): void {
  const urls = new Map<string, string>()
  placeOf = async (dir) => {
    const url = urls.get(dir) ?? (await aDatabase())
    urls.set(dir, url)
    return { url, owner: newId(), internalUrl: 'http://localhost' }
  }
}

/** The storage of that place, in this thread. */
export async function aStorage(dir: string, faults?: Faults): Promise<OpenStorage> {
  const place = await placeFor(dir)
  const storage = await openStorageHere(place, faults)
  return 'dir' in place ? storage : patient(storage)
}

/** A storage whose answers every breath of a test waits for, and whose lease is over once it is closed. */
function patient(storage: OpenStorage): OpenStorage {
  return {
    ...eachAwaited(storage),
    leases: storage.leases && eachAwaited(storage.leases),
    async close() {
      await storage.leases?.release()
      await storage.close()
    },
  }
}

function eachAwaited<T extends object>(calls: T): T {
  const awaited = ([name, call]: [string, unknown]) => [name, typeof call === 'function' ? (...args: unknown[]) => waitsFor(call(...args)) : call]
  return Object.fromEntries(Object.entries(calls).map(awaited)) as T
}
