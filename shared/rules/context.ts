import type { Book } from '../vocabulary/content.ts'
import type { EventRule } from '../vocabulary/event.ts'

/** What rules read that is neither state nor code. */
export type Lore = { book: Book; events: Readonly<Record<string, EventRule>> }

/** The moment at which a rule runs: the version being written, the time, and how to say that the phase is over. */
export type Moment = { lore: Lore; seq: number; at: number; endPhase: () => void }
