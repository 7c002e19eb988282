import * as v from 'valibot'
import { Consequences, Decision, Protest } from '../../../shared/vocabulary/consequence.ts'
import type { Sealed } from '../../../shared/vocabulary/sealed.ts'
import { Signal } from '../../../shared/vocabulary/signal.ts'
import { Count, each, Few, Month, Name, Of, Text, Whole } from './parts.ts'

const Nothing = v.strictObject({})
const orNothing = <T extends v.ObjectEntries>(entries: T) => v.union([v.strictObject(entries), Nothing])

const Effect = v.object({
  account: Name,
  points: Whole,
  again: v.exactOptional(each(Whole)),
  atMost: v.exactOptional(Whole),
  most: v.exactOptional(Whole),
  also: v.exactOptional(each(v.object({ account: Name, points: Whole }))),
})

const Terms = v.union([
  v.strictObject({ empty: Whole }),
  v.strictObject({ lists: each(v.object({ id: Name, grace: Count, clock: Count })) }),
  v.strictObject({
    window: Few,
    prior: Few,
    raters: v.object({ features: each(Name), mean: Whole, noise: Whole, bias: Whole, district: Text }),
  }),
  v.strictObject({ among: v.picklist(['town', 'district']) }),
  Nothing,
])

const Network = v.union([
  v.strictObject({ how: v.literal('pull'), share: Whole, most: Whole, account: Name, delay: Count }),
  v.strictObject({ how: v.literal('mean'), share: Whole, around: Whole, account: Name, delay: Count }),
  Nothing,
])

const Regime = v.object({
  id: Name,
  title: Name,
  family: v.picklist(['composite', 'register', 'list', 'ratings', 'rank']),
  base: Name,
  scale: v.object({
    min: Whole,
    max: Whole,
    start: Whole,
    unit: v.picklist(['points', 'hundredths of a star', 'on the list', 'level', 'place']),
    better: v.picklist(['high', 'low']),
  }),
  accounts: each(v.object({ id: Name, reason: v.exactOptional(Text), floor: Whole, ceiling: Whole, start: Whole, signal: v.exactOptional(Signal) })),
  terms: Terms,
  effects: Of(Effect),
  updates: each(v.object({ month: Month, effects: Of(Effect), shift: Whole })),
  sensors: Of(v.object({ from: Name, sees: Count, mistakes: Count, delay: Count })),
  network: Network,
  ratings: orNothing({ points: each(Whole), account: Name, delay: Count }),
  reports: v.picklist(['none', 'neighbours']),
  reportable: each(Name),
  checked: orNothing({ asks: Few, needs: Few, right: Count }),
  mercy: Count,
  decay: Count,
  expiry: Count,
  reset: Count,
  proxy: orNothing({ district: Name, sensors: each(Name), sees: Count }),
  leastMistakes: v.object({ count: Count, by: Count }),
  tiers: each(v.object({ letter: Name, name: Name, from: Whole })),
  tier: v.picklist(['follows', 'kept']),
  consequences: Consequences,
  decisions: each(Decision),
  protests: each(v.intersect([Protest, v.object({ months: Few })])),
  notebook: each(Name),
  consent: v.picklist(['voluntary', 'pre-ticked', 'mandatory']),
  appeal: v.picklist(['none', 'form-letter', 'human-review']),
  review: orNothing({ months: Count, coins: Count, finds: Count }),
  access: v.picklist(['nothing', 'standing', 'entries']),
  answers: v.picklist(['nothing', 'vaguely', 'exactly']),
  claims: Text,
  glass: Text,
})

/** What was in an envelope. */
export const SealedSchema: v.GenericSchema<unknown, Sealed> = v.object({ regime: Regime, salt: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) })
