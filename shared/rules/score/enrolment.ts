import { lettersOf } from '../../scoring/consequences.ts'
import { DISCLOSED } from '../../scoring/disclosure.ts'
import { inForce } from '../../scoring/effects.ts'
import { isReview } from '../../scoring/strikes.ts'
import type { SealedRegime } from '../../vocabulary/sealed.ts'
import type { Game } from '../../vocabulary/state.ts'
import { ownOf, seatsOf } from '../citizens.ts'
import type { Lore } from '../context.ts'

/** The system has a name and a notebook to guess about it. */
export function announce(g: Game): void {
  const { regime } = g.sealed.sealed
  g.town.regime ??= {
    id: regime.id,
    title: regime.title,
    tiers: regime.tiers.map(({ letter, name }) => ({ letter, name })),
    scale: { min: regime.scale.min, max: regime.scale.max },
    notebook: regime.notebook,
    glass: rulesToldIn(g),
    consent: regime.consent,
    gates: null,
    ...appealsIn(regime),
    unit: regime.scale.unit,
    better: regime.scale.better,
    protests: regime.protests,
    struck: [],
    quiz: quizOf(regime),
    links: regime.consequences.links ?? null,
    names: regime.consequences.names !== undefined,
  }
}

/** Whether there is a desk to appeal at, and the coins that a review costs. */
export function appealsIn({ appeal, review }: SealedRegime): { appeals: boolean; reviewCoins: number } {
  return { appeals: appeal !== 'none', reviewCoins: isReview(review) ? review.coins : 0 }
}

/** Takes the gates off the board that the rules in force no longer know. */
export function unhangGates(g: Game): void {
  const letters = lettersOf(inForce(g.sealed))
  g.town.gates = Object.fromEntries(Object.entries(g.town.gates).filter(([, { privilege }]) => letters[privilege]))
}

/** Tells on the board what the room's level tells of the system: its rules, and the tier that each door asks for. */
export function tellLevel(g: Game): void {
  const { town, sealed } = g
  if (!town.regime) return
  const letters = DISCLOSED[town.disclosure].doors ? lettersOf(inForce(sealed)) : null
  town.regime.glass = rulesToldIn(g)
  town.regime.gates = town.phase === 'app' ? null : letters
  for (const gate of Object.values(town.gates)) gate.tier = letters?.[gate.privilege] ?? null
}

/** The rules on the wall: at the level that tells them, and where the envelope was open from the start. */
function rulesToldIn({ town, sealed }: Game): string | null {
  return DISCLOSED[town.disclosure].rules || town.branch ? sealed.sealed.regime.glass : null
}

/** The test with which one gets back what was taken, without its answers. */
function quizOf({ consequences: { taken } }: SealedRegime) {
  return taken ? { privilege: taken.privilege, questions: taken.quiz.map(({ ask, answers }) => ({ ask, answers })) } : null
}

/** Everybody is enrolled, and the gates stand on the board. Who was a member keeps the entries of those months; the others start anew. */
export function enrolAll(g: Game, lore: Lore): void {
  announce(g)
  const letters = lettersOf(g.sealed.sealed.regime)
  for (const activity of Object.values(lore.book.activities)) {
    if (activity.gate && letters[activity.gate]) g.town.gates[activity.place] = { privilege: activity.gate, tier: null, open: true }
  }
  tellLevel(g)
  for (const seat of seatsOf(g)) ownOf(g, seat).member = true
}
