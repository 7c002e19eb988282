import { charts } from './en/charts.ts'
import { desk } from './en/console.ts'
import { board } from './en/pieces.ts'
import { pocket } from './en/pocket.ts'
import { projector } from './en/projector.ts'
import { reveal } from './en/reveal.ts'

/** Words of the desk, the pocket console, the board and the reveal: they arrive with their screens. While building, `build/words.ts` compiles them. */
export const later = { board, projector, pocket, reveal, charts, desk } as const
