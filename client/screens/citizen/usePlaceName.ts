import { useTranslations } from 'use-intl'
import { PLACE_IDS } from '../../../shared/vocabulary/place.ts'

/** A place's short name, as on the board. An id that isn't on the board is shown as it is. */
export function usePlaceName(): (id: string) => string {
  const t = useTranslations('pieces.places')
  return (id) => {
    const known = PLACE_IDS.find((place) => place === id)
    return known ? t(known) : id
  }
}
