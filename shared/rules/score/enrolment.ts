import { lettersOf } from '../../scoring/consequences.ts'
import { DISCLOSED } from '../../scoring/disclosure.ts'
import type { SealedRegime } from '../../vocabulary/sealed.ts'
import type { Game } from '../../vocabulary/state.ts'
import { ownOf, seatsOf } from '../citizens.ts'
import type { Lore } from '../context.ts'
import { tellGates } from './doors.ts'

/** The system has a name and a notebook to guess about it. */
export function announce(g: Game): void {
  const { regime } = g.sealed.sealed
  g.town.regime ??= {
    id: regime.id,
    title: regime.title,
    tiers: regime.tiers.map(({ letter, name }) => ({ letter, name })),
    scale: { min: regime.scale.min, max: regime.scale.max },
    notebook: regime.notebook,
    glass: DISCLOSED[g.town.disclosure].rules ? regime.glass : null,
    consent: regime.consent,
    gates: null,
    appeals: regime.appeal !== 'none',
    reviewCoins: 'coins' in regime.review ? regime.review.coins : 0,
    unit: regime.scale.unit,
    better: regime.scale.better,
    protests: regime.protests,
    struck: [],
    quiz: quizOf(regime),
    links: regime.consequences.links ?? null,
    names: regime.consequences.names !== undefined,
  }
}

/** The test with which one gets back what was taken, without its answers. */
function quizOf({ consequences: { taken } }: SealedRegime) {
  return taken ? { privilege: taken.privilege, questions: taken.quiz.map(({ ask, answers }) => ({ ask, answers })) } : null
}

/** Everybody is enrolled, and the gates stand on the board. Who was a member keeps the entries of those months; the others start anew. */
export function enrolAll(g: Game, lore: Lore): void {
  announce(g)
  const { regime } = g.sealed.sealed
  tellGates(g)
  for (const activity of Object.values(lore.book.activities)) {
    const letter = activity.gate && lettersOf(regime)[activity.gate]
    if (letter && activity.gate)
      g.town.gates[activity.place] = { privilege: activity.gate, tier: DISCLOSED[g.town.disclosure].doors ? letter : null, open: true }
  }
  for (const seat of seatsOf(g)) ownOf(g, seat).member = true
}
