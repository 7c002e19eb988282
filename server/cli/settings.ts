import { bearer } from '../http/request.ts'
import type { ServerOptions } from '../server.ts'

type Settings = Pick<ServerOptions, 'port' | 'host' | 'dataDir' | 'hostKey' | 'metricsToken' | 'trustProxy'>

/** What the environment asks for: PORT, HOST, DATA_DIR, HOST_KEY, METRICS_TOKEN, TRUST_PROXY. Throws a sentence that names the one at fault. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  if (env['DATABASE_URL'])
    throw new Error('DATABASE_URL is set, but this version keeps its rooms in a folder, DATA_DIR. Unset DATABASE_URL and start again.')
  return {
    port: portFrom(env['PORT'] || '8080'),
    host: env['HOST'] || '0.0.0.0',
    dataDir: env['DATA_DIR'] || './data',
    hostKey: hostKeyFrom(env['HOST_KEY'] || undefined),
    metricsToken: env['METRICS_TOKEN'] || undefined,
    trustProxy: env['TRUST_PROXY'] || undefined,
  }
}

function hostKeyFrom(text: string | undefined): string | undefined {
  if (text !== undefined && bearer(`Bearer ${text}`) === null)
    throw new Error('HOST_KEY holds a sign that no browser can send. Use up to 200 of the signs A-Z a-z 0-9 . _ ~ + / = - alone.')
  return text
}

function portFrom(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw new Error(`PORT is ${text}, but a port is a whole number from 0 to 65535.`)
  return port
}
