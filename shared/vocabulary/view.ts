import type { Privilege, Way } from './content.ts'
import type { Disclosure } from './disclosure.ts'
import type { Audience, Code, Seat } from './ids.ts'
import type { Choice, CitizenIntent, Effect, Factor, Household, IntentType, Reply } from './intent.ts'
import type { LedgerLine } from './ledger.ts'
import type { Length, Phase, Step } from './phase.ts'
import type { Protest } from './consequence.ts'
import type { Sealed, SealedRegime } from './sealed.ts'
import type { Feeling } from './feeling.ts'
import type {
  AppealAnswer,
  Because,
  Cover,
  Crowd,
  Diary,
  Errand,
  LeastChange,
  News,
  NoticeLine,
  Planned,
  PublicName,
  Own,
  Reforming,
  TakenOut,
  ShownFile,
  Social,
  Survey,
  TieNotice,
  Tip,
  Town,
} from './state.ts'

/** A count or a spread over people names nobody only from so many people up. */
export const FEWEST_SHOWN = 5

/** What one screen shows. One type for all roles; a part that a role may not see isn't there. */
export type View = {
  role: 'citizen' | 'facilitator' | 'projector'
  room: RoomView
  town: TownView
  /** What this audience may do now; [] for the projector. */
  choices: Choice[]
  me?: MeView
  desk?: DeskView
  reveal?: RevealView
  /** This seat waits at the door: there is no `me` yet. */
  door?: { seat: Seat; name: string }
}

export type RoomView = {
  roomId: string
  code: Code
  length: Length
  disclosure: Disclosure
  /** null while no system scores anybody. */
  regime: RegimeView | null
  commitment: string
  phase: Phase
  month: number
  months: number
  step: Step | null
  /** Server epoch in ms; null: no limit. */
  deadline: number | null
  now: number
  /** ms left on the clock while paused. */
  left: number | null
  paused: boolean
  /** The world stands still, and everything stays open. */
  held: boolean
  /** The limit is over for nearly everybody; the room waits for somebody who may take longer. */
  late: boolean
  /** A facilitator's screen is on, or never was. */
  led: boolean
  /** The envelope waits for other rooms that have the same one. */
  waitsToOpen: boolean
  /** The shared screen is to be empty. */
  blank: boolean
  /** The rooms of the session stand side by side on the shared screen. */
  compares: boolean
  locked: boolean
  /** Newcomers wait at the door until they are let in. */
  asks: boolean
  solo: boolean
  /** The rules on the wall; only at `glass`, once the system is there. */
  glass: string | null
  /** The long text that people accept, in the app and the rule; and whether it asks, takes silence for a yes, or doesn't ask. */
  terms: { text: string; consent: 'voluntary' | 'pre-ticked' | 'mandatory' } | null
}

/** What everybody may know of the system, once it is there. */
export type RegimeView = {
  id: string
  title: string
  tiers: { letter: string; name: string }[]
  unit: SealedRegime['scale']['unit']
  better: 'high' | 'low'
  scale: { min: number; max: number }
  protests: Protest[]
  struck: string[]
  quiz: { privilege: Privilege; questions: { ask: string; answers: string[] }[] } | null
  names: boolean
  /** Features to guess about. */
  notebook: string[]
}

export type TownView = {
  citizens: Record<string, { name: string; place: string | null; bot: boolean; away: boolean; covered: boolean; ready: boolean; people: Household }>
  /** By place. `room`: null has no limit. `crowds`: slots 1 and 2 of the month, from resolve on. */
  places: Record<
    string,
    { room: number | null; gate: { privilege: Privilege; tier: string | null; open: boolean } | null; crowds: [Crowd, Crowd] | null }
  >
  event: string | null
  /** Humans who are there: of how many, how many are ready. */
  ready: { of: number; are: number }
  chairs: number
  windows: { lit: number; of: number }
  /** What the town as a whole did or met this month. */
  news: News[]
  /** Members of the app, where the board tells. */
  members: number | null
  /** Tiers of those who can be seen by name this month, by seat. */
  lights: Record<string, string> | null
  /** Whom the system names in public, and what it says of them, by seat; null where it doesn't, or the facilitator doesn't let it. */
  names: Record<string, PublicName> | null
  /** Tiers may be shown by name. */
  showsTiers: boolean
  /** Share of sensors live, 0 to 100: how far the glass covers the board. */
  glass: number
  theories: Town['theories']
  /** What the app asks of people in the social step, beside ties; null in all other steps. */
  social: { stars: boolean; reports: boolean } | null
  /** The feelings before the envelope, from the reveal on; null with fewer than five people. */
  feelings: Partial<Record<Feeling, number>> | null
  /** From the reform on; counts only of reforms that five people or more proposed, or voted on. */
  reform: Reforming | null
  debrief: Town['debrief']
  exam: Town['exam']
  /** What all screens show beside the phase: the recorded lives under other rules, or a month of them again. */
  lab: Town['lab']
  replay: Town['replay']
}

export type MeView = {
  seat: Seat
  persona: string
  dream: string
  district: string
  coins: number
  joy: number
  dreamSteps: number
  /** 3 × dream steps + joy. */
  life: number
  /** Towards the next step: acts done and needed (the long way when its gate is shut), coins that its last act takes. */
  next: { activity: string; done: number; of: number; coins: number; longWay: boolean } | null
  /** What the next step asks of a tier in the rule, where doors are told: the privilege and the letter that opens it. */
  nextGate: { privilege: Privilege; tier: string; open: boolean } | null
  ties: Seat[]
  /** Price of each activity for this citizen now, and whether a slot may take it. */
  offers: Record<string, Offer>
  /** Offers that will be others in slot 2, once what is planned for slot 1 is done. */
  later: Record<string, Offer>
  /** Six activities that the phone opens on. */
  hand: string[]
  /** `default`: what an empty slot will be. */
  plan: { slots: [Planned | null, Planned | null]; bills: boolean; way: Way; default: string }
  dilemma: { id: string; answer: 'a' | 'b' | null; ties: Seat[] } | null
  debts: { month: number; coins: number; kind: string; surety: Seat | null }[]
  lent: { month: number; coins: number; to: Seat }[]
  /** Coins of this month's bills, and what is owed next month when they are put off. */
  bill: { now: number; later: number }
  ticket: boolean
  /** The next purchase costs a coin less. */
  discount: boolean
  /** What the town gives to whom it turned away twice: to be chosen, or chosen. */
  secondWind: 'open' | 'coins' | 'joy' | null
  heard: { seat: Seat; features: string[] } | null
  /** Of the app; null: not asked yet. */
  member: boolean | null
  /** An account can be linked this month, for so many coins; null: not this month. */
  link: { coins: number; linked: boolean } | null
  /** What a tip costs, and those that were bought, oldest first. */
  advice: { price: number; tips: Tip[] }
  /** The line that a planned appeal is about; 0: the worst. */
  appeal: number
  /** Lines of earlier notices that one may still appeal against. */
  told: NoticeLine[]
  /** What one's second slot goes to: the plan, an errand, or nothing, since the system took it. */
  second: 'free' | 'lost' | Errand
  /** The rule that one protests against this month. */
  protest: string | null
  /** Whether one asked this month what to change, and the last answer; what was shown of one's file. */
  questions: boolean
  least: LeastChange | null
  shown: ShownFile | null
  /** What was taken, until the test is passed; `open`: one may try this month. */
  taken: { privilege: Privilege; open: boolean } | null
  social: Social | null
  heaviest: string | null
  exam: Own['exam']
  feeling: Feeling | null
  /** The headlines and cases that are asked just now, with one's answers; null: none are. */
  survey: (Survey & { when: 'before' | 'after'; ask: { headlines: string[]; cases: string[] } }) | null
  /** From the debrief on: one's answers of before the game and after it. */
  shift: Own['survey'] | null
  sorted: Own['sorted']
  proposed: string[]
  votes: Record<string, boolean>
  /** What a bot did in one's place; until the month after one came back. */
  cover: Cover | null
  ready: boolean
  /** People at this device. */
  people: Household
  /** Server epoch in ms: one's own limit, where one may take longer than the others; null: the room's. */
  deadline: number | null
  /** A hand is up; the last answer to one. */
  help: boolean
  reply: Reply | null
  /** The stop card is up. */
  stopped: boolean
  /** The facilitator looks at this screen just now. */
  watched: boolean
  /** Choices from before the room was set back, those that are open now. */
  drafts: CitizenIntent[]
  /** A typed name that waits for the facilitator. */
  wanted: string | null
  diary: Diary[]
  /** Features of the notebook, with this citizen's guesses. */
  notebook: { feature: string; effect: Effect | null; confidence: number }[]
  /** Only the keys that the disclosure level grants; absent while there is no system. */
  standing?: {
    month: number
    value?: number | null
    of?: number
    tier?: string | null
    direction?: 'up' | 'down' | 'same'
    reasons?: string[]
    lines?: NoticeLine[]
    /** Privileges shut to this citizen. */
    shut?: Privilege[]
    /** Tiers of one's ties, and which way each is said to pull. */
    ties?: TieNotice[]
    /** What brought each consequence. */
    because?: Because[]
    /** The answer to an appeal. */
    appeal?: AppealAnswer
  }
  /** From the reveal on: the own file, every line explained, the own life, and the own theories, marked. */
  file?: { start: number; ledger: TrueLine[]; life: Life; theories: GradedTheory[] }
}

/** A guess beside what is true in the last month. `before`: what was true until month `changed`, where an update changed it. */
export type GradedTheory = { feature: string; effect: Effect; confidence: number; truth: Effect; before: Effect | null; changed: number | null }

/** `state`: `shut` only where the level tells; `dear`: too few coins; `spent`: not again this month; `barred`: not for this persona; `closed`: not in this phase, or something must come before. */
export type Offer = {
  place: string
  cost: number
  gain: number
  joy: number
  dream: boolean
  state: 'open' | 'dear' | 'spent' | 'shut' | 'barred' | 'closed'
}

export type DeskView = {
  roster: {
    seat: Seat
    persona: string
    dream: string
    coins: number
    joy: number
    dreamSteps: number
    temperament: string | null
    state: 'ready' | 'planning' | 'away' | 'covered' | 'stopped' | 'bot'
    member: boolean
    /** Slots of the month that have a plan, while one is made. */
    planned: number
    people: Household
    factor: Factor
    /** When a hand was raised; server epoch in ms. */
    help: number | null
    /** Six digits that bring them back on another device. */
    returnCode: string | null
    /** A typed name that waits; `flagged`: the filter stumbled over it. */
    wanted: { name: string; flagged: boolean } | null
    /** Sat down in the last 20 s. */
    isNew: boolean
  }[]
  /** Who waits at the door. */
  door: { seat: Seat; name: string }[]
  /** Humans who were removed and may come back. */
  removed: { seat: Seat; name: string; why: TakenOut }[]
  /** What can be undone, latest first, and how many choices of people came since. */
  undo: { to: number; type: IntentType; name: string | null; month: number; answers: number }[]
  /** The screen that the facilitator looks at. */
  look: { seat: Seat; name: string; me: MeView; choices: Choice[] } | null
  /** When the step began; server epoch in ms. */
  began: number
  planner: Planner | null
  showsLedger: boolean
  /** Lines of the last month that was booked; only with the ledger switch on. */
  ledger?: TrueLine[]
  /** What `next` (or `start`) will do. */
  preview: { does: Doing; notReady: Seat[] } | null
  /** True once the next `next` opens the envelope. */
  opensEnvelope: boolean
  theories: { closed: boolean; written: number }
  /** How many have answered what the room is asked just now: the survey, the terms, the exam, the feeling, proposals, the vote, the archive. */
  answered: { of: number; are: number } | null
  /** Trouble in this room, from the server itself: the disk did not take an entry, or a rule broke. Gone once play goes on. */
  notice?: 'not-saved' | 'broken'
}

/**
 * The lesson's time, in minutes: what is left, what the debrief must keep, what is left for play, and how many months fit
 * in that, of those to come.
 */
export type Planner = {
  ends: number
  left: number
  debrief: number
  play: number
  months: { fit: number; toCome: number }
  /** `stop`: the debrief's time has come. */
  advice: 'on-time' | 'hurry' | 'stop' | 'over'
}

/** What the facilitator's big button does next. */
export type Doing =
  | 'begin'
  | 'terms'
  | 'plan'
  | 'resolve'
  | 'social'
  | 'statement'
  | 'month'
  | 'theories'
  | 'exam'
  | 'feelings'
  | 'envelope'
  | 'reveal-step'
  | 'reform'
  | 'open-vote'
  | 'close-vote'
  | 'debrief'
  | 'debrief-step'
  | 'open-together'

/** A ledger line with what stands behind it. */
export type TrueLine = LedgerLine & {
  feature: string | null
  sensor: string | null
  place: string | null
  actual: Seat | null
  /** Of a report that one received: what for, and whether it had happened. */
  report: { feature: string; true: boolean } | null
}

/** From the reveal on; public. `sealed` and `room.commitment` are all that a browser needs to check the envelope. */
export type RevealView = {
  step: number
  sealed: Sealed
  /** Rules as a poster: points of one observation before and after each update, largest first. */
  rules: { feature: string; points: number[] }[]
  updates: number[]
  /** One dot a citizen, sorted by life, so that the order tells no seat; none in a town of fewer than five. */
  lives: Life[]
  mistakes: { made: number; corrected: number }
  /** The most confident wrong belief of the room; null with fewer than five people. */
  wrongest: { feature: string; believed: Effect; truth: Effect; sure: number; of: number } | null
}

/** Life = 3 × dream steps + joy; standing is listed beside it, never added in. */
export type Life = { life: number; dreamSteps: number; joy: number; standing: number | null; tier: string | null }

/**
 * What stands outside the journal and is joined in by the views: it can be erased alone. `openedAt`: epoch ms of entry 0;
 * `wanted`: typed names that wait for the facilitator.
 */
export type RoomCard = {
  roomId: string
  code: Code
  openedAt: number
  names: Readonly<Record<Seat, string>>
  returnCodes: Readonly<Record<Seat, string>>
  wanted: Readonly<Record<Seat, { name: string; flagged: boolean }>>
}

/** A card that knows of nobody. */
export const NOBODY_KNOWN: Pick<RoomCard, 'names' | 'returnCodes' | 'wanted'> = { names: {}, returnCodes: {}, wanted: {} }

/** The part of a view that all screens of a room share: `room`, `town`, `reveal`. */
export type PublicView = Pick<View, 'room' | 'town' | 'reveal'>
/** The part that is one audience's own: `role`, `choices`, `me`, `desk`, `door`. The two parts share no key. */
export type OwnView = Omit<View, keyof PublicView>

/** A view in its two parts, so that the public one is built, compared and serialised once for all. */
export type Views = { public: PublicView; own(audience: Audience): OwnView }
