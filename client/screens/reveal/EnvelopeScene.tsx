import { useTranslations } from 'use-intl'
import type { RevealView, TownView } from '../../../shared/vocabulary/view.ts'
import { Card } from '../../pieces/Card.tsx'
import { Icon } from '../../pieces/Icon.tsx'
import { Envelope } from './Envelope.tsx'
import css from './EnvelopeScene.module.css'
import { Felt } from './Felt.tsx'
import { useSealCheck } from './seal.ts'
import { SealPrint } from './SealPrint.tsx'

type Props = { reveal: RevealView; commitment: string; feelings: TownView['feelings'] }

/** The envelope opens, and this browser works out whether it is the one from the first minute. */
export function EnvelopeScene({ reveal, commitment, feelings }: Props) {
  const t = useTranslations('reveal.seal')
  const { shown, computed, holds } = useSealCheck(reveal.sealed, commitment)
  return (
    <>
      <div className={css.art}>
        <Envelope title={reveal.sealed.regime.title} />
      </div>
      <Card height={3} lean="right" className={css.panel} data-brief={feelings !== null || undefined} aria-labelledby="seal-title">
        <h1 id="seal-title">{t('title')}</h1>
        <h2>{t('shown')}</h2>
        <div className={css.print}>
          <SealPrint seal={shown} other={computed} />
        </div>
        <h2>
          {t('computed')} <span>{t('here')}</span>
        </h2>
        <div className={css.print}>
          <SealPrint seal={computed} other={shown} />
        </div>
        <p className={holds ? css.holds : css.fails}>
          <Icon name={holds ? 'tick' : 'cross'} size="1.5em" />
          {t(holds ? 'same' : 'other')}
        </p>
      </Card>
      {feelings === null ? (
        <p className={css.why}>{t('why')}</p>
      ) : (
        <Card height={2} lean="left" className={css.felt}>
          <Felt feelings={feelings} />
        </Card>
      )}
    </>
  )
}
