import { refusal } from '../../vocabulary/refusal.ts'
import { DISCLOSED } from '../../scoring/disclosure.ts'
import type { Game, Own } from '../../vocabulary/state.ts'
import { isAppeal } from '../score/appeals.ts'
import { ownOf } from '../citizens.ts'
import type { Lore } from '../context.ts'
import { activityOf } from '../month/offers.ts'
import { seatOf, type Handler } from './handler.ts'
import { plans, whyNotPlanning } from './planning.ts'

/** Says what a planned appeal is about: a line that was told and can still be disputed, otherwise the worst. */
export const appeal: Handler<'appeal'> = {
  by: 'citizen',
  choices(g, actor, lore) {
    const own = ownOf(g, seatOf(actor))
    return plans(g, seatOf(actor)) && plansToAppeal(own, lore) ? [{ type: 'appeal', line: [0, ...linesToldTo(g, own)] }] : []
  },
  refuse: (g, actor) =>
    whyNotPlanning(g, seatOf(actor)) ?? refusal('choice-gone', 'Plan a visit to the appeal desk, then choose a line that you were told.', 'line'),
  apply(g, actor, { line }) {
    ownOf(g, seatOf(actor)).appeal = line
  },
}

function plansToAppeal({ plan }: Own, lore: Lore): boolean {
  return plan.some((planned) => planned !== null && isAppeal(activityOf(lore, planned.activity).features))
}

function linesToldTo({ town }: Game, { told, notice }: Own): number[] {
  if (DISCLOSED[town.disclosure].why !== 'lines') return []
  return [...told, ...(notice?.lines ?? [])].filter(({ delta }) => delta !== 0).map(({ seq }) => seq)
}
