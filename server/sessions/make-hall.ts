import { refusal, type Refusal } from '../../shared/vocabulary/refusal.ts'
import type { PlayableRegime } from '../../shared/vocabulary/regime.ts'
import { RoomActor, type RoomNeeds } from '../rooms/room-actor.ts'
import { newId } from '../rooms/secrets.ts'
import type { OpenStorage, StoredRoom } from '../storage/storage.ts'
import { isRefusal, type Hall } from './hall.ts'
import { openingsOf, type SealFor } from './opening.ts'
import { papersFor } from './papers.ts'
import { Comparing } from './comparing.ts'
import { Documents } from './documents.ts'
import { endWhenLeft } from './dry.ts'
import { addNote, dropNote, notesOf } from './notes.ts'
import { Passes } from './passes.ts'
import { phraseHash } from './phrase.ts'
import { noSuchRoom, notYourRole, Registry, unknownToken } from './registry.ts'
import { Seating } from './seating.ts'
import { newSession, type Session } from './session.ts'
import { openTogether } from './together.ts'
import { planOf, type RoomPlan } from './treatment.ts'
import { memoryStorage } from '../storage/memory.ts'

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
  const passes = new Passes(clock)
  const comparing = new Comparing((regime) => needs.regimes[regime]?.face.title ?? regime)
  const documents = new Documents()
  let closing: Promise<void> | null = null

  const bringIn = (session: Session, stored: StoredRoom): void => {
    const room = new RoomActor(stored, { ...needs, storage: session.storage, changed: () => openTogether(session) })
    session.rooms.push(room)
    session.turns += stored.entries.filter(({ intent }) => intent.type === 'seat.take').length
    room.start()
    if (!session.dry) clock.after(EMPTY_MS, () => void dropIfEmpty(session, room))
  }

  const dropIfEmpty = async (session: Session, room: RoomActor): Promise<void> => {
    if (closing || room.holders.everCame || !session.rooms.includes(room)) return
    const { sessionId } = session.row
    session.rooms = session.rooms.filter((one) => one !== room)
    const isLast = session.rooms.length === 0
    if (isLast) registry.remove(sessionId)
    openTogether(session)
    await room.close('ended')
    await storage.erase(isLast ? { sessionId } : { roomId: room.roomId }).catch((error: unknown) => {
      log.warn({ roomId: room.roomId, error }, 'an empty room was not erased')
    })
  }

  const end = async (session: Session): Promise<void> => {
    registry.remove(session.row.sessionId)
    await Promise.all(session.rooms.map((room) => room.close('ended')))
    await session.storage.erase({ sessionId: session.row.sessionId })
  }

  /** The session that this token may do something with as its own; a foreign one looks unknown. */
  const sessionAt = (sessionId: string, token: string, mayRun = false): Session | Refusal => {
    const desk = registry.deskOf(token)
    if (isRefusal(desk)) return desk
    if (desk.session.row.sessionId !== sessionId) return noSuchRoom()
    return desk.rights === 'own' || (mayRun && desk.rights === 'run') ? desk.session : notYourRole()
  }

  /** A room whose notes this token may read and write, and its session. */
  const notebookOf = (code: string, token: string): { session: Session; room: RoomActor } | Refusal => {
    const room = registry.roomFor(code, token, { notes: true })
    if (isRefusal(room)) return room
    const session = registry.sessionOf(room)
    return session ? { session, room } : noSuchRoom()
  }

  return {
    async openSession(body, { at }) {
      const plan = planOf(body)
      if (isRefusal(plan)) return plan
      const live = registry.rooms.filter((room) => at - room.touched < LIVE_MS).length
      if (live + plan.rooms.length > MOST_LIVE_ROOMS) return refusal('busy', 'This server has as many rooms as it can run. Try again later.')
      const openings = openingsOf(plan, needs.regimes, needs.sealFor)
      if (isRefusal(openings)) return openings

      const { row, rooms, given } = await papersFor(plan, openings, at, (code) => registry.isTaken(code))
      const session = plan.dry ? newSession(row, memoryStorage(), true) : newSession(row, storage)
      const outcome = await session.storage.append({ kind: 'opening', session: row, rooms })
      if (outcome !== 'ok') return refusal('not-saved', 'The server could not save the session. Try again.')
      registry.add(session)
      for (const room of rooms) bringIn(session, { room, fence: 1, snapshot: null, entries: [], seats: [] })

      if (session.dry) endWhenLeft(session, clock, () => void end(session))

      const solo = plan.solo ? await seating.join(session, session.rooms, {}) : undefined
      if (solo && isRefusal(solo)) return solo
      await Promise.all(session.rooms.map((room, i) => prepare(room, plan.rooms[i])))
      return solo ? { ...given, solo } : given
    },

    async join(code, body) {
      const rooms = registry.behind(code)
      const session = rooms[0] && registry.sessionOf(rooms[0])
      return session ? seating.join(session, rooms, body) : noSuchRoom()
    },

    async returnTo(code, returnCode) {
      const rooms = registry.behind(code)
      return rooms.length === 0 ? noSuchRoom() : seating.returnTo(rooms, returnCode)
    },

    authenticate: (token, roomId) => registry.passOf(token, roomId),
    roomFor: (code, token) => registry.roomFor(code, token),

    async recordingOf(code, token) {
      const reader = registry.readerOf(code, token)
      return isRefusal(reader) ? reader : documents.of(reader)
    },

    async sessionRecordings(sessionId, token) {
      const session = sessionAt(sessionId, token, true)
      return isRefusal(session) ? session : documents.ofSession(session)
    },

    async recover(phrase) {
      const hash = await phraseHash(phrase)
      const session = registry.sessions.find(({ row }) => row.recoveryHash === hash)
      return session ? passes.recover(session) : unknownToken()
    },

    async mine(token) {
      const desk = registry.deskOf(token)
      return isRefusal(desk) ? desk : passes.desk(desk)
    },

    async givePass(sessionId, token, rights) {
      const session = sessionAt(sessionId, token)
      return isRefusal(session) ? session : passes.give(session, rights)
    },

    async endPasses(sessionId, token) {
      const session = sessionAt(sessionId, token)
      return isRefusal(session) ? session : passes.end(session)
    },

    async watch(code) {
      const rooms = registry.behind(code)
      const room = rooms.find((one) => !one.durable.state.G.town.locked) ?? rooms[0]
      const session = room && registry.sessionOf(room)
      return session ? passes.watch(session, room) : noSuchRoom()
    },

    async move(sessionId, token, { from, seat, to }) {
      const session = sessionAt(sessionId, token, true)
      if (isRefusal(session)) return session
      const [old, next] = [from, to].map((id) => session.rooms.find(({ roomId }) => roomId === id))
      return old && next && old !== next ? seating.move(old, seat, next) : noSuchRoom()
    },

    compare(token) {
      const desk = registry.deskOf(token)
      if (!isRefusal(desk)) return comparing.of(desk.session, { isDesk: true })
      const pass = registry.passOf(token)
      if (isRefusal(pass)) return pass
      const session = registry.sessionOf(pass.room)
      return session && pass.role === 'projector' && pass.room.durable.state.G.town.compares
        ? comparing.of(session, { isDesk: false })
        : notYourRole()
    },

    notes(code, token) {
      const notebook = notebookOf(code, token)
      return isRefusal(notebook) ? notebook : notesOf(notebook.session, notebook.room)
    },

    async addNote(code, token, text) {
      const notebook = notebookOf(code, token)
      return isRefusal(notebook) ? notebook : addNote(notebook.session, notebook.room, { text, at: clock.now() })
    },

    async dropNote(code, token, noteId) {
      const notebook = notebookOf(code, token)
      return isRefusal(notebook) ? notebook : dropNote(notebook.session, notebook.room, noteId)
    },

    async erase(sessionId, token) {
      const session = sessionAt(sessionId, token)
      if (isRefusal(session)) return session
      await end(session)
      return { erased: true }
    },

    async restore() {
      await storage.lease(newId())
      const stored = await storage.load()
      const sessions = new Map(stored.sessions.map((row): [string, Session] => [row.sessionId, newSession(row, storage)]))
      for (const session of sessions.values()) registry.add(session)
      for (const pass of stored.passes) sessions.get(pass.sessionId)?.passes.push(pass)
      const roomsOf = new Map(stored.rooms.map(({ room }) => [room.roomId, room.sessionId]))
      for (const note of stored.notes) sessions.get(roomsOf.get(note.roomId) ?? '')?.notes.push(note)
      for (const roomId of stored.damaged) log.error({ roomId }, 'a room could not be read')
      for (const one of stored.rooms) {
        try {
          const session = sessions.get(one.room.sessionId)
          if (session) bringIn(session, one)
        } catch (error) {
          // One room that is damaged, or of other rules, must not keep the others from play.
          log.error({ roomId: one.room.roomId, error }, 'a room could not be restored')
        }
      }
      for (const session of sessions.values()) openTogether(session)
    },

    close: () => (closing ??= Promise.all(registry.rooms.map((room) => room.close('restarting'))).then(() => storage.close())),

    stats: () => ({
      sessions: registry.sessions.length,
      rooms: registry.rooms.length,
      citizens: registry.rooms.reduce((sum, room) => sum + room.holders.count, 0),
    }),
  }
}

/** What a room has before anybody comes. */
async function prepare(room: RoomActor, plan: RoomPlan | undefined): Promise<void> {
  if (plan && plan.bots > 0) await room.submit('facilitator', { id: 'bots-at-opening', type: 'bots', count: plan.bots, temperament: 'mixed' })
  if (plan?.asks) await room.submit('facilitator', { id: 'door-at-opening', type: 'door', asks: true })
}
