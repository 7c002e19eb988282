/** A path inside a view, from its root. */
export type Path = readonly (string | number)[]

/** Set the value at a path, or, without a value, remove it. Parents exist; arrays are replaced whole. */
export type Op = readonly [path: Path, value: unknown] | readonly [path: Path]

type Tree = Readonly<Record<string, unknown>>

/** The operations that turn `before` into `after`. Equal references are taken as equal, so shared structure costs nothing. */
export function diff(before: unknown, after: unknown): Op[] {
  const ops: Op[] = []
  collect(before, after, [], ops)
  return ops
}

/** `path`: where the walk is now; it is copied only into an operation, for most of what is compared is the same. */
function collect(before: unknown, after: unknown, path: string[], ops: Op[]): void {
  if (before === after) return
  if (!isTree(before) || !isTree(after)) {
    if (!sameJson(before, after)) ops.push([[...path], after])
    return
  }
  for (const key of Object.keys(before)) if (!Object.hasOwn(after, key)) ops.push([[...path, key]])
  for (const key of Object.keys(after)) {
    if (!Object.hasOwn(before, key)) ops.push([[...path, key], after[key]])
    else if (before[key] !== after[key]) {
      path.push(key)
      collect(before[key], after[key], path, ops)
      path.pop()
    }
  }
}

/** A new root with the operations applied; what no operation touches keeps its reference. Throws when a parent is missing. */
export function patched<T>(root: T, ops: readonly Op[]): T {
  return ops.reduce<unknown>((value, op) => put(value, op[0], op.length === 2 ? { value: op[1] } : null), root) as T
}

function put(node: unknown, path: Path, leaf: { value: unknown } | null): unknown {
  const [key, ...rest] = path
  if (key === undefined) return leaf?.value
  if (!isTree(node)) throw new Error(`no parent at ${path.join('.')}`)
  const name = String(key)
  if (rest.length > 0) return { ...node, [name]: put(node[name], rest, leaf) }
  if (leaf) return { ...node, [name]: leaf.value }
  const { [name]: _gone, ...kept } = node
  return kept
}

function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => sameJson(item, b[i]))
  if (!isTree(a) || !isTree(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
