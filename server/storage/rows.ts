import type { Selectable } from 'kysely'
import type { Actor } from '../../shared/vocabulary/ids.ts'
import type { Intent } from '../../shared/vocabulary/intent.ts'
import type { Entry, Opening } from '../../shared/vocabulary/journal.ts'
import type { NoteRow, PassRow, RoomRow, SeatRow, SessionRow } from './storage.ts'
import type { Tables } from './tables.ts'

type Row<T extends keyof Tables> = Selectable<Tables[T]>

export const sessionOut = (s: SessionRow): Row<'sessions'> => ({
  session_id: s.sessionId,
  code: s.code,
  facilitator_hash: s.facilitatorHash,
  recovery_hash: s.recoveryHash,
  created_at: s.createdAt,
  deal: s.deal,
  seal: s.seal,
})

export const sessionIn = (row: Row<'sessions'>): SessionRow => ({
  sessionId: row.session_id,
  code: row.code,
  facilitatorHash: row.facilitator_hash,
  recoveryHash: row.recovery_hash,
  createdAt: row.created_at,
  deal: row.deal === 'shared' ? 'shared' : 'own',
  seal: row.seal === 'shared' ? 'shared' : 'own',
})

export const roomOut = (r: RoomRow, owner: string | null): Row<'rooms'> => ({
  room_id: r.roomId,
  session_id: r.sessionId,
  code: r.code,
  opened_at: r.openedAt,
  opening: JSON.stringify(r.opening),
  projector_hash: r.projectorHash,
  owner,
  fence: 1,
})

export const roomIn = (row: Row<'rooms'>): RoomRow => ({
  roomId: row.room_id,
  sessionId: row.session_id,
  code: row.code,
  openedAt: row.opened_at,
  opening: JSON.parse(row.opening) as Opening,
  projectorHash: row.projector_hash,
})

export const entryOut = (roomId: string, fence: number, e: Entry): Row<'journal'> => ({
  room_id: roomId,
  seq: e.seq,
  actor: String(e.actor),
  at: e.at,
  id: e.intent.id,
  intent: JSON.stringify(e.intent),
  fence,
})

export const entryIn = (row: Row<'journal'>): Entry => ({
  seq: row.seq,
  actor: actorIn(row.actor),
  at: row.at,
  intent: JSON.parse(row.intent) as Intent,
})

function actorIn(text: string): Actor {
  return text === 'facilitator' || text === 'clock' || text === 'system' ? text : Number(text)
}

export const seatOut = (roomId: string, s: SeatRow): Row<'seats'> => ({
  room_id: roomId,
  seat: s.seat,
  names: JSON.stringify(s.names),
  wanted: s.wanted && JSON.stringify(s.wanted),
  token_hash: s.tokenHash,
  return_code: s.returnCode,
  join_id: s.joinId,
  epoch: s.epoch,
})

export const seatIn = (row: Row<'seats'>): SeatRow => ({
  seat: row.seat,
  names: JSON.parse(row.names) as string[],
  wanted: row.wanted === null ? null : (JSON.parse(row.wanted) as SeatRow['wanted']),
  tokenHash: row.token_hash,
  returnCode: row.return_code,
  joinId: row.join_id,
  epoch: row.epoch,
})

export const passOut = (p: PassRow): Row<'passes'> => ({
  token_hash: p.tokenHash,
  session_id: p.sessionId,
  room_id: p.roomId,
  rights: p.rights,
  created_at: p.createdAt,
})

export const passIn = (row: Row<'passes'>): PassRow => ({
  tokenHash: row.token_hash,
  sessionId: row.session_id,
  roomId: row.room_id,
  rights: row.rights as PassRow['rights'],
  createdAt: row.created_at,
})

export const noteOut = (n: NoteRow): Row<'notes'> => ({
  note_id: n.noteId,
  room_id: n.roomId,
  at: n.at,
  phase: n.phase,
  month: n.month,
  text: n.text,
})

export const noteIn = (row: Row<'notes'>): NoteRow => ({
  noteId: row.note_id,
  roomId: row.room_id,
  at: row.at,
  phase: row.phase as NoteRow['phase'],
  month: row.month,
  text: row.text,
})
