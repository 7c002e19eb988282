import * as v from 'valibot'
import { PLACE_IDS } from './content.ts'
import { SENSORS } from './feature.ts'
import { LENGTHS, LIVED_PHASES, type Length, type LivedPhase } from './phase.ts'

const Whole = v.pipe(v.number(), v.integer())
const Count = v.pipe(Whole, v.minValue(0))
const Percent = v.pipe(Count, v.maxValue(100))
const Rooms = v.record(v.picklist(PLACE_IDS), Count)

/** What an event does for its month, in a closed language. */
export const EventEffect = v.strictObject({
  /** Room of places, in per cent of the usual. */
  room: v.optional(Rooms),
  /** Places that hold everybody. */
  roomless: v.optional(v.array(v.picklist(PLACE_IDS))),
  /** Coins more or less that activities cost or bring. */
  cost: v.optional(v.record(v.string(), Whole)),
  gain: v.optional(v.record(v.string(), Whole)),
  freeBus: v.optional(v.literal(true)),
  /** The bus comes late, and who walks is on time. */
  snow: v.optional(v.literal(true)),
  /** Sensors that go live, and stay so. */
  sensors: v.optional(v.array(v.picklist(SENSORS))),
  /** Places that serve members of the app before others. */
  membersFirst: v.optional(v.array(v.picklist(PLACE_IDS))),
  /** Coins for a member whose tie joins this month; for one tie. */
  bringsFriend: v.optional(Count),
  /** Coins for linking an account: a switch on the plan. */
  link: v.optional(Count),
  /** The board shows how many have joined. */
  showsMembers: v.optional(v.literal(true)),
  /** A report counts so many times. */
  reports: v.optional(Count),
  /** At these places everybody sees the others' tiers. */
  showsTiers: v.optional(v.array(v.picklist(PLACE_IDS))),
  /** One citizen in so many, by lot, has joy. */
  dayOff: v.optional(v.strictObject({ oneIn: v.pipe(Whole, v.minValue(1)), joy: Whole })),
  /** Gates and prices are as one tier higher. */
  amnesty: v.optional(v.literal(true)),
  /** No observations, no gates, no standings; queues by lot. */
  sleeps: v.optional(v.literal(true)),
  /** Room of desks, in per cent of the usual. */
  desk: v.optional(Count),
  /** If this share of the citizens do the activity, everybody has joy; otherwise places hold less next month. */
  works: v.optional(v.strictObject({ activity: v.string(), share: Percent, joy: Whole, otherwise: Rooms })),
  /** If this share of the citizens do the activity, the room's disclosure level rises by one for good. */
  letter: v.optional(v.strictObject({ activity: v.string(), share: Percent })),
})
export type EventEffect = v.InferOutput<typeof EventEffect>

/** Decks from which the calendar may draw. */
export const DECKS = ['any', 'app', 'rule'] as const
export type Deck = (typeof DECKS)[number]

/** The hidden side of an event card: when it may come and what it does. */
export const EventRule = v.strictObject({
  id: v.string(),
  canary: v.pipe(v.string(), v.startsWith('canary-')),
  /** Decks in which it lies; none: it comes only where the calendar names it. */
  decks: v.array(v.picklist(DECKS)),
  /** Phases in which a facilitator may draw it. */
  phases: v.array(v.picklist(LIVED_PHASES)),
  /** Not in the first so many months of its phase. */
  after: v.optional(Count),
  notLast: v.optional(v.literal(true)),
  /** Comes only where the facilitator lets tiers be shown by name. */
  asksForTiers: v.optional(v.literal(true)),
  effect: EventEffect,
  /** What it does instead in a short game, where two events share a card. */
  inShort: v.optional(EventEffect),
})
export type EventRule = v.InferOutput<typeof EventRule>

/** For each month of each lived phase what may come: event ids and decks, one of them by lot. */
export const Calendar = v.strictObject(Object.fromEntries(LENGTHS.map((length) => [length, phases()])) as Record<Length, ReturnType<typeof phases>>)
export type Calendar = Readonly<Record<Length, Readonly<Record<LivedPhase, readonly (readonly string[])[]>>>>

function phases() {
  const months = v.array(v.pipe(v.array(v.string()), v.minLength(1)))
  return v.strictObject({ ordinary: months, app: months, rule: months })
}
