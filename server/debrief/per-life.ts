import type { Recording } from '../../shared/vocabulary/recording.ts'

/** All of a recording that a standing hangs on. Rows are not copied as long as nothing is lived; the rest is small. */
const ROWS = ['acts', 'observations', 'standings', 'ties', 'ratings', 'reports', 'consents', 'struck', 'corrections', 'renewals', 'sealed'] as const
const SMALL = ['seed', 'commitment', 'citizens', 'room', 'hastened', 'branch'] as const

/**
 * Keeps what hangs on the lives of a recording alone: while nothing is lived, votes, answers and the steps of a debrief
 * change none of it, though each makes a new recording. Forgotten with the recording's rows.
 */
export function perLife<T>(): (recording: Recording, make: () => T) => T {
  const known = new WeakMap<Recording['ledger'], { lives: Recording; made: T }>()
  return (recording, make) => {
    const one = known.get(recording.ledger)
    if (one && isSameLife(one.lives, recording)) return one.made
    const made = make()
    known.set(recording.ledger, { lives: recording, made })
    return made
  }
}

function isSameLife(one: Recording, other: Recording): boolean {
  if (one === other) return true
  const isSame = (name: (typeof SMALL)[number]) => JSON.stringify(one[name]) === JSON.stringify(other[name])
  return ROWS.every((name) => one[name] === other[name]) && one.reforms.from === other.reforms.from && SMALL.every(isSame)
}
