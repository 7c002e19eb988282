import { awaited, callersOf, citizenAt, humansOf, ownOf, seatsOf, takenOut } from '../rules/citizens.ts'
import type { Lore } from '../rules/context.ts'
import { isNew } from '../rules/intents/clear.ts'
import { choicesOf } from '../rules/intents/index.ts'
import { isLastMonth, lastOfNow, livedAs } from '../rules/lived.ts'
import { hasSocial } from '../rules/people/social.ts'
import { plannerOf } from '../rules/planner.ts'
import { undoable } from '../rules/undoing.ts'
import { DEBRIEF_STEPS, MONTHS, REVEAL_STEPS } from '../vocabulary/phase.ts'
import type { Seat } from '../vocabulary/ids.ts'
import type { Game } from '../vocabulary/state.ts'
import type { DeskView, Doing, RoomCard } from '../vocabulary/view.ts'
import { answeredView, askedNow } from './answered.ts'
import { meView } from './me.ts'
import { trueLines } from './truth.ts'

/** The facilitator's desk: who needs you, what comes next, and, with the switch on, the true ledger. */
export function deskView(g: Game, card: RoomCard, lore: Lore): DeskView {
  const does = doing(g)
  const hasAnswered = askedNow(g, lore)
  const isDone = hasAnswered ?? ((seat: Seat) => citizenAt(g, seat).ready)
  return {
    roster: seatsOf(g).map((seat) => rosterLine(g, seat, isDone, card)),
    door: callersOf(g).map((seat) => ({ seat, name: card.names[seat] ?? '' })),
    removed: takenOut(g).map(({ seat, why }) => ({ seat, name: card.names[seat] ?? '', why })),
    undo: undoView(g, card),
    look: lookView(g, card, lore),
    began: card.openedAt + g.town.began,
    planner: plannerOf(g),
    showsLedger: g.facilitator.showsLedger,
    ...(g.facilitator.showsLedger && { ledger: trueLines(g.sealed, ({ month }) => month === g.sealed.ledger.at(-1)?.month) }),
    preview: does && { does, notReady: awaited(g).filter((seat) => !isDone(seat)) },
    opensEnvelope: does === 'envelope',
    theories: {
      closed: g.town.theories !== 'open',
      written: humansOf(g).filter((seat) => Object.keys(ownOf(g, seat).theories).length > 0).length,
    },
    answered: answeredView(g, hasAnswered),
  }
}

function undoView(g: Game, card: RoomCard): DeskView['undo'] {
  return undoable(g)
    .toReversed()
    .map(({ to, type, seat, month, deeds }) => ({
      to,
      type,
      month,
      name: seat === null ? null : (card.names[seat] ?? null),
      answers: g.town.deeds - deeds,
    }))
}

/** The screen that the facilitator looks at, as its citizen sees it. */
function lookView(g: Game, card: RoomCard, lore: Lore): DeskView['look'] {
  const seat = g.facilitator.look
  if (seat === null || !g.own[seat]) return null
  return { seat, name: card.names[seat] ?? '', me: meView(g, seat, lore, card), choices: choicesOf(g, seat, lore) }
}

function rosterLine(g: Game, seat: Seat, isDone: (seat: Seat) => boolean, card: RoomCard): DeskView['roster'][number] {
  const { bot, away, covered, people } = citizenAt(g, seat)
  const { persona, dream, coins, joy, dreamSteps, member, plan, help, stopped, factor } = ownOf(g, seat)
  const state = bot ? 'bot' : stopped ? 'stopped' : covered ? 'covered' : away ? 'away' : isDone(seat) ? 'ready' : 'planning'
  return {
    seat,
    persona,
    dream,
    coins,
    joy,
    dreamSteps,
    temperament: g.facilitator.bots[seat] ?? null,
    state,
    member: member === true,
    planned: plan.filter((slot) => slot !== null).length,
    people,
    factor,
    help: help === null ? null : card.openedAt + help,
    returnCode: bot ? null : (card.returnCodes[seat] ?? null),
    wanted: bot ? null : (card.wanted[seat] ?? null),
    isNew: isNew(g, seat),
  }
}

/** What the next step of a month is, or what comes after its statement. */
function doingInMonth(g: Game): Doing {
  const { town } = g
  switch (town.step) {
    case 'morning':
      return 'plan'
    case 'plan':
      return 'resolve'
    case 'resolve':
      return hasSocial(g) ? 'social' : 'statement'
    case 'social':
      return 'statement'
    case 'statement':
    case null:
      if (town.phase === 'ordinary' && MONTHS[town.length].app > 0 && town.month === lastOfNow(g)) return 'terms'
      if (!isLastMonth(g)) return 'month'
      return town.phase === 'reform' ? 'reform' : 'theories'
  }
}

function doing(g: Game): Doing | null {
  const { town } = g
  if (livedAs(town) !== null) return doingInMonth(g)
  switch (town.phase) {
    case 'arrival':
      return 'begin'
    case 'ordinary':
    case 'app':
    case 'rule':
      return null
    case 'theories':
      if (town.theories === 'open') return 'exam'
      if (town.theories === 'exam') return 'feelings'
      return town.waitsToOpen ? 'open-together' : 'envelope'
    case 'reveal':
      return (town.reveal?.step ?? 0) < REVEAL_STEPS.length - 1 ? 'reveal-step' : 'reform'
    case 'reform':
      if (town.reform?.stage === 'proposing') return 'open-vote'
      return town.reform?.stage === 'voting' ? 'close-vote' : 'debrief'
    case 'debrief':
      return (town.debrief?.step ?? 0) < DEBRIEF_STEPS.length - 1 ? 'debrief-step' : null
  }
}
