import type { Deed, Temperament } from '../../shared/vocabulary/intent.ts'
import type { Seat } from '../../shared/vocabulary/ids.ts'
import type { View } from '../../shared/vocabulary/view.ts'

/** What a bot does in the step that its view shows: it plans from what a citizen in its chair can see, never from the secret. It is asked again whenever that changes, until it has nothing to add. */
export type BotDriver = (view: View, temperament: Temperament, seat: Seat) => Deed[]
