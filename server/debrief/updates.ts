import { effectIn, lastMonth, truthOf } from '../../shared/scoring/effects.ts'
import type { UpdateTold } from '../../shared/vocabulary/debrief.ts'
import { countCitizens, type Scene } from './scene.ts'
import { theoriesIn } from './theories.ts'

/** The updates that the room lived to see, and who noticed. */
export function updatesTold(scene: Scene): UpdateTold[] {
  const { lived, written } = scene
  return written.updates.flatMap(({ month, effects }, i) => {
    if (month > lastMonth(lived.room)) return []
    const points = (feature: string, at: number) => effectIn(written, feature, at)?.points ?? 0
    const changes = Object.keys(effects).map((feature) => ({ feature, before: points(feature, month - 1), after: points(feature, month) }))
    return { month, hastened: Object.hasOwn(lived.hastened, i), changes, noticed: noticed(scene, Object.keys(effects), month) }
  })
}

/**
 * Of those who had a guess about something that turned, how many guessed of one such thing what became true. An effect that
 * only grew can't be noticed by a theory; null where nothing turned, or fewer than five guessed.
 */
function noticed(scene: Scene, features: readonly string[], month: number): UpdateTold['noticed'] {
  const { written } = scene
  const turned = features.filter((feature) => truthOf(written, feature, month) !== truthOf(written, feature, month - 1))
  const guesses = theoriesIn(scene).filter(({ feature, effect }) => turned.includes(feature) && effect !== 'unknown')
  const of = countCitizens(guesses)
  if (of === 0 || !scene.isTold(of)) return null
  return { people: countCitizens(guesses.filter(({ feature, effect }) => effect === truthOf(written, feature, month))), of }
}
