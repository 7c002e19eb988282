import { appComes, appStays } from './app.ts'
import { arrival, empty } from './arrival.ts'
import type { Scene } from './cast.ts'
import { door } from './door.ts'
import { firstMonth } from './month.ts'
import { reveal } from './reveal.ts'
import { rule } from './rule.ts'

/** The tour in its parts, in order. After `app` the second month is planned, in whatever way. */
export const TOUR = {
  door: [...empty, ...door],
  arrival,
  'first month': firstMonth,
  app: appComes,
  'rest of the app': appStays,
  rule,
  reveal,
} as const satisfies Record<string, readonly Scene[]>
export type TourPart = keyof typeof TOUR
export const TOUR_PARTS = Object.keys(TOUR) as readonly TourPart[]
