import { codeFrom, type Code } from '../../shared/vocabulary/ids.ts'
import { refusal, type Refusal } from '../../shared/vocabulary/refusal.ts'
import type { Regime } from '../../shared/vocabulary/regime.ts'
import { Bucket } from '../rooms/bucket.ts'
import type { Clock } from '../rooms/clock.ts'
import { RoomActor, type RoomNeeds } from '../rooms/room-actor.ts'
import { hashOf, newCode, newId, newReturnCode, newToken } from '../rooms/secrets.ts'
import type { OpenStorage, RoomRow, SeatRow, SessionRow } from '../storage/storage.ts'
import { isRefusal, type Hall, type Joined, type Pass } from './hall.ts'
import { openingsOf, type SealFor } from './opening.ts'
import { roomForNext, roomsBehind, type Session } from './session.ts'
import { planOf } from './treatment.ts'

/** Rooms in use that one process takes on; one that nobody touched for an hour doesn't count. */
const MOST_LIVE_ROOMS = 50
const LIVE_MS = 60 * 60_000
/** A room that nobody joined goes after so long. */
const EMPTY_MS = 30 * 60_000
/** Wrong return codes a room forgives: at once, and each second. */
const WRONG_RETURNS = { burst: 10, rate: 5 / 60 }

export type HallNeeds = Omit<RoomNeeds, 'storage'> & {
  storage: OpenStorage
  regimes: Readonly<Record<string, Regime>>
  sealFor: SealFor
}

const noSuchRoom = () => refusal('no-such-room', 'There is no room with this code.')
const unknownToken = () => refusal('unknown-token', 'This key opens nothing here.')

/** The rooms of this process. Call `restore` before anything is served. */
export function makeHall(needs: HallNeeds): Hall {
  const { storage, clock, log } = needs
  const sessions = new Map<string, Session>()
  /** Answers to joins by room and joinId: a repeat while this process lives gets the very same one. */
  const joined = new Map<string, Promise<Joined | Refusal>>()
  const wrongReturns = new Map<string, Bucket>()
  let closing: Promise<void> | null = null

  const allRooms = () => [...sessions.values()].flatMap((session) => session.rooms)
  const isTaken = (code: Code) => [...sessions.values()].some((session) => roomsBehind(session, code).length > 0)

  const sessionBehind = (text: string): { session: Session; code: Code } | null => {
    const code = codeFrom(text)
    if (code === null) return null
    const session = [...sessions.values()].find((one) => roomsBehind(one, code).length > 0)
    return session ? { session, code } : null
  }

  const add = (session: Session, room: RoomActor) => {
    session.rooms.push(room)
    clock.after(EMPTY_MS, () => void dropIfEmpty(session, room))
  }

  const dropIfEmpty = async (session: Session, room: RoomActor) => {
    const everJoined = [...room.durable.seats.values()].some((row) => row.tokenHash !== null)
    if (everJoined || !session.rooms.includes(room)) return
    session.rooms = session.rooms.filter((one) => one !== room)
    if (session.rooms.length === 0) sessions.delete(session.row.sessionId)
    await room.close('ended')
    await storage.erase(session.rooms.length > 0 ? { roomId: room.roomId } : { sessionId: session.row.sessionId }).catch((error: unknown) => {
      log.warn({ roomId: room.roomId, error }, 'an empty room was not erased')
    })
  }

  const sit = async (room: RoomActor, joinId: string | undefined): Promise<Joined | Refusal> => {
    const token = newToken()
    const held = joinId === undefined ? undefined : room.chairOf({ joinId })
    const row = held
      ? await room.handOver(held.seat, hashOf(token))
      : await room.sit((seats) => ({
          tokenHash: hashOf(token),
          returnCode: newReturnCode(new Set([...seats.values()].map((seat) => seat.returnCode))),
          joinId: joinId ?? null,
        }))
    return isRefusal(row) ? row : joinedAs(room, row, token)
  }

  const sitOnce = (room: RoomActor, joinId: string): Promise<Joined | Refusal> => {
    const key = `${room.roomId}:${joinId}`
    const before = joined.get(key)
    if (before) return before
    const answer = sit(room, joinId)
    joined.set(key, answer)
    void answer.then((result) => isRefusal(result) && joined.delete(key))
    return answer
  }

  const forget = (room: RoomActor, joinId: string | null) => joined.delete(`${room.roomId}:${joinId}`)

  /** Who a token belongs to, as a facilitator. */
  const facilitated = (token: string): Session | undefined => {
    const hash = hashOf(token)
    return [...sessions.values()].find((session) => session.row.facilitatorHash === hash)
  }

  const authenticate = (token: string, roomId?: string): Pass | Refusal => {
    const hash = hashOf(token)
    for (const room of allRooms()) {
      const row = room.chairOf({ tokenHash: hash })
      if (!row && room.row.projectorHash !== hash) continue
      if (roomId !== undefined && roomId !== room.roomId) return noSuchRoom()
      if (!row) return { role: 'projector', room, audience: 'projector' }
      if (!room.admits(row.seat, hash)) return refusal('removed', 'You were removed from this room. Ask your teacher.')
      return { role: 'citizen', room, audience: row.seat, seat: row.seat }
    }
    const session = facilitated(token)
    if (!session) return unknownToken()
    const room = roomId === undefined ? (session.rooms.length === 1 ? session.rooms[0] : undefined) : session.rooms.find((one) => one.roomId === roomId)
    return room ? { role: 'facilitator', room, audience: 'facilitator' } : noSuchRoom()
  }

  const roomFor = (code: string, token: string): RoomActor | Refusal => {
    const session = facilitated(token)
    if (!session) {
      const pass = authenticate(token)
      return isRefusal(pass) ? unknownToken() : refusal('not-your-role', 'That is for the facilitator to see.')
    }
    const parsed = codeFrom(code)
    const rooms = parsed === null ? [] : roomsBehind(session, parsed)
    const [room] = rooms
    return room && rooms.length === 1 ? room : noSuchRoom()
  }

  return {
    async openSession(body, { at }) {
      const plan = planOf(body)
      if (isRefusal(plan)) return plan
      const live = allRooms().filter((room) => at - room.touched < LIVE_MS).length
      if (live + plan.rooms.length > MOST_LIVE_ROOMS) return refusal('busy', 'This server has as many rooms as it can run. Try again later.')
      const openings = openingsOf(plan, needs.regimes, needs.sealFor)
      if (isRefusal(openings)) return openings

      const secrets = { facilitatorToken: newToken(), recovery: newToken() }
      const codes = new Set<Code>()
      const freshCode = () => {
        const code = newCode((one) => codes.has(one) || isTaken(one))
        codes.add(code)
        return code
      }
      const row: SessionRow = {
        sessionId: newId(),
        code: freshCode(),
        facilitatorHash: hashOf(secrets.facilitatorToken),
        recoveryHash: hashOf(secrets.recovery),
        createdAt: at,
        deal: plan.deal,
        seal: plan.seal,
      }
      const rooms = openings.map((opening) => {
        const projectorToken = newToken()
        const room: RoomRow = { roomId: newId(), sessionId: row.sessionId, code: freshCode(), openedAt: at, opening, projectorHash: hashOf(projectorToken) }
        return { room, projectorToken }
      })
      if ((await storage.append({ kind: 'opening', session: row, rooms: rooms.map(({ room }) => room) })) !== 'ok') {
        return refusal('not-saved', 'The server could not save the session. Try again.')
      }

      const session: Session = { row, rooms: [] }
      sessions.set(row.sessionId, session)
      for (const { room } of rooms) {
        const actor = new RoomActor({ room, fence: 1, snapshot: null, entries: [], seats: [] }, needs)
        add(session, actor)
        actor.start()
      }
      const opened = {
        sessionId: row.sessionId,
        code: row.code,
        ...secrets,
        rooms: rooms.map(({ room, projectorToken }) => ({ roomId: room.roomId, code: room.code, projectorToken })),
      }
      const [alone] = session.rooms
      const solo = plan.solo && alone ? await sit(alone, undefined) : undefined
      if (solo && isRefusal(solo)) return solo
      await Promise.all(
        plan.rooms.map(({ bots }, i) => bots > 0 && session.rooms[i]?.submit('facilitator', { id: 'bots-at-opening', type: 'bots', count: bots, temperament: 'mixed' })),
      )
      return solo ? { ...opened, solo } : opened
    },

    async join(text, { joinId }) {
      const behind = sessionBehind(text)
      if (!behind) return noSuchRoom()
      const rooms = roomsBehind(behind.session, behind.code)
      if (joinId === undefined) {
        const room = roomForNext(rooms)
        return room ? sit(room, undefined) : noSuchRoom()
      }
      const room = rooms.find((one) => joined.has(`${one.roomId}:${joinId}`) || one.chairOf({ joinId })) ?? roomForNext(rooms)
      return room ? sitOnce(room, joinId) : noSuchRoom()
    },

    async returnTo(text, returnCode) {
      const behind = sessionBehind(text)
      if (!behind) return noSuchRoom()
      const rooms = roomsBehind(behind.session, behind.code)
      const wrong = rooms.map((room) => bucketOf(wrongReturns, room.roomId, clock))
      if (wrong.some((bucket) => bucket.wait() > 0)) return refusal('too-fast', 'Too many wrong numbers. Wait a little, or ask your teacher.')
      const found = rooms.map((room) => ({ room, row: room.chairOf({ returnCode }) })).filter(({ room, row }) => row && room.holds(row.seat))
      const [only] = found
      if (!only?.row || found.length > 1) {
        for (const bucket of wrong) bucket.take()
        return refusal('unknown-token', 'No chair has this number.')
      }
      const token = newToken()
      forget(only.room, only.row.joinId)
      const row = await only.room.handOver(only.row.seat, hashOf(token))
      return isRefusal(row) ? row : joinedAs(only.room, row, token)
    },

    authenticate,
    roomFor,

    async recordingSource(code, token) {
      const room = roomFor(code, token)
      if (isRefusal(room)) return room
      const { state, seq } = room.durable
      if (state.G.town.reveal === null) return refusal('sealed', 'The envelope is still sealed.')
      const stored = (await storage.load(room.roomId)).rooms[0]
      if (!stored) return noSuchRoom()
      return { opening: room.row.opening, entries: stored.entries.filter((entry) => entry.seq <= seq), state, card: room.card }
    },

    async erase(sessionId, token) {
      const session = facilitated(token)
      if (!session) return unknownToken()
      if (session.row.sessionId !== sessionId) return noSuchRoom()
      sessions.delete(sessionId)
      await Promise.all(session.rooms.map((room) => room.close('ended')))
      await storage.erase({ sessionId })
      return { erased: true }
    },

    async restore() {
      await storage.lease(newId())
      const stored = await storage.load()
      for (const row of stored.sessions) sessions.set(row.sessionId, { row, rooms: [] })
      for (const room of stored.rooms) {
        const session = sessions.get(room.room.sessionId)
        try {
          const actor = new RoomActor(room, needs)
          if (session) add(session, actor)
          actor.start()
        } catch (error) {
          // One damaged room must not keep the others from play.
          log.error({ roomId: room.room.roomId, error }, 'a room could not be restored')
        }
      }
    },

    close: () => (closing ??= Promise.all(allRooms().map((room) => room.close('restarting'))).then(() => storage.close())),

    stats: () => ({ sessions: sessions.size, rooms: allRooms().length, citizens: allRooms().reduce((sum, room) => sum + room.humans, 0) }),
  }
}

function joinedAs(room: RoomActor, row: SeatRow, token: string): Joined {
  return { roomId: room.roomId, seat: row.seat, token, returnCode: row.returnCode ?? '', name: row.name }
}

function bucketOf(buckets: Map<string, Bucket>, key: string, clock: Clock): Bucket {
  const known = buckets.get(key)
  if (known) return known
  const bucket = new Bucket(clock, WRONG_RETURNS.rate, WRONG_RETURNS.burst)
  buckets.set(key, bucket)
  return bucket
}
