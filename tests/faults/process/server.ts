import '../../../server/cli/production.ts'
import { onEnding } from '../../../server/cli/ending.ts'
import { readSettings } from '../../../server/cli/settings.ts'
import { systemClock, type Clock } from '../../../server/rooms/clock.ts'
import { startServer } from '../../../server/server.ts'
import { openStorage, openStorageHere, type Place } from '../../../server/storage/open.ts'
import { failing } from './failing.ts'
import type { Inject, Order, Report } from './inject.ts'
import { kill } from './killer.ts'

/** The server as `server/main.ts` runs it, which goes wrong when the harness says so. */
const inject = JSON.parse(process.env['FAULTS'] ?? '{}') as Inject
const tell = (report: Report) => process.send?.(report)
const faults = failing()

/** What is shown next is shown at once after an ack: there the process can end between the two. */
const clock: Clock = {
  now: () => systemClock.now() + (inject.clockOff ?? 0),
  after: (ms, run) => systemClock.after(ms, ms === 0 ? () => (faults.isDue('after-ack') ? kill() : run()) : run),
}

/** In the server's own thread where commits must fail, else in the thread that it has for them. */
const storageIn = async (place: Place) => faults.around(inject.failingDisk ? await openStorageHere(place, faults.hooks) : await openStorage(place))

try {
  const server = await startServer({
    ...readSettings(process.env),
    ...(inject.database && { database: inject.database }),
    clock,
    openStorage: storageIn,
  })
  process.on('unhandledRejection', (error) => server.uncaught(error))
  onEnding(() => server.close())
  process.on('message', (order: Order) => {
    obey(order)
    tell({ done: order.do })
  })
  // The harness is gone: so is what it started.
  process.on('disconnect', kill)
  tell({ url: server.url })
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
  process.disconnect()
}

function obey(order: Order): void {
  if (order.do === 'reject') void Promise.reject(new Error('nobody catches this'))
  else if (order.do === 'block') for (const end = performance.now() + order.ms; performance.now() < end;);
  else if (order.do === 'jump') jump(order.ms)
  else faults.obey(order)
}

/** Moves the date of this process, as an operator or a time server would. */
function jump(ms: number): void {
  const real = Date.now.bind(Date)
  Date.now = () => real() + ms
}
