import type { SealedRegime } from '../../vocabulary/sealed.ts'
import type { ScoreFile } from '../../vocabulary/state.ts'
import { entered, withinScale, type Family, type Passing } from './family.ts'

/** The one account of a register, and what moved it that isn't an entry: time and updates. */
export const POINTS = 'points'
const DRIFT = 'drift'

/** One count that events add to or take from, with floor and ceiling; entries are struck when they expire. */
export const register: Family = {
  open: ({ scale }, month) => ({ from: month - 1, at: month - 1, accounts: { [POINTS]: scale.start }, entries: [] }),
  book(regime, file, change) {
    const before = balance(file)
    const after = withinScale(regime, before + change.points)
    return { ...moved(file, after), entries: after === before ? file.entries : entered(file, change, after - before) }
  },
  value: (_regime, file) => balance(file),
  strike(regime, file, ref) {
    const entries = file.entries.filter((entry) => entry.ref !== ref)
    if (entries.length === file.entries.length) return file
    // Counted anew, or what stopped at an end of the scale would leave a trace when it goes.
    const counted = entries.reduce((points, entry) => withinScale(regime, points + entry.points), regime.scale.start)
    return { ...moved(file, withinScale(regime, counted + (file.accounts[DRIFT] ?? 0))), entries }
  },
  passes(regime, file, month) {
    const passings: Passing[] = []
    let now = { ...file, at: month }
    const pass = (kind: Passing['kind'], ref: string | null, next: ScoreFile) => {
      now = next
      passings.push({ kind, ref, file: next })
    }
    if (regime.reset > 0 && month % regime.reset === 0) pass('reset', null, { ...now, accounts: { [POINTS]: regime.scale.start }, entries: [] })
    if (regime.decay > 0) pass('decay', null, drifted(regime, now, Math.trunc(((regime.scale.start - balance(now)) * regime.decay) / 1000)))
    for (const ref of expired(regime, now)) pass('expiry', ref, register.strike(regime, now, ref))
    return passings
  },
  shift: drifted,
}

function balance(file: ScoreFile): number {
  return file.accounts[POINTS] ?? 0
}

function moved(file: ScoreFile, points: number): ScoreFile {
  return { ...file, accounts: { ...file.accounts, [POINTS]: points } }
}

/** Moved without an entry, as far as the scale goes. */
function drifted(regime: SealedRegime, file: ScoreFile, points: number): ScoreFile {
  const after = withinScale(regime, balance(file) + points)
  const drift = (file.accounts[DRIFT] ?? 0) + after - balance(file)
  return { ...file, accounts: { ...file.accounts, [POINTS]: after, [DRIFT]: drift } }
}

/** Causes whose time is over, oldest first. */
export function expired({ expiry }: SealedRegime, { entries, at }: ScoreFile): string[] {
  return expiry === 0 ? [] : [...new Set(entries.filter(({ month }) => at - month >= expiry).map(({ ref }) => ref))]
}
