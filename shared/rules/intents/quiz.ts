import type { Game } from '../../vocabulary/state.ts'
import type { Seat } from '../../vocabulary/ids.ts'
import { refusal } from '../../vocabulary/refusal.ts'
import { note } from '../acts.ts'
import { ownOf } from '../citizens.ts'
import { seatOf, type Handler } from './handler.ts'
import { plans, whyNotPlanning } from './planning.ts'

/** Takes the test with which one gets back what was taken; once a month. Whoever passes begins anew with the next statement. */
export const quiz: Handler<'quiz'> = {
  by: 'citizen',
  choices: (g, actor) => (plans(g, seatOf(actor)) && mayTry(g, seatOf(actor)) ? [{ type: 'quiz', answers: sheets(g) }] : []),
  refuse: (g, actor) => whyNotPlanning(g, seatOf(actor)) ?? refusal('choice-gone', 'There is no test to take this month.'),
  apply(g, actor, { answers }) {
    const seat = seatOf(actor)
    const own = ownOf(g, seat)
    const right = (g.sealed.sealed.regime.consequences.taken?.quiz ?? []).map((question) => String(question.right)).join('')
    own.tried = g.town.month
    own.taken = answers !== right
    own.renewed = answers === right
    note(g, seat, { slot: 0, what: answers === right ? 'returned' : 'test-failed' })
  },
}

function mayTry(g: Game, seat: Seat): boolean {
  const { taken, tried } = ownOf(g, seat)
  return taken && tried !== g.town.month
}

/** Every way to fill in the sheet: the place of one answer a question, as digits. */
function sheets({ town }: Game): string[] {
  const questions = town.regime?.quiz?.questions ?? []
  return questions.reduce<string[]>((begun, { answers }) => begun.flatMap((sheet) => answers.map((_, i) => sheet + String(i))), [''])
}
