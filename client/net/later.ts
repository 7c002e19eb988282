import type { Later } from './wire.ts'

/** The clock of the browser: runs something after so many ms, unless what it gives back is called before. */
export const later: Later = (ms, run) => {
  const timer = setTimeout(run, ms)
  return () => clearTimeout(timer)
}
