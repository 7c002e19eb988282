import { useTranslations } from 'use-intl'
import type { Detection, SurveyTold } from '../../../../shared/vocabulary/debrief.ts'
import { say } from '../../../content.ts'
import { useDebriefBook } from '../../../debrief-content.ts'
import { Card } from '../../../pieces/Card.tsx'
import { hundredths } from '../../../pieces/figures.ts'
import css from './VerdictsScene.module.css'

/** Each headline that was asked with what is known of it, and whether the class tells true from false better than before: hits and false alarms apart. */
export function VerdictsScene({ survey }: { survey: SurveyTold | null }) {
  const t = useTranslations('scenes.talk.verdicts')
  const { press } = useDebriefBook()
  return (
    <div className={css.verdicts}>
      <ul>
        {Object.values(press)
          .filter(({ asked }) => asked)
          .map(({ id, claim, verdict, evidence }) => (
            <li key={id}>
              <Card height={1} className={css.claim} data-verdict={verdict}>
                <h2>{say(claim, id)}</h2>
                <strong>{t(`words.${verdict}`)}</strong>
                <p>{say(evidence, '')}</p>
              </Card>
            </li>
          ))}
      </ul>
      {survey && (
        <aside>
          <Shift
            title={t('measure.headlines')}
            hits={t('measure.trueBelieved')}
            alarms={t('measure.falseBelieved')}
            before={survey.headlines.before}
            after={survey.headlines.after}
          />
          <Shift
            title={t('measure.cases')}
            hits={t('measure.seen')}
            alarms={t('measure.alarms')}
            before={survey.cases.before}
            after={survey.cases.after}
          />
          <p className={css.people}>{t('people', { people: survey.people })}</p>
        </aside>
      )}
    </div>
  )
}

type ShiftProps = { title: string; hits: string; alarms: string; before: Detection; after: Detection }

function Shift({ title, hits, alarms, before, after }: ShiftProps) {
  const t = useTranslations('scenes.talk.verdicts.measure')
  const change = (from: number, to: number, of: number) => t('change', { before: from, after: to, of })
  return (
    <Card height={2} className={css.shift}>
      <h2>{title}</h2>
      <dl>
        <dt>{hits}</dt>
        <dd>{change(before.hits, after.hits, after.hits + after.misses)}</dd>
        <dt>{alarms}</dt>
        <dd>{change(before.falseAlarms, after.falseAlarms, after.falseAlarms + after.correctRejections)}</dd>
      </dl>
      <p>
        {before.dPrime === null || after.dPrime === null
          ? t('dull')
          : t('told', { before: hundredths(before.dPrime), after: hundredths(after.dPrime) })}
      </p>
    </Card>
  )
}
