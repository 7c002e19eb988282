import * as v from 'valibot'
import { BELIEFS } from '../vocabulary/belief.ts'
import { CONTEXTS, MEASURES, WAYS } from '../vocabulary/content.ts'
import { FEELINGS } from '../vocabulary/feeling.ts'
import { MOST_SEATS } from '../vocabulary/ids.ts'
import { EFFECTS, EXAM_CASES, FACTORS, REPLIES, TEMPERAMENTS, VERDICTS, type Intent } from '../vocabulary/intent.ts'
import { refusal, type Refusal } from '../vocabulary/refusal.ts'

const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{8,36}$/))
const Name = v.pipe(v.string(), v.minLength(1), v.maxLength(40))
const Key = v.pipe(v.string(), v.maxLength(60))
const Whole = v.pipe(v.number(), v.safeInteger())
const Seat = v.pipe(Whole, v.minValue(1), v.maxValue(MOST_SEATS))

const form = <const T extends string, E extends v.ObjectEntries>(type: T, entries: E) => v.strictObject({ id: Id, type: v.literal(type), ...entries })

/** Every intent that a socket may carry; which role may send which is decided by the choices it is served. */
export const WireIntent = v.variant('type', [
  form('plan', { slot: v.picklist([1, 2]), activity: Name, with: v.optional(Seat) }),
  form('bills', { pay: v.boolean() }),
  form('way', { by: v.picklist(WAYS) }),
  form('dilemma', { option: v.picklist(['a', 'b']) }),
  form('ready', { ready: v.boolean() }),
  form('consent', { accept: v.boolean() }),
  form('tie', { seat: Seat }),
  form('untie', { seat: Seat }),
  form('rate', { seat: Seat, stars: v.picklist([1, 2, 3, 4, 5]) }),
  form('report', { seat: v.union([v.literal(0), Seat]) }),
  form('second-wind', { take: v.picklist(['coins', 'joy']) }),
  form('advice', {}),
  form('appeal', { line: v.pipe(Whole, v.minValue(0), v.maxValue(200)) }),
  form('file', {}),
  form('question', {}),
  form('protest', { rule: Name }),
  form('quiz', { answers: v.pipe(v.string(), v.regex(/^[0-9]{1,12}$/)) }),
  form('link', { accept: v.boolean() }),
  form('feeling', { feeling: v.picklist(FEELINGS) }),
  form('heaviest', { feature: Name }),
  form('exam', { case: v.pipe(Whole, v.minValue(0), v.maxValue(EXAM_CASES - 1)), answer: v.picklist(VERDICTS) }),
  form('headline', { claim: Name, belief: v.picklist(BELIEFS) }),
  form('case', { case: Name, problem: v.boolean() }),
  form('sort', { card: Name, context: v.picklist(CONTEXTS), measure: v.picklist(MEASURES) }),
  form('propose', { reform: Name, on: v.boolean() }),
  form('vote', { reform: Name, approve: v.boolean() }),
  form('reroll', {}),
  form('help', { on: v.boolean() }),
  form('stop', { on: v.boolean() }),
  form('name', {}),
  form('theory', { feature: Name, effect: v.picklist(EFFECTS), confidence: v.picklist([0, 1, 2, 3, 4]) }),
  form('start', {}),
  form('next', {}),
  form('pause', {}),
  form('resume', {}),
  form('extend', { seconds: v.pipe(Whole, v.minValue(5), v.maxValue(600)) }),
  form('lock', { locked: v.boolean() }),
  form('bots', { count: v.pipe(Whole, v.minValue(0), v.maxValue(MOST_SEATS)), temperament: v.picklist([...TEMPERAMENTS, 'mixed']) }),
  form('seat.remove', { seat: Seat }),
  form('seat.rename', { seat: Seat }),
  form('event', { event: v.optional(Name) }),
  form('update', {}),
  form('tiers', { show: v.boolean() }),
  form('reveal', { step: v.pipe(Whole, v.minValue(0), v.maxValue(20)) }),
  form('ledger', { show: v.boolean() }),
  form('timers', { on: v.boolean() }),
  form('hold', { on: v.boolean() }),
  form('undo', { to: v.pipe(Whole, v.minValue(0)) }),
  form('phase', { phase: v.picklist(['theories']) }),
  form('debrief', { step: v.pipe(Whole, v.minValue(0), v.maxValue(20)) }),
  form('lab', { regime: Key, reform: Key }),
  form('replay', { month: v.pipe(Whole, v.minValue(0), v.maxValue(20)) }),
  form('play-on', {}),
  form('blank', { on: v.boolean() }),
  form('door', { asks: v.boolean() }),
  form('seat.admit', { seat: Seat }),
  form('seat.ban', { seat: Seat }),
  form('seat.restore', { seat: Seat }),
  form('seat.forget', { seat: Seat }),
  form('seat.time', { seat: Seat, factor: v.picklist(FACTORS) }),
  form('seat.name', { seat: Seat, approve: v.boolean() }),
  form('clear', { seconds: v.literal(20) }),
  form('look', { seat: v.union([v.literal(0), Seat]) }),
  form('reply', { seat: Seat, reply: v.picklist(REPLIES) }),
  form('end-score', {}),
  form('ends', { minutes: v.pipe(Whole, v.minValue(0), v.maxValue(240)) }),
  form('compare', { show: v.boolean() }),
])

/** The intent in a frame, or the refusal that names the field at fault. Unknown types and extra fields are malformed. */
export function parseIntent(frame: unknown): Intent | Refusal {
  const result = v.safeParse(WireIntent, frame)
  if (result.success) return result.output as Intent
  const field = result.issues[0].path?.map((item) => String(item.key)).join('.')
  return refusal('malformed', 'This is not an intent that the game knows.', field)
}
