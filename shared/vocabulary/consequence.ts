import * as v from 'valibot'
import { PRIVILEGES } from './content.ts'
import { FEATURES } from './feature.ts'
import { TIER_LETTERS } from './tier.ts'

/** What a standing does on the board: by tier, by list, or by a decision that reads somebody's standing. */

const Whole = v.pipe(v.number(), v.integer())
const Count = v.pipe(Whole, v.minValue(0))
const PerMille = v.pipe(Count, v.maxValue(1000))
const Words = v.pipe(v.string(), v.minLength(1))
const Letter = v.picklist(TIER_LETTERS)
const Privilege = v.picklist(PRIVILEGES)

/** A test with which one gets back what was taken: questions, each with its answers and the place of the right one. */
const Quiz = v.pipe(
  v.array(
    v.pipe(
      v.strictObject({ ask: Words, answers: v.pipe(v.array(Words), v.minLength(2)), right: Count }),
      v.check(({ answers, right }) => right < answers.length, 'one of the answers is right'),
    ),
  ),
  v.minLength(1),
)

export const Consequences = v.strictObject({
  /** The worst tier that still opens a privilege; with `list`, only that list shuts it. */
  gates: v.array(v.strictObject({ privilege: Privilege, tier: Letter, list: v.exactOptional(Words) })),
  queue: v.picklist(['tier', 'lot']),
  /** Coins more or less on things of two coins and more. */
  prices: v.array(v.strictObject({ tier: Letter, coins: Whole })),
  /** The tier from which one may bring a guest: a tie whom one named is served with one's own tier. */
  guest: v.exactOptional(Letter),
  /** Whom the board names in public, by seat, and what it says of them. */
  names: v.exactOptional(v.strictObject({ tiers: v.pipe(v.array(Letter), v.minLength(1)), shows: v.picklist(['tier', 'standing', 'entries']) })),
  /** Tiers that lose their second slot; never two months running. */
  lostSlot: v.exactOptional(v.pipe(v.array(Letter), v.minLength(1))),
  /** A privilege that is taken at a tier, and stays away until a test is passed: then the standing begins anew. */
  taken: v.exactOptional(v.strictObject({ privilege: Privilege, tier: Letter, quiz: Quiz })),
  /** Privileges shut to somebody whose relative is listed. */
  kin: v.exactOptional(v.pipe(v.array(Privilege), v.minLength(1))),
  /** Who has no history waits for a first entry; until then they are treated as this tier. */
  unscored: v.exactOptional(Letter),
  /** Coins for linking an account, in every month of the app and of the rule. */
  links: v.exactOptional(Count),
})
export type Consequences = v.InferOutput<typeof Consequences>

/** A rule that reads standings and gives a verdict on one citizen; it stacks on any family. */
export const Decision = v.variant('kind', [
  /** Opens a privilege only if the mean standing of one's ties is at or above the bar; nobody, no. */
  v.strictObject({ kind: v.literal('friends-mean'), privilege: Privilege, atLeast: Whole }),
  /** Per cent that what was seen in the last months adds to a price, and the most it may add. */
  v.strictObject({
    kind: v.literal('markup'),
    signals: v.pipe(v.array(v.strictObject({ feature: v.picklist(FEATURES), percent: v.pipe(Whole, v.minValue(1)) })), v.minLength(1)),
    months: v.pipe(Whole, v.minValue(1)),
    most: v.pipe(Whole, v.minValue(1)),
  }),
  /** Dear things lie first before those who stand so high. */
  v.strictObject({ kind: v.literal('shelf'), from: Whole }),
  /** Which service one gets, from the best band to the worst. */
  v.strictObject({
    kind: v.literal('routing'),
    bands: v.pipe(
      v.array(v.strictObject({ from: Whole, shut: v.array(Privilege), coins: Whole, slot: v.picklist(['kept', 'lost']) })),
      v.minLength(2),
    ),
  }),
  /**
   * Somebody may look one up before a privilege is given: the chance that they look, that something risky in the last
   * months then counts against one, and that one is asked at all when there is nothing to find.
   */
  v.strictObject({
    kind: v.literal('screen'),
    privilege: Privilege,
    looks: PerMille,
    risky: v.pipe(v.array(v.picklist(FEATURES)), v.minLength(1)),
    flags: PerMille,
    unseen: PerMille,
    months: v.pipe(Whole, v.minValue(1)),
  }),
])
export type Decision = v.InferOutput<typeof Decision>
export type DecisionKind = Decision['kind']

/** A rule that falls when enough citizens protest: a feature, or `all` of it. */
export const Protest = v.strictObject({
  rule: v.picklist([...FEATURES, 'all']),
  /** Share of the citizens in per cent, in so many months running; `slot`: it takes one's second slot. */
  share: v.pipe(Whole, v.minValue(1), v.maxValue(100)),
  months: v.pipe(Whole, v.minValue(1)),
  costs: v.picklist(['slot', 'nothing']),
})
export type Protest = v.InferOutput<typeof Protest>
