import { MONTHS, firstMonth, type Phase, type Step } from '../vocabulary/phase.ts'
import type { Game, Own } from '../vocabulary/state.ts'
import { closeTerms, countMembers, openApp, payMembers } from './score/app.ts'
import { citizenAt, ownOf, seatsOf } from './citizens.ts'
import type { Moment } from './context.ts'
import { countFeelings, endStatement } from './endings.ts'
import { keepAccounts, putAwayAccounts } from './people/cover.ts'
import { bringSensors, dealAll, drawEvent } from './month/deal.ts'
import { endMonth } from './purse/economy.ts'
import { resolveMonth } from './month/resolve.ts'
import { lastOfNow } from './lived.ts'
import { openSecondWinds } from './purse/second-wind.ts'
import { dealSocial, hasSocial, settleSocial } from './people/social.ts'
import { examOf } from './score/exam.ts'
import { enact, openVote } from './reforming.ts'
import { hangDoors } from './score/doors.ts'
import { announce, enrolAll } from './score/enrolment.ts'
import { senseMonth } from './score/sensing.ts'
import { settle } from './score/statement.ts'
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
      if (phase === 'app') return beginApp(g, moment)
      if (MONTHS[g.town.length][phase] > 0) beginMonth(g, firstMonth(g.town.length, phase), moment)
      return
    case 'theories':
      beginStep(g, null, limitOf(g.town, 'theories'), moment)
      return waitIfAlone(g, moment)
    case 'reveal':
      // What was done before the envelope opened can't be undone any more.
      g.facilitator.undo = []
      g.town.waitsToOpen = false
      g.town.reveal = { step: 0 }
      g.town.feelings = countFeelings(g)
      return
    case 'reform':
      g.town.reform = { stage: 'proposing', ballot: [], proposed: {}, votes: null, passed: [] }
      return
    case 'debrief':
      g.town.debrief = { step: 0, furthest: 0 }
      return
    case 'arrival':
      return
  }
}

/** Goes on to what comes next in a month: a step, the next month, or the end of what is lived. */
export function goOn(g: Game, moment: Moment): void {
  switch (g.town.step) {
    case 'morning':
      bringSensors(g)
      return beginStep(g, 'plan', limitOf(g.town, 'plan'), moment)
    case 'plan':
      resolveMonth(g, moment.lore)
      keepAccounts(g)
      return beginStep(g, 'resolve', limitOf(g.town, 'resolve'), moment)
    case 'resolve':
      if (!hasSocial(g)) return closeMonth(g, moment)
      senseMonth(g, moment.lore)
      dealSocial(g, moment.lore)
      return beginStep(g, 'social', limitOf(g.town, 'social'), moment)
    case 'social':
      settleSocial(g, moment.lore)
      return closeMonth(g, moment)
    case 'statement':
    case null:
      if (g.town.step === null) closeTerms(g)
      else endStatement(g)
      if (g.town.month < lastOfNow(g)) return beginMonth(g, g.town.month + 1, moment)
      return g.town.phase === 'reform' ? beginStep(g, null, null, moment) : moment.endPhase()
  }
}

/** Closes the notebook and asks about unseen cases, where there is anything to ask about. */
export function closeTheories(g: Game, moment: Begin): void {
  g.town.exam = examOf(g)
  if (g.town.exam.length === 0) return closeExam(g, moment)
  g.town.theories = 'exam'
  beginStep(g, null, limitOf(g.town, 'exam'), moment)
}

/** Asks for a feeling. From now on only the facilitator goes on, since what follows opens the envelope. */
export function closeExam(g: Game, moment: Begin): void {
  g.town.theories = 'closed'
  beginStep(g, null, null, moment)
}

/** The months that the class lives under its own reform; after them the room is where it was. */
export function beginReformMonths(g: Game, moment: Begin): void {
  enact(g)
  beginMonth(g, g.town.month + 1, moment)
}

/** Opens the vote on what was proposed: whoever was done with that is asked anew. */
export function openBallot(g: Game, moment: Moment): void {
  openVote(g, moment.lore)
  beginStep(g, null, null, moment)
}

/** The app comes with its terms; its months begin when they are put away. */
function beginApp(g: Game, moment: Begin): void {
  announce(g)
  openApp(g)
  beginStep(g, null, limitOf(g.town, 'terms'), moment)
  waitIfAlone(g, moment)
}

function beginMonth(g: Game, month: number, moment: Begin): void {
  g.town.month = month
  beginStep(g, 'morning', limitOf(g.town, 'morning'), moment)
  drawEvent(g, moment.lore)
  hangDoors(g, moment.lore)
  dealAll(g, moment.lore)
  putAwayAccounts(g)
  countMembers(g)
  waitIfAlone(g, moment)
}

/** Without a facilitator's screen the room waits here, with all of its time, until somebody says that it goes on. */
function waitIfAlone(g: Game, { at }: Begin): void {
  if (g.town.led || g.town.solo) return
  g.town.paused = true
  stopClock(g, at)
}

function closeMonth(g: Game, moment: Begin): void {
  payMembers(g)
  endMonth(g, moment.lore)
  settle(g, moment.lore)
  openSecondWinds(g)
  beginStep(g, 'statement', limitOf(g.town, 'statement'), moment)
}

/** Stops the clock of the step and keeps the time left; it may have stopped before. */
export function stopClock({ town }: Game, at: number): void {
  if (town.deadline === null) return
  town.left = Math.max(0, town.deadline - at)
  town.deadline = null
}

/** Gives the time back that was kept. */
export function startClock({ town }: Game, at: number): void {
  if (town.left !== null) town.deadline = at + town.left
  town.left = null
}

function beginStep(g: Game, step: Step | null, limit: number | null, { seq, at }: Begin): void {
  g.town.step = step
  g.town.since = seq
  g.town.began = at
  g.town.limit = limit
  g.town.late = false
  g.town.held = false
  g.town.left = null
  g.town.deadline = limit === null || g.town.untimed ? null : at + limit
  for (const seat of seatsOf(g)) {
    citizenAt(g, seat).ready = false
    putAwayTalk(ownOf(g, seat), g.town.month)
  }
}

/** A new step puts the last answer to a raised hand away, and a new month the drafts of earlier ones; a hand stays up. */
function putAwayTalk(own: Own, month: number): void {
  if (own.reply !== null) own.reply = null
  if (own.drafts.some((draft) => draft.month < month)) own.drafts = own.drafts.filter((draft) => draft.month >= month)
}
