import type { Deed } from '../../shared/vocabulary/intent.ts'
import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { View } from '../../shared/vocabulary/view.ts'

/** What a bot does in the step that its view shows: it plans from what a citizen in its chair can see, never from the secret. It is asked until it has nothing to add. */
export type BotDriver = (view: View, temperament: string, seat: Seat) => Deed[]

/** Bots that sit still. */
export const idleBots: BotDriver = () => []
