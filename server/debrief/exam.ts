import { countsOf } from '../../shared/kit/counts.ts'
import { pointsOf, verdictOf } from '../../shared/scoring/effects.ts'
import type { ExamTold } from '../../shared/vocabulary/debrief.ts'
import { VERDICTS } from '../../shared/vocabulary/intent.ts'
import { countCitizens, ofPeople, type Scene } from './scene.ts'

/** What people expected of the unseen cases, and what the system says of them; null when fewer than five answered. */
export function examTold(scene: Scene): ExamTold | null {
  const { lived, regime, graded } = scene
  const answers = ofPeople(scene, lived.exam.answers)
  if (answers.length === 0 || !scene.isTold(countCitizens(answers))) return null
  const cases = lived.exam.cases.map((features, i) => {
    const given = answers.filter((one) => one.case === i).map(({ answer }) => answer)
    return { features, answers: countsOf(VERDICTS, given), truth: verdictOf(regime, features, graded), points: pointsOf(regime, features, graded) }
  })
  return { cases, right: cases.reduce((sum, { answers: given, truth }) => sum + given[truth], 0), answers: answers.length }
}
