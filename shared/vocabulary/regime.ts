import * as v from 'valibot'
import { Archive } from './archive.ts'
import { Consequences, Decision, Protest } from './consequence.ts'
import { DISTRICTS } from './content.ts'
import { DISCLOSURES } from './disclosure.ts'
import { FEATURES, NOTEBOOK_LINES, SENSORS } from './feature.ts'
import { Signal } from './signal.ts'
import { TIER_LETTERS } from './tier.ts'

/** The contract of a regime file: data only. `face` is public, everything else is secret until the reveal. */

const Whole = v.pipe(v.number(), v.integer())
const Count = v.pipe(Whole, v.minValue(0))
const Positive = v.pipe(Whole, v.minValue(1))
const Percent = v.pipe(Count, v.maxValue(100))
const PerMille = v.pipe(Count, v.maxValue(1000))
const Words = v.pipe(v.string(), v.minLength(1))
const Id = v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/))

/** From and to, both included; the room's value is drawn between them. */
const Range = v.pipe(
  v.tuple([Whole, Whole]),
  v.check(([low, high]) => low <= high, 'a range runs from low to high'),
)
export type Range = v.InferOutput<typeof Range>

/** Numbers that differ by the length of the game. */
const byLength = <T extends v.GenericSchema>(schema: T) => v.strictObject({ short: schema, standard: schema, long: schema })

export const Face = v.strictObject({
  id: Id,
  title: Words,
  /** One line, as the operator says it. */
  pitch: Words,
  /** The long text that people accept. */
  terms: Words,
  tiers: v.array(v.strictObject({ letter: v.picklist(TIER_LETTERS), name: Words })),
  /** How much the real system tells the people in it. */
  disclosure: v.picklist(DISCLOSURES),
  archive: Archive,
})
export type Face = v.InferOutput<typeof Face>

/** What a notice says when an account lost: in words of the regime's own, where those of shared/content/reasons.ts have none for its id. */
const Reason = v.exactOptional(Words)

const Part = v.strictObject({ account: Words, points: Range })

/** What one observation of a feature does. Chances in per cent, the rest of 100 is "nothing"; ranges are points of a standard game. */
const Effect = v.strictObject({
  feature: v.picklist(FEATURES),
  account: v.exactOptional(Words),
  lowers: v.exactOptional(v.strictObject({ chance: Percent, points: Range })),
  raises: v.exactOptional(v.strictObject({ chance: Percent, points: Range })),
  /** The number, or its sign, is documented: no update changes it, and its sign is the same in every room. */
  documented: v.exactOptional(v.literal(true)),
  /** Points of the second, third … time while the earlier ones stand in the file; the last one goes on. */
  again: v.exactOptional(v.pipe(v.array(Range), v.minLength(1))),
  /** The standing falls to at most this, whatever it was. */
  atMost: v.exactOptional(Range),
  /** The most that this feature may move in a whole game, in points. */
  most: v.exactOptional(Positive),
  /** What the same observation does in other accounts. */
  also: v.exactOptional(v.pipe(v.array(Part), v.minLength(1))),
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

/**
 * What friends do to a standing. `pull`: a share of the distance to the mean of one's ties, in per mille, at most `most`
 * points a month. `mean`: the account is that share of what their mean lies above `around`.
 */
const Network = v.variant('how', [
  v.strictObject({ how: v.literal('pull'), share: Range, most: Count, account: v.exactOptional(Words), delay: Count }),
  v.strictObject({ how: v.literal('mean'), share: Range, around: Whole, account: Words, delay: Count }),
])

/** What every regime says for itself, a decision too. */
const own = {
  face: Face,
  /** A marker that must never be found outside the server before the reveal. */
  canary: v.pipe(v.string(), v.startsWith('canary-')),
  /** Features that a citizen guesses about. */
  notebook: v.array(v.picklist(NOTEBOOK_LINES)),
  consent: v.picklist(['voluntary', 'pre-ticked', 'mandatory']),
  appeal: v.picklist(['none', 'form-letter', 'human-review']),
  /** Of a human review: months within which a line can be disputed, coins that it costs, and per cent of true mistakes that it finds. */
  review: v.exactOptional(v.strictObject({ months: Positive, coins: Count, finds: Percent })),
  /** What one gets to see of one's file on asking. */
  access: v.picklist(['nothing', 'standing', 'entries']),
  /** How well it answers "what is the least I would have to change?". */
  answers: v.picklist(['nothing', 'vaguely', 'exactly']),
  /** What the real system looks at and nobody in this town does or says: listed in a rescoring, never invented. */
  unknown: v.exactOptional(v.array(v.strictObject({ feature: Words, why: Words }))),
  claims: Words,
  /** The rules in fewer than 60 words, as they hang on the wall at `glass`. */
  glass: v.pipe(
    Words,
    v.check((text) => text.split(/\s+/).length < 60, 'the rules on the wall take fewer than 60 words'),
  ),
  decisions: v.exactOptional(v.array(Decision)),
}

const scored = {
  ...own,
  consequences: Consequences,
  /** `better`: which end of the scale is the good one. */
  scale: v.strictObject({
    min: Whole,
    max: Whole,
    start: Whole,
    unit: v.picklist(['points', 'hundredths of a star', 'on the list', 'level', 'place']),
    better: v.picklist(['high', 'low']),
  }),
  effects: v.array(Effect),
  /** Effects grow or shrink with the length of the game, in per cent, rounded away from zero; as they are, if it isn't said. */
  pace: v.exactOptional(byLength(Positive)),
  sensors: v.array(SensorRule),
  network: v.exactOptional(Network),
  /** Points of one to five stars from a neighbour, and when they post. */
  ratings: v.exactOptional(v.strictObject({ points: v.tuple([Whole, Whole, Whole, Whole, Whole]), account: v.exactOptional(Words), delay: Count })),
  /** Who reports whom; nobody, if it isn't said. */
  reports: v.exactOptional(v.picklist(['none', 'neighbours'])),
  /** What they may be asked about, where it isn't all that neighbours mind. */
  reportable: v.exactOptional(v.pipe(v.array(v.picklist(FEATURES)), v.minLength(1))),
  /** Households that are asked before a report counts, how many must confirm it, and the chance in per mille that one answers rightly. */
  checked: v.exactOptional(v.strictObject({ asks: Positive, needs: Positive, right: PerMille })),
  /** The most that stars and reports together may take from one citizen in a month. */
  mercy: v.exactOptional(Count),
  /** Share of the distance to the start that a standing loses each month, in per mille. */
  decay: v.exactOptional(v.strictObject({ share: Range })),
  /** Months until an entry is struck. */
  expiry: v.exactOptional(byLength(Positive)),
  /** Months after which everybody begins anew. */
  reset: v.exactOptional(byLength(Positive)),
  /** Unannounced changes: in which months of the rule, how many of the open effects of the notebook change, and points that everybody loses. */
  update: v.exactOptional(v.strictObject({ months: byLength(v.array(Range)), changes: Count, shift: v.exactOptional(Range) })),
  /** One district, drawn for the room, has better eyes: there these sensors see with this chance. */
  proxy: v.exactOptional(v.strictObject({ sensors: v.array(v.picklist(SENSORS)), sees: PerMille, districts: v.array(v.picklist(DISTRICTS)) })),
  /** Mistakes that a room of eight or more has at least, by this month of the rule. */
  leastMistakes: v.exactOptional(v.strictObject({ count: Count, by: byLength(Positive) })),
  /** Tiers from the best to the worst: the standing at which each begins, read towards the worse end. */
  tiers: v.array(v.strictObject({ letter: v.picklist(TIER_LETTERS), from: Whole })),
  /** Whether a tier follows the standing, or is kept once it was reached. */
  tier: v.exactOptional(v.picklist(['follows', 'kept'])),
  protests: v.exactOptional(v.array(Protest)),
  /** The same numbers under another law. */
  variants: v.exactOptional(
    v.pipe(
      v.array(
        v.strictObject({
          id: v.pipe(v.string(), v.regex(/^[a-z0-9]+$/)),
          title: Words,
          pitch: Words,
          terms: Words,
          consent: own.consent,
          appeal: own.appeal,
          review: own.review,
          consequences: Consequences,
          glass: own.glass,
        }),
      ),
      v.minLength(1),
    ),
  ),
}

const Composite = v.strictObject({
  family: v.literal('composite'),
  ...scored,
  /** The standing of empty accounts. */
  empty: Whole,
  /** Each account runs from its floor, 0 if none is given, to its ceiling; what is in them is added to `empty`. */
  accounts: v.pipe(
    v.array(
      v.strictObject({
        id: Words,
        reason: Reason,
        ceiling: Whole,
        floor: v.exactOptional(Whole),
        start: v.exactOptional(Whole),
        signal: v.exactOptional(Signal),
      }),
    ),
    v.minLength(1),
  ),
})

const Register = v.strictObject({ family: v.literal('register'), ...scored })

const List = v.strictObject({
  family: v.literal('list'),
  ...scored,
  /** Effects above 0 put one on the list of their account, below 0 take one off. `grace`: months before it counts; `clock`: months until it ends by itself, 0 never. */
  lists: v.pipe(v.array(v.strictObject({ id: Words, reason: Reason, grace: Count, clock: byLength(Count) })), v.minLength(1)),
})

const Ratings = v.strictObject({
  family: v.literal('ratings'),
  ...scored,
  /** The standing is the mean of the last so many ratings; at the start so many of the start's value stand in the file. */
  window: Positive,
  prior: Count,
  /** Customers who rate an act: their mean, their spread and what they take off for the sealed district, in hundredths of a star. */
  raters: v.strictObject({
    features: v.array(v.picklist(FEATURES)),
    mean: Count,
    noise: Count,
    bias: Count,
    districts: v.array(v.picklist(DISTRICTS)),
  }),
})

const Rank = v.strictObject({
  family: v.literal('rank'),
  ...scored,
  /** Among whom one is ranked. */
  among: v.picklist(['town', 'district']),
})

const DecisionRegime = v.strictObject({
  family: v.literal('decision'),
  ...own,
  /** The regime whose standing and ledger are the room's. */
  base: Id,
  /** In place of those of the base and of its decisions. */
  consequences: v.exactOptional(Consequences),
})

/** Adding a family is the only case that adds code: a schema here and a file in shared/scoring/families. */
export const Regime = v.pipe(
  v.variant('family', [Composite, Register, List, Ratings, Rank, DecisionRegime]),
  v.check((regime) => regime.family === 'decision' || tiersDescend(regime), 'each tier begins beyond the one before it'),
  v.check(
    (regime) => regime.family === 'decision' || letters(regime.face.tiers) === letters(regime.tiers),
    'face and tiers name the same letters in the same order',
  ),
  v.check(
    (regime) => regime.family === 'decision' || new Set(regime.effects.map((e) => e.feature)).size === regime.effects.length,
    'each feature has one effect',
  ),
  v.check(
    (regime) => regime.family === 'decision' || regime.effects.every((e) => (e.lowers?.chance ?? 0) + (e.raises?.chance ?? 0) <= 100),
    'chances of an effect add up to at most 100',
  ),
  v.check((regime) => accountsNamed(regime), 'each effect, the network and the ratings name an account that is there'),
  v.check((regime) => regime.family !== 'decision' || (regime.decisions ?? []).length > 0, 'a decision decides something'),
  v.check((regime) => (regime.appeal === 'human-review') === (regime.review !== undefined), 'a human review, and no other appeal, has its terms'),
)
export type Regime = v.InferOutput<typeof Regime>

/** A regime with standings of its own. */
export type ScoredRegime = v.InferOutput<typeof Composite | typeof Register | typeof List | typeof Ratings | typeof Rank>
/** A regime that a room can be run under. `key`: its id, with its variant after an `@`; `base`: whose standing it reads, its own id unless it is a decision. */
export type PlayableRegime = ScoredRegime & { key: string; base: string }

function letters(tiers: readonly { letter: string }[]): string {
  return tiers.map(({ letter }) => letter).join('')
}

function tiersDescend({ tiers, scale }: ScoredRegime): boolean {
  const sign = scale.better === 'high' ? 1 : -1
  return tiers.every((tier, i) => i === 0 || sign * tier.from < sign * (tiers[i - 1]?.from ?? 0))
}

function accountsNamed(regime: ScoredRegime | v.InferOutput<typeof DecisionRegime>): boolean {
  if (regime.family !== 'composite' && regime.family !== 'list') return true
  const named = new Set((regime.family === 'composite' ? regime.accounts : regime.lists).map(({ id }) => id))
  const asked = [
    ...regime.effects.flatMap(({ account, also }) => [account, ...(also ?? []).map((part) => part.account)]),
    ...(regime.network ? [regime.network.account] : []),
    ...(regime.ratings ? [regime.ratings.account] : []),
  ]
  return asked.every((account) => account !== undefined && named.has(account))
}
