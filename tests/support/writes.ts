import type { Write } from '../../server/storage/storage.ts'
import { anOpening } from './opening.ts'

type Kind<K extends Write['kind']> = Extract<Write, { kind: K }>

/** A session with rooms, whose codes are their ids behind an S and an R. */
export const opened = (sessionId: string, ...rooms: string[]): Kind<'opening'> => ({
  kind: 'opening',
  session: { sessionId, code: `S${sessionId}`, facilitatorHash: 'f', recoveryHash: 'r', createdAt: 1, deal: 'own', seal: 'shared' },
  rooms: rooms.map((roomId) => ({ roomId, sessionId, code: `R${roomId}`, openedAt: 5, opening: anOpening(), projectorHash: 'p' })),
})

/** One entry of a room by its first writer. */
export const entry = (roomId: string, seq: number, id = `intent-${seq}`): Kind<'room'> => ({
  kind: 'room',
  roomId,
  fence: 1,
  entries: [{ seq, actor: 3, at: seq * 10, intent: { id, type: 'ready', ready: true } }],
  seats: [],
})
