/** Content files as a shelf: each item by its id. */
export function shelf<T extends { id: string }>(files: Record<string, T>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.values(files).map((item) => [item.id, item]))
}
