import type { LedgerLine, Observation } from '../vocabulary/ledger.ts'
import { isMistake, seenLines, subjectsOf } from './log.ts'

/** A line that moved a standing because of what somebody else had done. */
export type MistakenLine = { line: LedgerLine; seen: Observation; isCorrected: boolean }

/** What was written into the files of subjects, or of whom one asks about, about somebody else, the lines that it moved a standing by, and whether each was put right. */
export function mistakesIn(log: Parameters<typeof seenLines>[0], subjects = subjectsOf(log)): { made: Observation[]; lines: MistakenLine[] } {
  const corrections = log.ledger.filter(({ cause }) => cause.kind === 'correction')
  const answered = new Set(corrections.map(({ citizen, cause }) => `${citizen}-${cause.ref}`))
  return {
    made: log.observations.filter((seen) => isMistake(seen) && subjects.has(seen.citizen)),
    lines: seenLines(log, subjects)
      .filter(({ line: { delta }, seen }) => delta !== 0 && isMistake(seen))
      .map((one) => ({ ...one, isCorrected: answered.has(`${one.seen.citizen}-${one.seen.id}`) })),
  }
}
