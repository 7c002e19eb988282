import { useEntryName } from '../../../pieces/useEntryName.ts'
import type { Measure } from '../../../pieces/useStanding.ts'
import { CAUSE_KINDS } from '../../../../shared/vocabulary/ledger.ts'
import { FRIEND_LOW } from '../../../../shared/vocabulary/feature.ts'
import { useFeatureName } from '../../../pieces/useFeatureName.ts'

/** Names what moved a life: a feature, or a kind of cause. */
export function useCauseName(unit: Measure['unit']): (cause: string) => string {
  const entryName = useEntryName({ unit })
  const featureName = useFeatureName()
  return (cause) => {
    const kind = CAUSE_KINDS.find((each) => each === cause)
    return kind === undefined || cause === FRIEND_LOW ? featureName(cause) : entryName({ feature: null, kind })
  }
}
