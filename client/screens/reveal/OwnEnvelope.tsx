import { useTranslations } from 'use-intl'
import type { Sealed } from '../../../shared/vocabulary/sealed.ts'
import { Card } from '../../pieces/Card.tsx'
import { Icon } from '../../pieces/Icon.tsx'
import css from './own.module.css'
import { Scroll } from './Scroll.tsx'
import { useSealCheck } from './seal.ts'
import { SealPrint } from './SealPrint.tsx'

/** The phone's own check: nobody has to be trusted for it. */
export function OwnEnvelope({ sealed, commitment }: { sealed: Sealed; commitment: string }) {
  const t = useTranslations('reveal.seal')
  const { shown, computed, holds } = useSealCheck(sealed, commitment)
  return (
    <div className={css.part}>
      <h1 className={css.title}>{t('title')}</h1>
      <Card className={css.card}>
        <p className={css.verdict} data-ok={holds || undefined}>
          <Icon name={holds ? 'tick' : 'cross'} size="1.4em" />
          {t(holds ? 'same' : 'other')}
        </p>
        <h2 className={css.label}>{t('shown')}</h2>
        <div className={css.print}>
          <SealPrint seal={shown} other={computed} />
        </div>
        <h2 className={css.label}>
          {t('computed')}, {t('here')}
        </h2>
        <div className={css.print}>
          <SealPrint seal={computed} other={shown} />
        </div>
      </Card>
      <p className={css.sub}>
        {t('contains')} {t('why')}
      </p>
      <details className={css.idle}>
        <summary>{t('letter')}</summary>
        <p>{t('letterTold')}</p>
        <Scroll className={css.raw} label={t('letter')}>
          {JSON.stringify(sealed, null, 1)}
        </Scroll>
      </details>
    </div>
  )
}
