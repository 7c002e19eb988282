import * as v from 'valibot'
import { BELIEFS, ERRS } from './belief.ts'
import { FEATURES, SENSORS } from './feature.ts'
import { DISTRICTS, PLACE_IDS, PRIVILEGES, WAYS } from './place.ts'
import { MOMENTS } from './turning-point.ts'
import { LIVED_PHASES, PROMPT_PARTS } from './phase.ts'

export * from './place.ts'

/** A text in every language of the game; English first. */
export const Text = v.strictObject({ en: v.pipe(v.string(), v.minLength(1)) })
export type Text = v.InferOutput<typeof Text>

const Id = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/i))
const Whole = v.pipe(v.number(), v.integer())
const Count = v.pipe(Whole, v.minValue(0))
const Feature = v.picklist(FEATURES)

/** A place on the board. `room` is the share of the citizens that it holds in a slot, in per cent; null: no limit. */
export const Place = v.strictObject({
  id: v.picklist(PLACE_IDS),
  district: v.picklist(DISTRICTS),
  room: v.nullable(v.pipe(Count, v.minValue(1), v.maxValue(100))),
  text: v.strictObject({ name: Text }),
})
export type Place = v.InferOutput<typeof Place>

/** A penalty of ordinary law, told at once: with a chance of 1 in `oneIn`, `coins` are lost. */
const Fine = v.strictObject({ oneIn: v.pipe(Whole, v.minValue(2)), coins: v.pipe(Count, v.minValue(1)) })

/** A thing to do at a place for one slot of the month. */
export const Activity = v.strictObject({
  id: Id,
  place: v.picklist(PLACE_IDS),
  /** Paid when served. */
  cost: Count,
  /** Coins gained when served. */
  gain: Count,
  joy: Whole,
  features: v.array(Feature),
  /** In the rule, the privilege without which it is shut, unless it is the citizen's next dream act. */
  gate: v.optional(v.picklist(PRIVILEGES)),
  /** With the privilege, the lower cost. */
  cheaper: v.optional(v.strictObject({ privilege: v.picklist(PRIVILEGES), cost: Count })),
  /** Whom one may name; if the named one is served at the same place in the same slot, both get joy +1. */
  with: v.optional(v.picklist(['tie', 'anyone'])),
  /** It can't be planned without naming somebody. */
  alone: v.optional(v.literal(false)),
  /** Phases in which it is open; otherwise in all. */
  phases: v.optional(v.array(v.picklist(LIVED_PHASES))),
  /** A thing bought: a discount makes it cheaper. */
  purchase: v.optional(v.literal(true)),
  /** Coins less that the next purchase costs, in this month or the next. */
  discount: v.optional(v.pipe(Count, v.minValue(1))),
  /** Done once, it makes another activity pay or please more from then on; it can't be done again. */
  lasting: v.optional(v.strictObject({ activity: Id, gain: v.optional(Whole), joy: v.optional(Whole) })),
  /** Open only to those who did another activity so often; a dream act asks for nothing. */
  needs: v.optional(v.strictObject({ activity: Id, times: v.pipe(Count, v.minValue(1)) })),
  /** Coins owed in each of the next months; shut while such a debt runs, or with too many debts. */
  debts: v.optional(v.array(v.pipe(Count, v.minValue(1)))),
  /** The named tie gets `coins` and owes `debt` next month; what they can't pay falls on the one who signed. */
  surety: v.optional(v.strictObject({ coins: Count, debt: Count })),
  /** A desk of its own beside the place: its share of the citizens in per cent, served by lot, never by tier. */
  desk: v.optional(v.pipe(Count, v.minValue(1), v.maxValue(100))),
  /** Tie requests more in this month. */
  requests: v.optional(v.literal(1)),
  /** Tells two acts that somebody drawn by lot did last month. */
  gossip: v.optional(v.literal(true)),
  /** Done where the next dream act of the named tie is, and for them. */
  lends: v.optional(v.literal(true)),
  /** When this share of the citizens (per cent, and at least so many) do it in one month, everybody is glad. */
  crowd: v.optional(v.strictObject({ share: v.pipe(Count, v.minValue(1)), least: Count, joy: Whole })),
  /** At most once a month. */
  once: v.optional(v.literal(true)),
  /** Months that must lie between two times; 2: at most every second month. */
  every: v.optional(v.pipe(Whole, v.minValue(2))),
  /** Takes no room at its place. */
  roomless: v.optional(v.literal(true)),
  fine: v.optional(Fine),
  /** Lights one window of the town, or puts one out. */
  light: v.optional(v.picklist([-1, 1])),
  /** Joy for one tie, drawn by lot. */
  tieJoy: v.optional(Whole),
  /** Which of the six offers of a hand it can fill. */
  hand: v.optional(v.picklist(['earn', 'rest', 'voice', 'tidy', 'temptation'])),
  text: v.strictObject({ name: Text }),
})
export type Activity = v.InferOutput<typeof Activity>

/** One answer to a dilemma; its effects apply before slot 1. */
const Option = v.strictObject({
  text: Text,
  coins: Whole,
  joy: Whole,
  features: v.array(Feature),
  light: v.optional(v.picklist([-1, 1])),
  fine: v.optional(Fine),
  /** What each tie that the card names gets. */
  tie: v.optional(v.strictObject({ coins: v.optional(Whole), joy: v.optional(Whole) })),
  /** Coins that the named tie gives back at the start of the next month, if they have them. */
  back: v.optional(v.pipe(Count, v.minValue(1))),
  /** Stars that the named tie and the citizen give each other this month. */
  stars: v.optional(v.picklist([1, 2, 3, 4, 5])),
  /** Tie requests more in this month. */
  requests: v.optional(v.literal(1)),
  /** Served after all others of the same tier in slot 1. */
  late: v.optional(v.literal(true)),
})

/** A private two-way choice that comes to one citizen in a month. */
export const Dilemma = v.strictObject({
  id: Id,
  class: v.picklist(['voice', 'ties', 'honesty', 'everyday']),
  /** Voice cards come in matched pairs: the id of the twin. */
  twin: v.optional(Id),
  /** Phases in which it may come; otherwise in all. */
  phases: v.optional(v.array(v.picklist(LIVED_PHASES))),
  /** Ties that it speaks of, drawn by lot and named on the card. */
  ties: v.optional(v.picklist([1, 2])),
  text: Text,
  a: Option,
  b: Option,
})
export type Dilemma = v.InferOutput<typeof Dilemma>

/** The public card of an event; what it does is hidden in server/events until it is drawn. */
export const EventCard = v.strictObject({ id: Id, text: v.strictObject({ title: Text, body: Text }) })
export type EventCard = v.InferOutput<typeof EventCard>

/** Traits that a citizen didn't choose. */
export const Persona = v.strictObject({
  id: Id,
  /** District of the first and of the second copy dealt. */
  districts: v.tuple([v.picklist(DISTRICTS), v.picklist(DISTRICTS)]),
  coins: Count,
  joy: Count,
  /** Changes to activities when this persona does them. */
  changes: v.array(
    v.strictObject({ activity: Id, cost: v.optional(Whole), gain: v.optional(Whole), joy: v.optional(Whole), feature: v.optional(Feature) }),
  ),
  /** Coins gained or lost at the end of every nth month. */
  purse: v.optional(v.strictObject({ coins: Whole, every: v.pipe(Whole, v.minValue(1)) })),
  without: v.array(Id),
  /** Ties at the start, where it isn't two. */
  ties: v.optional(Count),
  /** Coins that the bills of every nth month are more. */
  bills: v.optional(v.strictObject({ coins: Whole, every: v.pipe(Whole, v.minValue(1)) })),
  /** Joy at the end of each month when an activity wasn't done for so many months. */
  neglect: v.optional(v.strictObject({ activity: Id, months: v.pipe(Count, v.minValue(1)), joy: Whole })),
  /** A sensor that sees this persona with another chance, in per mille. */
  eyes: v.optional(v.strictObject({ sensor: v.picklist(SENSORS), sees: v.pipe(Whole, v.minValue(0), v.maxValue(1000)) })),
  /** How many times as often as others one is taken for somebody else. */
  mistaken: v.optional(v.pipe(Whole, v.minValue(1))),
  /** Ways that only some have. */
  ways: v.array(v.picklist(WAYS)),
  /** Ways that cost nothing. */
  freeWays: v.array(v.picklist(WAYS)),
  /** What some systems make of a life that nobody chose: no history anywhere, or a relative on a list. */
  trait: v.optional(v.picklist(['no-file', 'kin'])),
  text: v.strictObject({ name: Text, who: Text, gift: Text, burden: Text }),
})
export type Persona = v.InferOutput<typeof Persona>

const ByLength = v.strictObject({ short: Count, standard: Count, long: Count })

/** A citizen's own aim. Steps go in order; each is an activity done a number of times, coins are paid with its last act. */
export const Dream = v.strictObject({
  id: Id,
  steps: v.tuple([Step(), Step(), Step(), Step()]),
  text: v.strictObject({ name: Text, why: Text }),
})
export type Dream = v.InferOutput<typeof Dream>

function Step() {
  return v.strictObject({
    activity: Id,
    times: ByLength,
    coins: ByLength,
    gate: v.optional(v.picklist(PRIVILEGES)),
    text: Text,
  })
}

/** A change to the system that the class may vote for. */
export const Reform = v.strictObject({ id: Id, text: v.strictObject({ name: Text, body: Text }) })
export type Reform = v.InferOutput<typeof Reform>

/**
 * A question to talk about, in one part of the debrief. `moment`: it is about a turning point of the room, whose month and
 * figures stand in the text as `{month}`, `{count}`, `{of}`, `{points}`, and it is asked only where there was one.
 */
export const Prompt = v.strictObject({ id: Id, part: v.picklist(PROMPT_PARTS), moment: v.optional(v.picklist(MOMENTS)), text: Text })
export type Prompt = v.InferOutput<typeof Prompt>

/** Addresses of `SOURCES` in shared/content/sources.ts. */
const Sources = v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1))

/** Where systems of the archive stand: codes of regions, whose names a screen finds in `Intl.DisplayNames`. */
export const JURISDICTIONS = ['AT', 'CN', 'DE', 'EU', 'GB', 'IT', 'NL', 'US'] as const
export type Jurisdiction = (typeof JURISDICTIONS)[number]

/** A claim for *headline or hype*, as one meets it in a newspaper, with what is known about it. */
export const Claim = v.pipe(
  v.strictObject({
    id: Id,
    claim: Text,
    /** The system that it speaks of, and the concept card of the mechanic. */
    about: v.strictObject({ system: Text, where: v.picklist(JURISDICTIONS), concept: Id }),
    verdict: v.picklist(BELIEFS),
    /** Nothing was found either way: `sources` are those that were looked through. */
    unsupported: v.optional(v.literal(true)),
    /** Absent: neither way. */
    errs: v.optional(v.picklist(ERRS)),
    evidence: Text,
    sources: Sources,
    /** A year, a month or a day, and what it is the date of. */
    date: v.strictObject({ on: v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}){0,2}$/)), of: Text }),
    /** One of the few that people place before the game and after it. */
    asked: v.optional(v.literal(true)),
    /** Who printed it. Absent: the sentence is our own wording of what the sources report or of what was said against them. */
    outlet: v.optional(Text),
  }),
  v.check(({ verdict, unsupported }) => !unsupported || verdict === 'disputed', 'a claim for which nothing was found is disputed'),
  v.check(({ verdict, errs }) => verdict !== 'true' || errs === undefined, 'a true claim does not err'),
)
export type Claim = v.InferOutput<typeof Claim>

/** Something seen in the world. `where`: null for a formal model, or for a platform of many countries. */
const Sighting = v.strictObject({ where: v.nullable(v.picklist(JURISDICTIONS)), text: Text, sources: Sources })

/** A word for what a score does to people, for the debrief. */
export const Concept = v.strictObject({
  id: Id,
  term: Text,
  definition: Text,
  /** Where in the game one felt it. */
  felt: Text,
  /** The measure in shared/indicators that shows it. */
  indicator: v.nullable(Id),
  question: v.optional(Text),
  elsewhere: v.tuple([Sighting, Sighting]),
})
export type Concept = v.InferOutput<typeof Concept>

/** The two questions that the law of the EU asks of a score, and what may be answered. */
export const CONTEXTS = ['same', 'other'] as const
export type Context = (typeof CONTEXTS)[number]
export const MEASURES = ['fair', 'too-hard'] as const
export type Measure = (typeof MEASURES)[number]

/** A real system, to be sorted by two questions: is it used where its data come from, and does what it does to people fit what they did? */
export const ArchiveCard = v.strictObject({
  id: Id,
  title: Text,
  where: v.picklist(JURISDICTIONS),
  /** Years, as one says them: `2014`, `2017 to 2021`. */
  when: Text,
  told: Text,
  /** What the sources support; `disputed` where they don't settle it. */
  context: v.picklist([...CONTEXTS, 'disputed']),
  measure: v.picklist([...MEASURES, 'disputed']),
  why: Text,
  question: Text,
  sources: Sources,
})
export type ArchiveCard = v.InferOutput<typeof ArchiveCard>

/** Two parallel sets of cases: who sorts one before the game sorts the other after it. */
export const FORMS = ['a', 'b'] as const
export type Form = (typeof FORMS)[number]

/** A short made-up case of somebody being scored: is it fine, or a problem? `limb`: which of the two questions it fails. */
export const Case = v.pipe(
  v.strictObject({
    id: Id,
    form: v.picklist(FORMS),
    told: Text,
    problem: v.boolean(),
    limb: v.nullable(v.picklist(['context', 'measure'])),
    /** Whether the game has a system of this kind. */
    played: v.boolean(),
    why: Text,
  }),
  v.check(({ problem, limb }) => problem === (limb !== null), 'a case that is a problem fails one of the two questions, and no other does'),
)
export type Case = v.InferOutput<typeof Case>

/** All that may be read aloud, by kind and id. */
export type Book = {
  places: Readonly<Record<string, Place>>
  activities: Readonly<Record<string, Activity>>
  dilemmas: Readonly<Record<string, Dilemma>>
  events: Readonly<Record<string, EventCard>>
  personas: Readonly<Record<string, Persona>>
  dreams: Readonly<Record<string, Dream>>
  reforms: Readonly<Record<string, Reform>>
  prompts: Readonly<Record<string, Prompt>>
  concepts: Readonly<Record<string, Concept>>
  press: Readonly<Record<string, Claim>>
  archive: Readonly<Record<string, ArchiveCard>>
  cases: Readonly<Record<string, Case>>
}
export type ContentKind = keyof Book

export const CONTENT_SCHEMAS = {
  places: Place,
  activities: Activity,
  dilemmas: Dilemma,
  events: EventCard,
  personas: Persona,
  dreams: Dream,
  reforms: Reform,
  prompts: Prompt,
  concepts: Concept,
  press: Claim,
  archive: ArchiveCard,
  cases: Case,
} as const satisfies Record<ContentKind, v.GenericSchema>
