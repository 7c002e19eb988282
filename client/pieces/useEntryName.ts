import { useTranslations } from 'use-intl'
import { CAUSE_KINDS, type CauseKind } from '../../shared/vocabulary/ledger.ts'
import { say, useContent } from '../content.ts'
import type { Measure } from './useStanding.ts'

/** The word for a cause: in a ranking, what a list does is that others pass one, or fall behind. */
export function causeIn({ unit }: Pick<Measure, 'unit'>, kind: CauseKind): CauseKind | 'place' {
  return kind === 'list' && unit === 'place' ? 'place' : kind
}

/** Names an entry of a file: by what was noted, or by what brought it. */
export function useEntryName(measure: Pick<Measure, 'unit'>): (entry: { feature: string | null; kind: string }) => string {
  const t = useTranslations('words.causes')
  const { features } = useContent()
  return ({ feature, kind }) => {
    if (feature !== null) return say(features[feature], feature)
    const known = CAUSE_KINDS.find((each) => each === kind)
    return known ? t(causeIn(measure, known)) : kind
  }
}
