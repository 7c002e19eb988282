import { expect, test } from 'vitest'
import { seedFrom } from '../../../server/cli/arguments.ts'
import { playHeadless } from '../../../server/cli/headless.ts'
import { playAll } from '../../../server/simulate/pool.ts'
import { simulate } from '../../../server/simulate/simulate.ts'
import { library } from '../../support/library.ts'

const play = { regime: 'house', citizens: 5, bots: 'mixed', length: 'short', disclosure: 'tier', seed: '7' } as const

async function figures(threads: number) {
  const { seconds, gamesPerMinute, ...rest } = await simulate(library, { ...play, rooms: 4 }, { threads })
  expect([seconds > 0, gamesPerMinute > 0]).toEqual([true, true])
  return JSON.stringify(rest)
}

test('the same arguments give the same figures, whatever the number of threads', async () => {
  const one = await figures(1)
  expect(await figures(2)).toBe(one)
  expect(await figures(2)).toBe(one)
})

test('a room of a simulation is the room that `play` plays with its number', async () => {
  const [summary] = await playAll([{ ...play, seed: seedFrom('7-3') }], { threads: 1 })
  const recording = playHeadless(library, { ...play, seed: seedFrom('7-3') })
  expect(summary?.entries).toBe(recording.journal.length)
  expect(summary?.endings.map(({ life }) => life)).toEqual(recording.endings.map(({ life }) => life))
})

test('each room that is played is told', async () => {
  const told: number[] = []
  await playAll(
    ['a', 'b', 'c'].map((seed) => ({ ...play, seed })),
    { threads: 2, onRoom: (done) => told.push(done) },
  )
  expect(told).toEqual([1, 2, 3])
})

test('a room that can’t be played ends the simulation with its number', async () => {
  await expect(playAll([{ ...play, regime: 'nowhere' }], { threads: 1 })).rejects.toThrow(/^room 1: missing: regime nowhere$/)
})
