import { calibrationOf, gradesOf, wrongestOf, type Theory } from '../../shared/indicators/beliefs.ts'
import { valueOf } from '../../shared/indicators/index.ts'
import { superstition } from '../../shared/indicators/superstition.ts'
import { countsOf } from '../../shared/kit/counts.ts'
import { sortedByAll } from '../../shared/kit/sorted.ts'
import { pointsOf, truthOf } from '../../shared/scoring/effects.ts'
import type { TheoriesTold } from '../../shared/vocabulary/debrief.ts'
import { EFFECTS, type Effect } from '../../shared/vocabulary/intent.ts'
import { countCitizens, ofPeople, type Scene } from './scene.ts'

/** What people believed of each line of the notebook, beside what is true; null when fewer than five wrote anything. */
export function theoriesTold(scene: Scene): TheoriesTold | null {
  const { lived, regime, graded } = scene
  const theories = theoriesIn(scene)
  if (theories.length === 0 || !scene.isTold(countCitizens(theories))) return null
  return {
    features: lived.sealed.regime.notebook.map((feature) => ({
      feature,
      guesses: countsOf(
        EFFECTS,
        theories.flatMap((theory) => (theory.feature === feature ? theory.effect : [])),
      ),
      truth: truthOf(regime, feature, graded),
      points: pointsOf(regime, [feature], graded),
    })),
    ...gradesOf(theories),
    calibration: calibrationOf(theories),
    superstition: valueOf(superstition, lived),
    heaviest: heaviestTold(scene),
    wrongest: wrongestOf(theories, scene.people.size),
  }
}

/** Theories of people, as they were marked. */
export function theoriesIn(scene: Pick<Scene, 'lived' | 'people'>): Theory<Effect>[] {
  return ofPeople(scene, scene.lived.theories).map((row) => ({ ...row, effect: effectFrom(row.effect), truth: effectFrom(row.truth) }))
}

/** What was taken to count most, and what does. Equally large effects share a rank. */
function heaviestTold(scene: Scene): TheoriesTold['heaviest'] {
  const { lived, regime, graded } = scene
  const named = ofPeople(scene, lived.heaviest)
  const sizes = lived.sealed.regime.notebook.map((feature) => ({ feature, points: pointsOf(regime, [feature], graded) }))
  const told = sizes.map(({ feature, points }) => ({
    feature,
    people: named.filter((one) => one.feature === feature).length,
    rank: 1 + sizes.filter((other) => Math.abs(other.points) > Math.abs(points)).length,
    points,
  }))
  return sortedByAll(
    told.filter(({ people, rank }) => people > 0 || rank === 1),
    ({ people, rank, feature }) => [-people, rank, feature],
  )
}

function effectFrom(text: string): Effect {
  return EFFECTS.find((effect) => effect === text) ?? 'unknown'
}
