import type { Belief } from './belief.ts'
import type { Context, Measure } from './content.ts'
import type { Disclosure } from './disclosure.ts'
import type { Seat } from './ids.ts'
import type { Verdict } from './intent.ts'
import type { Branch, Entry } from './journal.ts'
import type { Act, Consent, LedgerLine, LifeRow, Observation, Rating, Report, StandingRow } from './ledger.ts'
import type { Length, Phase } from './phase.ts'
import type { Sealed } from './sealed.ts'

/** Rises when the form of a recording changes; older ones are migrated on import. */
export const RECORDING_SCHEMA = 4

/** A whole room in portable form: pseudonyms only. With seed, setup and journal it can be replayed, branched, imported. */
export type Recording = {
  schema: number
  rulesVersion: number
  room: {
    regime: string
    disclosure: Disclosure
    length: Length
    citizens: number
    months: { month: number; phase: Phase; event: string | null; sleeps: boolean }[]
  }
  seed: string
  setup: unknown
  sealed: Sealed
  commitment: string
  /** `from`: first month lived; `covered`: months in which a bot played for a human. */
  citizens: { seat: Seat; name: string; persona: string; dream: string; district: string; bot: string | null; from: number; covered: number[] }[]
  acts: Act[]
  observations: Observation[]
  ledger: LedgerLine[]
  standings: StandingRow[]
  lives: LifeRow[]
  ties: { month: number; a: Seat; b: Seat }[]
  ratings: Rating[]
  reports: Report[]
  consents: Consent[]
  /** Who protested against which rule, and what fell by it. */
  protests: { month: number; citizen: Seat; rule: string }[]
  struck: { month: number; rule: string }[]
  /** Entries that appeals struck, tests that were passed, updates that were brought forward: month by their place in the sealed list. */
  corrections: { month: number; citizen: Seat; ref: string }[]
  renewals: { month: number; citizen: Seat }[]
  hastened: Record<string, number>
  theories: { citizen: Seat; feature: string; effect: string; confidence: number; truth: string }[]
  /** What each took to count most. */
  heaviest: { citizen: Seat; feature: string }[]
  /** The unseen cases as features, and what was answered; `case` counts from 0. */
  exam: { cases: string[][]; answers: { citizen: Seat; case: number; answer: Verdict }[] }
  headlines: { citizen: Seat; when: 'before' | 'after'; claim: string; belief: Belief }[]
  cases: { citizen: Seat; when: 'before' | 'after'; case: string; problem: boolean }[]
  sorts: { citizen: Seat; card: string; context: Context; measure: Measure }[]
  proposals: { citizen: Seat; reform: string }[]
  /** Those that the class voted in, and the month from which it lived under them; null: it didn't. */
  reforms: { passed: string[]; from: number | null }
  /** Where another room's play was taken up here; null: this room began at the beginning. */
  branch: Branch | null
  votes: { citizen: Seat; reform: string; approve: boolean }[]
  /** How many tapped each feeling before the envelope; who tapped what is mixed up in the journal, too. */
  feelings: Record<string, number>
  endings: { citizen: Seat; life: number; dreamSteps: number; joy: number; standing: number | null }[]
  /** null: the log doesn't support it. */
  indicators: Record<string, number | null>
  journal: Entry[]
}

/** The seed of the lots that were drawn in a month: a branch has its own from its cut on. */
export function seedIn({ seed, branch }: Pick<Recording, 'seed' | 'branch'>, month: number): string {
  return branch?.seeds.find(({ until }) => month < until)?.seed ?? seed
}
