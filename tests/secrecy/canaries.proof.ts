import { expect, test } from 'vitest'
import type { Engine } from '../../shared/game/contract.ts'
import { engine } from '../support/library.ts'
import { scan } from './scan.ts'

test('fifty thousand frames hold no secret but what the one table grants to whoever gets them', () => {
  const { frames, games, canariesGranted, leaks } = scan({ frames: 50_000, seed: 2_026, onGame: () => {} })
  expect(leaks).toEqual([])
  expect(frames).toBeGreaterThanOrEqual(50_000)
  expect(games).toBeGreaterThan(5)
  // The search finds what is there to be found.
  expect(canariesGranted).toBeGreaterThan(frames)
})

/** A view with one field too many: the first citizen's coins on every screen. */
const leaky: Pick<Engine, 'viewsFor'> = {
  viewsFor(state, card) {
    const views = engine.viewsFor(state, card)
    return { ...views, public: { ...views.public, coins: state.G.own[1]?.coins } as never }
  },
}

test('one field too many in a view is found', () => {
  const { leaks } = scan({ frames: 500, seed: 1, onGame: () => {}, engine: leaky })
  expect(new Set(leaks.map(({ secret }) => secret))).toEqual(new Set(['8801001']))
  expect(leaks.some(({ audience }) => audience === 'projector')).toBe(true)
  expect(leaks.some(({ audience }) => audience === 1)).toBe(false)
})
