import fc from 'fast-check'

/** Names that mean something to JavaScript, Node, socket.io or boardgame.io, and nothing in the protocol. */
export const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'toJSON',
  'valueOf',
  'hasOwnProperty',
  'then',
  'length',
  'error',
  'connect',
  'disconnect',
  'newListener',
  'sync',
  'update',
  'MAKE_MOVE',
  'playerID',
  'credentials',
  'actor',
  'seat',
  'time-up',
  'seat.take',
  'open',
  'led',
] as const

const nested = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`)
const names = fc.constantFrom(...NAMES)

/** What stands where something else should: of a wrong type, huge, deep, without end, or a name that means something elsewhere. */
export const strangers: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 1.5, 41, 1e308, 2 ** 53, -0, '', ' ', '0', '1', 'null', [], {}, [[]], [{}], [null]),
  names,
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    nested(40),
    nested(900),
    'x'.repeat(3_000),
    '\u202e\u0000\ud800',
    Array.from({ length: 300 }, (_, i) => i),
  ),
  fc.jsonValue({ maxDepth: 3 }),
)

type Change = (value: unknown) => unknown

const change: fc.Arbitrary<Change> = fc.oneof(
  strangers.map(
    (stranger): Change =>
      () =>
        stranger,
  ),
  fc.tuple(fc.oneof(names, fc.string({ maxLength: 12 })), strangers).map(
    ([name, stranger]): Change =>
      (value) =>
        isObject(value) && !Array.isArray(value) ? { ...value, [name]: stranger } : stranger,
  ),
  fc.nat().map(
    (n): Change =>
      (value) =>
        without(value, n),
  ),
  fc.constantFrom<Change>(
    (value) => [value],
    (value) => ({ value }),
    (value) => [value, value],
    (value) => JSON.stringify(value),
    (value) => (typeof value === 'number' ? value + 0.5 : Number.NaN),
  ),
)

/** The same values, some as they are, most with one to three changes somewhere inside. */
export function changed<T>(values: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  const places = fc.array(fc.nat(10_000), { maxLength: 5 })
  const changes = fc.array(fc.tuple(places, change), { maxLength: 3 })
  return fc.tuple(values, changes).map(([value, all]) => all.reduce<unknown>((was, [place, make]) => changedAt(was, place, make), value))
}

/** Goes down into a value, one turn a level, and changes what is there; what leads to it is copied. */
function changedAt(value: unknown, turns: readonly number[], make: Change): unknown {
  const [turn, ...rest] = turns
  const keys = isObject(value) ? Object.keys(value) : []
  const key = turn === undefined ? undefined : keys[turn % keys.length]
  if (key === undefined || !isObject(value)) return make(value)
  const inner = changedAt(value[key], rest, make)
  return Array.isArray(value) ? value.map((item: unknown, i) => (String(i) === key ? inner : item)) : { ...value, [key]: inner }
}

function without(value: unknown, n: number): unknown {
  if (!isObject(value)) return undefined
  const keys = Object.keys(value)
  const gone = keys[n % keys.length]
  const kept = Object.entries(value).filter(([key]) => key !== gone)
  return Array.isArray(value) ? kept.map(([, item]) => item) : Object.fromEntries(kept)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** Values as text on the wire: most as JSON, some cut off, with a sign changed, or with their first key twice. */
export function texts(values: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  return fc.tuple(values, fc.nat(), fc.constantFrom('whole', 'whole', 'whole', 'cut', 'sign', 'twice', 'after')).map(([value, n, how]) => {
    const text = JSON.stringify(value) ?? ''
    const at = n % (text.length + 1)
    if (how === 'cut') return text.slice(0, at)
    if (how === 'sign') return text.slice(0, at) + String.fromCharCode(n % 256) + text.slice(at + 1)
    if (how === 'twice') return text.replace(/^\{("[^"]*":)/, '{$1null,$1')
    return how === 'after' ? `${text}${text}` : text
  })
}
