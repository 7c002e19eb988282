import { useTranslations } from 'use-intl'
import type { SealedRegime } from '../../../shared/vocabulary/sealed.ts'
import { useAlsoRules } from './useAlsoRules.ts'

type Space = { lines: number; signs: number }

type Props = {
  regime: SealedRegime
  /** Rules that the town had struck. */
  struck: readonly string[]
  className?: string | undefined
  /** So much of it fits; the rest is on the phones. */
  space?: Space | undefined
}

/** The rules that no single act shows: who was served first, friends, lists, prices, decisions, and where there were more cameras. */
export function AlsoRules({ regime, struck, className, space }: Props) {
  const t = useTranslations('reveal.also')
  const says = useAlsoRules(regime, struck)
  const shown = space ? fitting(says, space) : says
  const left = says.length - shown.length
  return (
    <section className={className} aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <ul>
        {shown.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {left > 0 && <li>{t('more', { count: left })}</li>}
      </ul>
    </section>
  )
}

/** The first sentences that fit into so many lines of so many signs; where some are left, a line is kept to say so. */
function fitting(says: readonly string[], { lines, signs }: Space): string[] {
  const fill = (most: number) => {
    let used = 0
    const end = says.findIndex((text) => (used += Math.ceil(text.length / signs)) > most)
    return end < 0 ? [...says] : says.slice(0, end)
  }
  const all = fill(lines)
  return all.length === says.length ? all : fill(lines - 1)
}
