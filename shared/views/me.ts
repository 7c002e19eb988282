import { ADVICE_PRICE } from '../rules/score/advice.ts'
import { citizenAt, ownOf } from '../rules/citizens.ts'
import type { Lore } from '../rules/context.ts'
import { gateOfNext, lifeOf, nextStep } from '../rules/month/dreams.ts'
import { linkCoins } from '../rules/month/gifts.ts'
import { billsOf } from '../rules/purse/economy.ts'
import { choicesOf } from '../rules/intents/index.ts'
import { fits } from '../rules/intents/handler.ts'
import { casesFor, headlines, surveyNow } from '../rules/survey.ts'
import { ownDeadline } from '../rules/waiting.ts'
import { missingPlan, slotsOf, type Offers } from '../rules/month/slots.ts'
import { DISCLOSED } from '../scoring/disclosure.ts'
import type { Seat } from '../vocabulary/ids.ts'
import type { Game, Notice, Own, Town } from '../vocabulary/state.ts'
import type { MeView, Offer, RoomCard } from '../vocabulary/view.ts'
import { fileOf } from './reveal.ts'

/** One citizen's own part of the screen, from the own slice and what is public. */
export function meView(g: Game, seat: Seat, lore: Lore, card: RoomCard): MeView {
  const own = ownOf(g, seat)
  const { town } = g
  const slots = town.step === 'plan' || town.phase === 'arrival' ? slotsOf(g, seat, lore) : null
  return {
    seat,
    persona: own.persona,
    dream: own.dream,
    district: own.district,
    coins: own.coins,
    joy: own.joy,
    dreamSteps: own.dreamSteps,
    life: lifeOf(own),
    next: nextView(town, nextStep(town, own, lore)),
    nextGate: gateView(town, own, lore),
    ties: own.ties,
    offers: slots?.[1] ?? {},
    later: slots && town.step === 'plan' ? changed(slots[1], slots[2]) : {},
    hand: own.hand,
    plan: { slots: own.plan, bills: own.pays, way: own.way, default: missingPlan(own, lore) },
    dilemma: own.dilemma,
    debts: own.debts,
    lent: own.lent,
    bill: billsOf(town, own, lore),
    ticket: own.ticket,
    discount: own.discount >= Math.max(1, town.month),
    secondWind: own.secondWind,
    heard: own.heard,
    member: own.member,
    link: linkView(g, own),
    advice: { price: ADVICE_PRICE, tips: own.tips },
    appeal: own.appeal,
    told: DISCLOSED[town.disclosure].why === 'lines' ? own.told : [],
    second: town.step !== null && own.doors.slot === 'lost' ? 'lost' : (own.errand ?? 'free'),
    protest: own.protest,
    questions: own.questions,
    least: own.least,
    shown: own.shown,
    taken: takenView(town, own),
    social: town.step === 'social' ? own.social : null,
    heaviest: own.heaviest,
    exam: own.exam,
    feeling: own.feeling,
    survey: surveyView(g, seat, lore),
    shift: town.debrief ? own.survey : null,
    sorted: own.sorted,
    proposed: own.proposed,
    votes: own.votes,
    cover: own.cover,
    ready: citizenAt(g, seat).ready,
    people: citizenAt(g, seat).people,
    deadline: deadlineView(g, seat, card),
    help: own.help !== null,
    reply: own.reply,
    stopped: own.stopped,
    watched: own.watched,
    drafts: draftsView(g, seat, lore),
    wanted: card.wanted[seat]?.name ?? null,
    diary: own.diary,
    notebook: (town.regime?.notebook ?? []).map((feature) => ({
      feature,
      effect: own.theories[feature]?.effect ?? null,
      confidence: own.theories[feature]?.confidence ?? 0,
    })),
    ...(own.notice && { standing: standingView(g, own.notice) }),
    ...(town.reveal && { file: fileOf(g, seat) }),
  }
}

/** Offers that change for slot 2 by what is planned for slot 1: coins earned or spent, a step of the dream done. */
function changed(now: Offers, then: Offers): MeView['later'] {
  const isChanged = ([id, after]: [string, Offer]) => {
    const before = now[id]
    return (
      before !== after &&
      (before?.cost !== after.cost ||
        before.gain !== after.gain ||
        before.joy !== after.joy ||
        before.dream !== after.dream ||
        before.state !== after.state)
    )
  }
  return now === then ? {} : Object.fromEntries(Object.entries(then).filter(isChanged))
}

/** The gate of the next dream step, where doors are told. */
function gateView({ regime }: Town, own: Own, lore: Lore): MeView['nextGate'] {
  const gate = gateOfNext(own, lore)
  const tier = gate === null ? undefined : regime?.gates?.[gate]
  return gate === null || tier === undefined ? null : { privilege: gate, tier, open: !own.doors.shut.includes(gate) }
}

/** The month's switch for linking an account: in the app for its members, in the rule for all. */
function linkView(g: Game, own: Own): MeView['link'] {
  const coins = linkCoins(g)
  return coins === null || own.member !== true ? null : { coins, linked: own.linked }
}

/** What was taken from a citizen, and whether they may try the test this month. */
function takenView({ regime, month, step }: Town, own: Own): MeView['taken'] {
  return own.taken && regime?.quiz ? { privilege: regime.quiz.privilege, open: step === 'plan' && own.tried !== month } : null
}

/** Where shut doors aren't told, one learns of the long way by trying: when the act that should have been enough wasn't. */
function nextView(town: Town, next: MeView['next']): MeView['next'] {
  if (!next?.longWay || DISCLOSED[town.disclosure].doors || next.done >= next.of - 1) return next
  return { ...next, of: next.of - 1, longWay: false }
}

/** The last notice, named key by key: only what the level grants is in it, and only that is passed on. */
function standingView({ town }: Game, notice: Notice): NonNullable<MeView['standing']> {
  const { month, value, tier, direction, reasons, lines, shut, ties, because, appeal } = notice
  const granted = DISCLOSED[town.disclosure]
  return {
    month,
    ...(granted.value && value !== undefined && { value, of: town.regime?.scale.max ?? value ?? 0 }),
    ...(granted.tier && tier !== undefined && { tier }),
    ...(granted.why !== 'nothing' && direction !== undefined && { direction }),
    ...(granted.why === 'codes' && reasons !== undefined && { reasons }),
    ...(granted.why === 'lines' && lines !== undefined && { lines }),
    ...(granted.doors && shut !== undefined && { shut }),
    ...(granted.ties && ties !== undefined && { ties }),
    ...(granted.rules && because !== undefined && { because }),
    ...(appeal !== undefined && { appeal }),
  }
}

/** What is asked before the game and after it, while it is asked. */
function surveyView(g: Game, seat: Seat, lore: Lore): MeView['survey'] {
  const when = surveyNow(g)
  return when && { when, ...ownOf(g, seat).survey[when], ask: { headlines: headlines(lore), cases: casesFor(when, seat, lore) } }
}

/** What one had chosen before the room was set back, as far as it is open now. */
function draftsView(g: Game, seat: Seat, lore: Lore): MeView['drafts'] {
  const { drafts } = ownOf(g, seat)
  if (drafts.length === 0) return []
  const open = choicesOf(g, seat, lore)
  return drafts.flatMap(({ deed }) => (open.some((choice) => fits(choice, { id: 'draft', ...deed })) ? [deed] : []))
}

/** One's own limit, for those who may take longer. */
function deadlineView(g: Game, seat: Seat, { openedAt }: RoomCard): number | null {
  const deadline = ownOf(g, seat).factor === 1 ? null : ownDeadline(g, seat)
  return deadline === null ? null : openedAt + deadline
}
