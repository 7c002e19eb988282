/** The next place in a row of questions that has no answer yet, once one at `at` has one: ahead first, then behind; the end of the row when there is none. */
export function nextOpen(answered: readonly boolean[], at: number): number {
  const ahead = answered.findIndex((is, i) => i > at && !is)
  if (ahead >= 0) return ahead
  const behind = answered.findIndex((is, i) => i !== at && !is)
  return behind >= 0 ? behind : answered.length
}
