import { useTranslations } from 'use-intl'
import type { SealedRegime } from '../../../shared/vocabulary/sealed.ts'
import type { Life } from '../../../shared/vocabulary/view.ts'
import { listReadingOf, readingOf } from './life.ts'

/** The one sentence under the chart, made of its own figures. */
export function LifeReading({ lives, regime }: { lives: readonly Life[]; regime: SealedRegime }) {
  const t = useTranslations('reveal.life')
  const isList = regime.scale.unit === 'on the list'
  const reading = isList ? listReadingOf(lives) : readingOf(lives, regime.scale.better)
  if (!('upper' in reading)) return t(reading.says === 'few' && isList ? 'listReading.few' : `reading.${reading.says}`)
  return t(`${isList ? 'listReading' : 'reading'}.${reading.says}`, { upper: reading.upper, lower: reading.lower })
}
