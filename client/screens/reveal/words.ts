import { useTranslations } from 'use-intl'
import type { SealedRegime } from '../../../shared/vocabulary/sealed.ts'
import { say, useContent } from '../../content.ts'

/** Features, sensors and places in words. An id that the content doesn't know is shown as it is, never hidden. */
export function useNames() {
  const t = useTranslations('reveal.theories')
  const { features, sensors, places, reasons } = useContent()
  return {
    feature: (id: string) => (id === 'friend.low' ? t('low') : say(features[id], id)),
    /** A part of a standing, or a list, in the regime's own words where it has some. */
    account: ({ accounts }: SealedRegime, id: string) => accounts.find((account) => account.id === id)?.reason ?? say(reasons[id], id),
    sensor: (id: string) => say(sensors[id], id),
    /** Some acts happen on the way, at no place of the board. */
    place: (id: string) => (places[id] ? say(places[id].text.name, id) : null),
  }
}
