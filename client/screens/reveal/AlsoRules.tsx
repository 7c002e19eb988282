import { useTranslations } from 'use-intl'
import type { SealedRegime } from '../../../shared/vocabulary/sealed.ts'
import { useAlsoRules } from './useAlsoRules.ts'

/** So many lines of so many signs; `flows`: short sentences stand side by side. */
type Space = { lines: number; signs: number; flows: boolean }

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

/** Signs between two sentences on one line. */
const GAP = 5

/** The first sentences that fit; where some are left, a line is kept to say so. */
function fitting(says: readonly string[], space: Space): string[] {
  const all = filling(says, space)
  return all.length === says.length ? all : filling(says, { ...space, lines: space.lines - 1 })
}

/** Sentences as a browser would lay them: each on lines of its own, or, where they flow, beside the one before if it fits there. */
function filling(says: readonly string[], { lines, signs, flows }: Space): string[] {
  let used = 0
  let at = signs
  const end = says.findIndex(({ length }) => {
    const beside = flows && at + GAP + length <= signs
    used += beside ? 0 : Math.ceil(length / signs)
    at = beside ? at + GAP + length : length > signs ? signs : length
    return used > lines
  })
  return end < 0 ? [...says] : says.slice(0, end)
}
