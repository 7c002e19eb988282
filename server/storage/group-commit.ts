import type { Leases } from './leases.ts'
import type { OpenStorage, Outcome, Write } from './storage.ts'
import type { Store } from './store.ts'

type Waiting = { write: Write; done: (outcome: Outcome) => void }

/**
 * A storage over a store: calls go one after the other, and what all rooms append while a commit runs goes together into
 * the next one. The pause between two commits lets rooms that just got their answer put their next entries in.
 */
export function groupCommit(store: Store, leases: Leases | null = null): OpenStorage {
  let waiting: Waiting[] = []
  let busy: Promise<unknown> = Promise.resolve()
  let scheduled = false

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = busy.then(work)
    busy = result.catch(() => {}).then(() => new Promise((next) => setImmediate(next)))
    return result
  }

  const commitAll = async () => {
    scheduled = false
    const batch = waiting
    waiting = []
    const outcomes = await store.commit(batch.map((one) => one.write)).catch(() => [])
    batch.forEach((one, i) => one.done(outcomes[i] ?? 'failed'))
  }

  return {
    append: (write) =>
      new Promise((done) => {
        waiting.push({ write, done })
        if (scheduled) return
        scheduled = true
        void inTurn(commitAll)
      }),
    leases,
    load: (roomId) => inTurn(() => store.load(roomId)),
    loadSession: (sessionId) => inTurn(() => store.loadSession(sessionId)),
    snapshot: (roomId, seq, state) => inTurn(() => store.snapshot(roomId, seq, JSON.stringify(state))),
    lease: (owner) => inTurn(() => store.lease(owner)),
    erase: (part) => inTurn(() => store.erase(part)),
    idleSince: (since) => inTurn(() => store.idleSince(since)),
    close: () => inTurn(() => store.close()),
  }
}
