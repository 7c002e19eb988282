import { useTranslations } from 'use-intl'
import type { Detection, SurveyTold } from '../../../../shared/vocabulary/debrief.ts'
import { say } from '../../../content.ts'
import { useDebriefBook } from '../../../debrief-content.ts'
import { Card } from '../../../pieces/Card.tsx'
import { hundredths } from '../../../pieces/figures.ts'
import { tellingOf } from './telling.ts'
import css from './VerdictsScene.module.css'

const index = (value: number | null) => (value === null ? '–' : hundredths(value))

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
            what="headlines"
            hits={t('measure.trueBelieved')}
            alarms={t('measure.falseBelieved')}
            before={survey.headlines.before}
            after={survey.headlines.after}
          />
          <Shift what="cases" hits={t('measure.seen')} alarms={t('measure.alarms')} before={survey.cases.before} after={survey.cases.after} />
          <p className={css.people}>{t('people', { people: survey.people })}</p>
        </aside>
      )}
    </div>
  )
}

type ShiftProps = { what: 'headlines' | 'cases'; hits: string; alarms: string; before: Detection; after: Detection }

function Shift({ what, hits, alarms, before, after }: ShiftProps) {
  const t = useTranslations('scenes.talk.verdicts.measure')
  const { apart, lean } = tellingOf(before, after)
  const change = (from: number, to: number, of: number) => t('change', { before: from, after: to, of })
  return (
    <Card height={2} className={css.shift}>
      <h2>{t(what)}</h2>
      <dl>
        <dt>{hits}</dt>
        <dd>{change(before.hits, after.hits, after.hits + after.misses)}</dd>
        <dt>{alarms}</dt>
        <dd>{change(before.falseAlarms, after.falseAlarms, after.falseAlarms + after.correctRejections)}</dd>
      </dl>
      <p>
        {t(`apart.${apart}`)} {lean && t(`lean.${what}.${lean}`)}
      </p>
      <small>
        {t('figures', {
          dBefore: index(before.dPrime),
          dAfter: index(after.dPrime),
          cBefore: index(before.criterion),
          cAfter: index(after.criterion),
        })}
      </small>
    </Card>
  )
}
