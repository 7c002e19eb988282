import * as v from 'valibot'
import { reformsFrom } from '../../../shared/scoring/reforms.ts'
import { BELIEFS } from '../../../shared/vocabulary/belief.ts'
import { CONTEXTS, MEASURES } from '../../../shared/vocabulary/content.ts'
import { DISCLOSURES } from '../../../shared/vocabulary/disclosure.ts'
import { MOST_SEATS } from '../../../shared/vocabulary/ids.ts'
import { VERDICTS, type Intent } from '../../../shared/vocabulary/intent.ts'
import type { Branch } from '../../../shared/vocabulary/journal.ts'
import { CAUSE_KINDS } from '../../../shared/vocabulary/ledger.ts'
import { LENGTHS, PHASES } from '../../../shared/vocabulary/phase.ts'
import { RECORDING_SCHEMA, type Recording } from '../../../shared/vocabulary/recording.ts'
import type { Game } from '../../../shared/vocabulary/state.ts'
import { Count, each, Month, Name, Of, Seat, Whole } from './parts.ts'
import { isObject } from './plain.ts'
import { SealedSchema } from './sealed-schema.ts'

const Tier = v.nullable(Name)
const When = v.picklist(['before', 'after'])
const Slot = v.picklist([0, 1, 2])

/** A reform as a class votes for it: it will be applied. */
const Reform = v.pipe(
  Name,
  v.check((id) => typeof reformsFrom(id) !== 'string', 'there is no such reform'),
)

const Act = v.object({
  id: Name,
  month: Month,
  slot: Slot,
  citizen: Seat,
  activity: v.exactOptional(Name),
  dilemma: v.exactOptional(Name),
  class: v.exactOptional(Name),
  option: v.exactOptional(v.picklist(['a', 'b'])),
  place: Name,
  outcome: v.picklist(['done', 'turned-away', 'shut']),
  features: each(v.object({ feature: Name, magnitude: Whole })),
  defaulted: v.exactOptional(v.literal(true)),
})

const Observation = v.object({
  id: Name,
  act: Name,
  month: Month,
  slot: Count,
  citizen: Seat,
  actual: Seat,
  sensor: Name,
  feature: Name,
  magnitude: Whole,
})

const Line = v.object({
  seq: Count,
  month: Month,
  citizen: Seat,
  cause: v.object({ kind: v.picklist(CAUSE_KINDS), ref: v.nullable(Name) }),
  delta: Whole,
  balance: Whole,
})

const EntrySchema = v.object({
  seq: Count,
  actor: v.union([Seat, v.picklist(['facilitator', 'clock', 'system'])]),
  at: Count,
  // Which intents there are is the engine's to say, when it plays them again.
  intent: v.custom<Intent>((value) => isObject(value) && typeof value['id'] === 'string' && typeof value['type'] === 'string'),
})

const BranchSchema: v.GenericSchema<unknown, Branch> = v.object({
  of: v.nullable(Name),
  month: Month,
  seeds: each(v.object({ until: Month, seed: Name })),
  state: v.custom<Game>(isGame),
})

/** Whether a value has the slices of a state, and no more chairs than a room can have: all else is found out by playing on. */
function isGame(value: unknown): boolean {
  if (!isObject(value) || !['own', 'facilitator', 'sealed'].every((slice) => isObject(value[slice]))) return false
  const { town, citizens } = value
  return isObject(town) && v.is(Seat, town['chairs']) && isObject(citizens) && Object.keys(citizens).every((seat) => v.is(Seat, Number(seat)))
}

const Citizen = v.object({
  seat: Seat,
  name: Name,
  persona: Name,
  dream: Name,
  district: Name,
  bot: v.nullable(Name),
  from: Month,
  covered: each(Month),
})

/** A recording of today's form; fields that it doesn't know are left out. */
export const RecordingSchema: v.GenericSchema<unknown, Recording> = v.object({
  schema: v.literal(RECORDING_SCHEMA),
  rulesVersion: Count,
  room: v.object({
    regime: Name,
    disclosure: v.picklist(DISCLOSURES),
    length: v.picklist(LENGTHS),
    citizens: v.pipe(Count, v.maxValue(MOST_SEATS)),
    months: v.pipe(v.array(v.object({ month: Month, phase: v.picklist(PHASES), event: v.nullable(Name), sleeps: v.boolean() })), v.maxLength(20)),
  }),
  seed: Name,
  // Of other rules it may hold anything, but it is no list: those are all rows with a month.
  setup: v.custom<unknown>(isObject),
  sealed: SealedSchema,
  commitment: Name,
  citizens: v.pipe(v.array(Citizen), v.minLength(1), v.maxLength(MOST_SEATS)),
  acts: each(Act),
  observations: each(Observation),
  ledger: each(Line),
  standings: each(v.object({ month: Month, citizen: Seat, value: Whole, tier: Tier, lists: v.exactOptional(each(Name)) })),
  lives: each(v.object({ month: Month, citizen: Seat, life: Whole, dreamSteps: Count, joy: Whole })),
  ties: each(v.object({ month: Month, a: Seat, b: Seat })),
  ratings: each(v.object({ month: Month, by: Seat, of: Seat, stars: v.pipe(Count, v.maxValue(5)) })),
  reports: each(v.object({ month: Month, by: Seat, of: Seat, feature: Name, true: v.boolean() })),
  consents: each(v.object({ month: Month, citizen: Seat, accept: v.boolean(), seconds: v.number() })),
  protests: each(v.object({ month: Month, citizen: Seat, rule: Name })),
  struck: each(v.object({ month: Month, rule: Name })),
  corrections: each(v.object({ month: Month, citizen: Seat, ref: Name })),
  renewals: each(v.object({ month: Month, citizen: Seat })),
  hastened: Of(Month),
  theories: each(v.object({ citizen: Seat, feature: Name, effect: Name, confidence: v.pipe(Count, v.maxValue(4)), truth: Name })),
  heaviest: each(v.object({ citizen: Seat, feature: Name })),
  exam: v.object({
    cases: v.pipe(v.array(each(Name)), v.maxLength(20)),
    answers: each(v.object({ citizen: Seat, case: Count, answer: v.picklist(VERDICTS) })),
  }),
  headlines: each(v.object({ citizen: Seat, when: When, claim: Name, belief: v.picklist(BELIEFS) })),
  cases: each(v.object({ citizen: Seat, when: When, case: Name, problem: v.boolean() })),
  sorts: each(v.object({ citizen: Seat, card: Name, context: v.picklist(CONTEXTS), measure: v.picklist(MEASURES) })),
  proposals: each(v.object({ citizen: Seat, reform: Name })),
  reforms: v.object({ passed: each(Reform), from: v.nullable(Month) }),
  branch: v.nullable(BranchSchema),
  votes: each(v.object({ citizen: Seat, reform: Name, approve: v.boolean() })),
  feelings: Of(Count),
  endings: each(v.object({ citizen: Seat, life: Whole, dreamSteps: Count, joy: Whole, standing: v.nullable(Whole) })),
  indicators: Of(v.nullable(v.number())),
  journal: each(EntrySchema),
})
