import { monitorEventLoopDelay } from 'node:perf_hooks'
import { noLog } from '../../../server/rooms/log.ts'
import { startServer } from '../../../server/server.ts'

/** The whole server as `npm start` runs it, limits included, in a process of its own that can say how long its loop stood still. */
const { DATA_DIR: dataDir = '', HOST_KEY: hostKey } = process.env
let unhandled = 0
process.on('unhandledRejection', () => (unhandled += 1))

const server = await startServer({ port: 0, host: '127.0.0.1', dataDir, hostKey, log: noLog })
const delay = monitorEventLoopDelay({ resolution: 5 })
delay.enable()

process.on('message', (message) => {
  if (message === 'reset') delay.reset()
  // Until it has ticked once the histogram knows nothing.
  if (message === 'tell') process.send?.({ longestStallMs: Number.isFinite(delay.max) ? delay.max / 1e6 : 0, unhandled })
  if (message === 'end') void server.close().then(() => process.disconnect())
})
process.send?.({ url: server.url })
