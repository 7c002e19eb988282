import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { makeApi } from '../../server/http/api.ts'
import { noLimits } from '../../server/http/limits.ts'
import { openMetrics } from '../../server/http/metrics.ts'
import { peerOf } from '../../server/http/proxies.ts'
import { systemClock } from '../../server/rooms/clock.ts'
import { noLog } from '../../server/rooms/log.ts'
import type { Hall } from '../../server/sessions/hall.ts'
import { HANDLERS } from '../../shared/rules/intents/index.ts'
import { library } from '../support/library.ts'

const page = await readFile('docs/PROTOCOL.md', 'utf8')

test('the protocol names every intent', () => {
  expect(Object.keys(HANDLERS).filter((type) => !page.includes(`\`${type}\``) && !page.includes(`\`${type} {`))).toEqual([])
})

test('the protocol names every route of the server, and no other', () => {
  const hall = {} as Hall
  const metrics = openMetrics({ hall: () => ({ sessions: 0, rooms: 0, citizens: 0 }), sockets: () => 0 })
  const { routes } = makeApi({
    hall,
    library,
    clock: systemClock,
    limits: noLimits(systemClock),
    log: noLog,
    metrics,
    isOpen: () => true,
    addressOf: peerOf,
    reach: () => [],
  })
  const served = routes.flatMap(({ method, path }) => (method === 'ALL' ? [] : [`${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`]))
  expect([...routesOn(page)].toSorted()).toEqual([...new Set(served)].toSorted())
})

/** Routes in the first cells of the table: `GET /api/…`, and what is listed after it by its last part alone. */
function routesOn(text: string): Set<string> {
  const rows = text.split('\n').filter((line) => /^\| `(GET|POST|DELETE) \/api/.test(line))
  return new Set(
    rows.flatMap((row) => {
      const [first = '', ...others] = [...(row.split(' | ')[0] ?? '').matchAll(/`([^`?]+)[^`]*`/g)].map(([, route = '']) => route)
      return [first, ...others.map((last) => first.replace(/\/[^/]+$/, last))]
    }),
  )
}
