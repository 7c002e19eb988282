import { chance } from '../../kit/chance.ts'
import { sortedBy } from '../../kit/sorted.ts'
import type { Seat } from '../../vocabulary/ids.ts'
import type { Game, Own } from '../../vocabulary/state.ts'
import { act, note } from '../acts.ts'
import { livingIn, ownOf } from '../citizens.ts'

/** With so many coins owed nobody lends to a citizen, or takes their word for somebody else. */
export const MOST_OWED = 12

/** A part of a debt that its debtor could not pay, on its way to the one who signed. */
type Moved = { from: Seat; to: Seat; coins: number; kind: string }

/** Coins that a citizen owes in all. */
export function owed(own: Pick<Own, 'debts'>): number {
  return own.debts.reduce((sum, { coins }) => sum + coins, 0)
}

/** Everybody pays what falls due this month; what a surety must answer for is moved when all have paid, so that nobody's place at the table matters. */
export function payAllDebts(g: Game): void {
  for (const { from, to, coins, kind } of livingIn(g).flatMap((seat) => payDebts(g, seat))) {
    ownOf(g, to).debts.push({ month: g.town.month + 1, coins, kind, surety: null })
    note(g, to, { slot: 0, what: 'debt-moved', who: from })
  }
}

function payDebts(g: Game, seat: Seat): Moved[] {
  const own = ownOf(g, seat)
  const due = own.debts.filter(({ month }) => month <= g.town.month)
  own.debts = own.debts.filter(({ month }) => month > g.town.month)
  const isPaid = payOwn(
    g,
    seat,
    due.filter(({ surety }) => surety === null),
  )
  const moved = paySureties(g, seat, due)
  if (!isPaid || moved.length > 0) act(g, { seat, slot: 0, what: 'debt', place: 'bank', features: ['pay.late'] })
  return moved
}

/** Debts of one's own are paid all or not at all; unpaid, they wait another month and grow by one coin. */
function payOwn(g: Game, seat: Seat, due: Own['debts']): boolean {
  const own = ownOf(g, seat)
  const coins = owed({ debts: due })
  if (coins === 0) return true
  if (own.coins >= coins) {
    own.coins -= coins
    note(g, seat, { slot: 0, what: 'debt', coins: 0 - coins })
    return true
  }
  own.debts.push(...due.map((debt, i) => ({ ...debt, month: g.town.month + 1, coins: debt.coins + (i === 0 ? 1 : 0) })))
  note(g, seat, { slot: 0, what: 'debt-grew' })
  return false
}

/** Debts that somebody else signed for are paid as far as the purse goes; the rest falls on the one who signed. */
function paySureties(g: Game, seat: Seat, due: Own['debts']): Moved[] {
  const own = ownOf(g, seat)
  const signed = due.flatMap(({ coins, kind, surety }) => (surety === null ? [] : [{ coins, kind, surety }]))
  return sortedBy(signed, ({ surety }) => chance(g.sealed.seed, 'surety', g.town.month, seat, surety)).flatMap(({ coins, kind, surety }) => {
    const paid = Math.min(own.coins, coins)
    own.coins -= paid
    note(g, seat, { slot: 0, what: paid === coins ? 'debt' : 'debt-passed', who: surety, coins: 0 - paid })
    return paid === coins ? [] : [{ from: seat, to: surety, coins: coins - paid, kind }]
  })
}
