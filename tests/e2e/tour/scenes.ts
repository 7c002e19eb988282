import { appComes, appStays } from './app.ts'
import { arrival, empty } from './arrival.ts'
import type { Scene } from './cast.ts'
import { door } from './door.ts'
import { firstMonth } from './month.ts'
import { reveal } from './reveal.ts'
import { rule } from './rule.ts'

/** Up to the plan of the second month, which somebody may want to make in a way of their own. */
export const beforeSecondPlan: readonly Scene[] = [...empty, ...door, ...arrival, ...firstMonth, ...appComes]
export const afterSecondPlan: readonly Scene[] = [...appStays, ...rule, ...reveal]
