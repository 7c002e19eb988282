import type { PassGiven, Rights, SessionDesk, Watching } from '../../shared/protocol/rest.ts'
import { refusal, type Refusal } from '../../shared/vocabulary/refusal.ts'
import type { Clock } from '../rooms/clock.ts'
import type { RoomActor } from '../rooms/room-actor.ts'
import { hashOf, newToken } from '../rooms/secrets.ts'
import type { PassRow } from '../storage/storage.ts'
import type { AtDesk } from './registry.ts'
import { rowsOf, type Session } from './session.ts'

const MOST_HELPERS = 20
const MOST_BOARDS = 20
const MOST_ONLOOKERS = 60

const notSaved = () => refusal('not-saved', 'The server could not save this. Try again.')

type Fresh = { token: string; row: PassRow }

/** Hands out tokens beside the facilitator's own, and takes them back. */
export class Passes {
  readonly #clock: Clock

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** A token for a co-facilitator; the oldest goes when there are too many. */
  async give(session: Session, rights: Rights): Promise<PassGiven | Refusal> {
    const pass = this.#fresh(session, rights, null)
    if (!(await this.#keep(session, [pass]))) return notSaved()
    await this.#drop(session, session.passes.filter(isHelper).slice(0, -MOST_HELPERS))
    return { token: pass.token, rights }
  }

  /** Ends the tokens of all co-facilitators, and their screens. */
  async end(session: Session): Promise<{ ended: true }> {
    await this.#drop(session, session.passes.filter(isHelper))
    return { ended: true }
  }

  /** A token for an onlooker of a room, who sees what its board shows. */
  async watch(session: Session, room: RoomActor): Promise<Watching | Refusal> {
    if (room.durable.state.G.town.locked) return refusal('room-locked', 'The room is locked.')
    if (session.passes.filter(({ rights, roomId }) => rights === 'watch' && roomId === room.roomId).length >= MOST_ONLOOKERS)
      return refusal('room-full', 'As many look on here as can.')
    const pass = this.#fresh(session, 'watch', room.roomId)
    return (await this.#keep(session, [pass])) ? { roomId: room.roomId, token: pass.token } : notSaved()
  }

  /** What a desk needs: with a new token for the board of each room, since only hashes of the old ones are kept. */
  async desk({ session, rights }: AtDesk): Promise<SessionDesk | Refusal> {
    const boards = rowsOf(session).map((row) => ({ row, pass: this.#fresh(session, 'board', row.roomId) }))
    if (
      !(await this.#keep(
        session,
        boards.map(({ pass }) => pass),
      ))
    )
      return notSaved()
    for (const { roomId } of rowsOf(session))
      await this.#drop(session, session.passes.filter((pass) => pass.rights === 'board' && pass.roomId === roomId).slice(0, -MOST_BOARDS))
    const { sessionId, code } = session.row
    const rooms = boards.map(({ row, pass }) => ({ roomId: row.roomId, code: row.code, projectorToken: pass.token }))
    return { sessionId, code, rights, dry: session.dry, rooms }
  }

  /** A new token for the facilitator; the one before ends, and its screens. */
  async recover(session: Session): Promise<SessionDesk | Refusal> {
    const facilitatorToken = newToken()
    const [before, facilitatorHash] = [session.row.facilitatorHash, hashOf(facilitatorToken)]
    const { sessionId } = session.row
    if ((await session.storage.append({ kind: 'tokens', sessionId, passes: [], facilitatorHash })) !== 'ok') return notSaved()
    session.row = { ...session.row, facilitatorHash }
    for (const room of session.rooms) room.endDesk(before)
    const desk = await this.desk({ session, rights: 'own' })
    return 'say' in desk ? desk : { ...desk, facilitatorToken }
  }

  #fresh({ row: { sessionId } }: Session, rights: PassRow['rights'], roomId: string | null): Fresh {
    const token = newToken()
    return { token, row: { tokenHash: hashOf(token), sessionId, roomId, rights, createdAt: this.#clock.now() } }
  }

  async #keep(session: Session, fresh: readonly Fresh[]): Promise<boolean> {
    const passes = fresh.map(({ row }) => row)
    if ((await session.storage.append({ kind: 'tokens', sessionId: session.row.sessionId, passes })) !== 'ok') return false
    session.passes = [...session.passes, ...passes]
    return true
  }

  async #drop(session: Session, gone: readonly PassRow[]): Promise<void> {
    if (gone.length === 0) return
    await session.storage.erase({ tokenHashes: gone.map(({ tokenHash }) => tokenHash) })
    session.passes = session.passes.filter((pass) => !gone.includes(pass))
    for (const { tokenHash, rights } of gone) if (rights !== 'board') for (const room of session.rooms) room.endDesk(tokenHash, 'removed')
  }
}

function isHelper({ rights }: PassRow): boolean {
  return rights === 'run' || rights === 'notes'
}
