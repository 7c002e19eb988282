import type { SealedRegime } from '../../vocabulary/sealed.ts'
import type { ScoreFile } from '../../vocabulary/state.ts'
import { entered, withinScale, type Family, type Passing } from './family.ts'

/** The one account of a register. */
export const POINTS = 'points'

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
    const points = file.entries.reduce((sum, entry) => sum + (entry.ref === ref ? entry.points : 0), 0)
    return { ...moved(file, withinScale(regime, balance(file) - points)), entries: file.entries.filter((entry) => entry.ref !== ref) }
  },
  passes(regime, file, month) {
    const passings: Passing[] = []
    let now = { ...file, at: month }
    const pass = (kind: Passing['kind'], ref: string | null, next: ScoreFile) => {
      now = next
      passings.push({ kind, ref, file: next })
    }
    if (regime.reset > 0 && month % regime.reset === 0) pass('reset', null, { ...moved(now, regime.scale.start), entries: [] })
    if (regime.decay > 0) pass('decay', null, moved(now, balance(now) + Math.trunc(((regime.scale.start - balance(now)) * regime.decay) / 1000)))
    for (const ref of expired(regime, now)) pass('expiry', ref, register.strike(regime, now, ref))
    return passings
  },
  shift: (regime, file, points) => moved(file, withinScale(regime, balance(file) + points)),
}

function balance(file: ScoreFile): number {
  return file.accounts[POINTS] ?? 0
}

function moved(file: ScoreFile, points: number): ScoreFile {
  return { ...file, accounts: { ...file.accounts, [POINTS]: points } }
}

/** Causes whose time is over, oldest first. */
export function expired({ expiry }: SealedRegime, { entries, at }: ScoreFile): string[] {
  return expiry === 0 ? [] : [...new Set(entries.filter(({ month }) => at - month >= expiry).map(({ ref }) => ref))]
}
