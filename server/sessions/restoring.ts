import type { Log } from '../rooms/log.ts'
import type { OpenStorage, Stored } from '../storage/storage.ts'
import type { Keeping } from './keeping.ts'
import type { Registry } from './registry.ts'
import { newSession, type Session } from './session.ts'
import { openTogether } from './together.ts'

type Needs = { storage: OpenStorage; log: Log; registry: Registry; keeping: Keeping }

/** Brings sessions in as they are stored. One room that is damaged, or of other rules, doesn't keep the others from play. */
export function bringBack(stored: Stored, { storage, log, registry, keeping }: Needs): void {
  const sessions = new Map(stored.sessions.map((row): [string, Session] => [row.sessionId, newSession(row, storage)]))
  for (const session of sessions.values()) registry.add(session)
  for (const pass of stored.passes) sessions.get(pass.sessionId)?.passes.push(pass)
  const sessionOf = new Map(stored.rooms.map(({ room }) => [room.roomId, room.sessionId]))
  for (const note of stored.notes) sessions.get(sessionOf.get(note.roomId) ?? '')?.notes.push(note)
  for (const roomId of stored.damaged) log.error({ roomId }, 'a room could not be read')
  for (const one of stored.rooms) {
    try {
      const session = sessions.get(one.room.sessionId)
      if (session) keeping.bringIn(session, one)
    } catch (error) {
      log.error({ roomId: one.room.roomId, error }, 'a room could not be restored')
    }
  }
  for (const session of sessions.values()) openTogether(session)
}
