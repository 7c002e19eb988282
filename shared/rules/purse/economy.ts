import type { Seat } from '../../vocabulary/ids.ts'
import type { Game, Own, Town } from '../../vocabulary/state.ts'
import type { MeView } from '../../vocabulary/view.ts'
import { act, note } from '../acts.ts'
import { citizenAt, livingIn, ownOf } from '../citizens.ts'
import type { Lore } from '../context.ts'
import { isLastMonth } from '../lived.ts'
import { owed, payAllDebts } from './debts.ts'
import { judge } from './judgments.ts'
import { personaOf } from '../month/offers.ts'

/** Coins of a month's bills, and what is owed a month later when they are put off: for those whose persona changes nothing. */
export const BILLS = 2
export const PUT_OFF = 3
const WEAR = -3
export const MOST_JOY = 20

/** Coins of this month's bills for one citizen, and what they owe next month when they put them off. */
export function billsOf({ month }: Pick<Town, 'month'>, own: Own, lore: Lore): MeView['bill'] {
  const { bills } = personaOf(own, lore)
  const more = bills && month % bills.every === 0 ? bills.coins : 0
  return { now: BILLS + more, later: PUT_OFF + more }
}

/** The month's end, in order: debts due, bills, the court, what the persona brings, ties, wear; then joy is kept between 0 and 20. */
export function endMonth(g: Game, lore: Lore): void {
  payAllDebts(g)
  for (const seat of livingIn(g)) {
    const own = ownOf(g, seat)
    payBills(g, lore, seat, own)
    judge(g, seat)
    bearPersona(g, lore, seat, own)
    gain(g, seat, own, 'ties', 0, own.ties.length >= 2 ? 1 : own.ties.length === 1 ? 0 : -1)
    gain(g, seat, own, 'wear', 0, WEAR)
    if (owed(own) >= 6) gain(g, seat, own, 'debt-weighs', 0, -1)
    if (isLastMonth(g)) gain(g, seat, own, 'debt-left', 0, -Math.min(3, Math.floor(owed(own) / 3)))
    keepWithin(g, seat, own)
  }
}

/** Joy has a floor and a brim; what is beyond them is told, so that the month's sum comes out. */
function keepWithin(g: Game, seat: Seat, own: Own): void {
  gain(g, seat, own, 'brim', 0, Math.min(Math.max(own.joy, 0), MOST_JOY) - own.joy)
}

function payBills(g: Game, lore: Lore, seat: Seat, own: Own): void {
  const { now, later } = billsOf(g.town, own, lore)
  const pays = own.pays && own.coins >= now
  if (!pays) own.debts.push({ month: g.town.month + 1, coins: later, kind: 'bills', surety: null })
  act(g, { seat, slot: 0, what: pays ? 'pay' : 'putoff', place: 'bank', features: [pays ? 'pay.ontime' : 'pay.late'] })
  gain(g, seat, own, pays ? 'bills' : 'putoff', pays ? -now : 0, 0, true)
}

/** What a citizen gains, loses or misses because of who they are. */
function bearPersona(g: Game, lore: Lore, seat: Seat, own: Own): void {
  const { purse, neglect } = personaOf(own, lore)
  const { month } = g.town
  if (purse && month % purse.every === 0) gain(g, seat, own, 'purse', Math.max(-own.coins, purse.coins), 0)
  const since = neglect && Math.max(own.last[neglect.activity] ?? 0, citizenAt(g, seat).from - 1)
  if (neglect && since !== undefined && month - since >= neglect.months) gain(g, seat, own, 'neglect', 0, neglect.joy)
}

function gain(g: Game, seat: Seat, own: Own, what: string, coins: number, joy: number, always = false): void {
  own.coins += coins
  own.joy += joy
  if (coins !== 0 || joy !== 0 || always) note(g, seat, { slot: 0, what, coins, joy })
}
