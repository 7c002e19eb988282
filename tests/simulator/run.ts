import type { Violation } from './chronicle.ts'
import { troubled } from './troubles.ts'
import { World, type Plant } from './world.ts'

/** What a seed came to. `trace`: SHA-256 over all frames, answers and entries. */
export type Outcome = { seed: number; violations: Violation[]; trace: string }

const LOOK_EVERY_MS = 6000
/** So long a world lasts at most, in its own time. */
const MOST_MS = 15 * 60_000
/** After all troubles: the longest patience of any part, and the time until an empty room would be dropped. */
const HEAL_MS = 20_000
const REST_MS = 32 * 60_000

/** Lives one world from its beginning to its end; the same seed is the same world, byte for byte. */
export async function runWorld(seed: number, options: { plant?: Partial<Plant>; write?: (line: string) => void } = {}): Promise<Outcome> {
  const world = new World(`world-${seed}`, options)
  const { time, chronicle } = world
  for (let i = 0; i < (world.shares ? 2 : 1); i += 1) void world.starts()
  const calm = troubled(world)
  const end = time.now() + MOST_MS
  while (world.deeds > 0 && time.now() < end && chronicle.violations.length === 0) {
    await time.pass(LOOK_EVERY_MS)
    world.look()
  }
  if (chronicle.violations.length === 0) {
    calm()
    await world.heals()
    await time.pass(HEAL_MS)
    await world.wakesAll()
    world.look({ atEnd: true })
    await world.ends()
    await time.pass(REST_MS)
    if (time.waiting > 0) chronicle.broken('V16', `${time.waiting} timers are left`)
  }
  return { seed, violations: chronicle.violations, trace: chronicle.digest() }
}
