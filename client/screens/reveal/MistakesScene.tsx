import { useTranslations } from 'use-intl'
import type { MistakesTold } from '../../../shared/vocabulary/debrief.ts'
import { BarChart } from '../../charts/BarChart.tsx'
import { ChartCard } from '../../charts/ChartCard.tsx'
import css from './MistakesScene.module.css'
import scene from './scene.module.css'

/** So few mistakes are told in one sentence. */
const FEW = 3

/** From lines that were written to the wrong name to those that were ever put right: each bar is what is left of the one above. */
export function MistakesScene({ mistakes: { made, booked, appealed, corrected, points, people } }: { mistakes: MistakesTold }) {
  const t = useTranslations('scenes.mistakes')
  const bars = [
    { label: t('made'), value: made },
    { label: t('booked'), value: booked },
    ...(appealed === null ? [] : [{ label: t('appealed'), value: appealed }]),
    { label: t('corrected'), value: corrected, marked: true },
  ]
  const isFew = made <= FEW
  const bold = { b: (words: React.ReactNode) => <b>{words}</b> }
  return (
    <div className={scene.pair}>
      <ChartCard
        size="stage"
        title={t('title')}
        sub={t('sub')}
        reading={isFew ? t('because') : t('reading', { made, corrected })}
        table={{ head: [t('what'), t('count')], rows: bars.map(({ label, value }) => [label, value]) }}
      >
        {isFew ? (
          <p className={css.few}>{t('reading', { made, corrected })}</p>
        ) : (
          <BarChart label={t('title')} size="stage" box={{ width: 1120, text: 52 }} bars={bars} />
        )}
      </ChartCard>
      <div className={scene.aside}>
        {made > 0 && (
          <p className={css.stamp} aria-hidden>
            {t('notYou')}
          </p>
        )}
        {points > 0 && <p className={scene.big}>{t.rich('points', { points, ...bold })}</p>}
        {people !== null && <p>{t.rich('people', { people, ...bold })}</p>}
        {!isFew && <p className={scene.quiet}>{t('because')}</p>}
      </div>
    </div>
  )
}
