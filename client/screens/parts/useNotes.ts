import { useEffect, useState } from 'react'
import type { Note } from '../../../shared/protocol/rest.ts'
import type { Code } from '../../../shared/vocabulary/ids.ts'
import { addNote, notesOf, removeNote } from '../../net/api.ts'

/** So many signs a note may have. */
export const LONGEST_NOTE = 500

/** The private notes of a room, as the server keeps them. `failed`: the last change was not saved. */
export function useNotes(code: Code, token: string) {
  const [notes, setNotes] = useState<readonly Note[]>([])
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let isShown = true
    void notesOf(code, token).then((answer) => {
      if (isShown && answer.ok) setNotes(answer.value)
    })
    return () => {
      isShown = false
    }
  }, [code, token])
  return {
    notes,
    failed,
    /** Answers whether it was saved. */
    async add(text: string) {
      const answer = await addNote(code, text, token)
      setFailed(!answer.ok)
      if (answer.ok) setNotes((all) => [...all, answer.value])
      return answer.ok
    },
    async remove(noteId: string) {
      const { ok } = await removeNote(code, noteId, token)
      setFailed(!ok)
      if (ok) setNotes((all) => all.filter((note) => note.noteId !== noteId))
    },
  }
}
