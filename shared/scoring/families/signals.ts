import type { Signal } from '../../vocabulary/signal.ts'
import type { SealedAccount } from '../../vocabulary/sealed.ts'
import type { FileEntry, ScoreFile } from '../../vocabulary/state.ts'
import { within } from './family.ts'

/**
 * What a signal makes of the entries of its account, in points of the standing, with its fraction. Formulas: the fields
 * of `Signal`; their sources stand in the archive of the regimes that use them.
 */
export function signalled({ id, floor, ceiling }: SealedAccount, signal: Signal, file: ScoreFile): number {
  const entries = file.entries.filter(({ account }) => account === id)
  const share = (part: number) => floor + within(part, 0, 1) * (ceiling - floor)
  switch (signal.kind) {
    case 'average':
      return share(entries.reduce((mean, { points }) => mean + (signal.alpha / 1000) * ((points > 0 ? 1 : 0) - mean), signal.start / 1000))
    case 'kept': {
      const kept = signal.kept + entries.filter(({ points }) => points > 0).length
      const broken = signal.broken + entries.filter(({ points }) => points < 0).length
      return share(kept + broken === 0 ? 0 : kept / (kept + broken))
    }
    case 'count':
      return share((signal.start + sumOf(counted(entries, signal, file.at))) / signal.of)
    case 'fading': {
      const harm = entries.reduce((sum, { points, month }) => sum - (Math.min(points, 0) / 1000) * 2 ** (-age(month, file.at) / signal.half), 0)
      return share(Math.exp(-harm))
    }
    case 'age':
      return share(1 - Math.exp(-(signal.months + file.at - file.from) / signal.span))
    case 'log':
      return within(signal.perDecade * Math.log10(1 + Math.max(0, signal.start + sumOf(entries))), floor, ceiling)
    case 'idle':
      return within((-signal.each / 1000) * age(Math.max(file.from, ...entries.map(({ month }) => month)), file.at), floor, ceiling)
  }
}

/** Months from an entry to now; an entry of the month that is being booked is new. */
function age(month: number, at: number): number {
  return Math.max(0, at - month)
}

function counted(entries: readonly FileEntry[], { months, counts }: Extract<Signal, { kind: 'count' }>, at: number): FileEntry[] {
  const recent = entries.filter(({ month }) => months === 0 || age(month, at) < months)
  return counts === 'all' ? recent : recent.filter(({ feature }, i) => recent.findIndex((entry) => entry.feature === feature) === i)
}

function sumOf(entries: readonly FileEntry[]): number {
  return entries.reduce((sum, { points }) => sum + points, 0)
}
