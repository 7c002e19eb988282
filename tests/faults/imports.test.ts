import fc from 'fast-check'
import { expect, test } from 'vitest'
import { playHeadless } from '../../server/cli/headless.ts'
import { debriefOf } from '../../server/debrief/debrief.ts'
import { fileOf } from '../../server/debrief/file.ts'
import { labOf } from '../../server/debrief/lab.ts'
import { replayOf } from '../../server/debrief/replay.ts'
import { isRefusal } from '../../server/sessions/hall.ts'
import { must } from '../../shared/kit/assert.ts'
import { aWorld, granted } from '../support/hall.ts'
import { library } from '../support/library.ts'

type Json = Record<string, unknown>

const played = JSON.stringify(
  playHeadless(library, { regime: 'house', citizens: 4, bots: 'mixed', length: 'short', disclosure: 'tier', seed: 'changed' }),
)

/** Something else in the place of one part of a file, wherever it is: `steps` choose the way down. */
function changed(steps: readonly number[], value: unknown): Json {
  const file = JSON.parse(played) as Json
  let at: Json = file
  for (const [i, step] of steps.entries()) {
    const keys = Object.keys(at)
    const key = keys[step % keys.length]
    if (key === undefined) break
    const next = at[key]
    if (i === steps.length - 1 || typeof next !== 'object' || next === null) {
      at[key] = value
      break
    }
    at = next as Json
  }
  return file
}

const anyPart = fc.oneof(
  fc.integer({ min: -3, max: 45 }),
  fc.constantFrom(null, '', 'x', 'toString', -1, 1e15, 0.5, true, [], {}),
  fc.jsonValue({ maxDepth: 2 }),
)
const anyWay = fc.array(fc.nat(5000), { minLength: 1, maxLength: 6 })

test('a file in which anything was changed is refused in words, or opened with documents that can be read', { timeout: 120_000 }, async () => {
  const world = await aWorld()
  try {
    let opened = 0
    await fc.assert(
      fc.asyncProperty(anyWay, anyPart, async (steps, value) => {
        const answer = await world.hall.openRecording(changed(steps, value))
        if (isRefusal(answer)) {
          expect(answer.code).toBe('malformed')
          return
        }
        opened += 1
        const { recording } = granted(await world.hall.recordingOf(must(answer.rooms[0], 'a room').code, answer.facilitatorToken))
        debriefOf(recording, library, [])
        replayOf(recording, library, { isNamed: true })
        labOf(recording, library, { regime: 'sesame', reforms: '' }, { seat: null, isNamed: true })
        fileOf(recording, library, 1)
        granted(await world.hall.erase(answer.sessionId, answer.facilitatorToken))
      }),
      { numRuns: 60, seed: 6 },
    )
    expect(opened).toBeGreaterThan(5)
  } finally {
    await world.end()
  }
})
