import type { KeptOfOne } from '../../shared/vocabulary/debrief.ts'
import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'

/** Columns in which a table names somebody. */
const WHO = ['citizen', 'seat', 'actual', 'by', 'of', 'a', 'b'] as const

/**
 * All that a recording has of one citizen, for somebody who asks what is kept of them: the rows of each table that name
 * them, and all that they did. What they felt is left out: feelings are dealt out anew, so that nobody is told whose they are.
 */
export function keptOf({ journal, exam, ...tables }: Recording, seat: Seat): KeptOfOne {
  const isAbout = (row: unknown) => WHO.some((who) => typeof row === 'object' && row !== null && (row as Record<string, unknown>)[who] === seat)
  const rows = Object.entries({ ...tables, exam: exam.answers }).flatMap(([table, all]) => (Array.isArray(all) ? [[table, all.filter(isAbout)]] : []))
  return {
    seat,
    tables: Object.fromEntries(rows) as KeptOfOne['tables'],
    deeds: journal.filter(({ actor, intent }) => actor === seat && intent.type !== 'feeling'),
  }
}
