import { useTranslations } from 'use-intl'
import type { RevealView } from '../../../shared/vocabulary/view.ts'
import { useNames } from './words.ts'

type Props = { wrongest: NonNullable<RevealView['wrongest']>; className?: string | undefined }

/** A note on the poster: what most people were sure of, and what was true. */
export function WrongestBelief({ wrongest, className }: Props) {
  const t = useTranslations('reveal.rules')
  const names = useNames()
  const { sure, of, feature, believed, truth } = wrongest
  return (
    <aside className={className}>
      <p>
        {t(`wrongest.${believed}`, { sure, of, feature: names.feature(feature) })} <b>{t(`truth.${truth}`)}</b>
      </p>
    </aside>
  )
}
