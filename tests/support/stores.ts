import { newId } from '../../server/rooms/secrets.ts'
import { openStorageHere } from '../../server/storage/open.ts'
import type { OpenStorage } from '../../server/storage/storage.ts'
import type { Faults } from '../../server/storage/store.ts'
import { waitsFor } from './clock.ts'

type Opener = (dir: string, faults?: Faults) => Promise<OpenStorage>

let opener: Opener = (dir, faults) => openStorageHere({ dir }, faults)

/** What is kept under the name of a folder: in the folder itself, or where `keepIn` says. Opened again, it is the same. */
export const aStorage: Opener = (dir, faults) => opener(dir, faults)

/** From now on tests of this process keep their rooms in databases, one a folder. */
export function keepIn(aDatabase: () => Promise<string>): void {
  const urls = new Map<string, string>()
  opener = async (dir, faults) => {
    const url = urls.get(dir) ?? (await aDatabase())
    urls.set(dir, url)
    return patient(await openStorageHere({ url, owner: newId(), internalUrl: 'http://localhost' }, faults))
  }
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
