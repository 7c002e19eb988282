import type { BranchRequest, EXPORT_FORMS, SessionOpened } from '../../shared/protocol/rest.ts'
import type { Code, Seat } from '../../shared/vocabulary/ids.ts'
import { ask } from './api.ts'

export type ExportForm = (typeof EXPORT_FORMS)[number]

/** Opens a new session whose room takes up this one's play at the start of a month. */
export const branchRoom = (code: Code, branch: BranchRequest, token: string) => ask<SessionOpened>(`/api/rooms/${code}/branch`, branch, { token })

const ENDINGS: Readonly<Record<ExportForm, string>> = { json: 'json', csv: 'zip', xlsx: 'xlsx' }

/** What can be saved as a file: where it comes from, and its name. */
export type SavedFile = { path: string; name: string }

/** A room in portable form. */
export const recordingFile = (code: Code): SavedFile => ({ path: `/api/rooms/${code}/recording`, name: `${code}-recording.json` })

/** All that is kept of one citizen. */
export const keptFile = (code: Code, seat: Seat): SavedFile => ({
  path: `/api/rooms/${code}/kept?seat=${seat}`,
  name: `${code}-citizen-${seat}.json`,
})

/** All rooms of a session; `text`: with typed names and notes. */
export const exportFile = (session: string, as: ExportForm, text: boolean): SavedFile => ({
  path: `/api/sessions/${session}/export?as=${as}${text ? '&text=1' : ''}`,
  name: `in-good-standing.${ENDINGS[as]}`,
})

/** Fetches a file with a key and hands it to the browser to save; false when the server wouldn't give it. */
export async function save({ path, name }: SavedFile, token: string): Promise<boolean> {
  const answer = await fetch(path, { headers: { authorization: `Bearer ${token}` } }).catch(() => null)
  if (!answer?.ok) return false
  const url = URL.createObjectURL(await answer.blob())
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
  return true
}
