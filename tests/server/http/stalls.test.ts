import { expect, test } from 'vitest'
import { watchStalls } from '../../../server/http/stalls.ts'
import { noLog } from '../../../server/rooms/log.ts'

/** A watch over a loop whose next beat comes as late as a test says, after so much CPU time. */
function aWatch() {
  let now = 0
  let cpu = 0
  let waiting: (() => void) | null = null
  const stood: number[] = []
  const said: [object, string][] = []
  const end = watchStalls({
    clock: {
      now: () => now,
      after(ms, run) {
        waiting = () => {
          now += ms
          run()
        }
        return () => (waiting = null)
      },
    },
    log: { ...noLog, warn: (facts, message) => void said.push([facts, message]) },
    cpu: () => cpu,
    stood: (ms) => void stood.push(ms),
  })
  return {
    stood,
    said,
    end,
    isOn: () => waiting !== null,
    beats(late: number, used: number) {
      now += late
      cpu += used
      waiting?.()
    },
  }
}

test('code that ran for seconds is told with how long, and the watch goes on', () => {
  const { beats, stood, said } = aWatch()
  beats(0, 1)
  beats(999, 990)
  expect([stood, said]).toEqual([[], []])
  beats(5000, 4900)
  beats(2000, 1900)
  expect(stood).toEqual([5000, 2000])
  expect(said[0]).toEqual([{ ms: 5000 }, 'all rooms stood still: code ran too long'])
})

test('a machine that gave no time, or a tenth of it, is told apart', () => {
  const { beats, said } = aWatch()
  beats(20_000, 3)
  beats(30_000, 3_000)
  expect(said).toEqual([20_000, 30_000].map((ms) => [{ ms }, 'all rooms stood still: the machine gave no time']))
})

test('on a machine that others use, too, code that ran is still told as such', () => {
  const { beats, said } = aWatch()
  beats(5000, 1700)
  expect(said).toEqual([[{ ms: 5000 }, 'all rooms stood still: code ran too long']])
})

test('it ends with the server', () => {
  const { end, isOn } = aWatch()
  expect(isOn()).toBe(true)
  end()
  expect(isOn()).toBe(false)
})
