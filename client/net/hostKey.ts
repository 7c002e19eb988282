import type { SessionOpened, SessionRequest } from '../../shared/protocol/rest.ts'
import { ask, type Answer } from './api.ts'

const KEPT = 'igs:host-key'

/** Asks the human for the key of this server. `wasWrong`: the last one didn't fit. Null: they have none. */
export type AskForKey = (wasWrong: boolean) => Promise<string | null>

let askForKey: AskForKey = () => Promise.resolve(null)

/** Whom to ask for the key; the answer takes them off. */
export function onKeyAsked(asking: AskForKey): () => void {
  askForKey = asking
  return () => {
    askForKey = () => Promise.resolve(null)
  }
}

/** Opens a session: rooms that a class plays in. */
export const openSession = (request: SessionRequest) => askAsHost<SessionOpened>('/api/sessions', request)

/** Opens a recording as a room that is only looked at. */
export const openRecording = (recording: object) => askAsHost<SessionOpened>('/api/recordings', recording)

/** Asks the server for what it may keep for hosts with its key: the human is asked for it once the server wants one. */
async function askAsHost<T>(path: string, body: object): Promise<Answer<T>> {
  let key = keptKey()
  for (;;) {
    const answer = await ask<T>(path, body, key === null ? {} : { token: key })
    if (answer.ok || answer.trouble !== 'unknown-token') return answer
    const given = await askForKey(key !== null)
    if (given === null) return answer
    key = given
    keepKey(given)
  }
}

/** In this tab alone: with the tab it is gone. */
function keptKey(): string | null {
  try {
    return sessionStorage.getItem(KEPT)
  } catch {
    return null
  }
}

function keepKey(key: string): void {
  try {
    sessionStorage.setItem(KEPT, key)
  } catch {
    return
  }
}
