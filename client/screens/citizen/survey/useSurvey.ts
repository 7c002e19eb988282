import type { Belief } from '../../../../shared/vocabulary/belief.ts'
import { useMe } from '../useMe.ts'

/** What is asked: a headline to believe or not, or a case to judge. */
export type Asked = { kind: 'headline'; id: string } | { kind: 'case'; id: string }

export type SurveyHook = {
  asked: readonly Asked[]
  beliefs: Readonly<Record<string, Belief>>
  problems: Readonly<Record<string, boolean>>
  answered: readonly boolean[]
}

/** The headlines and cases that are asked now, with one's own answers, and those that are on their way; null: none are asked. */
export function useSurvey(): SurveyHook | null {
  const { me, onTheWay } = useMe()
  if (me.survey === null) return null
  const { ask, headlines, cases } = me.survey
  const beliefs = { ...headlines, ...Object.fromEntries(onTheWay('headline').map(({ claim, belief }) => [claim, belief])) }
  const problems = { ...cases, ...Object.fromEntries(onTheWay('case').map((deed) => [deed.case, deed.problem])) }
  const asked: Asked[] = [
    ...ask.headlines.map((id) => ({ kind: 'headline' as const, id })),
    ...ask.cases.map((id) => ({ kind: 'case' as const, id })),
  ]
  return { asked, beliefs, problems, answered: asked.map(({ kind, id }) => Object.hasOwn(kind === 'headline' ? beliefs : problems, id)) }
}
