import { useMemo } from 'react'
import { useLocale } from 'use-intl'
import type { Jurisdiction } from '../../../../shared/vocabulary/content.ts'

/** Names a country, or the union of some. */
export function useRegionName(): (code: Jurisdiction) => string {
  const locale = useLocale()
  const names = useMemo(() => new Intl.DisplayNames([locale], { type: 'region' }), [locale])
  return (code) => names.of(code) ?? code
}
