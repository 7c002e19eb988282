import { desk } from './en/console.ts'
import { board } from './en/pieces.ts'
import { projector } from './en/projector.ts'
import { reveal } from './en/reveal.ts'

/** Words of the desk, the board and the reveal: they arrive with their screens. While building, `build/words.ts` compiles them. */
export const later = { board, projector, reveal, desk } as const
