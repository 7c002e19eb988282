import { awaited, citizenAt, ownOf, seatsOf } from '../rules/citizens.ts'
import { MONTHS, firstMonth, REVEAL_STEPS } from '../vocabulary/phase.ts'
import type { Game } from '../vocabulary/state.ts'
import type { DeskView, Doing } from '../vocabulary/view.ts'
import { trueLines } from './truth.ts'

/** The facilitator's desk: who needs you, what comes next, and, with the switch on, the true ledger. */
export function deskView(g: Game): DeskView {
  const does = doing(g)
  return {
    roster: seatsOf(g).map((seat) => rosterLine(g, seat)),
    showsLedger: g.facilitator.showsLedger,
    ...(g.facilitator.showsLedger && { ledger: trueLines(g.sealed, ({ month }) => month === g.sealed.ledger.at(-1)?.month) }),
    preview: does && { does, notReady: awaited(g).filter((seat) => !citizenAt(g, seat).ready) },
    opensEnvelope: does === 'envelope',
    theories: {
      closed: g.town.theories === 'closed',
      written: seatsOf(g).filter((seat) => !citizenAt(g, seat).bot && Object.keys(ownOf(g, seat).theories).length > 0).length,
    },
  }
}

function rosterLine(g: Game, seat: number): DeskView['roster'][number] {
  const { bot, away, ready } = citizenAt(g, seat)
  const { persona, dream, coins, joy, dreamSteps } = ownOf(g, seat)
  const state = bot ? 'bot' : away ? 'away' : ready ? 'ready' : 'planning'
  return { seat, persona, dream, coins, joy, dreamSteps, temperament: g.facilitator.bots[seat] ?? null, state }
}

function doing({ town }: Game): Doing | null {
  switch (town.phase) {
    case 'arrival':
      return 'begin'
    case 'ordinary':
    case 'app':
    case 'rule':
      if (town.step === 'morning') return 'plan'
      if (town.step === 'plan') return 'resolve'
      if (town.step === 'resolve' || town.step === 'social') return 'statement'
      return town.phase === 'rule' && isLastMonth(town) ? 'theories' : 'month'
    case 'theories':
      return 'envelope'
    case 'reveal':
      return (town.reveal?.step ?? 0) < REVEAL_STEPS.length - 1 ? 'reveal-step' : 'debrief'
    case 'reform':
    case 'debrief':
      return null
  }
}

function isLastMonth({ length, month }: Game['town']): boolean {
  return month === firstMonth(length, 'rule') + MONTHS[length].rule - 1
}
