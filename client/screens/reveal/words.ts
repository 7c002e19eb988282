import { useTranslations } from 'use-intl'
import { say, useContent } from '../../content.ts'

/** Features, sensors and places in words. An id that the content doesn't know is shown as it is, never hidden. */
export function useNames() {
  const t = useTranslations('reveal.theories')
  const { features, sensors, places } = useContent()
  return {
    feature: (id: string) => (id === 'friend.low' ? t('low') : say(features[id], id)),
    sensor: (id: string) => say(sensors[id], id),
    /** Some acts happen on the way, at no place of the board. */
    place: (id: string) => (places[id] ? say(places[id].text.name, id) : null),
  }
}

const MINUS = '−'

/** Points with their sign, as they stand in a ledger: a true minus, and no sign at zero. */
export function signed(points: number): string {
  return points > 0 ? `+${points}` : whole(points)
}

/** A whole number with a true minus. */
export function whole(value: number): string {
  return value < 0 ? `${MINUS}${-value}` : `${value}`
}
