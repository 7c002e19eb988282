import type { SealedAccount, SealedRegime } from '../../vocabulary/sealed.ts'
import type { ScoreFile } from '../../vocabulary/state.ts'
import { expired } from './register.ts'
import { entered, within, withinScale, type Family, type Passing } from './family.ts'
import { signalled } from './signals.ts'

/** What moves the standing past its accounts. */
const SHIFT = 'shift'

/**
 * Several accounts, each from its floor to its ceiling, on top of the standing of empty ones. An account is a balance that
 * points move, or a signal that is worked out from its entries; the sum is rounded once.
 */
export const composite: Family = {
  open: (regime, month) => ({
    from: month - 1,
    at: month - 1,
    accounts: Object.fromEntries(balances(regime).map(({ id, start }) => [id, start])),
    entries: [],
  }),
  book(regime, file, change) {
    const account = regime.accounts.find(({ id }) => id === change.account)
    if (!account) return file
    if (account.signal) return { ...file, entries: entered(file, change, change.points) }
    const before = file.accounts[account.id] ?? 0
    const after = within(before + change.points, account.floor, account.ceiling)
    const isAct = change.feature !== ''
    return {
      ...file,
      accounts: { ...file.accounts, [account.id]: after },
      entries: isAct && after !== before ? entered(file, change, after - before) : file.entries,
    }
  },
  value(regime, file) {
    const sum = regime.accounts.reduce((total, account) => total + valueOf(account, file), emptyOf(regime))
    return withinScale(regime, Math.round(sum) + (file.accounts[SHIFT] ?? 0))
  },
  strike(regime, file, ref) {
    const accounts = { ...file.accounts }
    for (const { id, floor, ceiling } of balances(regime)) {
      const points = file.entries.reduce((sum, entry) => sum + (entry.ref === ref && entry.account === id ? entry.points : 0), 0)
      if (points !== 0) accounts[id] = within((accounts[id] ?? 0) - points, floor, ceiling)
    }
    return { ...file, accounts, entries: file.entries.filter((entry) => entry.ref !== ref) }
  },
  passes(regime, file, month) {
    const passings: Passing[] = []
    let now: ScoreFile = { ...file, at: month }
    const pass = (kind: Passing['kind'], ref: string | null, next: ScoreFile) => {
      now = next
      passings.push({ kind, ref, file: next })
    }
    if (regime.reset > 0 && month % regime.reset === 0) pass('reset', null, { ...composite.open(regime, month), at: month })
    if (regime.decay > 0 || regime.accounts.some(ages)) pass('decay', null, decayed(regime, now))
    for (const ref of expired(regime, now)) pass('expiry', ref, composite.strike(regime, now, ref))
    return passings
  },
  shift: (_regime, file, points) => ({ ...file, accounts: { ...file.accounts, [SHIFT]: (file.accounts[SHIFT] ?? 0) + points } }),
}

function emptyOf({ terms }: SealedRegime): number {
  return 'empty' in terms ? terms.empty : 0
}

/** What an account adds to the standing, with its fraction. */
function valueOf(account: SealedAccount, file: ScoreFile): number {
  return account.signal ? signalled(account, account.signal, file) : (file.accounts[account.id] ?? account.start)
}

function balances({ accounts }: SealedRegime): SealedAccount[] {
  return accounts.filter(({ signal }) => !signal)
}

/** Whether time alone moves an account. */
function ages({ signal }: SealedAccount): boolean {
  return signal?.kind === 'age' || signal?.kind === 'fading' || signal?.kind === 'idle' || (signal?.kind === 'count' && signal.months > 0)
}

/** Each balance loses a share (per mille) of its distance to the start, rounded towards the start. */
function decayed(regime: SealedRegime, file: ScoreFile): ScoreFile {
  const accounts = { ...file.accounts }
  for (const { id, start } of balances(regime)) {
    const balance = accounts[id] ?? start
    accounts[id] = balance + Math.trunc(((start - balance) * regime.decay) / 1000)
  }
  return { ...file, accounts }
}
