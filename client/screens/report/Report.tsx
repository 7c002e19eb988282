/** The report. */
export function Report() {
  return null
}
