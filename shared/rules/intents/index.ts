import type { Actor } from '../../vocabulary/ids.ts'
import type { Choice, Intent, IntentType } from '../../vocabulary/intent.ts'
import { refusal, type Refusal } from '../../vocabulary/refusal.ts'
import type { Game } from '../../vocabulary/state.ts'
import { isAtDoor } from '../citizens.ts'
import type { Lore } from '../context.ts'
import { readFor, Remembered } from '../remembered.ts'
import { advice } from './advice.ts'
import { appeal } from './appeal.ts'
import { bills } from './bills.ts'
import { blank } from './blank.ts'
import { bots } from './bots.ts'
import { clear } from './clear.ts'
import { compare } from './compare.ts'
import { consent } from './consent.ts'
import { seatCover } from './cover.ts'
import { debrief } from './debrief.ts'
import { dilemma } from './dilemma.ts'
import { door } from './door.ts'
import { endScore } from './end-score.ts'
import { ends } from './ends.ts'
import { event } from './event.ts'
import { exam } from './exam.ts'
import { extend } from './extend.ts'
import { feeling } from './feeling.ts'
import { file } from './file.ts'
import { fits, type Handler, type Role } from './handler.ts'
import { heaviest } from './heaviest.ts'
import { help, reply } from './help.ts'
import { hold } from './hold.ts'
import { lab } from './lab.ts'
import { led } from './led.ts'
import { ledger } from './ledger.ts'
import { link } from './link.ts'
import { lock } from './lock.ts'
import { look } from './look.ts'
import { name, seatName } from './name.ts'
import { next } from './next.ts'
import { open } from './open.ts'
import { pause, resume } from './pause.ts'
import { phase } from './phase.ts'
import { plan } from './plan.ts'
import { playOn } from './play-on.ts'
import { propose } from './propose.ts'
import { protest } from './protest.ts'
import { question } from './question.ts'
import { quiz } from './quiz.ts'
import { rate, report } from './rate.ts'
import { ready } from './ready.ts'
import { replay } from './replay.ts'
import { reroll } from './reroll.ts'
import { reveal } from './reveal.ts'
import { seatBan, seatForget, seatLeave, seatRemove, seatRestore } from './seat-remove.ts'
import { seatTime } from './seat-time.ts'
import { seatAdmit, seatAway, seatRename, seatTake } from './seat.ts'
import { secondWind } from './second-wind.ts'
import { sort } from './sort.ts'
import { start } from './start.ts'
import { stop } from './stop.ts'
import { headline, sortCase } from './survey.ts'
import { theory } from './theory.ts'
import { tie, untie } from './tie.ts'
import { tiers } from './tiers.ts'
import { timeUp } from './time-up.ts'
import { timers } from './timers.ts'
import { undo } from './undo.ts'
import { update } from './update.ts'
import { vote } from './vote.ts'
import { way } from './way.ts'

/** Every intent with its handler; a missing one does not compile. */
export const HANDLERS: { readonly [T in IntentType]: Handler<T> } = {
  plan,
  bills,
  way,
  dilemma,
  ready,
  consent,
  tie,
  untie,
  rate,
  report,
  advice,
  appeal,
  file,
  question,
  protest,
  quiz,
  link,
  'second-wind': secondWind,
  theory,
  heaviest,
  exam,
  headline,
  case: sortCase,
  sort,
  feeling,
  propose,
  vote,
  reroll,
  help,
  stop,
  name,
  start,
  next,
  pause,
  resume,
  extend,
  lock,
  bots,
  'seat.remove': seatRemove,
  'seat.rename': seatRename,
  event,
  update,
  tiers,
  reveal,
  ledger,
  timers,
  hold,
  undo,
  phase,
  debrief,
  lab,
  replay,
  'play-on': playOn,
  blank,
  door,
  'seat.admit': seatAdmit,
  'seat.ban': seatBan,
  'seat.restore': seatRestore,
  'seat.forget': seatForget,
  'seat.time': seatTime,
  'seat.name': seatName,
  clear,
  look,
  reply,
  'end-score': endScore,
  ends,
  compare,
  'seat.leave': seatLeave,
  led,
  open,
  'seat.take': seatTake,
  'seat.away': seatAway,
  'seat.cover': seatCover,
  'time-up': timeUp,
}

/** Intents that the citizen of a solo room may send for want of a facilitator. */
const SOLO: readonly IntentType[] = ['start', 'next', 'pause', 'resume', 'reveal', 'lab', 'replay', 'play-on', 'debrief']

/** The handler of an intent type; undefined for a name that is none, such as `toString`. */
export function handlerOf(type: string): Handler<IntentType> | undefined {
  return Object.hasOwn(HANDLERS, type) ? (HANDLERS[type as IntentType] as Handler<IntentType>) : undefined
}

const remembered = new Remembered<Choice[]>()

/** All that an actor may do now. */
export function choicesOf(g: Game, actor: Actor, lore: Lore): Choice[] {
  if (typeof actor !== 'number' || !isSeated(g, actor) || !g.own[actor]) return madeFor(g, actor, lore)
  const key = readFor(g, actor, lore)
  return remembered.find(g, actor, key) ?? remembered.keep(g, actor, key, madeFor(g, actor, lore))
}

function madeFor(g: Game, actor: Actor, lore: Lore): Choice[] {
  if (typeof actor === 'number' && !isSeated(g, actor)) return []
  return typesFor(g, actor).flatMap((type) => HANDLERS[type].choices(g, actor, lore))
}

/** Why an intent is refused; null when it is one of the choices now open to the actor. */
export function whyRefused(g: Game, actor: Actor, intent: Intent, lore: Lore): Refusal | null {
  const handler = handlerOf(intent.type)
  if (!handler) return refusal('malformed', 'This is not an intent that the game knows.', 'type')
  if (!maySend(g, actor, intent.type)) return refusal('not-your-role', 'That is not for your role to do.')
  const open = shownTo(g, actor, lore) ?? handler.choices(g, actor, lore)
  if (open.some((choice) => fits(choice, intent))) return null
  return handler.refuse(g, actor, intent, lore)
}

/** The choices that a citizen's screen was made with, if it would be made with the same now: to look them up costs less than to make even one type. */
function shownTo(g: Game, actor: Actor, lore: Lore): Choice[] | null {
  return typeof actor === 'number' && g.own[actor] ? remembered.find(g, actor, readFor(g, actor, lore)) : null
}

function maySend(g: Game, actor: Actor, type: IntentType): boolean {
  return typesFor(g, actor).includes(type) && (typeof actor !== 'number' || isSeated(g, actor))
}

const typesOf = (role: Role, more: readonly IntentType[] = []) =>
  (Object.keys(HANDLERS) as IntentType[]).filter((type) => HANDLERS[type].by === role || more.includes(type))

/** What each role may send, in the order of all; `alone`: the citizen of a solo room. */
const TYPES: Readonly<Record<Role | 'alone', readonly IntentType[]>> = {
  citizen: typesOf('citizen'),
  alone: typesOf('citizen', SOLO),
  facilitator: typesOf('facilitator'),
  clock: typesOf('clock'),
  system: typesOf('system'),
}

function typesFor({ town }: Game, actor: Actor): readonly IntentType[] {
  return TYPES[typeof actor !== 'number' ? actor : town.solo ? 'alone' : 'citizen']
}

/** Whoever waits at the door does nothing yet, and neither does a bot on that chair: the two can't be told apart. */
function isSeated(g: Game, seat: number): boolean {
  return g.citizens[seat] !== undefined && !isAtDoor(g, seat)
}
