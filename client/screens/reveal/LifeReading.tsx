import { useTranslations } from 'use-intl'
import type { SealedRegime } from '../../../shared/vocabulary/sealed.ts'
import type { Life } from '../../../shared/vocabulary/view.ts'
import { listReadingOf, readingOf } from './life.ts'

/** The one sentence under the chart, made of its own figures. */
export function LifeReading({ lives, regime }: { lives: readonly Life[]; regime: SealedRegime }) {
  const t = useTranslations('reveal.life')
  const isList = regime.scale.unit === 'on the list'
  const reading = isList ? listReadingOf(lives) : readingOf(lives, regime.scale.better)
  if (reading.says === 'few') return t(isList ? 'listReading.few' : 'reading.few')
  return t(`${isList ? 'listReading' : 'reading'}.${reading.says}`, { upper: reading.upper, lower: reading.lower })
}
