import type { Context, Measure, Privilege, Text } from './content.ts'
import type { Disclosure } from './disclosure.ts'
import type { Seat } from './ids.ts'
import type { Effect, Verdict } from './intent.ts'
import type { Entry } from './journal.ts'
import type { Length, Phase } from './phase.ts'
import type { SealedRegime } from './sealed.ts'
import type { TurningPoint } from './turning-point.ts'

/**
 * All that a class talks about once its envelope is open: computed from its recording alone, and public to the room. It
 * names nobody; a part that fewer than five people would show in is null (who plays alone sees all of it). Shares and
 * correlations are numbers from 0 or -1 to 1, points are in the unit of the scale.
 */
export type Debrief = {
  room: DebriefRoom
  theories: TheoriesTold | null
  exam: ExamTold | null
  updates: UpdateTold[]
  mistakes: MistakesTold
  doors: DoorsTold
  behaviour: BehaviourTold
  goodhart: GoodhartTold
  /** Every indicator of the room, in the order of telling, beside its sister rooms. */
  figures: Figure[]
  moments: TurningPoint[]
  ties: TiesTold
  reforms: ReformTold[]
  archive: SortTold[]
  survey: SurveyTold | null
}

export type DebriefRoom = {
  regime: string
  title: string
  disclosure: Disclosure
  length: Length
  citizens: number
  /** Humans among them; in a room of bots alone, its bots. */
  people: number
  months: { month: number; phase: Phase; event: string | null; sleeps: boolean }[]
}

/** One value a month; null where the log doesn't support one. */
export type MonthValue = { month: number; value: number | null }

/** Another room of the session, named by its number and its treatment; only rooms whose envelope is open, too. */
export type Sister = { room: number; title: string; disclosure: Disclosure }

export type TheoriesTold = {
  /** Per feature of the notebook: how many guessed what, and what is true. `points`: of one act, in the last month of the system. */
  features: { feature: string; guesses: Record<Effect, number>; truth: Effect; points: number }[]
  /** Right among all guesses that say something. */
  right: number
  guesses: number
  /** By how sure people were, from 0 to 4: guesses, and how many were right. */
  calibration: { confidence: number; guesses: number; right: number }[]
  /** Share of the guesses that people were fairly sure of that were wrong. */
  superstition: number | null
  /** What was taken to count most, and what does: `rank` 1 is the largest effect of the notebook. */
  heaviest: { feature: string; people: number; rank: number; points: number }[]
  /** The belief that most people were sure of and that was wrong. */
  wrongest: { feature: string; believed: Effect; truth: Effect; sure: number; of: number } | null
}

export type ExamTold = {
  cases: { features: string[]; answers: Record<Verdict, number>; truth: Verdict; points: number }[]
  right: number
  answers: number
}

/** An update that came unannounced. `noticed`: people whose theory of a changed feature says what became true; of those who guessed. */
export type UpdateTold = {
  month: number
  hastened: boolean
  changes: { feature: string; before: number; after: number }[]
  noticed: { people: number; of: number } | null
}

/** Mistakes in the files of all citizens, bots too. */
export type MistakesTold = {
  /** Observations in the file of somebody who wasn't there, and those among them that moved a standing. */
  made: number
  booked: number
  /** Points that they moved, without sign. */
  points: number
  /** How many citizens ever had one, and how many of them went to the appeal desk after one had moved them; null of fewer than five. */
  people: number | null
  appealed: number | null
  /** Those among `booked` that were put right. */
  corrected: number
  /** Points of mistakes by month. */
  months: MonthValue[]
}

/** What was shut to how many of all citizens, by month of the rule, by the tier they came into the month with; how often somebody was turned away at a door and in a queue. */
export type DoorsTold = {
  privileges: { privilege: Privilege; months: { month: number; shut: number }[] }[]
  of: number
  refusals: { month: number; shut: number; turnedAway: number }[]
}

export type BehaviourTold = {
  /** Share of voice cards answered aloud, by month; variety of what people chose, by month: 0 all the same to 1 all different. */
  speaking: Series
  variety: Series
  /** Correlation of the tiers at both ends of ties, by month: 1 like with like, 0 as chance would have it. */
  segregation: Series
}
export type Series = { own: MonthValue[]; sisters: (Sister & { months: MonthValue[] })[] }

/** How well standing tells life among all citizens, by month: correlation of the two up to then; `correlation`: at the end. */
export type GoodhartTold = { months: MonthValue[]; correlation: number | null }

/**
 * What a figure counts. `share`: of 1, spoken in 100; `index`: a pure number; `points`: of the room's scale; `times`: for a
 * person in a month.
 */
export type Unit = 'share' | 'index' | 'points' | 'seconds' | 'months' | 'times'

/** `baseline`: in the months without a score, where the indicator can be told for them. `says`: the value in a sentence to read out, as its indicator words it (`spoken`). */
export type Figure = {
  id: string
  title: Text
  unit: Unit
  value: number | null
  baseline: number | null
  says: Text | null
  sisters: (Sister & { value: number | null })[]
}

/** Ties of all citizens month by month. Their numbers, from 0, tell no seat; `tiers`: by number, null while there is none. `assortativity`: among people. */
export type TiesTold = {
  months: { month: number; ties: [number, number][]; tiers: (string | null)[]; assortativity: number | null }[]
  citizens: number
} | null

/** What a reform that was proposed or voted on would have done to the recorded lives of all citizens; of all in the book, where nobody did. */
export type ReformTold = {
  id: string
  passed: boolean
  /** How many would stand better, worse, the same at the end, and who would have had fewer doors shut over all months, and more. */
  rise: number
  fall: number
  same: number
  opened: number
  shut: number
}

export type SortTold = { card: string; context: Record<Context, number>; measure: Record<Measure, number> }

/** Told apart: hits and false alarms. d′ and criterion as in signal detection theory, with the log-linear correction. */
export type Detection = {
  hits: number
  misses: number
  falseAlarms: number
  correctRejections: number
  dPrime: number | null
  criterion: number | null
}
export type SurveyTold = {
  people: number
  /** Of headlines: true ones believed are hits, false ones believed are false alarms. */
  headlines: { before: Detection; after: Detection; claims: { claim: string; before: number[]; after: number[] }[] }
  /** Of cases: problems called so are hits, fine ones called a problem are false alarms. */
  cases: { before: Detection; after: Detection }
}

/** Everything that the system had of one citizen, for that citizen's own eyes and the facilitator's. */
/** All that a recording has of one citizen: rows by table, and what they did, in order. */
export type KeptOfOne = { seat: Seat; tables: Record<string, object[]>; deeds: Entry[] }

export type OwnFile = {
  seat: Seat
  name: string
  persona: string
  dream: string
  district: string
  /** Every observation in this file, oldest first. `points`: what it moved, with all its lines; `actual`: who was there, when it was somebody else. */
  observations: {
    id: string
    month: number
    slot: number
    feature: string
    sensor: string
    place: string | null
    points: number
    actual: { seat: Seat; name: string } | null
    corrected: boolean
  }[]
  /** Own acts that nobody saw, and own acts that stand in the file of somebody else. */
  unseen: { month: number; slot: number; activity: string | null; dilemma: string | null; features: string[] }[]
  carried: { month: number; feature: string; by: { seat: Seat; name: string }; points: number }[]
  /** Points and lines by kind of cause; what moved most comes first. */
  causes: { kind: string; points: number; lines: number }[]
  /** Where those points led: `start` + `causes` + `rest` is the standing at the end of `month`; `rest` is what no line tells. null without a standing. */
  account: { start: number; rest: number; standing: number; month: number } | null
  /** Whom one's own standing moved through their ties to one. */
  touched: { seat: Seat; name: string }[]
  twins: Twin[]
  exam: { case: number; features: string[]; answer: Verdict | null; truth: Verdict }[]
  /** Own guesses by how sure one was, and how many were right; as in {@link TheoriesTold}. */
  calibration: TheoriesTold['calibration']
  /** What was shut to this citizen, by month of the rule. */
  doors: { month: number; shut: Privilege[] }[]
  /** The headlines and cases as the class's, over this one alone. */
  survey: SurveyTold | null
}

/** The same life, had it been dealt another district or persona: where it would have stood, and the features whose points differ. */
export type Twin = {
  by: 'district' | 'persona'
  from: string
  to: string
  standing: [own: number, twin: number]
  tier: [own: string | null, twin: string | null]
  differs: { feature: string; lines: [own: number, twin: number]; points: [own: number, twin: number] }[]
}

/** The recorded lives under another regime or after reforms, beside what was played. */
export type Lab = {
  played: LabSide
  other: LabSide
  /** By the place that was played, best first; places of equals are by lot. `seat` and `name` are null where standings are not told by name. */
  lives: LabLife[]
  /** Where the asker's own life is in `lives`; null for screens that have none. */
  own: number | null
  /** What moves most lives: features and causes by the points that they give a life on average under each, largest difference first, at most ten. */
  why: { cause: string; points: [played: number, other: number] }[]
  missing: { feature: string; why: string }[]
  audit: [played: Audit, other: Audit]
}

export type LabSide = {
  regime: string
  title: string
  reforms: string[]
  sensors: string[]
  unit: SealedRegime['scale']['unit']
  better: 'high' | 'low'
  tiers: string[]
}

export type LabLife = {
  seat: Seat | null
  name: string | null
  /** Among those who have a standing under both, 1 is best; null: without a standing there. */
  place: [played: number | null, other: number | null]
  value: [played: number | null, other: number | null]
  tier: [played: string | null, other: string | null]
  /** Features and kinds of cause by the points that they gave this life under each, where they differ; largest difference first, at most five. */
  why: { cause: string; points: [played: number, other: number] }[]
}

/** Whether a system treats like lives alike. Groups of fewer than two are left out; a part that can't be measured is null. */
export type Audit = {
  /** Share of doors open at the end, by tier, list or decision, by district, and the largest difference. */
  gates: { groups: GroupShare[]; gap: number } | null
  /**
   * False alarms: share of people with a shut door (where there are no doors, in the lower half of the tiers) among those
   * whose acts, all in all, don't count against them, by district.
   */
  alarms: { groups: GroupShare[]; gap: number } | null
  /** Mean distance, in points, between a life and the same life from another district. */
  twins: { points: number; people: number } | null
  /** What nobody chose (`district:gate`, `persona:nurse`, `trait:kin`), by how far their people stand from the others at like behaviour; in points, largest first. */
  proxies: { trait: string; people: number; points: number }[]
  /** Two ways to repair it: equal shares of open doors, and equal false alarms; what each leaves of the other's gap. */
  repairs: { shares: { gates: number; alarms: number }; alarms: { gates: number; alarms: number } } | null
}
export type GroupShare = { group: string; people: number; share: number }

/** What a branch or an opened recording can be looked at by: filters of a replay. */
export const REPLAY_FILTERS = ['refused', 'refused-low-friend', 'mistaken', 'spoke-up', 'reported', 'cut-tie', 'update'] as const
export type ReplayFilter = (typeof REPLAY_FILTERS)[number]

/** A recorded room month by month, for the board. `tier` of citizens only where standings are told by name. */
export type Replay = {
  citizens: { seat: Seat; name: string; bot: boolean; from: number }[]
  months: ReplayMonth[]
  marks: ReplayMark[]
  moments: TurningPoint[]
}

export type ReplayMonth = {
  month: number
  phase: Phase
  event: string | null
  /** Share of sensors live, 0 to 100. */
  glass: number
  /** Where each citizen was in slots 1 and 2, by seat. */
  slots: [Record<string, ReplayVisit>, Record<string, ReplayVisit>]
  ties: [Seat, Seat][]
  tiers: Record<string, string | null>
}
export type ReplayVisit = { place: string; activity: string | null; outcome: 'done' | 'turned-away' | 'shut' }

/** Something that one may look for. `slot` 0: at the month's end. */
export type ReplayMark = { kinds: ReplayFilter[]; month: number; slot: 0 | 1 | 2; seat: Seat | null; place: string | null; what: string | null }
