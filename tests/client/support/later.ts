import type { Later } from '../../../client/net/wire.ts'

/** A clock that a test moves: what is due runs as it passes. */
export function fakeLater() {
  let time = 0
  let timers: { at: number; run: () => void }[] = []
  const later: Later = (ms, run) => {
    const timer = { at: time + ms, run }
    timers.push(timer)
    return () => (timers = timers.filter((other) => other !== timer))
  }
  const pass = (ms: number) => {
    const end = time + ms
    for (let due = next(end); due; due = next(end)) {
      timers = timers.filter((other) => other !== due)
      time = due.at
      due.run()
    }
    time = end
  }
  const next = (end: number) => timers.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0]
  /** Time goes by with the page frozen: what fell due meanwhile runs late, all at once. */
  const sleep = (ms: number) => {
    time += ms
    for (let due = next(time); due; due = next(time)) {
      timers = timers.filter((other) => other !== due)
      due.run()
    }
  }
  return { now: () => time, later, pass, sleep }
}
