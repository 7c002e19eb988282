import type { Consequences, Decision, Protest } from './consequence.ts'
import type { ScoredRegime } from './regime.ts'
import type { Signal } from './signal.ts'

type None = Record<string, never>

/** A regime as drawn for one room, fixed before play: integers and strings only, ASCII keys, so any language's sorted compact JSON gives the same bytes. */
export type SealedRegime = {
  /** The regime's id, with its variant after an `@`. */
  id: string
  title: string
  family: ScoredRegime['family']
  /** The regime whose standing it is; of a decision its base. */
  base: string
  scale: { min: number; max: number; start: number; unit: ScoredRegime['scale']['unit']; better: 'high' | 'low' }
  accounts: SealedAccount[]
  /** What the family asks for beyond its accounts. */
  terms: FamilyTerms
  /** What one observation does, by feature; a feature that isn't here does nothing. */
  effects: Record<string, SealedEffect>
  /** Months count over the whole game; `effects` are the features whose points change then, `shift` what everybody's standing moves. */
  updates: { month: number; effects: Record<string, SealedEffect>; shift: number }[]
  /** `from` is `app`, `rule` or `event`; `sees` and `mistakes` in per mille. */
  sensors: Record<string, { from: string; sees: number; mistakes: number; delay: number }>
  network:
    | { how: 'pull'; share: number; most: number; account: string; delay: number }
    | { how: 'mean'; share: number; around: number; account: string; delay: number }
    | None
  ratings: { points: number[]; account: string; delay: number } | None
  reports: 'none' | 'neighbours'
  /** Empty: all that neighbours mind. */
  reportable: string[]
  checked: { asks: number; needs: number; right: number } | None
  /** 0: no limit. */
  mercy: number
  decay: number
  /** Months; 0: never. */
  expiry: number
  reset: number
  proxy: { district: string; sensors: string[]; sees: number } | None
  leastMistakes: { count: number; by: number }
  tiers: { letter: string; name: string; from: number }[]
  tier: 'follows' | 'kept'
  consequences: Consequences
  decisions: Decision[]
  protests: Protest[]
  notebook: string[]
  consent: 'voluntary' | 'pre-ticked' | 'mandatory'
  appeal: 'none' | 'form-letter' | 'human-review'
  review: Review | None
  access: 'nothing' | 'standing' | 'entries'
  answers: 'nothing' | 'vaguely' | 'exactly'
  claims: string
  glass: string
}

/** `start`: the balance of an account without a signal. */
export type SealedAccount = { id: string; reason?: string; floor: number; ceiling: number; start: number; signal?: Signal }

export type SealedEffect = { account: string; points: number; again?: number[]; atMost?: number; most?: number; also?: SealedPart[] }
/** Terms of a human review: months within which a line can be disputed, coins, and per cent of true mistakes that it finds. */
export type Review = { months: number; coins: number; finds: number }
export type SealedPart = { account: string; points: number }

export type FamilyTerms =
  | None
  | { empty: number }
  | { lists: { id: string; grace: number; clock: number }[] }
  | { window: number; prior: number; raters: { features: string[]; mean: number; noise: number; bias: number; district: string } }
  | { among: 'town' | 'district' }

/** What the commitment binds: the hash of its canonical JSON is shown from the first minute. `salt`: 64 hex digits. */
export type Sealed = { regime: SealedRegime; salt: string }
