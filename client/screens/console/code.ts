import type { Code } from '../../../shared/vocabulary/ids.ts'

/** A code in two groups of three, as it is read aloud. */
export function spacedCode(code: Code): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`
}
