import type { Seat } from '../vocabulary/ids.ts'
import type { Game, Own } from '../vocabulary/state.ts'
import { monthsOf } from '../vocabulary/phase.ts'
import { act, note } from './acts.ts'
import { livingIn, ownOf } from './citizens.ts'
import type { Lore } from './context.ts'
import { personaOf } from './offers.ts'

/** Coins of a month's bills, and what is owed a month later when they are put off. */
export const BILLS = 2
export const PUT_OFF = 3
const WEAR = -3
export const MOST_JOY = 20

/** The month's end, in order: debts due, bills, purse of the persona, ties, wear; then joy is kept between 0 and 20. */
export function endMonth(g: Game, lore: Lore): void {
  for (const seat of livingIn(g)) {
    const own = ownOf(g, seat)
    payDebts(g, seat, own)
    payBills(g, seat, own)
    const purse = personaOf(own, lore).purse
    if (purse && g.town.month % purse.every === 0) gain(g, seat, own, 'purse', Math.max(-own.coins, purse.coins), 0)
    gain(g, seat, own, 'ties', 0, own.ties.length >= 2 ? 1 : own.ties.length === 1 ? 0 : -1)
    gain(g, seat, own, 'wear', 0, WEAR)
    if (owed(own) >= 6) gain(g, seat, own, 'debt-weighs', 0, -1)
    if (g.town.month === monthsOf(g.town.length)) gain(g, seat, own, 'debt-left', 0, -Math.min(3, Math.floor(owed(own) / 3)))
    own.joy = Math.min(Math.max(own.joy, 0), MOST_JOY)
  }
}

/** A debt that can't be paid grows by one coin and waits another month; nothing is taken. */
function payDebts(g: Game, seat: Seat, own: Own): void {
  const due = own.debts.filter(({ month }) => month <= g.town.month).reduce((sum, { coins }) => sum + coins, 0)
  if (due === 0) return
  own.debts = own.debts.filter(({ month }) => month > g.town.month)
  if (own.coins >= due) return gain(g, seat, own, 'debt', -due, 0)
  own.debts.push({ month: g.town.month + 1, coins: due + 1, kind: 'bills', surety: null })
  act(g, { seat, slot: 0, what: 'debt', place: 'bank', features: ['pay.late'] })
  note(g, seat, { slot: 0, what: 'debt-grew' })
}

function payBills(g: Game, seat: Seat, own: Own): void {
  const pays = own.pays && own.coins >= BILLS
  if (!pays) own.debts.push({ month: g.town.month + 1, coins: PUT_OFF, kind: 'bills', surety: null })
  act(g, { seat, slot: 0, what: pays ? 'pay' : 'putoff', place: 'bank', features: [pays ? 'pay.ontime' : 'pay.late'] })
  gain(g, seat, own, pays ? 'bills' : 'putoff', pays ? -BILLS : 0, 0, true)
}

function gain(g: Game, seat: Seat, own: Own, what: string, coins: number, joy: number, always = false): void {
  own.coins += coins
  own.joy += joy
  if (coins !== 0 || joy !== 0 || always) note(g, seat, { slot: 0, what, coins, joy })
}

function owed(own: Own): number {
  return own.debts.reduce((sum, { coins }) => sum + coins, 0)
}
