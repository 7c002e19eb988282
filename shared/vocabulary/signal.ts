import * as v from 'valibot'

/**
 * How an account of a composite turns what is entered in it into a share of its ceiling. Without a signal an account is
 * a balance: entries add and take points. The unit of an effect's points is the account's own, given with each kind.
 */

const Whole = v.pipe(v.number(), v.integer())
const Count = v.pipe(Whole, v.minValue(0))
const PerMille = v.pipe(Count, v.maxValue(1000))
const Positive = v.pipe(Whole, v.minValue(1))

export const Signal = v.variant('kind', [
  /** Exponential average of hits (points above 0) and misses (below): f + alpha × (hit − f), in per mille. */
  v.strictObject({ kind: v.literal('average'), alpha: PerMille, start: PerMille }),
  /** Kept promises (points above 0) among all: kept / (kept + broken), with a first count of both. */
  v.strictObject({ kind: v.literal('kept'), kept: Count, broken: Count }),
  /** A sum of points between 0 and `of`: (start + sum) / of. `months`: older entries don't count, 0 all do; `distinct`: each feature counts once. */
  v.strictObject({ kind: v.literal('count'), of: Positive, start: Whole, months: Count, counts: v.picklist(['all', 'distinct']) }),
  /** exp(−Σ severity × 2^(−age / half)), severity in per mille (points below 0), age and half-life in months. */
  v.strictObject({ kind: v.literal('fading'), half: Positive }),
  /** 1 − exp(−months / span); the file is `months` old at the start. */
  v.strictObject({ kind: v.literal('age'), months: Count, span: Positive }),
  /** Points of the account for each tenfold: per decade × log10(1 + start + sum); points of an effect are heads. */
  v.strictObject({ kind: v.literal('log'), start: Count, perDecade: Positive }),
  /** Per mille of a point that each month without an entry takes, down to the account's floor. */
  v.strictObject({ kind: v.literal('idle'), each: Positive }),
])
export type Signal = v.InferOutput<typeof Signal>
