import type { Book } from '../vocabulary/content.ts'
import type { Calendar, EventRule } from '../vocabulary/event.ts'

/** What rules read that is neither state nor code. `terms`: what people accept, by regime. */
export type Lore = { book: Book; events: Readonly<Record<string, EventRule>>; calendar: Calendar; terms: Readonly<Record<string, string>> }

/** The moment at which a rule runs: the version being written, the time, and how to say that the phase is over. */
export type Moment = { lore: Lore; seq: number; at: number; endPhase: () => void }
