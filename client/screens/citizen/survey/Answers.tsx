import { useTranslations } from 'use-intl'
import { BELIEF_WORDS } from '../../../../shared/content/beliefs.ts'
import { say } from '../../../content.ts'
import { useDebriefBook } from '../../../debrief-content.ts'
import { Card } from '../../../pieces/Card.tsx'
import ask from '../ask/ask.module.css'
import phone from '../phone.module.css'
import type { Asked, SurveyHook } from './useSurvey.ts'

/** All that one answered, each with a way back to it. */
export function Answers({ survey, onChange }: { survey: SurveyHook; onChange: (at: number) => void }) {
  const t = useTranslations('survey')
  const { press, cases } = useDebriefBook()
  const told = ({ kind, id }: Asked) => (kind === 'headline' ? say(press[id]?.claim, id) : say(cases[id]?.told, id))
  const answer = ({ kind, id }: Asked) => {
    const belief = survey.beliefs[id]
    const problem = survey.problems[id]
    if (kind === 'headline') return belief ? say(BELIEF_WORDS[belief].told, belief) : t('none')
    return problem === undefined ? t('none') : t(problem ? 'problem' : 'fine')
  }
  return (
    <Card className={phone.second}>
      <ol className={ask.given}>
        {survey.asked.map((one, i) => (
          <li key={one.id}>
            <div>
              {told(one)} <b>{answer(one)}</b>
            </div>
            <button type="button" aria-label={t('changeOf', { what: told(one) })} onClick={() => onChange(i)}>
              {t('change')}
            </button>
          </li>
        ))}
      </ol>
    </Card>
  )
}
