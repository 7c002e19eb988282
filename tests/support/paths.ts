/** Where something stands in a view: keys from the root; items of arrays are `[]`. */
export type Leaf = { path: string[]; value: unknown }

/** All that a frame on the wire puts on a screen, leaf by leaf: a whole view, or the operations of a patch. */
export function leavesOf(frame: string): Leaf[] {
  const packet = /^2(\[.*)$/s.exec(frame)?.[1]
  if (packet === undefined) return []
  const [event, body] = JSON.parse(packet) as [string, { view?: unknown; ops?: [(string | number)[], unknown?][] }]
  if (event === 'view') return leaves(body.view, [])
  return event === 'patch' ? (body.ops ?? []).flatMap(([path, value]) => leaves(value, path.map(String))) : []
}

/** The leaves of any JSON. */
export function leaves(value: unknown, path: string[]): Leaf[] {
  if (Array.isArray(value)) return value.length === 0 ? [{ path, value }] : value.flatMap((item) => leaves(item, [...path, '[]']))
  if (typeof value !== 'object' || value === null) return [{ path, value }]
  const entries = Object.entries(value)
  return entries.length === 0 ? [{ path, value }] : entries.flatMap(([key, item]) => leaves(item, [...path, key]))
}
