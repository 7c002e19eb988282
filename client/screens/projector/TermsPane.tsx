import { useTranslations } from 'use-intl'
import type { RoomView } from '../../../shared/vocabulary/view.ts'
import { Card } from '../../pieces/Card.tsx'
import { GlassPane } from '../../pieces/GlassPane.tsx'
import { Mark } from '../../pieces/Mark.tsx'
import css from './moments.module.css'

/** The app comes: its own smooth words on glass, and ours, on paper, for what is asked. */
export function TermsPane({ terms }: { terms: NonNullable<RoomView['terms']> }) {
  const t = useTranslations('projector')
  return (
    <div className={css.terms}>
      <GlassPane className={css.hello}>
        <Mark size="calc(150 * var(--u))" />
        <div>
          <h2>{t('system.hello')}</h2>
          <p>{t('system.helloTold')}</p>
        </div>
      </GlassPane>
      <Card height={3} lean="right" className={css.asked}>
        <h2>{t(`terms.${terms.consent}`)}</h2>
        <p>{t('terms.look')}</p>
      </Card>
    </div>
  )
}
