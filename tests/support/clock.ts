import type { Clock } from '../../server/rooms/clock.ts'

export type FakeClock = Clock & {
  /** Moves time on, running what falls due in order, with a breath for promises after each. */
  pass(ms: number): Promise<void>
}

let awaited = 0

/** Makes every breath wait for something that takes real time. */
export async function waitsFor<T>(work: Promise<T>): Promise<T> {
  awaited += 1
  return work.finally(() => (awaited -= 1))
}

/** Lets promises, and what waits for the end of the turn, run. */
export async function breathe(turns = 4): Promise<void> {
  for (let i = 0; i < turns || awaited > 0; i = awaited > 0 ? 0 : i + 1) await new Promise((resolve) => setImmediate(resolve))
}

/** A clock that stands still until told otherwise. */
export function fakeClock(start = 1_700_000_000_000): FakeClock {
  let now = start
  let alarms: { due: number; run: () => void }[] = []
  return {
    now: () => now,
    after(ms, run) {
      if (ms <= 0) {
        const immediate = setImmediate(run)
        return () => clearImmediate(immediate)
      }
      const alarm = { due: now + ms, run }
      alarms.push(alarm)
      return () => {
        alarms = alarms.filter((one) => one !== alarm)
      }
    },
    async pass(ms) {
      const end = now + ms
      for (;;) {
        const [next] = alarms.filter((alarm) => alarm.due <= end).sort((a, b) => a.due - b.due)
        if (!next) break
        now = Math.max(now, next.due)
        alarms = alarms.filter((one) => one !== next)
        next.run()
        await breathe()
      }
      now = end
      await breathe()
    },
  }
}
