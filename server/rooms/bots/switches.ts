import type { Deed } from '../../../shared/vocabulary/intent.ts'
import { choicesOf, isOpen, lot, numbers, type Mind } from './mind.ts'

const JOINS_LATER = 0.3
const LEAVES = 0.01
/** Coins that must be left after a tip. */
const TIP_LEAVES = 3

/** The small switches of a plan, thought of once, with the first slot: bills, an account to link, the app. */
export function switched(mind: Mind): Deed[] {
  if (mind.me.plan.slots.some((slot) => slot !== null)) return []
  return [...billsPutOff(mind), ...accountLinked(mind), ...membershipChanged(mind)]
}

/** The appeal that is planned is about the line that took most, where lines are told. */
export function appealMade({ view, me }: Mind): Deed[] {
  const [choice] = choicesOf(view, 'appeal')
  const open = numbers(choice, 'line')
  const sign = view.room.regime?.better === 'low' ? -1 : 1
  const lines = [...me.told, ...(me.standing?.lines ?? [])].filter(({ seq, delta }) => open.includes(seq) && sign * delta < 0)
  const [worst] = lines.toSorted((a, b) => sign * (a.delta - b.delta))
  return choice === undefined || me.appeal !== 0 || worst === undefined ? [] : [{ type: 'appeal', line: worst.seq }]
}

function billsPutOff(mind: Mind): Deed[] {
  return isOpen(mind.view, 'bills') && lot(mind, 'bills') < mind.wishes.putsOff ? [{ type: 'bills', pay: false }] : []
}

/** A tip comes first, since it takes coins. */
export function tipBought(mind: Mind): Deed[] {
  const { me, view, wishes } = mind
  const canAfford = me.coins >= me.advice.price + me.bill.now + TIP_LEAVES
  return isOpen(view, 'advice') && canAfford && lot(mind, 'tip') < wishes.buysTips ? [{ type: 'advice' }] : []
}

function accountLinked(mind: Mind): Deed[] {
  const { me, view, wishes } = mind
  return isOpen(view, 'link') && me.link?.linked === false && lot(mind, 'link') < wishes.joins ? [{ type: 'link', accept: true }] : []
}

function membershipChanged(mind: Mind): Deed[] {
  const { me, view, wishes } = mind
  if (!isOpen(view, 'consent')) return []
  if (me.member === true) return lot(mind, 'leave') < LEAVES ? [{ type: 'consent', accept: false }] : []
  return lot(mind, 'join') < JOINS_LATER * wishes.joins ? [{ type: 'consent', accept: true }] : []
}
