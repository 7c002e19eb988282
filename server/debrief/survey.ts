import { counted, detection } from '../../shared/indicators/detection.ts'
import { rounded } from '../../shared/indicators/index.ts'
import { BELIEFS, type Belief } from '../../shared/vocabulary/belief.ts'
import type { Detection, SurveyTold } from '../../shared/vocabulary/debrief.ts'
import { countCitizens, ofPeople, type Scene } from './scene.ts'

type When = 'before' | 'after'

/** What people took for true, and for a problem, before the game and after it, pooled over people; null when fewer than five answered. */
export function surveyTold(scene: Scene): SurveyTold | null {
  const { book } = scene.deps
  const headlines = ofPeople(scene, scene.lived.headlines).filter(({ claim }) => book.press[claim])
  const cases = ofPeople(scene, scene.lived.cases).filter((one) => book.cases[one.case])
  const people = countCitizens([...headlines, ...cases])
  if (people === 0 || !scene.isTold(people)) return null
  const placed = (when: When) =>
    headlines.flatMap((one) => {
      const isSignal = isTrue(book.press[one.claim]?.verdict)
      return one.when === when && isSignal !== null ? [{ isSignal, saidYes: isTrue(one.belief) === true }] : []
    })
  const sorted = (when: When) =>
    cases.flatMap((one) => (one.when === when ? [{ isSignal: book.cases[one.case]?.problem === true, saidYes: one.problem }] : []))
  const beliefs = (claim: string, when: When) =>
    BELIEFS.map((belief) => headlines.filter((one) => one.claim === claim && one.when === when && one.belief === belief).length)
  const asked = Object.values(book.press).filter(({ id, asked: isAsked }) => isAsked || headlines.some(({ claim }) => claim === id))
  return {
    people,
    headlines: {
      before: detected(placed('before')),
      after: detected(placed('after')),
      claims: asked.map(({ id }) => ({ claim: id, before: beliefs(id, 'before'), after: beliefs(id, 'after') })),
    },
    cases: { before: detected(sorted('before')), after: detected(sorted('after')) },
  }
}

/** Whether a belief or a verdict says that a claim holds; null where it leaves that open. */
function isTrue(belief: Belief | undefined): boolean | null {
  return belief === undefined || belief === 'disputed' ? null : belief === 'true' || belief === 'mostly-true'
}

function detected(answers: Parameters<typeof counted>[0]): Detection {
  const counts = counted(answers)
  const { dPrime, criterion } = detection(counts)
  return { ...counts, dPrime: rounded(dPrime), criterion: rounded(criterion) }
}
