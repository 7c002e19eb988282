import { useTranslations } from 'use-intl'
import type { Debrief, SurveyTold } from '../../../shared/vocabulary/debrief.ts'
import { PROMPT_PARTS } from '../../../shared/vocabulary/phase.ts'
import { say, useContent } from '../../content.ts'
import { useDebriefBook } from '../../debrief-content.ts'
import { report } from '../../messages/en/report.ts'
import { useMomentWords } from '../parts/useMomentWords.ts'
import { promptsOf } from '../reveal/prompts.ts'
import { conceptsFelt } from '../reveal/talk/concepts.ts'
import css from './report.module.css'
import { Sheet } from './Sheet.tsx'

const MOST_PROMPTS = 4
const MOST_CONCEPTS = 5
const STEPS = Object.keys(report.talk.steps) as (keyof typeof report.talk.steps)[]
const WHEN = ['before', 'after'] as const

/** Page 4: turning points, questions, words with this room's figures, the shift, and what comes next. */
export function TalkPage({ debrief: { room, moments, figures, survey } }: { debrief: Debrief }) {
  const t = useTranslations('report')
  const parts = useTranslations('desk.talk.debrief.parts')
  const { prompts } = useContent()
  const { concepts } = useDebriefBook()
  const wordsOf = useMomentWords()
  return (
    <Sheet title={t('talk.title')} foot={t('page', { title: room.title, page: 4 })}>
      <h2>{t('talk.moments')}</h2>
      <ul className={css.list}>
        {moments.map((moment) => (
          <li key={moment.kind}>
            <b>{wordsOf(moment).title}.</b> {wordsOf(moment).told}
          </li>
        ))}
      </ul>
      <h2>{t('talk.prompts')}</h2>
      <dl className={css.prompts}>
        {PROMPT_PARTS.map((part) => (
          <div key={part}>
            <dt>{parts(part)}</dt>
            {promptsOf(prompts, part, moments, MOST_PROMPTS).map(({ id, text }) => (
              <dd key={id}>{text}</dd>
            ))}
          </div>
        ))}
      </dl>
      <h2>{t('talk.words')}</h2>
      <ul className={css.list}>
        {conceptsFelt(concepts, figures, MOST_CONCEPTS).map(({ concept, figure }) => (
          <li key={concept.id}>
            <b>{say(concept.term, concept.id)}.</b> {say(figure?.says ?? concept.definition, '')}
          </li>
        ))}
      </ul>
      <h2>{t('talk.survey')}</h2>
      {survey ? <Shift survey={survey} /> : <p>{t('talk.noSurvey')}</p>}
      <h2>{t('talk.next')}</h2>
      <ul className={css.list}>
        {STEPS.map((step) => (
          <li key={step}>{t(`talk.steps.${step}`)}</li>
        ))}
      </ul>
      <p className={css.notes}>{t('talk.notes')}</p>
    </Sheet>
  )
}

function Shift({ survey: { headlines, cases } }: { survey: SurveyTold }) {
  const t = useTranslations('report.talk')
  return (
    <ul className={css.list}>
      {WHEN.map((when) => {
        const [told, sorted] = [headlines[when], cases[when]]
        return (
          <li key={when}>
            <b>{t(when)}.</b>{' '}
            {t('headlines', {
              hits: told.hits,
              true: told.hits + told.misses,
              alarms: told.falseAlarms,
              false: told.falseAlarms + told.correctRejections,
            })}{' '}
            {t('cases', {
              hits: sorted.hits,
              problems: sorted.hits + sorted.misses,
              alarms: sorted.falseAlarms,
              fine: sorted.falseAlarms + sorted.correctRejections,
            })}
          </li>
        )
      })}
    </ul>
  )
}
