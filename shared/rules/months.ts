import { MONTHS, firstMonth, type LivedPhase, type Phase, type Step } from '../vocabulary/phase.ts'
import type { Game } from '../vocabulary/state.ts'
import { awaited, citizenAt, seatsOf } from './citizens.ts'
import type { Moment } from './context.ts'
import { dealAll, drawEvent } from './deal.ts'
import { endMonth } from './economy.ts'
import { resolveMonth } from './resolve.ts'
import { enrolAll, settle } from './statement.ts'
import { limitOf } from './timing.ts'

type Begin = Pick<Moment, 'lore' | 'seq' | 'at'>

/** What happens when a phase begins, by phase. */
export function beginPhase(g: Game, phase: Phase, moment: Begin): void {
  g.town.phase = phase
  beginStep(g, null, null, moment)
  switch (phase) {
    case 'ordinary':
    case 'app':
    case 'rule':
      if (phase === 'rule') enrolAll(g, moment.lore)
      if (MONTHS[g.town.length][phase] > 0) beginMonth(g, firstMonth(g.town.length, phase), moment)
      return
    case 'theories':
      beginStep(g, null, limitOf(g.town, 'theories'), moment)
      return
    case 'reveal':
      g.town.reveal = { step: 0 }
      return
    case 'arrival':
    case 'reform':
    case 'debrief':
      return
  }
}

/** Goes on to what comes next in a month: a step, the next month, or the end of the phase. */
export function goOn(g: Game, phase: LivedPhase, moment: Moment): void {
  switch (g.town.step) {
    case 'morning':
      return beginStep(g, 'plan', limitOf(g.town, 'plan'), moment)
    case 'plan':
      resolveMonth(g, moment.lore)
      return beginStep(g, 'resolve', limitOf(g.town, 'resolve'), moment)
    case 'resolve':
    case 'social':
      endMonth(g, moment.lore)
      settle(g)
      return beginStep(g, 'statement', limitOf(g.town, 'statement'), moment)
    case 'statement':
    case null:
      if (g.town.month + 1 < firstMonth(g.town.length, phase) + MONTHS[g.town.length][phase]) return beginMonth(g, g.town.month + 1, moment)
      return moment.endPhase()
  }
}

/** Whether everybody whom the step waits for is ready; with nobody there, only the clock or the facilitator moves on. */
export function allReady(g: Game): boolean {
  const people = awaited(g)
  return people.length > 0 && people.every((seat) => citizenAt(g, seat).ready)
}

/** Steps that end early when all are ready; without timers only the facilitator moves on. */
export function endsWhenReady(g: Game): boolean {
  const { step, phase, theories } = g.town
  return g.town.stepSeconds.plan > 0 && !g.town.paused && (step === 'plan' || step === 'statement' || (phase === 'theories' && theories === 'open'))
}

/** Closes the notebook: from now on only the facilitator goes on, since what follows opens the envelope. */
export function closeTheories(g: Game, moment: Begin): void {
  g.town.theories = 'closed'
  beginStep(g, null, null, moment)
}

function beginMonth(g: Game, month: number, moment: Begin): void {
  g.town.month = month
  drawEvent(g, moment.lore)
  dealAll(g, moment.lore)
  beginStep(g, 'morning', limitOf(g.town, 'morning'), moment)
}

function beginStep(g: Game, step: Step | null, limit: number | null, { seq, at }: Begin): void {
  g.town.step = step
  g.town.since = seq
  g.town.deadline = limit === null ? null : at + limit
  for (const seat of seatsOf(g)) citizenAt(g, seat).ready = false
}
