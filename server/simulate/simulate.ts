import type { Deps } from '../../shared/game/contract.ts'
import type { Play } from '../cli/headless.ts'
import { seedFrom } from '../cli/arguments.ts'
import { playAll } from './pool.ts'
import { reportOf, type Report } from './report.ts'

export type Simulation = Play & { rooms: number }
export type Simulated = Simulation & { seconds: number; gamesPerMinute: number } & Report

type Options = Parameters<typeof playAll>[1]

/**
 * Plays many rooms of bots and reports what they have in common. Room 12 of seed `7` is the room that
 * `npm run play -- --seed 7-12` plays. Only `seconds` and `gamesPerMinute` depend on the machine.
 */
export async function simulate({ book }: Deps, { rooms, ...play }: Simulation, options: Options = {}): Promise<Simulated> {
  const began = performance.now()
  const plays = Array.from({ length: rooms }, (_, i) => ({ ...play, seed: seedFrom(`${play.seed}-${i + 1}`) }))
  const summaries = await playAll(plays, options)
  const seconds = (performance.now() - began) / 1000
  return {
    ...play,
    rooms,
    seconds: Math.round(seconds * 10) / 10,
    gamesPerMinute: Math.round((60 * rooms) / seconds),
    ...reportOf(summaries, Object.keys(book.activities)),
  }
}
