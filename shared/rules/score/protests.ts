import { ALL_RULES } from '../../scoring/effects.ts'
import type { Protest } from '../../vocabulary/consequence.ts'
import type { Game } from '../../vocabulary/state.ts'
import { act, note } from '../acts.ts'
import { citizenAt, livingIn, ownOf } from '../citizens.ts'
import { tell } from '../month/town.ts'
import { headsOf } from '../month/works.ts'

/** Rules that can be protested against now: those that still stand, in the rule. */
export function openProtests({ town }: Pick<Game, 'town'>): Protest[] {
  const { protests = [], struck = [] } = town.regime ?? {}
  return town.phase === 'rule' && !struck.includes(ALL_RULES) ? protests.filter(({ rule }) => !struck.includes(rule)) : []
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

/** The rule is gone, from now on. */
export function strike(g: Game, rule: string): void {
  g.sealed.struck.push({ month: g.town.month, rule })
  g.town.regime?.struck.push(rule)
  if (rule === ALL_RULES) withdraw(g)
  tell(g, rule === ALL_RULES ? 'withdrawn' : 'struck')
}

/** With all of its rules the system is gone: its eyes are shut, its gates stand open, and what it took is given back. */
function withdraw(g: Game): void {
  g.sealed.liveSensors = []
  g.town.live.are = 0
  for (const gate of Object.values(g.town.gates)) gate.open = true
  for (const seat of livingIn(g)) ownOf(g, seat).taken = false
}
