import type { DecisionKind, Protest } from './consequence.ts'
import type { Context, District, Measure, Privilege, Way } from './content.ts'
import type { Disclosure } from './disclosure.ts'
import type { EventEffect } from './event.ts'
import type { Feeling } from './feeling.ts'
import type { Seat } from './ids.ts'
import type { Belief } from './belief.ts'
import type { CitizenIntent, Effect, Factor, Household, IntentType, Reply, Temperament, Verdict } from './intent.ts'
import type { Branch, Setup, StepSeconds } from './journal.ts'
import type { Act, Consent, LedgerLine, LifeRow, Observation, Rating, Report, StandingRow } from './ledger.ts'
import type { Length, Phase, Step } from './phase.ts'
import type { Sealed, SealedRegime } from './sealed.ts'

/**
 * The state of a room. Its layout is the visibility policy: `town` and `citizens` are public, `own[seat]` is that seat's,
 * `facilitator` is the desk's, `sealed` nobody's before the reveal.
 */
export type Game = {
  town: Town
  citizens: Record<string, Citizen>
  own: Record<string, Own>
  facilitator: Desk
  sealed: Secrets
}

/** Times are in ms since entry 0. */
export type Town = {
  length: Length
  disclosure: Disclosure
  commitment: string
  chairs: number
  stepSeconds: StepSeconds
  solo: boolean
  /** Whether people may ask for a name of their own, and whether other rooms have the same envelope. */
  naming: Setup['names']
  together: boolean
  phase: Phase
  /** 0 before the first month. */
  month: number
  step: Step | null
  /** Version at which this step began, so that a late clock can't end the next one. */
  since: number
  /** When it began. */
  began: number
  deadline: number | null
  /** How long the step may take in all, with what was added. */
  limit: number | null
  /** The limit is over, but somebody may take longer: the deadline is theirs now. */
  late: boolean
  /** Time left when the room was paused or held. */
  left: number | null
  /** Sequence number of the last entry, and when it was written. */
  version: number
  now: number
  paused: boolean
  /** The facilitator turned the clocks off. */
  untimed: boolean
  /** The world stands still, and everything stays open. */
  held: boolean
  locked: boolean
  /** Newcomers wait at the door, in these chairs, until they are let in. */
  asks: boolean
  door: Record<string, Caller>
  /** The shared screen is empty. */
  blank: boolean
  /** A facilitator's screen is on, or never was. Without one the room pauses before its next month. */
  led: boolean
  /** When play began, and when the lesson is over, as far as it is known. */
  started: number | null
  ends: number | null
  /** Rooms of the session stand side by side on the board. */
  compares: boolean
  /** The envelope waits for other rooms that have the same one. */
  waitsToOpen: boolean
  /** Intents of people so far. */
  deeds: number
  /** What is public of the system, once it is there; `glass`: the rules on the wall, at that level only. */
  regime: {
    id: string
    title: string
    tiers: { letter: string; name: string }[]
    scale: { min: number; max: number }
    notebook: string[]
    glass: string | null
    consent: 'voluntary' | 'pre-ticked' | 'mandatory'
    /** In the rule, where doors are told: the letter that opens each privilege. */
    gates: Record<string, string> | null
    /** Whether there is a desk to appeal at, and coins that a review costs. */
    appeals: boolean
    reviewCoins: number
    /** What its numbers are, and which end of the scale is the good one. */
    unit: SealedRegime['scale']['unit']
    better: 'high' | 'low'
    /** Rules that the town can have struck, and how. */
    protests: Protest[]
    /** Rules that it had struck; `all`: the system is withdrawn, and nobody is scored any more. */
    struck: string[]
    /** The test with which one gets back what was taken, without its answers. */
    quiz: { privilege: Privilege; questions: { ask: string; answers: string[] }[] } | null
    /** Coins for linking an account, in every month. */
    links: number | null
    /** Whether it names people in public, where the facilitator lets it. */
    names: boolean
  } | null
  /** The month's event and what it does now that it is drawn. */
  event: { id: string; effect: EventEffect } | null
  /** Sensors live, of all: the share that the glass covers. */
  live: { of: number; are: number }
  /** Gates that stand on the board; `open`: nobody was stopped there this month. */
  gates: Record<string, { privilege: Privilege; tier: string | null; open: boolean }>
  /** What the month's two slots looked like, once resolved. */
  crowds: [Record<string, Crowd>, Record<string, Crowd>] | null
  windows: { lit: number; of: number }
  /** What the town as a whole did or met this month, in order. */
  news: News[]
  /** Room of places this month, in per cent, when something broke in the last one. */
  aftermath: EventEffect['room'] | null
  /** What the app asks of people in the social step, beside ties; null in all other steps. */
  social: { stars: boolean; reports: boolean } | null
  /** Members of the app, where the board tells. */
  members: number | null
  /** Tiers of those who can be seen by name this month, by seat. */
  lights: Record<string, string> | null
  /** Whom the system names in public since the last statement, and what it says of them, by seat. */
  names: Record<string, PublicName> | null
  /** Whether the facilitator lets tiers be shown by name. */
  showsTiers: boolean
  /** `exam`: the notebook is closed, and unseen cases are asked about; `closed`: so are they, and the room is asked for a feeling. */
  theories: 'open' | 'exam' | 'closed'
  /** The unseen cases: what a fresh citizen did, as features. */
  exam: string[][] | null
  /** How many tapped each feeling, once the envelope is open. */
  feelings: Partial<Record<Feeling, number>> | null
  reveal: { step: number } | null
  reform: Reforming | null
  /** `furthest`: what was shown once can't be answered any more. */
  debrief: { step: number; furthest: number } | null
  /** The regime and the reform under which the recorded lives are shown; `''`: as played. */
  lab: { regime: string; reform: string } | null
  /** The month of the recorded play that the board shows again. */
  replay: number | null
  /** Months lived under its own reform, as far as they are more than those of its length. */
  extra: number
  /** Where another room's play was taken up: the envelope is open from the start. */
  branch: Pick<Branch, 'of' | 'month'> | null
}

/**
 * How the class changes the system: it proposes, then votes on what was proposed. `proposed`: how many proposed each;
 * `votes` and `passed` are there once the vote is closed.
 */
export type Reforming = {
  stage: 'proposing' | 'voting' | 'closed'
  ballot: string[]
  proposed: Record<string, number>
  votes: Record<string, { for: number; against: number }> | null
  passed: string[]
}

/** Answers to the headlines by claim, and to the cases by case. */
export type Survey = { headlines: Record<string, Belief>; cases: Record<string, boolean> }

/** Somebody who waits at the door of a chair: how many they are, and when they came. */
export type Caller = { people: Household; at: number }

export type News =
  | 'windows'
  | 'petition'
  | 'letter-won'
  | 'letter-lost'
  | 'bridge-held'
  | 'bridge-broke'
  | 'day-off'
  | 'protest'
  | 'struck'
  | 'withdrawn'
  | 'score-ended'

/** What a public list says of one seat: `entries` are lines of the month, with what they took or gave. */
export type PublicName = { tier: string | null; value?: number; entries?: { feature: string | null; kind: string; delta: number }[] }

/** Who was at a place in a slot: how many wanted to, who was served, who waited outside. */
export type Crowd = { wants: number; served: Seat[]; waiting: Seat[] }

export type Citizen = {
  place: string
  bot: boolean
  away: boolean
  /** A bot plays for this human. */
  covered: boolean
  ready: boolean
  /** First month lived. */
  from: number
  /** How many people play this citizen together. */
  people: Household
  /** When they sat down. */
  joined: number
  /** Which of the chair's names is theirs now; the names themselves stand outside the journal. */
  called: number
}

/** A choice made in a month before the room was set back: it is offered again. */
export type Draft = { month: number; deed: CitizenIntent }

/** `defaulted`: nobody planned it. */
export type Planned = { activity: string; with: Seat | null; defaulted?: true }

export type Own = {
  persona: string
  dream: string
  district: District
  coins: number
  joy: number
  /** Steps done, and acts done towards the next one. */
  dreamSteps: number
  dreamActs: number
  ties: Seat[]
  plan: [Planned | null, Planned | null]
  pays: boolean
  way: Way
  /** `ties`: those whom the card names. */
  dilemma: { id: string; answer: 'a' | 'b' | null; ties: Seat[] } | null
  /** Dilemmas met, oldest first. */
  met: string[]
  /** Coins owed, by the month in which they fall due. `kind`: the activity or the bills behind it; `surety`: on whom it falls if it can't be paid. */
  debts: { month: number; coins: number; kind: string; surety: Seat | null }[]
  /** Coins that ties give back, by the month in which they do. */
  lent: { month: number; coins: number; to: Seat }[]
  ticket: boolean
  /** Last month in which each activity was done, and how often in all. */
  last: Record<string, number>
  done: Record<string, number>
  /** Last month in which the next purchase is cheaper; 0: none. */
  discount: number
  /** Somebody lent a hand this month. */
  helped: boolean
  /** Both slots were turned away: what the town gives instead. */
  secondWind: 'open' | 'coins' | 'joy' | null
  /** Two acts that were heard of somebody. */
  heard: { seat: Seat; features: string[] } | null
  /** null: not asked yet. */
  member: boolean | null
  linked: boolean
  /** Tips that were bought, oldest first. */
  tips: Tip[]
  /** The line that a planned appeal is about; 0: the worst. */
  appeal: number
  /** What one's second slot goes to instead of the plan, and the rule that one protests against. */
  errand: Errand | null
  protest: string | null
  /** Whether one asked this month what is the least one would have to change. */
  questions: boolean
  /** What was shown of one's file, and the answer to one's question; kept for a month. */
  shown: ShownFile | null
  least: LeastChange | null
  /** A court has ruled on a debt that isn't settled. */
  judged: boolean
  /** What the system may take was taken; `tried`: the last month in which one took the test. */
  taken: boolean
  tried: number
  /** The test was passed since the last statement. */
  renewed: boolean
  /** Last month in which a slot was lost to the system; 0: never. */
  lostSlot: number
  social: Social | null
  /** Whom one parts from, when it could not be done yet. */
  parting: Seat | null
  /** A privilege of the next dream step that stays open for one month more. */
  grace: Privilege | null
  /** What happened to this citizen in the month, in order. */
  diary: Diary[]
  theories: Record<string, { effect: Effect; confidence: number }>
  /** The feature that one takes to count most. */
  heaviest: string | null
  /** Answers to the unseen cases, by their place. */
  exam: Record<string, Verdict>
  feeling: Feeling | null
  /** What one took for true before the game, and after it. */
  survey: { before: Survey; after: Survey }
  sorted: Record<string, { context: Context; measure: Measure }>
  proposed: string[]
  votes: Record<string, boolean>
  rerolled: boolean
  /** So often they asked for another name. */
  renamed: number
  /** When a hand was raised; the last answer to one. */
  help: number | null
  reply: Reply | null
  /** The stop card is up. */
  stopped: boolean
  /** The facilitator looks at this screen just now. */
  watched: boolean
  /** How much longer this seat may take. */
  factor: Factor
  /** What one had chosen when the room was set back. */
  drafts: Draft[]
  /** How the citizen stood when a bot took over, and what it did; kept until the month after the chair was given back. */
  cover: Cover | null
  /** What the system said at the last statement, as far as the room's disclosure level goes. */
  notice: Notice | null
  /** Lines of earlier notices that one may still appeal against. */
  told: NoticeLine[]
  /** What the tier of the last statement opens and costs on the board. */
  doors: Doors
  /** Six activities that the phone opens on this month. */
  hand: string[]
}

/** Something that takes the second slot: asking to see one's file, or a protest against a rule. */
export type Errand = 'file' | 'protest'

/** What the system shows of a file on asking: nothing, the standing, or each entry, with points where lines are told. */
export type ShownFile = {
  month: number
  access: 'nothing' | 'standing' | 'entries'
  value?: number
  entries?: { month: number; feature: string | null; kind: string; sensor: string | null; delta?: number }[]
}

/**
 * The least that would lift one a tier. `vaguely`: the accounts to work on, by their codes; `exactly`: any one of some
 * ways, each an act so many times or an entry that would have to go; no way: `ways` is empty.
 */
export type LeastChange =
  | { month: number; how: 'nothing' }
  | { month: number; how: 'vaguely'; codes: string[] }
  | { month: number; how: 'exactly'; tier: string | null; points: number; ways: { feature: string; times: number }[] }

/** `slot` 0: before slot 1 or at the month's end. `what` is a content id or one of {@link NOTES}; `who`: the other one in it. */
export type Diary = {
  slot: 0 | 1 | 2
  what: string
  who: Seat | null
  /** `missed`: it could not be paid or done any more when its slot came; a rest took its place. */
  outcome: Act['outcome'] | 'note' | 'missed'
  place: string | null
  coins: number
  joy: number
  fined: number
  /** It was not chosen: no plan or answer was there when the month was played. */
  defaulted?: true
}

/** What a diary tells of beside activities, ways (`way-…`) and dilemmas. */
export const NOTES = [
  'bills',
  'putoff',
  'debt',
  'debt-grew',
  'debt-moved',
  'debt-passed',
  'debt-weighs',
  'debt-left',
  'purse',
  'neglect',
  'ties',
  'wear',
  'brim',
  'dream',
  'together',
  'alone',
  'windows',
  'petition',
  'works',
  'day-off',
  'hand-given',
  'hand-received',
  'hand-failed',
  'surety',
  'cosigned',
  'lent',
  'lent-back',
  'lent-kept',
  'gave-back',
  'kept-back',
  'favour',
  'member',
  'brings-friend',
  'linked',
  'advice',
  'second-wind',
  'tied',
  'untied',
  'slot-lost',
  'file',
  'protest',
  'question',
  'judged',
  'settled',
  'taken',
  'returned',
  'test-failed',
  'listed',
  'review',
] as const

/** A tip for two coins: what a feature is said to do. */
export type Tip = { month: number; feature: string; effect: Exclude<Effect, 'unknown'> }

/** What one may do in a social step, and did. */
export type Social = {
  /** Tie requests that may still be made, those made, and those received. */
  requests: number
  asks: Seat[]
  askedBy: Seat[]
  parting: Seat | null
  /** Whom the app names for stars: persona and district only, and one act that was seen. */
  named: { seat: Seat; persona: string; district: District; seen: string | null; stars: number | null }[]
  /** Acts that the app lays before one. */
  suspects: { seat: Seat; persona: string; district: District; feature: string }[]
  /** 0: nobody. */
  reported: Seat
}

/** `until` null: the bot still plays. */
export type Cover = {
  from: number
  until: number | null
  coins: number
  joy: number
  dreamSteps: number
  /** Activities, and answers with their option, as the diary names them. */
  did: { month: number; what: string; outcome: Diary['outcome']; option: 'a' | 'b' | null }[]
}

/**
 * What a standing opens and costs on the board. `price`: coins more or less on things of two coins and more, `markup`: per
 * cent on top; `rank`: place in a queue, 0 first; `shelf`: how the offers of a hand lie; `slot`: whether the second one is
 * taken. `because`: what did each of it, told only at `glass`.
 */
export type Doors = {
  shut: Privilege[]
  price: number
  markup: number
  rank: number
  shelf: 'mixed' | 'dear-first'
  slot: 'kept' | 'lost'
  because: Because[]
}

/** One consequence and what brought it: one's tier, a list, a relative on one, a test still to be passed, no score yet, or a decision. */
export type Because = {
  what: 'shut' | 'price' | 'shelf' | 'slot'
  privilege?: Privilege
  by: 'tier' | 'list' | 'kin' | 'test' | 'no-score' | DecisionKind
}

export type Notice = {
  month: number
  /** null: no score yet. */
  value?: number | null
  tier?: string
  direction?: 'up' | 'down' | 'same'
  /** At most four codes, as adverse-action notices give them. */
  reasons?: string[]
  lines?: NoticeLine[]
  shut?: Privilege[]
  /** Ties as far as they may be known, and which way each is said to pull. */
  ties?: TieNotice[]
  /** What brought each consequence. */
  because?: Because[]
  /** The answer to an appeal. */
  appeal?: AppealAnswer
}

/** `pull`: which way a tie is said to move one; absent where friends don't count. */
export type TieNotice = { seat: Seat; tier: string | null; pull?: 'lifts' | 'drags' | 'level' }
export type AppealAnswer = 'form-letter' | 'corrected' | 'upheld' | 'too-old'

/** A line as the citizen may read it at `glass`: what was booked, never who was really there. `seq`: its number among the citizen's own. */
export type NoticeLine = { seq: number; month: number; kind: string; feature: string | null; sensor: string | null; delta: number; balance: number }

export type Desk = {
  showsLedger: boolean
  bots: Record<string, Temperament>
  /** Humans who sit on their chair no more, and why. */
  removed: Record<string, Removed>
  /** What can be taken back, oldest first. */
  undo: UndoPoint[]
  /** Whose screen the facilitator looks at. */
  look: Seat | null
}

/** Taken out of the room, with a way back. */
export type TakenOut = 'removed' | 'banned'
export type Removed = TakenOut | 'moved' | 'forgotten'

/** Something that can be undone for ten minutes: what it was, when, and how many intents of people came before it. */
export type UndoPoint = { to: number; at: number; type: IntentType; seat: Seat | null; month: number; deeds: number }

export type Secrets = {
  seed: string
  sealed: Sealed
  acts: Act[]
  observations: Observation[]
  /** Ids of observations that wait to be booked, with the month in which they post. */
  waiting: { id: string; month: number }[]
  liveSensors: string[]
  ledger: LedgerLine[]
  standings: StandingRow[]
  /** Per citizen, what the regime's family keeps between bookings. */
  files: Record<string, ScoreFile>
  ties: { month: number; a: Seat; b: Seat }[]
  ratings: Rating[]
  reports: Report[]
  consents: Consent[]
  /** Months that a bot played in a human's place. */
  covered: { month: number; citizen: Seat }[]
  /** Humans who left their chair when the game was played: it was theirs all the same. */
  left: Seat[]
  /** Suspicions of this month that are true: `by-of`. */
  trueSuspicions: string[]
  /** So many acts have been sensed, and so many ratings booked. */
  sensed: number
  rated: number
  /** Updates that were brought forward: their month by their place in the sealed list. */
  hastened: Record<string, number>
  /** Rules that the town had struck, and in which month; `all`: the regime was withdrawn. */
  struck: { month: number; rule: string }[]
  /** The reforms under which the room lives on, and since when. */
  reforms: { from: number; ids: string[] } | null
  /** Who protested against what, by month. */
  protests: { month: number; citizen: Seat; rule: string }[]
  /** Entries that appeals struck, tests that were passed. */
  corrections: { month: number; citizen: Seat; ref: string }[]
  renewals: { month: number; citizen: Seat }[]
  /** How everybody's life stood at each month's end. */
  lives: LifeRow[]
  /** Seconds that people took until they were ready with their plan. */
  paces: { month: number; citizen: Seat; seconds: number }[]
  /** `sleeps`: nobody was observed in it. */
  months: { month: number; phase: Phase; event: string | null; sleeps: boolean }[]
}

/** A citizen's file in a regime. `from`: the month before it was opened, `at`: up to which time has passed in it; entries in the order in which they were booked. */
export type ScoreFile = { from: number; at: number; accounts: Record<string, number>; entries: FileEntry[] }

/** What one cause moved, in the unit of its account; `ref` names the cause, `feature` is empty for causes that aren't acts. */
export type FileEntry = { ref: string; account: string; month: number; points: number; feature: string }
