/** Time as rooms know it; tests hand in a clock of their own. */
export type Clock = {
  /** Epoch ms that never goes back. */
  now(): number
  /** Runs something once, after ms; 0: as soon as what is going on is over. Returns the way to call it off. */
  after(ms: number, run: () => void): () => void
}

/** Steady even when the machine's date jumps: the date is read once, at the start. */
export const systemClock: Clock = {
  now: () => Math.round(performance.timeOrigin + performance.now()),
  after(ms, run) {
    if (ms <= 0) {
      const immediate = setImmediate(run)
      return () => clearImmediate(immediate)
    }
    const timer = setTimeout(run, ms)
    timer.unref()
    return () => clearTimeout(timer)
  },
}
