import { arrival, empty } from './arrival.ts'
import type { Cast, Scene } from './cast.ts'
import { next } from './cast.ts'
import { door } from './door.ts'
import { firstMonth } from './month.ts'
import { reveal } from './reveal.ts'
import { rule } from './rule.ts'

/** The second month, in which there is nothing new to look at. */
export async function passMonth(cast: Cast): Promise<void> {
  for (const says of [/Begin month 2/, /Start planning/, /Let the town move/, /Hand out statements/]) await next(cast, says)
}

export const beforeSecondMonth: readonly Scene[] = [...empty, ...door, ...arrival, ...firstMonth]
export const afterSecondMonth: readonly Scene[] = [...rule, ...reveal]
