import type { Answer, Trouble } from './api.ts'
import type { Later } from './wire.ts'

/** A document of a room as this screen has it. `waiting`: the line is bad, and it is asked for again by itself. */
export type Document<T> = { state: 'loading' | 'waiting' | 'failed' | 'ready'; value: T | null }

type Follow<T> = {
  ask: () => Promise<Answer<T>>
  later: Later
  tell: (document: { state: 'waiting' | 'failed' } | { state: 'ready'; value: T }) => void
  /** Asked again after so long; once is enough otherwise. */
  everyMs?: number | undefined
}

/** Troubles that go by: no line, a sign-in page in between, a server that is busy or a step behind this screen. */
const PASSING: ReadonlySet<Trouble> = new Set<Trouble>(['offline', 'foreign', 'busy', 'too-fast', 'sealed'])
const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 20_000

/** Fetches a document, with growing pauses while the line is bad; the answer stops it. */
export function follow<T>({ ask, later, tell, everyMs }: Follow<T>): () => void {
  let isStopped = false
  let stopWaiting = () => {}
  const look = (pauseMs: number): void =>
    void ask().then((answer) => {
      if (isStopped) return
      if (answer.ok) {
        tell({ state: 'ready', value: answer.value })
        if (everyMs !== undefined) stopWaiting = later(everyMs, () => look(FIRST_PAUSE_MS))
      } else if (PASSING.has(answer.trouble)) {
        tell({ state: 'waiting' })
        stopWaiting = later(pauseMs, () => look(Math.min(LONGEST_PAUSE_MS, 2 * pauseMs)))
      } else tell({ state: 'failed' })
    })
  look(FIRST_PAUSE_MS)
  return () => {
    isStopped = true
    stopWaiting()
  }
}
