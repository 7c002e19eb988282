import { useTranslations } from 'use-intl'
import type { SealedRegime } from '../../../shared/vocabulary/sealed.ts'
import type { Life } from '../../../shared/vocabulary/view.ts'
import { readingOf } from './life.ts'

/** The one sentence under the chart, made of its own figures. */
export function LifeReading({ lives, regime }: { lives: readonly Life[]; regime: SealedRegime }) {
  const t = useTranslations('reveal.life.reading')
  const reading = readingOf(lives, regime.scale.better)
  return reading.says === 'few' ? t('few') : t(reading.says, { upper: reading.upper, lower: reading.lower })
}
