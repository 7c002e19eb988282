import { lanAddresses } from '../http/lan.ts'
import { bearer } from '../http/request.ts'
import { isAnywhere, type ServerOptions } from '../server.ts'
import { MOST_KEPT_DAYS } from '../sessions/sweeping.ts'

type Settings = Pick<ServerOptions, 'port' | 'host' | 'dataDir' | 'database' | 'keptDays' | 'hostKey' | 'metricsToken' | 'trustProxy'>

/**
 * What the environment asks for: PORT, HOST, DATA_DIR or DATABASE_URL with INTERNAL_URL, KEEP_DAYS, HOST_KEY,
 * METRICS_TOKEN, TRUST_PROXY. Throws a sentence that names the one at fault.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const [port, host] = [portFrom(env['PORT'] || '8080'), env['HOST'] || '0.0.0.0']
  const internalUrl = env['INTERNAL_URL'] || `http://${isAnywhere(host) ? (lanAddresses()[0] ?? 'localhost') : host}:${port}`
  return {
    port,
    host,
    dataDir: env['DATA_DIR'] || './data',
    database: env['DATABASE_URL'] ? databaseFrom(env['DATABASE_URL'], internalUrl) : undefined,
    keptDays: daysFrom(env['KEEP_DAYS'] || String(MOST_KEPT_DAYS)),
    hostKey: hostKeyFrom(env['HOST_KEY'] || undefined),
    metricsToken: env['METRICS_TOKEN'] || undefined,
    trustProxy: env['TRUST_PROXY'] || undefined,
  }
}

function daysFrom(text: string): number {
  const days = Number(text)
  if (!/^\d+$/.test(text) || days < 1 || days > MOST_KEPT_DAYS)
    throw new Error(`KEEP_DAYS is ${text}, but sessions are kept for 1 to ${MOST_KEPT_DAYS} whole days.`)
  return days
}

function hostKeyFrom(text: string | undefined): string | undefined {
  if (text !== undefined && bearer(`Bearer ${text}`) === null)
    throw new Error('HOST_KEY holds a sign that no browser can send. Use up to 200 of the signs A-Z a-z 0-9 . _ ~ + / = - alone.')
  return text
}

function databaseFrom(url: string, internalUrl: string): Settings['database'] {
  if (!isUrl(url, ['postgres:', 'postgresql:']))
    throw new Error('DATABASE_URL is not the address of a PostgreSQL database. It looks like this: postgres://user:password@host:5432/name')
  if (!isUrl(internalUrl, ['http:']) || new URL(internalUrl).port === '0')
    throw new Error(
      `INTERNAL_URL is ${internalUrl}, but it is where the other processes of DATABASE_URL reach this one. It looks like this: http://10.0.0.5:8080`,
    )
  return { url, internalUrl: new URL(internalUrl).origin }
}

function isUrl(text: string, protocols: readonly string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol) && new URL(text).hostname !== ''
}

function portFrom(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw new Error(`PORT is ${text}, but a port is a whole number from 0 to 65535.`)
  return port
}
