import type { Refusal } from '../../shared/vocabulary/refusal.ts'
import type { PlayableRegime } from '../../shared/vocabulary/regime.ts'
import type { RoomActor, RoomNeeds } from '../rooms/room-actor.ts'
import { newId } from '../rooms/secrets.ts'
import type { OpenStorage } from '../storage/storage.ts'
import { isRefusal, type Hall } from './hall.ts'
import { openingsOf, type SealFor } from './opening.ts'
import { papersFor } from './papers.ts'
import { branchFrom } from './branching.ts'
import { Comparing } from './comparing.ts'
import { Documents } from './documents.ts'
import { endWhenLeft } from './when-left.ts'
import { Holding } from './holding.ts'
import { Keeping } from './keeping.ts'
import { addNote, dropNote, notesOf } from './notes.ts'
import { Passes } from './passes.ts'
import { phraseHash } from './phrase.ts'
import { openRecording } from './recordings.ts'
import { bringBack } from './restoring.ts'
import { noSuchRoom, notYourRole, Registry, unknownToken } from './registry.ts'
import { Seating } from './seating.ts'
import { newSession, type Session } from './session.ts'
import { Sweeping } from './sweeping.ts'
import { planOf, type RoomPlan } from './treatment.ts'
import { memoryStorage } from '../storage/memory.ts'

export type HallNeeds = Omit<RoomNeeds, 'storage'> & {
  storage: OpenStorage
  regimes: Readonly<Record<string, PlayableRegime>>
  sealFor: SealFor
  /** Days after which a session in which nothing happens is erased; 30 without it. */
  keptDays?: number | undefined
}

/** The rooms of this process. Call `restore` before anything is served. */
export function makeHall(needs: HallNeeds): Hall {
  const { storage, clock } = needs
  const registry = new Registry()
  const seating = new Seating(clock)
  const passes = new Passes(clock)
  const comparing = new Comparing((regime) => needs.regimes[regime]?.face.title ?? regime)
  const documents = new Documents()
  const keeping = new Keeping({ ...needs, registry })
  const sweeping = new Sweeping({ ...needs, registry, keeping })
  const holding = storage.leases && new Holding({ ...needs, leases: storage.leases, registry, keeping })
  let closing: Promise<void> | null = null

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
      const no = keeping.whyNoMore(plan.rooms.length, at)
      if (no) return no
      const openings = openingsOf(plan, needs.regimes, needs.sealFor)
      if (isRefusal(openings)) return openings

      const opened = await keeping.open(
        () => papersFor(plan, openings, at, (code) => registry.isTaken(code)),
        (row) => newSession(row, plan.dry ? memoryStorage() : storage, { dry: plan.dry ?? false }),
      )
      if (isRefusal(opened)) return opened
      const { session, given } = opened
      if (session.dry) endWhenLeft(session, clock, () => void keeping.end(session))

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

    has: (trait) => registry.has(trait),
    take: async (sessionId) => (await holding?.take(sessionId)) ?? false,

    authenticate: (token, roomId) => registry.passOf(token, roomId),
    roomFor: (code, token) => registry.roomFor(code, token),

    openRecording: (body) => openRecording(body, { ...needs, registry, keeping }),

    async branch(code, token, request) {
      const reader = registry.readerOf(code, token)
      return isRefusal(reader) ? reader : branchFrom(reader, request, { ...needs, registry, keeping, documents, seating })
    },

    async recordingOf(code, token) {
      const reader = registry.readerOf(code, token)
      if (isRefusal(reader)) return reader
      if (reader.session.imported) reader.session.imported.read = clock.now()
      return documents.of(reader)
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
      await keeping.end(session)
      return { erased: true }
    },

    async restore() {
      await sweeping.start()
      if (holding) return holding.start()
      await storage.lease(newId())
      bringBack(await storage.load(), { ...needs, registry, keeping })
    },

    close: () => {
      sweeping.stop()
      holding?.stop()
      return (closing ??= keeping
        .close()
        .then(() => holding?.release())
        .then(() => storage.close()))
    },

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
