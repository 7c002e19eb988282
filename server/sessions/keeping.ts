import { refusal, type Refusal } from '../../shared/vocabulary/refusal.ts'
import { RoomActor, type RoomNeeds } from '../rooms/room-actor.ts'
import type { OpenStorage, RoomRow, SeatRow, SessionRow, StoredRoom } from '../storage/storage.ts'
import type { Papers } from './papers.ts'
import type { Registry } from './registry.ts'
import type { Session } from './session.ts'
import { openTogether } from './together.ts'

/** Rooms in use that one process takes on; one that nobody touched for an hour doesn't count. */
const MOST_LIVE_ROOMS = 50
const LIVE_MS = 60 * 60_000
/** A room that nobody joined goes after so long. */
const EMPTY_MS = 30 * 60_000

type Needs = Omit<RoomNeeds, 'storage'> & { storage: OpenStorage; registry: Registry }

/** Brings rooms in, and takes them away again. */
export class Keeping {
  readonly #needs: Needs
  #isClosing = false
  /** Sessions that were let go while something of them was being written. */
  readonly #leaving = new Map<string, Promise<void>>()

  constructor(needs: Needs) {
    this.#needs = needs
  }

  /** Why so many rooms more are too many; null: they aren't. `at`: epoch ms. */
  whyNoMore(more: number, at: number): Refusal | null {
    const played = this.#needs.registry.sessions.filter(({ imported }) => imported === null).flatMap(({ rooms }) => rooms)
    const live = played.filter((room) => at - room.touched < LIVE_MS).length
    return live + more > MOST_LIVE_ROOMS ? refusal('busy', 'This server has as many rooms as it can run. Try again later.') : null
  }

  /** Opens the session of these papers. A code that another process gave away meanwhile is drawn again, with all papers. */
  async open(
    draw: () => Promise<Papers>,
    make: (row: SessionRow) => Session,
    seats: readonly SeatRow[] = [],
  ): Promise<{ session: Session; given: Papers['given'] } | Refusal> {
    for (;;) {
      const { row, rooms, given } = await draw()
      const session = make(row)
      const outcome = await this.#begin(session, rooms, seats)
      if (outcome === 'ok') return { session, given }
      if (outcome === 'failed') return refusal('not-saved', 'The server could not save the session. Try again.')
    }
  }

  /** Writes a new session down and brings its rooms in, with the rows of chairs that are there from the start. */
  async #begin(session: Session, rooms: readonly RoomRow[], seats: readonly SeatRow[]): Promise<'ok' | 'failed' | 'taken'> {
    const { row, storage } = session
    const writing = [storage.append({ kind: 'opening', session: row, rooms: [...rooms] })]
    if (seats.length > 0)
      for (const { roomId } of rooms) writing.push(storage.append({ kind: 'room', roomId, fence: 1, entries: [], seats: [...seats] }))
    const outcomes = await Promise.all(writing)
    if (outcomes[0] === 'taken') return 'taken'
    if (outcomes.some((outcome) => outcome !== 'ok')) {
      if (outcomes.includes('ok')) await storage.erase({ sessionId: row.sessionId })
      return 'failed'
    }
    this.#needs.registry.add(session)
    for (const room of rooms) this.bringIn(session, { room, fence: 1, snapshot: null, entries: [], seats: [...seats] })
    return 'ok'
  }

  /** Starts a room as it is stored. */
  bringIn(session: Session, stored: StoredRoom): void {
    const { clock } = this.#needs
    const room = new RoomActor(stored, {
      ...this.#needs,
      storage: session.storage,
      changed: () => openTogether(session),
      fenced: () => this.shed(session),
    })
    session.rooms.push(room)
    session.turns += stored.entries.filter(({ intent }) => intent.type === 'seat.take').length
    room.start()
    if (!session.dry) clock.after(EMPTY_MS, () => void this.#dropIfEmpty(session, room))
  }

  /** Ends a session and removes every trace of it. As long as the disk does not take that, its desk may ask again. */
  async end(session: Session): Promise<void> {
    const { sessionId } = session.row
    await Promise.all(session.rooms.map((room) => room.close('ended')))
    await session.storage.erase({ sessionId })
    this.#needs.registry.remove(sessionId)
  }

  /** Lets go of a session that another process runs, or may run: nothing more of it is written here, and its screens look for it anew. */
  shed(session: Session): void {
    const { rooms, row } = session
    session.rooms = []
    this.#needs.registry.remove(row.sessionId)
    const before = this.#leaving.get(row.sessionId)
    const left = Promise.all([before, ...rooms.map((room) => room.abandon())]).then(() => {
      if (this.#leaving.get(row.sessionId) === left) this.#leaving.delete(row.sessionId)
    })
    this.#leaving.set(row.sessionId, left)
  }

  /** Resolves once nothing of a session that was let go is being written any more: only then does what is stored hold. */
  async left(sessionId: string): Promise<void> {
    await this.#leaving.get(sessionId)
  }

  /** Waits for what is being written and stops every timer. */
  async close(): Promise<void> {
    this.#isClosing = true
    await Promise.all(this.#needs.registry.rooms.map((room) => room.close('restarting')))
  }

  async #dropIfEmpty(session: Session, room: RoomActor): Promise<void> {
    const { registry, storage, log } = this.#needs
    if (this.#isClosing || room.holders.everCame || !session.rooms.includes(room)) return
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
}
