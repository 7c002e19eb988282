import { sortedByAll } from '../kit/sorted.ts'
import type { Disclosure } from '../vocabulary/disclosure.ts'
import type { LedgerLine, Observation } from '../vocabulary/ledger.ts'
import type { SealedRegime } from '../vocabulary/sealed.ts'
import type { LeastChange, ScoreFile } from '../vocabulary/state.ts'
import { DISCLOSED, reasonCodes } from './disclosure.ts'
import { effectIn } from './effects.ts'
import { FAMILIES } from './families/index.ts'
import { partsOf } from './parts.ts'
import { rankOf } from './tiers.ts'

export type Question = {
  /** The rules in force. */
  regime: SealedRegime
  month: number
  /** null: no score yet. */
  file: ScoreFile | null
  /** Files of those among whom one is ranked. */
  peers: readonly ScoreFile[]
  /** All lines of the citizen so far. */
  lines: readonly LedgerLine[]
  observations: ReadonlyMap<string, Observation>
}

type Way = Extract<LeastChange, { how: 'exactly' }>['ways'][number]

/** Ways that are named, and how often an act may have to be done to be one. */
const MOST_WAYS = 3
const MOST_TIMES = 8
/** Nobody can do it themselves. */
const NOT_ONES_OWN = 'report.received'

/** The answer to "what is the least I would have to change?", as good as the regime gives it and the room's level lets it. */
export function leastChange(level: Disclosure, question: Question): LeastChange {
  const { regime, month, file } = question
  const { answers } = DISCLOSED[level]
  const how = answers === 'exactly' || regime.answers === 'nothing' ? regime.answers : answers
  if (how === 'nothing' || file === null) return { month, how: 'nothing' }
  return how === 'vaguely' ? { month, how, codes: reasonCodes(question) } : exactly(question, file)
}

function exactly(question: Question, file: ScoreFile): LeastChange {
  const { regime, month } = question
  const value = valueOf(question, file)
  const best = regime.tier === 'kept' ? (file.accounts['best'] ?? value) : value
  const rank = rankOf(regime, best)
  const [next, now] = [regime.tiers[rank - 1], regime.tiers[rank]]
  if (!next || !now) return { month, how: 'exactly', tier: null, points: 0, ways: [] }
  // On a scale that counts the bad, the better tier ends one below the beginning of one's own.
  const goal = regime.scale.better === 'high' ? next.from : now.from - 1
  const isThere = (after: ScoreFile) => {
    const reached = valueOf(question, after)
    return regime.scale.better === 'high' ? reached >= goal : reached <= goal
  }
  return {
    month,
    how: 'exactly',
    tier: next.letter,
    points: Math.abs(goal - value),
    ways: [...acts(question, file, isThere), ...gone(question, file, isThere)].slice(0, MOST_WAYS),
  }
}

function valueOf({ regime, peers }: Question, file: ScoreFile): number {
  const family = FAMILIES[regime.family]
  return family.value(regime, family.place?.(regime, file, peers) ?? file)
}

/** Acts that would do by themselves, those that are needed least often first. */
function acts(question: Question, file: ScoreFile, isThere: (after: ScoreFile) => boolean): Way[] {
  const features = Object.keys(question.regime.effects).filter((feature) => feature !== NOT_ONES_OWN)
  const ways = features.flatMap((feature): Way[] => {
    let after = file
    for (let times = 1; times <= MOST_TIMES; times += 1) {
      after = done(question, after, feature, times)
      if (isThere(after)) return [{ feature, times }]
    }
    return []
  })
  return sortedByAll(ways, ({ feature, times }) => [times, feature])
}

/** The file once a feature was seen once more. */
function done({ regime, month }: Question, file: ScoreFile, feature: string, nth: number): ScoreFile {
  const effect = effectIn(regime, feature, month)
  if (!effect) return file
  const seen = { id: `least-${nth}`, act: '', month, slot: 1, citizen: 0, actual: 0, sensor: '', feature, magnitude: usualStars(regime, feature) }
  return partsOf(effect, file, seen, month).reduce((after, part) => FAMILIES[regime.family].book(regime, after, part), file)
}

/** Stars that customers give on the mean, where they rate the act; 1 for all other acts. */
function usualStars({ terms }: SealedRegime, feature: string): number {
  return 'raters' in terms && terms.raters.features.includes(feature) ? Math.round(terms.raters.mean / 100) : 1
}

/** Entries without which one would be there; the same kind is named once. */
function gone({ regime }: Question, file: ScoreFile, isThere: (after: ScoreFile) => boolean): Way[] {
  const decisive = file.entries.filter(({ ref, feature }) => feature !== '' && isThere(FAMILIES[regime.family].strike(regime, file, ref)))
  return [...new Set(decisive.map(({ feature }) => feature))].map((feature) => ({ feature, times: 0 }))
}
