import pino from 'pino'
import type { Log } from '../rooms/log.ts'

/** All that a line of the log may hold. Names, tokens, codes, answers and addresses are not among them, whatever a caller passes. */
const ALLOWED: ReadonlySet<string> = new Set([
  'roomId',
  'sessionId',
  'version',
  'seq',
  'seat',
  'month',
  'phase',
  'count',
  'ms',
  'status',
  'method',
  'route',
  'signal',
  'port',
  'refusal',
  'error',
])

/** The log of this process, as JSON lines on stderr. */
export function openLog(level: pino.Level = 'info', to: pino.DestinationStream = pino.destination(2)): Log {
  return pino({ level, base: null, formatters: { log: allowed } }, to)
}

function allowed(facts: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).flatMap(([key, value]) => (ALLOWED.has(key) ? [[key, plainly(value)]] : [])))
}

/** An error as its name and where it happened: its message may quote what somebody sent. */
function plainly(value: unknown): unknown {
  if (value instanceof Error)
    return {
      name: value.name,
      at: (value.stack ?? '')
        .split('\n')
        .filter((line) => line.startsWith('    at '))
        .slice(0, 8),
    }
  if (typeof value === 'number' || typeof value === 'boolean') return value
  return typeof value === 'string' ? value.slice(0, 64) : null
}
