/** Throws when something that must exist does not; the sentence says what was looked up. A bug, never an expected no. */
export function must<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`missing: ${what}`)
  return value
}
