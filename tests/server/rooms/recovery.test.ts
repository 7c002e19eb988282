import { expect, test } from 'vitest'
import { Recovery } from '../../../server/rooms/recovery.ts'
import { fakeClock } from '../../support/clock.ts'

/** A room on a disk that takes nothing until it is told to; when it tried, and since when there was trouble. */
function onBrokenDisk() {
  const clock = fakeClock(0)
  const disk = { works: false }
  const tries: number[] = []
  const over: number[] = []
  const recovery = new Recovery({
    clock,
    mend: async () => {
      tries.push(clock.now())
      if (!disk.works) throw new Error('disk full')
    },
    mended: (since) => void over.push(since),
    failed: () => {},
  })
  return { clock, disk, tries, over, recovery }
}

test('a room tries ever more slowly, but never waits more than 2 s for a disk that is there again', async () => {
  const { clock, disk, tries, over, recovery } = onBrokenDisk()
  recovery.fail(7)
  await clock.pass(9_000)
  expect(tries).toEqual([250, 750, 1_750, 3_750, 5_750, 7_750])
  expect(recovery.stalled).toBe(true)

  disk.works = true
  await clock.pass(1_000)
  expect(tries.at(-1)).toBe(9_750)
  expect(recovery.stalled).toBe(false)
  expect(over).toEqual([7])
})

test('a write that is kept begins the count anew; a room that is closed tries no more', async () => {
  const { clock, disk, tries, recovery } = onBrokenDisk()
  recovery.fail(0)
  await clock.pass(4_000)
  disk.works = true
  await clock.pass(2_000)
  recovery.succeed()

  disk.works = false
  recovery.fail(6_000)
  await clock.pass(250)
  expect(tries.at(-1)).toBe(6_250)
  recovery.stop()
  await clock.pass(60_000)
  expect(tries.at(-1)).toBe(6_250)
})
