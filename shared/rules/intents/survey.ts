import { must } from '../../kit/assert.ts'
import { BELIEFS } from '../../vocabulary/belief.ts'
import { refusal, type Refusal } from '../../vocabulary/refusal.ts'
import type { Game } from '../../vocabulary/state.ts'
import { answersNow, casesFor, headlines, surveyNow } from '../survey.ts'
import { seatOf, type Handler } from './handler.ts'

/** Places a headline on the scale of belief. */
export const headline: Handler<'headline'> = {
  by: 'citizen',
  choices: (g, _actor, lore) => (surveyNow(g) ? [{ type: 'headline', claim: headlines(lore), belief: BELIEFS }] : []),
  refuse: (g) => whyNot(g) ?? refusal('choice-gone', 'This headline is not asked about.', 'claim'),
  apply(g, actor, { claim, belief }) {
    must(answersNow(g, seatOf(actor)), 'answers').headlines[claim] = belief
  },
}

/** Says whether a case is a problem. */
export const sortCase: Handler<'case'> = {
  by: 'citizen',
  choices(g, actor, lore) {
    const when = surveyNow(g)
    return when ? [{ type: 'case', case: casesFor(when, seatOf(actor), lore), problem: [true, false] }] : []
  },
  refuse: (g) => whyNot(g) ?? refusal('choice-gone', 'This case is not asked about.', 'case'),
  apply(g, actor, { case: id, problem }) {
    must(answersNow(g, seatOf(actor)), 'answers').cases[id] = problem
  },
}

function whyNot(g: Game): Refusal | null {
  if (g.town.paused) return refusal('room-paused', 'The room is paused.')
  return surveyNow(g) ? null : refusal('wrong-phase', 'That is asked before the game and after it.')
}
