import { Suspense } from 'react'
import { useTranslations } from 'use-intl'
import type { Detection, SortTold, SurveyTold } from '../../../../shared/vocabulary/debrief.ts'
import type { DebriefStep } from '../../../../shared/vocabulary/phase.ts'
import { say } from '../../../content.ts'
import { useDebriefBook } from '../../../debrief-content.ts'
import { useDebrief } from '../../../net/debrief.ts'
import { inHundred } from '../../parts/figureText.ts'
import css from './Facts.module.css'

/** New answers may come while a step is on. */
const EVERY_MS = 5000

/** What the class has answered at the steps of the debrief that ask: the archive as sorted, the headlines and cases before and after. */
export function Answers({ step }: { step: DebriefStep }) {
  const asks = step === 'archive' || step === 'headlines' || step === 'verdicts'
  return (
    asks && (
      <Suspense>
        <Told step={step} />
      </Suspense>
    )
  )
}

function Told({ step }: { step: 'archive' | 'headlines' | 'verdicts' }) {
  const { value } = useDebrief(EVERY_MS)
  if (!value) return null
  return step === 'archive' ? <Sorted sorts={value.archive} /> : <Shift survey={value.survey} />
}

function Sorted({ sorts }: { sorts: readonly SortTold[] }) {
  const t = useTranslations('desk.talk.debrief')
  const { archive } = useDebriefBook()
  if (sorts.length === 0) return <p className={css.coming}>{t('noSorts')}</p>
  return (
    <ul className={css.list}>
      {sorts.map(({ card, context, measure }) => (
        <li key={card}>
          {t('sorted', {
            title: say(archive[card]?.title, card),
            same: context.same,
            of: context.same + context.other,
            fair: measure.fair,
            ofMeasure: measure.fair + measure['too-hard'],
          })}
        </li>
      ))}
    </ul>
  )
}

function Shift({ survey }: { survey: SurveyTold | null }) {
  const t = useTranslations('desk.talk.debrief')
  if (!survey) return <p className={css.coming}>{t('few')}</p>
  const { headlines, cases } = survey
  return (
    <ul className={css.list}>
      <li>{t('headlines', { before: toldRight(headlines.before), after: toldRight(headlines.after) })}</li>
      <li>
        {t('cases', {
          hits: cases.after.hits,
          problems: cases.after.hits + cases.after.misses,
          alarms: cases.after.falseAlarms,
          fine: cases.after.falseAlarms + cases.after.correctRejections,
        })}
      </li>
    </ul>
  )
}

/** Right answers in 100. */
function toldRight({ hits, misses, falseAlarms, correctRejections }: Detection): number {
  const right = hits + correctRejections
  return inHundred(right / Math.max(1, right + misses + falseAlarms))
}
