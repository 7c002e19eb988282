import { useState } from 'react'
import { save, type SavedFile } from '../../net/records.ts'

/** Saves files that the server makes, one at a time, and tells how the last one went; null: well, or none was asked for. */
export function useSaving(token: string): { said: 'saving' | 'failed' | null; saves: (file: SavedFile) => void } {
  const [said, setSaid] = useState<'saving' | 'failed' | null>(null)
  const saves = async (file: SavedFile) => {
    setSaid('saving')
    setSaid((await save(file, token)) ? null : 'failed')
  }
  return { said, saves: (file) => void saves(file) }
}
