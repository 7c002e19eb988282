import { charts } from './en/charts.ts'
import { desk } from './en/console.ts'
import { facts } from './en/facts.ts'
import { board } from './en/pieces.ts'
import { pocket } from './en/pocket.ts'
import { projector } from './en/projector.ts'
import { reveal } from './en/reveal.ts'
import { scenes } from './en/scenes.ts'

/** Words of the desk, the pocket console, the board and the reveal: they arrive with their screens. While building, `build/words.ts` compiles them. */
export const later = { board, projector, pocket, reveal, scenes, charts, facts, desk } as const
