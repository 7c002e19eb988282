import type { Text } from '../vocabulary/content.ts'
import type { Sensor } from '../vocabulary/feature.ts'

/** Each sensor in words: who or what saw an act. */
export const SENSOR_WORDS: Readonly<Record<Sensor, Text>> = {
  payment: { en: 'Bank and payments' },
  shop: { en: 'Shops and platforms' },
  employer: { en: 'Workplace' },
  social: { en: 'Friends list' },
  feed: { en: 'Feed' },
  office: { en: 'Public offices' },
  court: { en: 'Court register' },
  neighbours: { en: 'Neighbours' },
  street: { en: 'Street camera' },
  traffic: { en: 'Traffic camera' },
  transit: { en: 'Station gate' },
}
