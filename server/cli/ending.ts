import closeWithGrace from 'close-with-grace'

const MOST_MS = 9_000

/** Runs `close` once when the process is told to end, then ends it: exit 0, or 1 when that takes too long. */
export function onEnding(close: () => Promise<void>): void {
  closeWithGrace({ delay: MOST_MS, skip: ['unhandledRejection'] }, async () => {
    // Ctrl+C reaches a process twice, from the terminal and from npm; the second must not cut the goodbyes short.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.removeAllListeners(signal)
      process.on(signal, () => {})
    }
    await close()
  })
}
