import { useTranslations } from 'use-intl'
import type { RegimeFace } from '../../../../shared/protocol/rest.ts'
import { faceOf, type RoomDraft } from './draft.ts'

/** What people in a room will live under, in one line. */
export function useTreatment(faces: readonly RegimeFace[] | null | undefined): (room: Pick<RoomDraft, 'regime' | 'disclosure'>) => string {
  const t = useTranslations()
  return ({ regime, disclosure }) => {
    const face = faceOf(faces, regime)
    const law = face?.variants.find(({ id }) => id === regime) ?? face
    return t('front.hosting.treatment', { system: law?.title ?? '…', told: t(`front.levelsReal.${disclosure}`) })
  }
}
