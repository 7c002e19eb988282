import { describe, expect, test } from 'vitest'
import { commitmentOf } from '../../shared/kit/commit.ts'
import { sealFor } from '../../shared/scoring/sealing.ts'
import type { PlayableRegime } from '../../shared/vocabulary/regime.ts'
import type { SealedRegime } from '../../shared/vocabulary/sealed.ts'
import { library } from '../support/library.ts'

const PAIRS = 1000
const draw = (regime: PlayableRegime, seed: string) => sealFor(regime, { seed, length: 'standard' })

/** Another sign, or at least a fifth less than the larger of the two. */
function differs(a: number, b: number): boolean {
  return Math.sign(a) !== Math.sign(b) || Math.abs(a - b) >= 0.2 * Math.max(Math.abs(a), Math.abs(b), 1)
}

/** Share of the pairs of seeds in which at least half of some features are scored in another way. */
function shareOfPairsThatDiffer(regime: PlayableRegime, features: readonly string[]): number {
  const effectsOf = (seed: string) => draw(regime, seed).regime.effects
  let different = 0
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const [one, other] = [effectsOf(`one-${pair}`), effectsOf(`other-${pair}`)]
    const changed = features.filter((feature) => differs(one[feature]?.points ?? 0, other[feature]?.points ?? 0)).length
    if (changed * 2 >= features.length) different += 1
  }
  return different / PAIRS
}

describe.each(Object.entries(library.regimes))('%s', (_key, regime) => {
  const documented = regime.effects.filter((effect) => effect.documented)
  const open = regime.effects.filter((effect) => !effect.documented).map(({ feature }) => feature)

  test('a seed draws the same rules each time, and the hash that was shown binds them', () => {
    expect(draw(regime, 'a')).toEqual(draw(regime, 'a'))
    expect(commitmentOf(draw(regime, 'a'))).not.toBe(commitmentOf(draw(regime, 'b')))
  })

  test('what is documented has the same sign in every room, before and after each update', () => {
    const signs = (sealed: SealedRegime, feature: string) =>
      [sealed, ...sealed.updates]
        .map(({ effects }) => effects[feature]?.points)
        .filter((points) => points !== undefined)
        .map(Math.sign)
    for (const { feature } of documented) {
      const seen = Array.from({ length: 100 }, (_, i) => signs(draw(regime, `seed-${i}`).regime, feature)).flat()
      expect(new Set(seen).size, feature).toBe(1)
      expect(seen[0], feature).not.toBe(0)
    }
  })

  test.runIf(open.length > 0)('two rooms differ in at least half of what is not documented, in 99 of 100 pairs of seeds', () => {
    expect(shareOfPairsThatDiffer(regime, open)).toBeGreaterThanOrEqual(0.99)
  })
})
