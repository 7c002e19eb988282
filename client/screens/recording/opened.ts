import type { SessionOpened } from '../../../shared/protocol/rest.ts'
import type { Code } from '../../../shared/vocabulary/ids.ts'

/** A recording that this tab opened: the session that the server made of it, and the key to it. */
export type OpenedRecording = { session: string; code: Code; token: string }
/** The recording of the page, and the one beside it. */
export type Side = 'own' | 'other'

const KEPT = 'igs:opened'

/** Keeps the key to an opened recording in this tab alone: with the tab it is gone. */
export function keepOpened(side: Side, { sessionId, facilitatorToken, rooms, code }: SessionOpened): OpenedRecording {
  const opened = { session: sessionId, code: rooms[0]?.code ?? code, token: facilitatorToken }
  write({ ...read(), [side]: opened })
  return opened
}

/** The recording that this tab opened. */
export const openedHere = (side: Side): OpenedRecording | null => read()[side] ?? null

/** Forgets a recording once it is closed. */
export function forgetOpened(side: Side): void {
  const { [side]: _, ...rest } = read()
  write(rest)
}

type Kept = Partial<Record<Side, OpenedRecording>>

/** Without storage a page holds its recording until it is loaded again. */
let held: Kept = {}

function read(): Kept {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? '{}') as Kept
  } catch {
    return held
  }
}

function write(kept: Kept): void {
  held = kept
  try {
    if (Object.keys(kept).length === 0) sessionStorage.removeItem(KEPT)
    else sessionStorage.setItem(KEPT, JSON.stringify(kept))
  } catch {
    return
  }
}
