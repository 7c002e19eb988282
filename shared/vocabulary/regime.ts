import * as v from 'valibot'
import { DISTRICTS, PRIVILEGES } from './content.ts'
import { DISCLOSURES } from './disclosure.ts'
import { FEATURES, NOTEBOOK_LINES, SENSORS } from './feature.ts'
import { TIER_LETTERS } from './tier.ts'

/** The contract of a regime file: data only. `face` is public, everything else is secret until the reveal. */

const Whole = v.pipe(v.number(), v.integer())
const Count = v.pipe(Whole, v.minValue(0))
const Percent = v.pipe(Whole, v.minValue(0), v.maxValue(100))
const PerMille = v.pipe(Whole, v.minValue(0), v.maxValue(1000))
const Words = v.pipe(v.string(), v.minLength(1))

/** From and to, both included; the room's value is drawn between them. */
const Range = v.pipe(
  v.tuple([Whole, Whole]),
  v.check(([low, high]) => low <= high, 'a range runs from low to high'),
)
export type Range = v.InferOutput<typeof Range>

/** What the regime stands for in the world: facts with sources, and which numbers are our own assumptions. */
const Archive = v.strictObject({
  standsFor: Words,
  where: Words,
  when: Words,
  operator: Words,
  status: Words,
  documented: v.array(Words),
  assumptions: v.array(Words),
  sources: v.pipe(v.array(Words), v.minLength(1)),
  elsewhere: v.array(Words),
})

const TierName = v.strictObject({ letter: v.picklist(TIER_LETTERS), name: Words })

export const Face = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/)),
  title: Words,
  /** One line, as the operator says it. */
  pitch: Words,
  /** The long text that people accept. */
  terms: Words,
  tiers: v.array(TierName),
  disclosure: v.picklist(DISCLOSURES),
  archive: Archive,
})
export type Face = v.InferOutput<typeof Face>

/** What one observation of a feature does. Chances in per cent, the rest of 100 is "nothing"; ranges are points of a standard game. */
const Effect = v.strictObject({
  feature: v.picklist(FEATURES),
  account: v.optional(Words),
  lowers: v.optional(v.strictObject({ chance: Percent, points: Range })),
  raises: v.optional(v.strictObject({ chance: Percent, points: Range })),
})

const SensorRule = v.strictObject({
  sensor: v.picklist(SENSORS),
  /** Live from the first month of the app (for members), of the rule, or from the event that brings it. */
  from: v.picklist(['app', 'rule', 'event']),
  sees: PerMille,
  mistakes: PerMille,
  /** Months until an entry posts; none in short games. */
  delay: Count,
})

/** Numbers that differ by the length of the game. */
const byLength = <T extends v.GenericSchema>(schema: T) => v.strictObject({ short: schema, standard: schema, long: schema })

const shared = {
  face: Face,
  /** A marker that must never be found outside the server before the reveal. */
  canary: v.pipe(v.string(), v.startsWith('canary-')),
  /** `better`: which end of the scale is the good one. */
  scale: v.strictObject({ min: Whole, max: Whole, start: Whole, unit: Words, better: v.picklist(['high', 'low']) }),
  effects: v.array(Effect),
  /** Effects grow or shrink with the length of the game, in per cent, rounded away from zero. */
  pace: byLength(v.pipe(Whole, v.minValue(1))),
  sensors: v.array(SensorRule),
  /** The friends term: a share of the distance to the mean of one's ties, in per mille, at most `most` points a month. */
  network: v.nullable(v.strictObject({ share: v.pipe(Range), most: Count, account: v.optional(Words), delay: Count })),
  /** Points of one to five stars from a neighbour, and when they post. */
  ratings: v.nullable(v.strictObject({ points: v.tuple([Whole, Whole, Whole, Whole, Whole]), account: v.optional(Words), delay: Count })),
  /** Who reports whom. */
  reports: v.picklist(['none', 'neighbours']),
  /** The most that stars and reports together may take from one citizen in a month. */
  mercy: v.nullable(Count),
  /** Share of the distance to the start that a standing loses each month, in per mille. */
  decay: v.nullable(v.strictObject({ share: Range })),
  /** Months until an entry is struck. */
  expiry: v.nullable(byLength(v.pipe(Whole, v.minValue(1)))),
  /** Unannounced changes: in which months of the rule, and how many of the unfixed effects of the notebook change. */
  update: v.nullable(v.strictObject({ months: byLength(v.array(Range)), changes: v.pipe(Whole, v.minValue(1)) })),
  /** One district, drawn for the room, has better eyes: there these sensors see with this chance. */
  proxy: v.nullable(v.strictObject({ sensors: v.array(v.picklist(SENSORS)), sees: PerMille, districts: v.array(v.picklist(DISTRICTS)) })),
  /** Mistakes that a room of eight or more has at least, by this month of the rule. */
  leastMistakes: v.nullable(v.strictObject({ count: Count, by: byLength(v.pipe(Whole, v.minValue(1))) })),
  /** Tiers from the best to the worst: the standing at which each begins, read towards the worse end. */
  tiers: v.array(v.strictObject({ letter: v.picklist(TIER_LETTERS), from: Whole })),
  consequences: v.strictObject({
    gates: v.array(v.strictObject({ privilege: v.picklist(PRIVILEGES), tier: v.picklist(TIER_LETTERS) })),
    queue: v.picklist(['tier', 'lot']),
    /** Coins more or less on things of two coins and more. */
    prices: v.array(v.strictObject({ tier: v.picklist(TIER_LETTERS), coins: Whole })),
    /** The tier from which one may bring a guest: a tie whom one named is served with one's own tier. */
    guest: v.optional(v.picklist(TIER_LETTERS)),
  }),
  /** Features that a citizen guesses about. */
  notebook: v.array(v.picklist(NOTEBOOK_LINES)),
  consent: v.picklist(['voluntary', 'pre-ticked', 'mandatory']),
  appeal: v.picklist(['none', 'form-letter', 'human-review']),
  claims: Words,
  /** The rules in fewer than 60 words, as they hang on the wall at `glass`. */
  glass: v.pipe(
    Words,
    v.check((text) => text.split(/\s+/).length < 60, 'the rules on the wall take fewer than 60 words'),
  ),
}

const Composite = v.strictObject({
  family: v.literal('composite'),
  ...shared,
  /** Each account runs from 0 to its ceiling; their sum is the standing. */
  accounts: v.pipe(v.array(v.strictObject({ id: Words, ceiling: Count, start: Count })), v.minLength(1)),
})

const Register = v.strictObject({ family: v.literal('register'), ...shared })

/** Adding a family is the only case that adds code: a schema here and a file in shared/scoring/families. */
export const Regime = v.pipe(
  v.variant('family', [Composite, Register]),
  v.check((regime) => tiersDescend(regime), 'each tier begins beyond the one before it'),
  v.check(
    (regime) => regime.face.tiers.map((t) => t.letter).join('') === regime.tiers.map((t) => t.letter).join(''),
    'face and tiers name the same letters in the same order',
  ),
  v.check((regime) => new Set(regime.effects.map((e) => e.feature)).size === regime.effects.length, 'each feature has one effect'),
  v.check(
    (regime) => regime.effects.every((e) => (e.lowers?.chance ?? 0) + (e.raises?.chance ?? 0) <= 100),
    'chances of an effect add up to at most 100',
  ),
  v.check((regime) => regime.family !== 'composite' || accountsFit(regime), 'accounts add up to the scale, and each effect names one of them'),
)
export type Regime = v.InferOutput<typeof Regime>

type Shared = v.InferOutput<typeof Composite> | v.InferOutput<typeof Register>

function tiersDescend({ tiers, scale }: Shared): boolean {
  const sign = scale.better === 'high' ? 1 : -1
  return tiers.every((tier, i) => i === 0 || sign * tier.from < sign * (tiers[i - 1]?.from ?? 0))
}

function accountsFit({ accounts, scale, effects, network }: v.InferOutput<typeof Composite>): boolean {
  const sum = (key: 'ceiling' | 'start') => accounts.reduce((total, account) => total + account[key], 0)
  const named = (id: string | undefined) => accounts.some((account) => account.id === id)
  return (
    sum('ceiling') === scale.max &&
    sum('start') === scale.start &&
    effects.every((e) => named(e.account)) &&
    (network === null || named(network.account))
  )
}

/** A regime as drawn for one room, fixed before play: integers and strings only, ASCII keys, so any language's sorted compact JSON gives the same bytes. */
export type SealedRegime = {
  id: string
  title: string
  family: Regime['family']
  scale: { min: number; max: number; start: number; unit: string; better: 'high' | 'low' }
  accounts: { id: string; ceiling: number; start: number }[]
  /** Points of one observation, by feature; a feature that isn't here does nothing. */
  effects: Record<string, SealedEffect>
  /** Months count over the whole game; `effects` are the features whose points change then. */
  updates: { month: number; effects: Record<string, SealedEffect> }[]
  /** `from` is `app`, `rule` or `event`; `sees` and `mistakes` in per mille. */
  sensors: Record<string, { from: string; sees: number; mistakes: number; delay: number }>
  network: { share: number; most: number; account: string; delay: number } | Record<string, never>
  ratings: { points: number[]; account: string; delay: number } | Record<string, never>
  reports: 'none' | 'neighbours'
  /** 0: no limit. */
  mercy: number
  decay: number
  expiry: number
  proxy: { district: string; sensors: string[]; sees: number } | Record<string, never>
  leastMistakes: { count: number; by: number }
  tiers: { letter: string; name: string; from: number }[]
  gates: { privilege: string; tier: string }[]
  queue: 'tier' | 'lot'
  prices: { tier: string; coins: number }[]
  /** A letter; empty: nobody brings a guest. */
  guest: string
  notebook: string[]
  consent: 'voluntary' | 'pre-ticked' | 'mandatory'
  appeal: string
  claims: string
  glass: string
}
export type SealedEffect = { account: string; points: number }

/** What the commitment binds: the hash of its canonical JSON is shown from the first minute. `salt`: 64 hex digits. */
export type Sealed = { regime: SealedRegime; salt: string }
