import type { Seat } from '../vocabulary/ids.ts'
import type { Act } from '../vocabulary/ledger.ts'
import type { Diary, Game } from '../vocabulary/state.ts'
import { ownOf } from './citizens.ts'

type Done = {
  seat: Seat
  slot: 0 | 1 | 2
  what: string
  place: string
  outcome?: Act['outcome']
  features?: readonly string[]
  dilemma?: { id: string; class: string; option: 'a' | 'b' }
  defaulted?: true
}

/** Writes an act into the truth: what somebody really did or was refused, baseline months too. */
export function act(g: Game, { seat, slot, what, place, outcome = 'done', features = [], dilemma, defaulted }: Done): void {
  const { month } = g.town
  g.sealed.acts.push({
    id: `m${month}-c${seat}-s${slot}-${what}`,
    month,
    slot,
    citizen: seat,
    ...(dilemma ? { dilemma: dilemma.id, class: dilemma.class, option: dilemma.option } : { activity: what }),
    place,
    outcome,
    features: features.map((feature) => ({ feature, magnitude: 1 })),
    ...((defaulted ?? isDefault(g, seat, slot, what)) && { defaulted: true as const }),
  })
}

/** Writes what happened into the citizen's own diary of the month. */
export function note(g: Game, seat: Seat, entry: Partial<Diary> & Pick<Diary, 'slot' | 'what'>): void {
  const defaulted = isDefault(g, seat, entry.slot, entry.what) && { defaulted: true as const }
  ownOf(g, seat).diary.push({ who: null, outcome: 'note', place: null, coins: 0, joy: 0, fined: 0, ...defaulted, ...entry })
}

/** Whether a slot held this only because nobody had planned it. */
function isDefault(g: Game, seat: Seat, slot: 0 | 1 | 2, what: string): boolean {
  const planned = slot === 0 ? null : ownOf(g, seat).plan[slot - 1]
  return planned?.defaulted === true && planned.activity === what
}
