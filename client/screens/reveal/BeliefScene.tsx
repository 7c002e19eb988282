import { useTranslations } from 'use-intl'
import type { Debrief, TheoriesTold } from '../../../shared/vocabulary/debrief.ts'
import type { RevealView } from '../../../shared/vocabulary/view.ts'
import { BarChart } from '../../charts/BarChart.tsx'
import { ChartCard } from '../../charts/ChartCard.tsx'
import { percent } from '../../pieces/figures.ts'
import { calibrationOf } from './calibration.ts'
import scene from './scene.module.css'
import { bySureness, SURENESS } from './sureness.ts'
import { useNames } from './words.ts'
import { WrongestBelief } from './WrongestBelief.tsx'

/** What we believed: how sure we were and how often right, the belief that most were sure of and that was wrong, and the unseen cases. */
export function BeliefScene({ theories, exam, reveal }: Pick<Debrief, 'theories' | 'exam'> & { reveal: RevealView }) {
  const t = useTranslations('scenes')
  if (theories === null)
    return (
      <div className={scene.only}>
        <h1>{t('belief.title')}</h1>
        <p>{t('few')}</p>
      </div>
    )
  return (
    <div className={scene.pair}>
      <Calibration theories={theories} />
      <div className={scene.aside}>
        <WrongestBelief reveal={reveal} className={scene.note} />
        <Heaviest theories={theories} truth={reveal.rules[0]?.feature} />
        {exam && <p>{t('belief.exam', { right: exam.right, answers: exam.answers })}</p>}
      </div>
    </div>
  )
}

function Calibration({ theories: { calibration, right, guesses } }: { theories: TheoriesTold }) {
  const t = useTranslations('scenes.belief')
  const words = useTranslations('reveal.theories.sure')
  const counts = bySureness(calibration)
  const shown = SURENESS.toReversed()
    .map((sureness) => ({ word: words(sureness), ...counts[sureness] }))
    .filter((row) => row.guesses > 0)
  const says = calibrationOf(calibration)
  return (
    <ChartCard
      size="stage"
      title={t('title')}
      sub={t('sub')}
      reading={`${says === null ? '' : `${t(`reading.${says}`)} `}${t('reading.all', { right, guesses })}`}
      table={{
        head: [t('table.sure'), t('table.right'), t('table.guesses')],
        rows: shown.map((row) => [row.word, row.right, row.guesses]),
      }}
    >
      <BarChart
        label={t('title')}
        size="stage"
        box={{ width: 1120, text: 56 }}
        high={1}
        format={percent}
        bars={shown.map((row) => ({
          label: row.word,
          value: row.right / row.guesses,
          of: 1,
          note: t('note', { of: row.guesses }),
        }))}
      />
    </ChartCard>
  )
}

function Heaviest({ theories: { heaviest }, truth }: { theories: TheoriesTold; truth: string | undefined }) {
  const t = useTranslations('scenes.belief')
  const names = useNames()
  const most = heaviest.toSorted((a, b) => b.people - a.people)[0]
  if (!most || truth === undefined) return null
  const rank = most.rank === 1 ? 'first' : 'other'
  return <p>{t('heaviest', { people: most.people, feature: names.feature(most.feature), rank, truth: names.feature(truth) })}</p>
}
