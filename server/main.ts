import './cli/production.ts'
import { onEnding } from './cli/ending.ts'
import { readSettings } from './cli/settings.ts'
import { welcome } from './cli/welcome.ts'
import { startServer } from './server.ts'

try {
  const settings = readSettings(process.env)
  const server = await startServer(settings)
  process.on('unhandledRejection', (error) => server.uncaught(error))
  onEnding(() => server.close())
  console.log(welcome(server, settings.host))
} catch (error) {
  // A sentence for whoever started it; the cause is for whoever mends it.
  console.error(error instanceof Error ? error.message : error)
  if (error instanceof Error && error.cause !== undefined && process.env['DEBUG']) console.error(error.cause)
  process.exitCode = 1
}
