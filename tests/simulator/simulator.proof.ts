import { describe, expect, test } from 'vitest'
import { PLANTS } from './plants/plants.ts'
import { runWorlds } from './pool.ts'
import { runWorld } from './run.ts'

const SEEDS = 2000
/** A bug has to show itself in so many worlds. */
const SOON = 200

test('the same seed is the same world, byte for byte', async () => {
  const once = await runWorld(1)
  expect(await runWorld(1)).toEqual(once)
  expect((await runWorld(2)).trace).not.toBe(once.trace)
})

describe('a planted bug is found', () => {
  test.each(PLANTS.map((plant) => [plant().name, plant] as const))('%s', async (_name, plant) => {
    let found: string[] = []
    const { breaks } = plant()
    for (let seed = 1; seed <= SOON && !found.includes(breaks); seed += 1)
      found = (await runWorld(seed, { plant: plant() })).violations.map(({ invariant }) => invariant)
    expect(found).toContain(breaks)
  })
})

test(`nothing is broken in ${SEEDS} worlds`, async () => {
  expect((await runWorlds(1, SEEDS)).violations).toEqual([])
})
