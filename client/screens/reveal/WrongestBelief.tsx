import { useTranslations } from 'use-intl'
import type { RevealView } from '../../../shared/vocabulary/view.ts'
import { rightBefore } from './rules.ts'
import { useNames } from './words.ts'

type Props = { reveal: Pick<RevealView, 'wrongest' | 'rules' | 'updates'>; className?: string | undefined }

/** A note on the poster: what most people were sure of, and what was true, in the end and before. */
export function WrongestBelief({ reveal, className }: Props) {
  const t = useTranslations('reveal.rules')
  const names = useNames()
  if (!reveal.wrongest) return null
  const { sure, of, feature, believed, truth } = reveal.wrongest
  const month = rightBefore(reveal)
  return (
    <aside className={className}>
      <p>
        {t(`wrongest.${believed}`, { sure, of, feature: names.feature(feature) })}{' '}
        <b>{month === null ? t(`truth.${truth}`) : t('rightBefore', { month, truth: t(`truthNow.${truth}`) })}</b>
      </p>
    </aside>
  )
}
