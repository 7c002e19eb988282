import type { Code } from '../../../shared/vocabulary/ids.ts'

/** What can be taken home of a room. */
export type RoomFile = 'recording' | 'csv'

const PATHS: Readonly<Record<RoomFile, string>> = { recording: 'recording', csv: 'export.csv' }
const NAMES: Readonly<Record<RoomFile, string>> = { recording: 'recording.json', csv: 'ledger.csv' }

/** Fetches a file with the desk's key and hands it to the browser to save; false when the server wouldn't give it. */
export async function saveRoom({ file, code, token }: { file: RoomFile; code: Code; token: string }): Promise<boolean> {
  const answer = await fetch(`/api/rooms/${code}/${PATHS[file]}`, { headers: { authorization: `Bearer ${token}` } }).catch(() => null)
  if (!answer?.ok) return false
  const url = URL.createObjectURL(await answer.blob())
  const link = document.createElement('a')
  link.href = url
  link.download = `${code}-${NAMES[file]}`
  link.click()
  URL.revokeObjectURL(url)
  return true
}
