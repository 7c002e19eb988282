import { useTranslations } from 'use-intl'
import type { RegimeFace } from '../../../shared/protocol/rest.ts'
import { HOUSE } from './house.ts'

/** How much the real system tells the people in it. */
export function InRealLife({ face: { id, disclosure } }: { face: RegimeFace }) {
  const t = useTranslations('front')
  return t(id === HOUSE ? 'suggested' : 'real', { told: t(`levelsReal.${disclosure}`) })
}
