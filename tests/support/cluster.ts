import { openStorageHere } from '../../server/storage/open.ts'
import type { OpenStorage } from '../../server/storage/storage.ts'
import { freePort } from './server-process.ts'
import { aServer, type TestServer } from './server.ts'

export type Member = TestServer & {
  /** Its storage answers nothing and its leases aren't renewed until it is thawed: the process stands still as far as anybody else can tell. */
  freeze(): void
  thaw(): void
  /** Ends it without a word: leases run out by themselves. */
  vanish(): Promise<void>
}

/** One server of several in this process, on one database. */
export async function aMember(databaseUrl: string): Promise<Member> {
  const port = await freePort()
  const gate = makeGate()
  let gone = false
  const server = await aServer({
    port,
    database: { url: databaseUrl, internalUrl: `http://127.0.0.1:${port}` },
    openStorage: async (place) => {
      const storage = gated(await openStorageHere(place), gate)
      const { leases } = storage
      return { ...storage, leases: leases && { ...leases, release: () => (gone ? Promise.resolve() : leases.release()) } }
    },
  })
  return {
    ...server,
    freeze: gate.shut,
    thaw: gate.open,
    async vanish() {
      gone = true
      await server.end()
    },
  }
}

type Gate = { pass(): Promise<void>; shut(): void; open(): void }

function makeGate(): Gate {
  let passing = Promise.resolve()
  let open = () => {}
  return {
    pass: () => passing,
    shut: () => void (passing = new Promise((resolve) => (open = resolve))),
    open: () => open(),
  }
}

/** Whatever the process asks of its database, and hears from it, waits while the gate is shut. */
function gated(storage: OpenStorage, gate: Gate): OpenStorage {
  const { leases } = storage
  return {
    ...storage,
    append: async (write) => {
      await gate.pass()
      return storage.append(write)
    },
    leases: leases && {
      ...leases,
      take: async (which) => {
        await gate.pass()
        return leases.take(which)
      },
      renew: async () => {
        await gate.pass()
        const held = await leases.renew()
        await gate.pass()
        return held
      },
    },
  }
}
