import { refusal } from '../../shared/vocabulary/refusal.ts'
import type { PlayableRegime } from '../../shared/vocabulary/regime.ts'
import { RoomActor, type RoomNeeds } from '../rooms/room-actor.ts'
import { newId } from '../rooms/secrets.ts'
import type { OpenStorage, StoredRoom } from '../storage/storage.ts'
import { isRefusal, type Hall } from './hall.ts'
import { openingsOf, type SealFor } from './opening.ts'
import { papersFor } from './papers.ts'
import { noSuchRoom, Registry, unknownToken } from './registry.ts'
import { Seating } from './seating.ts'
import type { Session } from './session.ts'
import { planOf } from './treatment.ts'

/** Rooms in use that one process takes on; one that nobody touched for an hour doesn't count. */
const MOST_LIVE_ROOMS = 50
const LIVE_MS = 60 * 60_000
/** A room that nobody joined goes after so long. */
const EMPTY_MS = 30 * 60_000

export type HallNeeds = Omit<RoomNeeds, 'storage'> & {
  storage: OpenStorage
  regimes: Readonly<Record<string, PlayableRegime>>
  sealFor: SealFor
}

/** The rooms of this process. Call `restore` before anything is served. */
export function makeHall(needs: HallNeeds): Hall {
  const { storage, clock, log } = needs
  const registry = new Registry()
  const seating = new Seating(clock)
  let closing: Promise<void> | null = null

  const bringIn = (session: Session, stored: StoredRoom): void => {
    const room = new RoomActor(stored, needs)
    session.rooms.push(room)
    room.start()
    clock.after(EMPTY_MS, () => void dropIfEmpty(session, room))
  }

  const dropIfEmpty = async (session: Session, room: RoomActor): Promise<void> => {
    const everJoined = [...room.durable.seats.values()].some((row) => row.tokenHash !== null)
    if (closing || everJoined || !session.rooms.includes(room)) return
    const { sessionId } = session.row
    session.rooms = session.rooms.filter((one) => one !== room)
    const isLast = session.rooms.length === 0
    if (isLast) registry.remove(sessionId)
    await room.close('ended')
    await storage.erase(isLast ? { sessionId } : { roomId: room.roomId }).catch((error: unknown) => {
      log.warn({ roomId: room.roomId, error }, 'an empty room was not erased')
    })
  }

  return {
    async openSession(body, { at }) {
      const plan = planOf(body)
      if (isRefusal(plan)) return plan
      const live = registry.rooms.filter((room) => at - room.touched < LIVE_MS).length
      if (live + plan.rooms.length > MOST_LIVE_ROOMS) return refusal('busy', 'This server has as many rooms as it can run. Try again later.')
      const openings = openingsOf(plan, needs.regimes, needs.sealFor)
      if (isRefusal(openings)) return openings

      const { row, rooms, given } = papersFor(plan, openings, at, (code) => registry.isTaken(code))
      const outcome = await storage.append({ kind: 'opening', session: row, rooms })
      if (outcome !== 'ok') return refusal('not-saved', 'The server could not save the session. Try again.')
      const session: Session = { row, rooms: [] }
      registry.add(session)
      for (const room of rooms) bringIn(session, { room, fence: 1, snapshot: null, entries: [], seats: [] })

      const solo = plan.solo ? await seating.join(session.rooms, undefined) : undefined
      if (solo && isRefusal(solo)) return solo
      await Promise.all(session.rooms.map((room, i) => seatBots(room, plan.rooms[i]?.bots ?? 0)))
      return solo ? { ...given, solo } : given
    },

    join: (code, { joinId }) => seating.join(registry.behind(code), joinId),

    async returnTo(code, returnCode) {
      const rooms = registry.behind(code)
      return rooms.length === 0 ? noSuchRoom() : seating.returnTo(rooms, returnCode)
    },

    authenticate: (token, roomId) => registry.passOf(token, roomId),
    roomFor: (code, token) => registry.roomFor(code, token),

    async recordingSource(code, token) {
      const room = registry.roomFor(code, token)
      if (isRefusal(room)) return room
      const { state, seq } = room.durable
      if (state.G.town.reveal === null) return refusal('sealed', 'The envelope is still sealed.')
      const { card } = room
      const stored = (await storage.load(room.roomId)).rooms[0]
      return stored ? { opening: room.row.opening, entries: stored.entries.filter((entry) => entry.seq <= seq), state, card } : noSuchRoom()
    },

    async erase(sessionId, token) {
      const session = registry.facilitatedBy(token)
      if (!session) return unknownToken()
      if (session.row.sessionId !== sessionId) return noSuchRoom()
      registry.remove(sessionId)
      await Promise.all(session.rooms.map((room) => room.close('ended')))
      await storage.erase({ sessionId })
      return { erased: true }
    },

    async restore() {
      await storage.lease(newId())
      const stored = await storage.load()
      const sessions = new Map(stored.sessions.map((row): [string, Session] => [row.sessionId, { row, rooms: [] }]))
      for (const session of sessions.values()) registry.add(session)
      for (const roomId of stored.damaged) log.error({ roomId }, 'a room could not be read')
      for (const one of stored.rooms) {
        try {
          const session = sessions.get(one.room.sessionId)
          if (session) bringIn(session, one)
        } catch (error) {
          // One damaged room must not keep the others from play.
          log.error({ roomId: one.room.roomId, error }, 'a room could not be restored')
        }
      }
    },

    close: () => (closing ??= Promise.all(registry.rooms.map((room) => room.close('restarting'))).then(() => storage.close())),

    stats: () => ({
      sessions: registry.sessions.length,
      rooms: registry.rooms.length,
      citizens: registry.rooms.reduce((sum, room) => sum + room.humans, 0),
    }),
  }
}

async function seatBots(room: RoomActor, count: number): Promise<void> {
  if (count > 0) await room.submit('facilitator', { id: 'bots-at-opening', type: 'bots', count, temperament: 'mixed' })
}
