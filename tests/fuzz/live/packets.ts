import fc from 'fast-check'
import { WireIntent } from '../../../shared/protocol/intents.ts'
import { changed, NAMES, texts } from '../changes.ts'
import { valuesOf } from '../schema-values.ts'
import { requestsOf, type Asked, type Held, type Route } from '../targets/requests.ts'

/** What goes over a real wire: a packet on an open socket, an auth at the door, a body of a polling session, a request, or bytes on the port. */
export type Shot =
  | { kind: 'packet'; who: number; data: string | number[] }
  | { kind: 'door'; auth: unknown }
  | { kind: 'poll'; query: string; body: string }
  | { kind: 'request'; asked: Asked }
  | { kind: 'bytes'; data: string }

const QUERIES = [
  '',
  '?EIO=4&transport=polling',
  '?EIO=4',
  '?EIO=99&transport=polling',
  '?EIO=4&transport=polling&sid=__proto__',
  '?EIO=4&transport=toString',
  '?EIO=4&transport=websocket',
]
const SIGNS = ['0', '1', '2', '3', '4', '5', '6', '20', '21', '5-1-', '51-', '52-', '59999-', '2/elsewhere,', '0/__proto__,', '40', '42', '']

/** Shots of people who hold these keys. */
export function shotsOf(routes: readonly Route[], held: readonly Held[], tokens: readonly string[]): fc.Arbitrary<Shot> {
  const frame = texts(fc.tuple(fc.constantFrom('intent', 'resume', 'here', ...NAMES), changed(valuesOf(WireIntent))))
  const packet = fc
    .tuple(fc.oneof({ weight: 4, arbitrary: fc.nat(999).map((ack) => `2${ack}`) }, fc.constantFrom(...SIGNS)), frame)
    .map(([sign, text]) => sign + text)
  const bytes = fc.array(fc.nat(255), { maxLength: 60 })
  const who = fc.nat(tokens.length - 1)
  return fc.oneof(
    { weight: 12, arbitrary: fc.record({ kind: fc.constant('packet' as const), who, data: fc.oneof({ weight: 9, arbitrary: packet }, bytes) }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('door' as const),
        auth: changed(fc.record({ token: fc.constantFrom('x', ...tokens), room: fc.string() })),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('poll' as const), query: fc.constantFrom(...QUERIES), body: packet }) },
    { weight: 4, arbitrary: requestsOf(routes, held, tokens).map((asked) => ({ kind: 'request' as const, asked })) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }).map((text) => ({ kind: 'bytes' as const, data: `GET /${text}` })) },
  )
}
