import type { SealedRegime } from '../../vocabulary/sealed.ts'
import type { FileEntry, ScoreFile } from '../../vocabulary/state.ts'
import { entered, type Family, type Passing } from './family.ts'

/** An entry that waits for its grace to end, and one that counts. */
const PENDING = 0
const ON = 1

/** On or off each list of the regime, by trigger, with a clock or a condition to leave; 1 while on any of them. */
export const list: Family = {
  open: (_regime, month) => ({ from: month - 1, at: month - 1, accounts: {}, entries: [] }),
  book(regime, file, change) {
    if (change.points < 0) return { ...file, entries: file.entries.filter(({ account }) => account !== change.account) }
    if (change.points === 0) return file
    return { ...file, entries: entered(file, change, termsOf(regime, change.account).grace > 0 ? PENDING : ON) }
  },
  value: (_regime, file) => (file.entries.some(({ points }) => points === ON) ? 1 : 0),
  strike: (_regime, file, ref) => ({ ...file, entries: file.entries.filter((entry) => entry.ref !== ref) }),
  passes(regime, file, month) {
    const passings: Passing[] = []
    let now: ScoreFile = { ...file, at: month }
    for (const entry of file.entries) {
      const { grace, clock } = termsOf(regime, entry.account)
      if (entry.points === PENDING && month - entry.month >= grace) {
        now = replaced(now, entry, [{ ...entry, points: ON }])
        passings.push({ kind: 'list', ref: entry.ref, file: now })
      } else if (clock > 0 && month - entry.month >= grace + clock) {
        now = replaced(now, entry, [])
        passings.push({ kind: 'expiry', ref: entry.ref, file: now })
      }
    }
    return passings
  },
  shift: (_regime, file) => file,
}

/** The lists on which a citizen stands. */
export function listsOf({ entries }: ScoreFile): string[] {
  return [...new Set(entries.filter(({ points }) => points === ON).map(({ account }) => account))].toSorted()
}

function termsOf({ terms }: SealedRegime, id: string): { grace: number; clock: number } {
  return ('lists' in terms ? terms.lists.find((one) => one.id === id) : undefined) ?? { grace: 0, clock: 0 }
}

function replaced(file: ScoreFile, entry: FileEntry, by: FileEntry[]): ScoreFile {
  return { ...file, entries: file.entries.flatMap((one) => (one === entry ? by : [one])) }
}
