import fc from 'fast-check'
import * as rest from '../../../shared/protocol/rest.ts'
import { changed, NAMES, strangers, texts } from '../changes.ts'
import { valuesOf } from '../schema-values.ts'
import type { Joined, SessionOpened } from '../../../shared/protocol/rest.ts'

/** A request as it is about to be sent; `body` null: none. */
export type Asked = { method: string; path: string; headers: [string, string][]; body: string | null }
export type Route = { method: string; path: string }
/** A room with what opens it. */
export type Held = { code: string; opened: SessionOpened; people: Joined[] }

const BODIES = [
  rest.SessionRequest,
  rest.JoinRequest,
  rest.ReturnRequest,
  rest.RecoverRequest,
  rest.PassRequest,
  rest.MoveRequest,
  rest.NoteRequest,
  rest.BranchRequest,
]
const QUERIES = [rest.FileQuery, rest.RecordingQuery, rest.LabQuery, rest.ExportQuery]
/** Parts of a path that are no part of one. */
const ODD_PARTS = ['%', '%00', '%ff', '%2e%2e%2f', '..', '.', '%20', '*', ':code', 'x'.repeat(300), 'BCDFGH', 'bcd-fgh', ...NAMES]
const TYPES = [
  'application/json',
  'application/json; charset=utf-8',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'application/jsonp',
]

/** Requests of those who hold keys of some rooms: each route of the interface, and some that are none. */
export function requestsOf(routes: readonly Route[], held: readonly Held[], tokens: readonly string[]): fc.Arbitrary<Asked> {
  const codes = held.flatMap(({ code, opened }) => [code, opened.code, opened.sessionId])
  const part = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...codes) }, fc.constantFrom(...ODD_PARTS))
  const none = { method: 'GET', path: '/api/:code/:noteId' }
  const route = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...routes) }, fc.constant(none))
  const method = fc.oneof({ weight: 12, arbitrary: fc.constant(null) }, fc.constantFrom('PUT', 'PATCH', 'OPTIONS', 'HEAD', 'POST', 'DELETE'))
  const near = held.flatMap(({ people, opened }) => [{ returnCode: people[0]?.returnCode }, { phrase: opened.recovery }])
  const body = texts(changed(fc.oneof(...BODIES.map(valuesOf), fc.constantFrom(...near), strangers)))
  const query = fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    changed(fc.oneof(...QUERIES.map(valuesOf))).map((fields) => `?${new URLSearchParams(wordsOf(fields)).toString()}`),
  )
  const token = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...tokens) }, fc.constantFrom(null, '', 'x'.repeat(22), 'x y', 'null'))
  return fc
    .record({
      route,
      method,
      parts: fc.tuple(part, part),
      query,
      token,
      type: fc.oneof({ weight: 6, arbitrary: fc.constant(TYPES[0]) }, fc.constantFrom(...TYPES)),
      body,
    })
    .map(({ route: to, method: other, parts, query: asks, token: key, type, body: text }) => {
      const verb = other ?? to.method
      const hasBody = verb !== 'GET' && verb !== 'HEAD'
      const headers: [string, string][] = [
        ['content-type', type ?? ''],
        ...(key === null ? [] : [['authorization', `Bearer ${key}`] as [string, string]]),
      ]
      return { method: verb, path: `${filled(to.path, parts)}${asks}`, headers, body: hasBody ? text : null }
    })
}

function filled(path: string, [first, second]: readonly [string, string]): string {
  return path.replace(/:\w+/, first).replace(/:\w+/, second)
}

/** The fields of anything, as words of a query. */
function wordsOf(fields: unknown): [string, string][] {
  if (typeof fields !== 'object' || fields === null) return [[String(fields), '']]
  return Object.entries(fields).map(([key, value]) => [
    key,
    typeof value === 'object' ? JSON.stringify(value).slice(0, 500) : String(value).slice(0, 500),
  ])
}
