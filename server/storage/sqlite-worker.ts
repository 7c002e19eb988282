import { parentPort, workerData } from 'node:worker_threads'
import { must } from '../../shared/kit/assert.ts'
import { openSqlite } from './sqlite.ts'
import type { Write } from './storage.ts'
import { type Store, storeIn } from './store.ts'
import type { Answer, Call } from './worker-store.ts'

/** SQLite in a thread of its own, so that no room waits while the disk does. Calls are answered in order. */
const port = must(parentPort, 'the thread that asked for this one')
const opening = openSqlite(String(workerData)).then((database) => storeIn(database))
opening.then(
  () => answer({ n: 0, ok: true, value: undefined }),
  (error: unknown) => answer({ n: 0, ok: false, say: sentence(error) }),
)

port.on('message', (call: Call) => {
  opening
    .then((store) => callOf(store, call))
    .then(
      (value) => answer({ n: call.n, ok: true, value }),
      (error: unknown) => answer({ n: call.n, ok: false, say: sentence(error) }),
    )
})

function callOf(store: Store, call: Call): Promise<unknown> {
  switch (call.method) {
    case 'commit':
      return store.commit(JSON.parse(call.args[0]) as Write[])
    case 'load':
      return store.load(...call.args)
    case 'loadSession':
      return store.loadSession(...call.args)
    case 'snapshot':
      return store.snapshot(...call.args)
    case 'lease':
      return store.lease(...call.args)
    case 'erase':
      return store.erase(...call.args)
    case 'idleSince':
      return store.idleSince(...call.args)
    case 'close':
      return store.close().then(() => port.unref())
  }
}

function answer(message: Answer): void {
  port.postMessage(message)
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
