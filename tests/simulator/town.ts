import { USUAL_SECONDS } from '../../shared/rules/timing.ts'
import { sealFor } from '../../shared/scoring/sealing.ts'
import { DISCLOSURES } from '../../shared/vocabulary/disclosure.ts'
import { RULES_VERSION } from '../../shared/vocabulary/journal.ts'
import { must } from '../../shared/kit/assert.ts'
import { hashOf } from '../../server/rooms/secrets.ts'
import type { RoomRow, SessionRow } from '../../server/storage/storage.ts'
import { library } from '../support/library.ts'
import type { Lots } from './lots.ts'

/** Keys and codes of a world's session; its people are given them. */
export const SESSION = { sessionId: 'session-x', code: 'QRSTVW', desk: 'the-key-of-the-desk' }
export const ROOMS = [
  { roomId: 'first-room', code: 'BCDFGH', board: 'the-key-of-the-first-board' },
  { roomId: 'second-room', code: 'JKLMNP', board: 'the-key-of-the-second-board' },
] as const

/** A session as it was opened before a world begins: one room or two, of any regime, in which nobody sits yet. */
export function townOf(seed: string, lots: Lots, openedAt: number): { session: SessionRow; rooms: RoomRow[] } {
  const count = lots.is(0.4) ? 2 : 1
  const isTogether = count === 2 && lots.is(0.3)
  const regime = lots.pick(Object.keys(library.regimes))
  const rooms = ROOMS.slice(0, count).map(({ roomId, code, board }, room): RoomRow => {
    const roomSeed = `${seed}-deal-of-room-${room}`
    const id = isTogether ? regime : lots.pick(Object.keys(library.regimes))
    const sealed = sealFor(must(library.regimes[id], id), { seed: isTogether ? `${seed}-seal` : roomSeed, length: 'short' })
    const setup = {
      regime: id,
      disclosure: lots.pick(DISCLOSURES),
      length: 'short' as const,
      citizens: lots.between(4, 8),
      stepSeconds: lots.is(0.6) ? USUAL_SECONDS.short : { plan: 0, social: 0, statement: 0 },
      solo: false,
      names: 'given' as const,
      together: isTogether,
      lot: { seed: `${seed}-lots`, room, rooms: count },
    }
    return {
      roomId,
      sessionId: SESSION.sessionId,
      code,
      openedAt,
      opening: { rulesVersion: RULES_VERSION, seed: roomSeed, setup, sealed },
      projectorHash: hashOf(board),
    }
  })
  const session: SessionRow = {
    sessionId: SESSION.sessionId,
    code: SESSION.code,
    facilitatorHash: hashOf(SESSION.desk),
    recoveryHash: '',
    createdAt: openedAt,
    deal: 'own',
    seal: isTogether ? 'shared' : 'own',
  }
  return { session, rooms }
}
