import type { Belief } from './belief.ts'
import type { Context, Measure, Way } from './content.ts'
import type { Feeling } from './feeling.ts'
import type { Seat } from './ids.ts'

/** The temperaments of bots. */
export const TEMPERAMENTS = ['conformist', 'careful', 'carefree', 'optimiser', 'rebel'] as const
export type Temperament = (typeof TEMPERAMENTS)[number]

export const EFFECTS = ['raises', 'lowers', 'nothing', 'unknown'] as const
export type Effect = (typeof EFFECTS)[number]

/** What a system may say of a case: the effects that somebody can be sure of. */
export const VERDICTS = ['raises', 'lowers', 'nothing'] as const satisfies readonly Effect[]
export type Verdict = (typeof VERDICTS)[number]

/** Cases of the exam before the envelope. */
export const EXAM_CASES = 5
/** Reforms that one citizen may propose. */
export const MOST_PROPOSED = 3

/** What a facilitator may answer to a raised hand: a closed list, since nobody types in this game. */
export const REPLIES = ['coming', 'board', 'neighbour', 'no-hurry', 'no-wrong', 'after'] as const
export type Reply = (typeof REPLIES)[number]

/** How much longer one seat may take than the others. */
export const FACTORS = [1, 2, 3, 10] as const
export type Factor = (typeof FACTORS)[number]

/** People at one device. */
export const HOUSEHOLDS = [1, 2, 3] as const
export type Household = (typeof HOUSEHOLDS)[number]

/** What a citizen may send; identity is never in it. */
export type CitizenIntent =
  | { type: 'plan'; slot: 1 | 2; activity: string; with?: Seat }
  | { type: 'bills'; pay: boolean }
  | { type: 'way'; by: Way }
  | { type: 'dilemma'; option: 'a' | 'b' }
  | { type: 'ready'; ready: boolean }
  /** Joins the app or leaves it. */
  | { type: 'consent'; accept: boolean }
  /** Asks for a tie, or says yes to one who asked. */
  | { type: 'tie'; seat: Seat }
  | { type: 'untie'; seat: Seat }
  | { type: 'rate'; seat: Seat; stars: 1 | 2 | 3 | 4 | 5 }
  /** `seat` 0: nobody. */
  | { type: 'report'; seat: Seat }
  /** Turned away twice in a month: two coins or two joy, from the town. */
  | { type: 'second-wind'; take: 'coins' | 'joy' }
  /** Buys a tip about the score; half of them are false. */
  | { type: 'advice' }
  /** What the appeal that is planned is about: a line of the last notice, or 0 for the worst. */
  | { type: 'appeal'; line: number }
  /** Asks to see one's file: takes the second slot. */
  | { type: 'file' }
  /** Asks what is the least that one would have to change. */
  | { type: 'question' }
  /** Protests against a rule, or against `all` of them; `none`: not after all. */
  | { type: 'protest'; rule: string }
  /** Takes the test with which one gets back what was taken: the place of one answer a question, as digits. */
  | { type: 'quiz'; answers: string }
  /** Links an account to the app, or not: a switch on the plan in some months. */
  | { type: 'link'; accept: boolean }
  | { type: 'feeling'; feeling: Feeling }
  /** The feature of the notebook that one takes to count most. */
  | { type: 'heaviest'; feature: string }
  /** What the system will say of one of the unseen cases, counted from 0. */
  | { type: 'exam'; case: number; answer: Verdict }
  /** Places a headline on the scale of belief, before the game and after it. */
  | { type: 'headline'; claim: string; belief: Belief }
  /** Sorts a case: a problem or fine; before the game and after it. */
  | { type: 'case'; case: string; problem: boolean }
  /** Answers the two questions about a card of the archive. */
  | { type: 'sort'; card: string; context: Context; measure: Measure }
  /** Puts a reform on the ballot, or takes one's own proposal back. `banned-uses:` and a feature: that use alone. */
  | { type: 'propose'; reform: string; on: boolean }
  | { type: 'vote'; reform: string; approve: boolean }
  /** Draws another persona, once, before the start. */
  | { type: 'reroll' }
  /** Raises a hand, or takes it down: told to the facilitator alone. */
  | { type: 'help'; on: boolean }
  /** The stop card: a bot lives on in one's place until one comes back; told to the facilitator alone. */
  | { type: 'stop'; on: boolean }
  /** Another generated name, twice at most, before the start. */
  | { type: 'name' }
  | { type: 'theory'; feature: string; effect: Effect; confidence: 0 | 1 | 2 | 3 | 4 }

/** What a facilitator may send. */
export type FacilitatorIntent =
  | { type: 'start' }
  | { type: 'next' }
  | { type: 'pause' }
  | { type: 'resume' }
  | { type: 'extend'; seconds: number }
  | { type: 'lock'; locked: boolean }
  | { type: 'bots'; count: number; temperament: Temperament | 'mixed' }
  | { type: 'seat.remove'; seat: Seat }
  | { type: 'seat.rename'; seat: Seat }
  /** Draws another event for the month, by lot or by name. */
  | { type: 'event'; event?: string }
  /** Brings the next sealed update forward to this month. */
  | { type: 'update' }
  /** Lets tiers be shown by name, or not. */
  | { type: 'tiers'; show: boolean }
  | { type: 'reveal'; step: number }
  | { type: 'ledger'; show: boolean }
  /** Turns the clocks of the room off, or on again. */
  | { type: 'timers'; on: boolean }
  /** Holds the world: no step ends by itself, and everything stays open; the time left is kept. */
  | { type: 'hold'; on: boolean }
  /** Sets the room back to its state of version `to`, as a new version. */
  | { type: 'undo'; to: number }
  /** Goes on to a phase at once, past what is left before it. */
  | { type: 'phase'; phase: 'theories' }
  /** The step of the debrief, back and forth. */
  | { type: 'debrief'; step: number }
  /** Shows the recorded lives under another regime, after a reform or after `passed`, those that the class voted in; `''`: as played. Both `''`: closes the lab. */
  | { type: 'lab'; regime: string; reform: string }
  /** Shows one month of the recorded play on the board; 0: none. */
  | { type: 'replay'; month: number }
  /** Lives on for two months under the reforms that were voted in. */
  | { type: 'play-on' }
  /** Leaves the shared screen empty, or fills it again. */
  | { type: 'blank'; on: boolean }
  /** Whether newcomers wait at the door until they are let in. */
  | { type: 'door'; asks: boolean }
  | { type: 'seat.admit'; seat: Seat }
  /** Removes a human and keeps their device out. */
  | { type: 'seat.ban'; seat: Seat }
  /** Gives a chair back to the human who was removed from it. */
  | { type: 'seat.restore'; seat: Seat }
  /** Forgets the human who was removed from a chair: their key, their number and a name that they typed. */
  | { type: 'seat.forget'; seat: Seat }
  /** How much longer this seat may take; nobody else is told. */
  | { type: 'seat.time'; seat: Seat; factor: Factor }
  /** Lets a typed name stand, or not. */
  | { type: 'seat.name'; seat: Seat; approve: boolean }
  /** Removes everybody who came in the last so many seconds. */
  | { type: 'clear'; seconds: 20 }
  /** Looks at one citizen's screen, who is told; 0: at nobody's. */
  | { type: 'look'; seat: Seat }
  /** A quick answer to a raised hand, which takes it down. */
  | { type: 'reply'; seat: Seat; reply: Reply }
  /** Ends the score for good; life goes on. */
  | { type: 'end-score' }
  /** The lesson is over in so many minutes; 0: it isn't known. */
  | { type: 'ends'; minutes: number }
  /** Shows the rooms of the session side by side on the board, or not. */
  | { type: 'compare'; show: boolean }

/** What only the server itself writes into a journal: never accepted from a socket. */
export type ServerIntent =
  /** `turn`: how many the session had seated before; with the room's lot it says why this room. */
  | { type: 'seat.take'; seat: Seat; people?: Household; turn?: number }
  /** A human goes on in another room; a bot lives on here. */
  | { type: 'seat.leave'; seat: Seat }
  /** Whether a facilitator's screen is on. */
  | { type: 'led'; led: boolean }
  /** All rooms with this envelope have come to it: it opens. */
  | { type: 'open' }
  | { type: 'seat.away'; seat: Seat; away: boolean }
  /** A bot plays for a human who is silent, or gives the chair back. */
  | { type: 'seat.cover'; seat: Seat; cover: boolean }
  /** The clock: the limit of the step that began at version `since` is over. */
  | { type: 'time-up'; since: number }

/** An intent without its id. */
export type Deed = CitizenIntent | FacilitatorIntent | ServerIntent
export type IntentType = Deed['type']

/** 8 to 36 signs of A-Za-z0-9_-, made by the client; unique with its seat in a room's journal. */
export type Intent = { id: string } & Deed
export type DeedOf<T extends IntentType> = Extract<Deed, { type: T }>

/** An intent with each field replaced by the values now open; any pick of one value a field, plus an id, is a legal intent. */
export type Choice = { readonly type: IntentType } & { readonly [field: string]: IntentType | readonly (string | number | boolean)[] }
