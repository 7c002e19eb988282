import { useTranslations } from 'use-intl'
import type { SealedRegime } from '../../../shared/vocabulary/sealed.ts'
import type { Life } from '../../../shared/vocabulary/view.ts'
import { Card } from '../../pieces/Card.tsx'
import { GlassPane } from '../../pieces/GlassPane.tsx'
import { Mark } from '../../pieces/Mark.tsx'
import { TierBadge } from '../../pieces/TierBadge.tsx'
import { useStanding } from '../../pieces/useStanding.ts'
import { LifeReading } from './LifeReading.tsx'
import { LifeTable } from './LifeTable.tsx'
import shared from './own.module.css'
import css from './OwnLife.module.css'
import { Scatter } from './Scatter.tsx'

type Props = { own: Life; lives: readonly Life[]; regime: SealedRegime }

/** The own life, the standing beside it, and both among all others. */
export default function OwnLife({ own, lives, regime }: Props) {
  const t = useTranslations('reveal')
  const { said } = useStanding(regime.scale)
  return (
    <div className={shared.part}>
      <GlassPane shape="strip" className={css.off}>
        <Mark size="1.2rem" /> {t('system.off')}
      </GlassPane>
      <h1 className={shared.title}>{t('life.yourLife')}</h1>
      <Card className={css.own}>
        <p>
          <b>{own.life}</b>
          {t('life.sum', { steps: own.dreamSteps, joy: own.joy })}
        </p>
        <p className={css.standing}>
          {t('own.standing')} {said(own.standing)}
          {own.tier && <TierBadge letter={own.tier} size={22} />}
        </p>
      </Card>
      <Card className={css.chart} aria-labelledby="life-title">
        <h2 id="life-title">{t('life.title')}</h2>
        <Scatter lives={lives} regime={regime} size="phone" own={own} />
        <p className={css.reading}>
          <LifeReading lives={lives} regime={regime} />
        </p>
        <LifeTable lives={lives} measure={regime.scale} />
      </Card>
    </div>
  )
}
