import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { BELIEF_WORDS } from '../../../../shared/content/beliefs.ts'
import { BELIEFS } from '../../../../shared/vocabulary/belief.ts'
import { say } from '../../../content.ts'
import { useDebriefBook } from '../../../debrief-content.ts'
import { allows } from '../../../net/choices.ts'
import { Card } from '../../../pieces/Card.tsx'
import { OneByOne } from '../ask/OneByOne.tsx'
import { Picks } from '../ask/Picks.tsx'
import phone from '../phone.module.css'
import { RefusedLine } from '../plan/RefusedLine.tsx'
import { useMe } from '../useMe.ts'
import { Answers } from './Answers.tsx'
import css from './survey.module.css'
import { useSurvey, type Asked, type SurveyHook } from './useSurvey.ts'

/** All headlines and cases that are asked now, one at a time. */
export function Survey({ after }: { after?: ReactNode }) {
  const t = useTranslations('survey')
  const survey = useSurvey()
  if (!survey) return null
  const { asked, answered } = survey
  return (
    <>
      <OneByOne
        answered={answered}
        question={(at, done) => {
          const one = asked[at]
          return { title: t(one?.kind === 'case' ? 'judge' : 'believe'), body: one && <Question asked={one} survey={survey} onDone={done} /> }
        }}
        end={(change) => ({
          title: t('thanks'),
          body: (
            <>
              <p>{t('thanksTold')}</p>
              {after}
              <Answers survey={survey} onChange={change} />
            </>
          ),
        })}
      />
      <RefusedLine type="headline" />
      <RefusedLine type="case" />
    </>
  )
}

type Props = { asked: Asked; survey: SurveyHook; onDone: () => void }

function Question({ asked: { kind, id }, survey, onDone }: Props) {
  const t = useTranslations('survey')
  const { press, cases } = useDebriefBook()
  const { view, send } = useMe()
  if (kind === 'headline') {
    return (
      <>
        <Told label={t('headline')}>“{say(press[id]?.claim, id)}”</Told>
        <Picks
          legend={t('believe')}
          value={survey.beliefs[id] ?? null}
          disabled={!allows(view.choices, 'headline', { claim: id })}
          options={BELIEFS.toReversed().map((belief) => ({ value: belief, label: say(BELIEF_WORDS[belief].asked, belief) }))}
          onPick={(belief) => {
            send({ type: 'headline', claim: id, belief })
            onDone()
          }}
        />
      </>
    )
  }
  const problem = survey.problems[id]
  return (
    <>
      <Told label={t('case')}>{say(cases[id]?.told, id)}</Told>
      <Picks
        legend={t('judge')}
        value={problem === undefined ? null : problem ? 'problem' : 'fine'}
        disabled={!allows(view.choices, 'case', { case: id })}
        options={(['problem', 'fine'] as const).map((value) => ({ value, label: t(value) }))}
        onPick={(value) => {
          send({ type: 'case', case: id, problem: value === 'problem' })
          onDone()
        }}
      />
    </>
  )
}

/** What the question is about, as a clipping. */
function Told({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Card className={css.told} lean="left">
      <p className={phone.quiet}>{label}</p>
      <p>{children}</p>
    </Card>
  )
}
