import { exhaustive } from '../../kit/exhaustive.ts'
import { DEBRIEF_STEPS, REVEAL_STEPS } from '../../vocabulary/phase.ts'
import { refusal } from '../../vocabulary/refusal.ts'
import type { Game } from '../../vocabulary/state.ts'
import type { Moment } from '../context.ts'
import { livedAs } from '../lived.ts'
import { closeExam, closeTheories, goOn, openBallot } from '../months.ts'
import { closeVote } from '../reforming.ts'
import { turnDebrief } from '../survey.ts'
import { allReady, endsWhenReady } from '../waiting.ts'
import type { Handler } from './handler.ts'

/** Goes on: to the next step, month, phase, or step of the reveal and the debrief. Once the theories are closed it opens the envelope. */
export const next: Handler<'next'> = {
  by: 'facilitator',
  choices: (g) => (g.town.phase !== 'arrival' && !isOver(g) && !g.town.paused && !g.town.waitsToOpen ? [{ type: 'next' }] : []),
  refuse(g) {
    if (g.town.paused) return refusal('room-paused', 'The room is paused.')
    if (g.town.waitsToOpen) return refusal('already-done', 'This room waits for the others to open the envelope.')
    return refusal('wrong-phase', g.town.phase === 'arrival' ? 'The game has not started.' : 'The game is over.')
  },
  apply(g, _actor, _deed, moment) {
    const { phase } = g.town
    g.town.held = false
    if (livedAs(g.town) !== null) return goOn(g, moment)
    switch (phase) {
      case 'theories':
        if (g.town.theories === 'open') return closeTheories(g, moment)
        if (g.town.theories === 'exam') return closeExam(g, moment)
        if (!g.town.together) return moment.endPhase()
        g.town.waitsToOpen = true
        return
      case 'reveal':
        if (g.town.reveal && g.town.reveal.step < REVEAL_STEPS.length - 1) g.town.reveal.step += 1
        else moment.endPhase()
        return
      case 'reform':
        if (g.town.reform?.stage === 'proposing') return openBallot(g, moment)
        return g.town.reform?.stage === 'closed' ? moment.endPhase() : closeVote(g)
      case 'debrief':
        return turnDebrief(g.town, (g.town.debrief?.step ?? 0) + 1)
      case 'arrival':
      case 'ordinary':
      case 'app':
      case 'rule':
        return
      default:
        return exhaustive(phase)
    }
  },
}

/** Ends a step that waits for nobody any more. */
export function endIfReady(g: Game, moment: Moment): void {
  if (!endsWhenReady(g) || !allReady(g)) return
  endStep(g, moment)
}

/** Ends the step without the facilitator: the theories and the exam only close, since what follows opens the envelope. */
export function endStep(g: Game, moment: Moment): void {
  if (livedAs(g.town) !== null) return goOn(g, moment)
  if (g.town.phase === 'theories') return g.town.theories === 'open' ? closeTheories(g, moment) : closeExam(g, moment)
}

function isOver({ town }: Game): boolean {
  return town.phase === 'debrief' && town.debrief?.step === DEBRIEF_STEPS.length - 1
}
