import fc from 'fast-check'

/** What is read of a schema of valibot; a pipe lists its checks. */
type Node = {
  type: string
  entries?: Record<string, Node>
  options?: readonly unknown[]
  literal?: unknown
  item?: Node
  wrapped?: Node
  pipe?: readonly { type: string; requirement?: unknown }[]
}

/** Values that a schema takes, for every kind of schema that the protocol is made of; an unknown kind is a bug of this file. */
export function valuesOf(schema: object): fc.Arbitrary<unknown> {
  const node = schema as Node
  switch (node.type) {
    case 'object':
    case 'strict_object':
      return objectsOf(node.entries ?? {})
    case 'variant':
    case 'union':
      return fc.oneof(...(node.options ?? []).map((option) => valuesOf(option as Node)))
    case 'picklist':
      return fc.constantFrom(...(node.options ?? []))
    case 'literal':
      return fc.constant(node.literal)
    case 'optional':
    case 'exact_optional':
      return valuesOf(node.wrapped ?? { type: 'unknown' })
    case 'array':
      return fc.array(valuesOf(node.item ?? { type: 'unknown' }), {
        minLength: check(node, 'min_length') ?? 0,
        maxLength: check(node, 'max_length') ?? 3,
      })
    case 'boolean':
      return fc.boolean()
    case 'number':
      return fc.integer({ min: check(node, 'min_value') ?? -5, max: check(node, 'max_value') ?? 5_000 })
    case 'string':
      return stringsOf(node)
    case 'unknown':
      return fc.jsonValue()
    default:
      throw new Error(`no values are known for a schema of the kind ${node.type}`)
  }
}

function objectsOf(entries: Record<string, Node>): fc.Arbitrary<unknown> {
  const isOptional = (key: string) => ['optional', 'exact_optional'].includes(entries[key]?.type ?? '')
  const fields = Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, valuesOf(entry)]))
  return fc.record(fields, { requiredKeys: Object.keys(entries).filter((key) => !isOptional(key)), noNullPrototype: true })
}

function stringsOf(node: Node): fc.Arbitrary<string> {
  const pattern = node.pipe?.find(({ type }) => type === 'regex')?.requirement
  if (pattern instanceof RegExp) return fc.stringMatching(pattern)
  return fc.string({ minLength: check(node, 'min_length') ?? 0, maxLength: check(node, 'max_length') ?? 20 })
}

function check({ pipe }: Node, type: string): number | undefined {
  const found = pipe?.find((one) => one.type === type)?.requirement
  return typeof found === 'number' ? found : undefined
}
