import type { SealedRegime } from '../../vocabulary/regime.ts'
import type { ScoreFile } from '../../vocabulary/state.ts'
import type { Family } from './family.ts'

/** Several accounts, each from 0 to its ceiling; their sum is the standing. Weights are the ceilings. */
export const composite: Family = {
  open: (regime) => ({ accounts: Object.fromEntries(regime.accounts.map(({ id, start }) => [id, start])), entries: [] }),
  book: (regime, file, { account, points }) => ({
    ...file,
    accounts: { ...file.accounts, [account]: within(regime, account, balance(file, account) + points) },
  }),
  value: (file) => Object.values(file.accounts).reduce((sum, points) => sum + points, 0),
  expired: () => [],
  strike: (_regime, file) => file,
}

function within(regime: SealedRegime, account: string, points: number): number {
  const ceiling = regime.accounts.find(({ id }) => id === account)?.ceiling ?? 0
  return Math.min(Math.max(points, 0), ceiling)
}

function balance(file: ScoreFile, account: string): number {
  return file.accounts[account] ?? 0
}
