import type { Clock } from '../rooms/clock.ts'
import type { Log } from '../rooms/log.ts'

const BEAT_MS = 500
/** Whoever waits for so long notices. */
const STALL_MS = 1_000
/** Code that runs gets this share of the time even where it shares the machine; a process that stands still gets none. */
const RAN = 0.25

type Needs = {
  clock: Clock
  log: Log
  /** CPU time of this process so far, ms. */
  cpu: () => number
  stood: (ms: number) => void
}

/** Tells, once it is over, that every room of this process stood still, and whether for code or for the machine. The answer ends the watch. */
export function watchStalls({ clock, log, cpu, stood }: Needs): () => void {
  let cancel = () => {}
  const beat = () => {
    const [due, before] = [clock.now() + BEAT_MS, cpu()]
    cancel = clock.after(BEAT_MS, () => {
      const ms = clock.now() - due
      if (ms >= STALL_MS) {
        stood(ms)
        log.warn({ ms }, cpu() - before >= ms * RAN ? 'all rooms stood still: code ran too long' : 'all rooms stood still: the machine gave no time')
      }
      beat()
    })
  }
  beat()
  return () => cancel()
}

/** CPU time of this process so far, ms. */
export function cpuOfProcess(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
