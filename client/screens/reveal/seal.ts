import { useMemo } from 'react'
import { commitmentOf } from '../../../shared/kit/commit.ts'
import type { Sealed } from '../../../shared/vocabulary/sealed.ts'

/** What this browser makes of an opened letter: its seal worked out anew, and whether it is the one from the first minute. */
export type SealCheck = { shown: string; computed: string; holds: boolean }

/** Checks a letter against the seal that everybody has seen. */
export function checkSeal(sealed: Sealed, shown: string): SealCheck {
  const computed = commitmentOf(sealed)
  return { shown, computed, holds: computed === shown }
}

/** The check of this room, worked out once in this browser. */
export function useSealCheck(sealed: Sealed, shown: string): SealCheck {
  return useMemo(() => checkSeal(sealed, shown), [sealed, shown])
}
