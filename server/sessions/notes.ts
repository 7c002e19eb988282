import type { Note } from '../../shared/protocol/rest.ts'
import { refusal, type Refusal } from '../../shared/vocabulary/refusal.ts'
import type { RoomActor } from '../rooms/room-actor.ts'
import { newId } from '../rooms/secrets.ts'
import type { NoteRow } from '../storage/storage.ts'
import type { Session } from './session.ts'

const MOST = 500

/** Notes of a room's facilitators, oldest first: in no recording, and erased with the session. */
export function notesOf({ notes }: Session, { roomId }: RoomActor): Note[] {
  return notes.filter((note) => note.roomId === roomId).map(({ noteId, at, phase, month, text }) => ({ noteId, at, phase, month, text }))
}

/** Keeps a note, stamped with where the room is now. */
export async function addNote(session: Session, room: RoomActor, { text, at }: { text: string; at: number }): Promise<Note | Refusal> {
  if (session.notes.length >= MOST) return refusal('too-large', 'A session keeps 500 notes.')
  const { phase, month } = room.durable.state.G.town
  const note: NoteRow = { noteId: newId(), roomId: room.roomId, at, phase, month, text }
  if ((await session.storage.append({ kind: 'note', note })) !== 'ok') return refusal('not-saved', 'The server could not save this. Try again.')
  session.notes = [...session.notes, note]
  const { roomId: _room, ...given } = note
  return given
}

/** Erases a note; one that is not there is gone already. */
export async function dropNote(session: Session, room: RoomActor, noteId: string): Promise<{ erased: true }> {
  const isIt = (note: NoteRow) => note.noteId === noteId && note.roomId === room.roomId
  if (session.notes.some(isIt)) await session.storage.erase({ noteId })
  session.notes = session.notes.filter((note) => !isIt(note))
  return { erased: true }
}
