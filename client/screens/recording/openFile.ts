import type { SessionOpened } from '../../../shared/protocol/rest.ts'
import type { drop } from '../../messages/en/drop.ts'
import type { Trouble } from '../../net/api.ts'
import { openRecording } from '../../net/hostKey.ts'

/** Why a file was not opened as a recording. */
export type Problem = keyof typeof drop.problems
export type FileOpened = { ok: true; opened: SessionOpened } | { ok: false; problem: Problem }

/** As much as the server takes. */
const MOST_BYTES = 20 * 1024 * 1024

const PROBLEMS: Partial<Record<Trouble, Problem>> = { malformed: 'malformed', 'too-large': 'large', 'unknown-token': 'no-key' }

/** Opens a recording from a file: read here, checked by the server. */
export async function openFile(file: Blob): Promise<FileOpened> {
  if (file.size > MOST_BYTES) return { ok: false, problem: 'large' }
  const read = parsed(await file.text().catch(() => ''))
  if (read === undefined) return { ok: false, problem: 'not-json' }
  if (!isRecording(read)) return { ok: false, problem: 'not-recording' }
  const answer = await openRecording(read)
  if (answer.ok) return { ok: true, opened: answer.value }
  return { ok: false, problem: PROBLEMS[answer.trouble] ?? 'other' }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Enough to tell a recording from any other file; whether it is whole, the server says. */
function isRecording(read: unknown): read is object {
  return typeof read === 'object' && read !== null && 'schema' in read && 'sealed' in read && 'acts' in read
}
