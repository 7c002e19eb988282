/** How sure somebody was, in the three words of the notebook. */
export const SURENESS = ['guess', 'fairly', 'sure'] as const
export type Sureness = (typeof SURENESS)[number]

export function surenessOf(confidence: number): Sureness {
  return confidence >= 3 ? 'sure' : confidence === 2 ? 'fairly' : 'guess'
}

/** Guesses that say something, by how sure they were, and how many of them were right. */
export type Calibration = Record<Sureness, { guesses: number; right: number }>

/** Rows of a calibration by the words of the notebook. */
export function bySureness(rows: readonly { confidence: number; guesses: number; right: number }[]): Calibration {
  const of = (word: Sureness) => {
    const found = rows.filter(({ confidence }) => surenessOf(confidence) === word)
    return { guesses: sum(found.map(({ guesses }) => guesses)), right: sum(found.map(({ right }) => right)) }
  }
  return { guess: of('guess'), fairly: of('fairly'), sure: of('sure') }
}

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)
