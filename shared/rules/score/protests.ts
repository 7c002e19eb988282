import { OPEN_DOORS } from '../../scoring/consequences.ts'
import { ALL_RULES } from '../../scoring/effects.ts'
import type { Protest } from '../../vocabulary/consequence.ts'
import type { Game } from '../../vocabulary/state.ts'
import { act, note } from '../acts.ts'
import { citizenAt, livingIn, ownOf, seatsOf } from '../citizens.ts'
import { isRuled } from '../lived.ts'
import { tell } from '../month/town.ts'
import { headsOf } from '../month/works.ts'

/** Rules that can be protested against now: those that still stand, in the rule. */
export function openProtests({ town }: Pick<Game, 'town'>): Protest[] {
  const { protests = [], struck = [] } = town.regime ?? {}
  return isRuled({ town }) && !struck.includes(ALL_RULES) ? protests.filter(({ rule }) => !struck.includes(rule)) : []
}

/** Everybody's protest of the month is written down; a rule falls when enough citizens stood against it for so many months running. */
export function settleProtests(g: Game): void {
  const { month } = g.town
  for (const seat of livingIn(g)) {
    const { protest, errand } = ownOf(g, seat)
    if (protest === null) continue
    g.sealed.protests.push({ month, citizen: seat, rule: protest })
    if (errand !== 'protest') note(g, seat, { slot: 0, what: 'protest' })
    act(g, { seat, slot: errand === 'protest' ? 2 : 0, what: 'protest', place: citizenAt(g, seat).place, features: ['civic.protest'] })
  }
  for (const protest of openProtests(g)) {
    if (protestersAgainst(g, protest.rule, month) === 0) continue
    if (holdsOut(g, protest)) strike(g, protest.rule)
    else tell(g, 'protest')
  }
}

function protestersAgainst(g: Game, rule: string, month: number): number {
  return g.sealed.protests.filter((one) => one.month === month && one.rule === rule).length
}

function holdsOut(g: Game, { rule, share, months }: Protest): boolean {
  return Array.from({ length: months }, (_, i) => g.town.month - i).every((month) => protestersAgainst(g, rule, month) >= headsOf(g, share))
}

/** The facilitator ends the score. A month that has had its statement is booked; nothing is after it. */
export function endScoring(g: Game): void {
  for (const seat of livingIn(g)) Object.assign(ownOf(g, seat), { errand: null, protest: null, questions: false })
  strikeFrom(g, ALL_RULES, g.town.step === 'statement' || g.town.step === null ? g.town.month + 1 : g.town.month)
  tell(g, 'score-ended')
}

/** The rule is gone, from now on. */
function strike(g: Game, rule: string): void {
  strikeFrom(g, rule, g.town.month)
  tell(g, rule === ALL_RULES ? 'withdrawn' : 'struck')
}

function strikeFrom(g: Game, rule: string, month: number): void {
  g.sealed.struck.push({ month, rule })
  g.town.regime?.struck.push(rule)
  if (rule === ALL_RULES) withdraw(g)
}

/** With all of its rules the system is gone: its eyes are shut, its gates stand open, it names nobody, and what it took is given back. */
function withdraw(g: Game): void {
  g.sealed.liveSensors = []
  g.town.live.are = 0
  for (const gate of Object.values(g.town.gates)) gate.open = true
  Object.assign(g.town, { lights: null, names: null })
  for (const seat of seatsOf(g)) Object.assign(ownOf(g, seat), { taken: false, doors: OPEN_DOORS })
}
