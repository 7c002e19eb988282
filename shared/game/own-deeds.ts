import type { Lore } from '../rules/context.ts'
import { handlerOf } from '../rules/intents/index.ts'
import type { IntentType } from '../vocabulary/intent.ts'
import type { Game, Own } from '../vocabulary/state.ts'
import type { Command } from './contract.ts'
import { frozen, writableFor } from './writable.ts'

/**
 * Deeds of a citizen that change nothing but their own slice, with the parts of it that they write into; a part that is
 * put there anew needs no copy. None of them can end a step or a phase.
 */
const OWN_DEEDS: { readonly [T in IntentType]?: readonly (keyof Own)[] } = {
  plan: ['plan'],
  bills: [],
  way: [],
  dilemma: ['dilemma'],
  untie: ['social'],
  rate: ['social'],
  report: ['social'],
  appeal: [],
  link: [],
  theory: ['theories'],
  heaviest: [],
  exam: ['exam'],
  feeling: [],
  headline: ['survey'],
  case: ['survey'],
  sort: ['sorted'],
  propose: [],
  vote: ['votes'],
}

/** The game after a deed that changes the own slice alone, just as the kernel makes it and several times as fast; null: it needs the kernel. */
export function afterOwnDeed(g: Game, { seq, actor, at, intent }: Command, lore: Lore): Game | null {
  const parts = OWN_DEEDS[intent.type]
  if (!parts || typeof actor !== 'number') return null
  const copy = writableFor(g, actor, parts)
  handlerOf(intent.type)?.apply(copy, actor, intent, { lore, seq, at, endPhase: () => neverEnds(intent.type) })
  return frozen(copy)
}

function neverEnds(type: IntentType): never {
  throw new Error(`${type} changes one slice and can't end a phase`)
}
