import type { Game as GameDefinition, Move, MoveFn, PhaseConfig } from 'boardgame.io'
import type { Lore } from '../rules/context.ts'
import { handlerOf, HANDLERS } from '../rules/intents/index.ts'
import { beginPhase } from '../rules/months.ts'
import { remember } from '../rules/undoing.ts'
import { opened } from '../rules/opening.ts'
import { MOST_SEATS } from '../vocabulary/ids.ts'
import type { Intent, IntentType } from '../vocabulary/intent.ts'
import type { Opening } from '../vocabulary/journal.ts'
import { MONTHS, PHASES, type Phase } from '../vocabulary/phase.ts'
import type { Game } from '../vocabulary/state.ts'
import { frozen, writable } from './writable.ts'

/** The one argument of every move. `was`: the state before it, not a draft. */
export type MoveArgs = { seq: number; actor: number | string; at: number; intent: Intent; was: Game }

/** Moves that end a step: they read all logs and change nearly everything. */
const ENDINGS: readonly IntentType[] = ['time-up', 'next', 'play-on']

/**
 * The game as boardgame.io knows it: its phases are the eight phases, its two stages say who is at the table. Whether an
 * intent is legal is decided by our choices before a move is made; a move only applies it.
 */
export function definitionOf(lore: Lore): GameDefinition<Game> {
  return {
    name: 'in-good-standing',
    disableUndo: true,
    // Our chance hangs on keys, so the random plugin is never used; without a seed it would read the clock.
    seed: 'unused',
    setup: (_context, opening: Opening) => opened(opening),
    moves: {},
    phases: Object.fromEntries(PHASES.map((phase, i) => [phase, phaseOf(phase, PHASES[i + 1], lore)])),
  }
}

function phaseOf(phase: Phase, next: Phase | undefined, lore: Lore): PhaseConfig<Game> {
  const moves = movesOf(lore)
  return {
    start: phase === 'arrival',
    ...(next && { next }),
    endIf: ({ G }) => isPassedThrough(G, phase),
    onBegin: ({ G }) => beginPhase(G, phase, { lore, seq: G.town.version, at: G.town.now }),
    turn: {
      // One turn a phase: everybody acts at once, nobody waits for a turn.
      order: { first: () => 0, next: () => 0, playOrder: () => ['facilitator'] },
      onBegin: ({ events }) => events.setActivePlayers({ value: TABLE }),
      stages: { citizen: { moves }, facilitator: { moves } },
    },
  }
}

/** A phase without months is passed through. */
function isPassedThrough({ town }: Game, phase: Phase): boolean {
  return phase === 'app' && MONTHS[town.length].app === 0
}

/** A table of our own without a prototype: boardgame.io looks moves up with `in`. */
function movesOf(lore: Lore): Record<string, Move<Game>> {
  const move: MoveFn<Game> = ({ G, events }, { seq, actor, at, intent, was }: MoveArgs) => {
    // The end of a step writes to a copy, which is several times as fast as the kernel's draft.
    const copy = ENDINGS.includes(intent.type) ? writable(was) : null
    handlerOf(intent.type)?.apply(copy ?? G, actor as number, intent, { lore, seq, at, endPhase: () => events.endPhase() })
    const g = copy ?? G
    remember(g, intent, { seq, at, was: was.town })
    return copy ? frozen(copy) : undefined
  }
  // Without a limit the kernel counts nobody's moves, so nothing in its state changes in place.
  return Object.assign(Object.create(null), Object.fromEntries(Object.keys(HANDLERS).map((type) => [type, { move, noLimit: true }])))
}

const seats = Array.from({ length: MOST_SEATS }, (_, i) => [String(i + 1), 'citizen'] as const)
const TABLE: Record<string, string> = { ...Object.fromEntries(seats), facilitator: 'facilitator', clock: 'facilitator', system: 'facilitator' }
