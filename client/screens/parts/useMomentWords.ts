import { useTranslations } from 'use-intl'
import type { TurningPoint } from '../../../shared/vocabulary/turning-point.ts'

/** A turning point in words that name nobody: what it was, and its figures. */
export function useMomentWords(): (moment: TurningPoint) => { title: string; told: string } {
  const t = useTranslations('facts.moments')
  return ({ kind, month, count = 0, of = 0, points = 0 }) => ({
    title: t(`${kind}.title`),
    told: t(`${kind}.told`, { month, count, of, points }),
  })
}
