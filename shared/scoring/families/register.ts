import type { SealedRegime } from '../../vocabulary/regime.ts'
import type { Family } from './family.ts'

const ACCOUNT = 'points'

/** One count that events add to or take from, with floor and ceiling; entries are struck when they expire. */
export const register: Family = {
  open: (regime) => ({ accounts: { [ACCOUNT]: regime.scale.start }, entries: [] }),
  book: (regime, file, { points, ref, month }) => {
    const before = register.value(file)
    const after = within(regime, before + points)
    return { accounts: { [ACCOUNT]: after }, entries: after === before ? file.entries : [...file.entries, { ref, month, points: after - before }] }
  },
  value: (file) => file.accounts[ACCOUNT] ?? 0,
  expired: (regime, file, month) => (regime.expiry === 0 ? [] : file.entries.filter((entry) => month - entry.month >= regime.expiry)),
  strike: (regime, file, ref) => {
    const entry = file.entries.find((candidate) => candidate.ref === ref)
    if (!entry) return file
    return {
      accounts: { [ACCOUNT]: within(regime, register.value(file) - entry.points) },
      entries: file.entries.filter((candidate) => candidate !== entry),
    }
  },
}

function within({ scale }: SealedRegime, points: number): number {
  return Math.min(Math.max(points, scale.min), scale.max)
}
