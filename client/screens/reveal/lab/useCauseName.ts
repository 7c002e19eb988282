import { useTranslations } from 'use-intl'
import { CAUSE_KINDS } from '../../../../shared/vocabulary/ledger.ts'
import { useNames } from '../words.ts'

/** What moved a standing in words: a feature, or a kind of cause. */
export function useCauseName(): (cause: string) => string {
  const t = useTranslations('reveal.own.causes')
  const names = useNames()
  return (cause) => {
    const kind = CAUSE_KINDS.find((each) => each === cause)
    return kind === undefined ? names.feature(cause) : t(kind)
  }
}
