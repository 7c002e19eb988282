import { createHash } from 'node:crypto'

/** A room's seed has 128 bits; one on the command line may be any text. */
export function seedFrom(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}

/** Says in one sentence on stderr why a command ends: 1 a fault, 2 bad arguments. */
export function fail(sentence: string, exitCode: 1 | 2): void {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = exitCode
}
