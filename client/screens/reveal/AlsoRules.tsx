import { useTranslations } from 'use-intl'
import type { SealedRegime } from '../../../shared/vocabulary/sealed.ts'
import { useAlsoRules } from './useAlsoRules.ts'

type Props = {
  regime: SealedRegime
  /** Rules that the town had struck. */
  struck: readonly string[]
  className?: string | undefined
  /** So many sentences fit; the rest is on the phones. */
  most?: number
}

/** The rules that no single act shows: who was served first, friends, lists, prices, decisions, and where there were more cameras. */
export function AlsoRules({ regime, struck, className, most = Infinity }: Props) {
  const t = useTranslations('reveal.also')
  const says = useAlsoRules(regime, struck)
  const left = says.length - most
  return (
    <section className={className} aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <ul>
        {says.slice(0, most).map((text) => (
          <li key={text}>{text}</li>
        ))}
        {left > 0 && <li>{t('more', { count: left })}</li>}
      </ul>
    </section>
  )
}
