import { loadLibrary } from '../../server/library.ts'
import { loreOf, makeEngine } from '../../shared/game/engine.ts'

/** The real content, events and regimes, read once for a test file. */
export const library = await loadLibrary()

/** What rules read of it. */
export const lore = loreOf(library)

/** The real engine over it. */
export const engine = makeEngine(library)
