import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { LivedPhase } from '../../shared/vocabulary/phase.ts'
import type { Own } from '../../shared/vocabulary/state.ts'
import { classroom, type Lesson } from './classroom.ts'

/** A debt as it stands in a citizen's papers. */
export function aDebt(month: number, coins: number, kind = 'bills', surety: Seat | null = null): Own['debts'][number] {
  return { month, coins, kind, surety }
}

/** A card that lies before a citizen, not yet answered. */
export function aCard(id: string, ties: Seat[] = []): Own['dilemma'] {
  return { id, answer: null, ties }
}

const four = ['ana', 'ben', 'cleo', 'dan'] as const

/** A class of four in the plan of a month: nobody special, eight coins, no ties, no card, a diploma to dream of. */
export function quietTown({ phase = 'ordinary', nth = 1, ...lesson }: Partial<Lesson<never>> & { phase?: LivedPhase; nth?: number } = {}) {
  const town = classroom({ length: 'standard', ...lesson, citizens: four })
  town.room.reaches(phase, nth).arrange((g) => {
    for (const own of Object.values(g.own)) Object.assign(own, nobodySpecial())
  })
  return town
}

function nobodySpecial(): Partial<Own> {
  return { persona: 'twin', dream: 'school', dreamSteps: 0, dreamActs: 0, coins: 8, joy: 10, ties: [], debts: [], dilemma: null, ticket: false }
}
