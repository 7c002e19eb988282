import { useTranslations } from 'use-intl'
import type { RevealView } from '../../../shared/vocabulary/view.ts'
import { Card } from '../../pieces/Card.tsx'
import { GlassPane } from '../../pieces/GlassPane.tsx'
import { Mark } from '../../pieces/Mark.tsx'
import { LifeReading } from './LifeReading.tsx'
import { LifeTable } from './LifeTable.tsx'
import css from './LifeScene.module.css'
import { Scatter } from './Scatter.tsx'

/** Standing against life, its one sentence, and the glass on its way off the table. */
export function LifeScene({ reveal: { lives, sealed } }: { reveal: RevealView }) {
  const t = useTranslations('reveal')
  return (
    <>
      <Card height={3} className={css.panel} aria-labelledby="life-title">
        <header>
          <h1 id="life-title">{t('life.title')}</h1>
          <p>{t('life.sub')}</p>
        </header>
        <div className={css.chart}>
          <Scatter lives={lives} regime={sealed.regime} size="stage" />
        </div>
        <LifeTable lives={lives} measure={sealed.regime.scale} className={css.table} />
      </Card>
      <section className={css.side}>
        <p className={css.reading}>
          <LifeReading lives={lives} regime={sealed.regime} />
        </p>
        <p>{t('life.formula')}</p>
        <p className={css.question}>{t('life.question')}</p>
      </section>
      <GlassPane className={css.glass}>
        <Mark size="1.2em" />
        <p>{t('system.off')}</p>
      </GlassPane>
    </>
  )
}
