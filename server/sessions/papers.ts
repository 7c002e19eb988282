import type { Code } from '../../shared/vocabulary/ids.ts'
import type { Opening } from '../../shared/vocabulary/journal.ts'
import { hashOf, newCode, newId, newToken } from '../rooms/secrets.ts'
import type { RoomRow, SessionRow } from '../storage/storage.ts'
import type { SessionOpened } from './hall.ts'
import { newPhrase, phraseHash } from './phrase.ts'
import type { SessionPlan } from './treatment.ts'

/** The papers of a new session: what is kept, and what is given away once. */
export type Papers = { row: SessionRow; rooms: RoomRow[]; given: Omit<SessionOpened, 'solo'> }

/** Draws up ids, codes and tokens for a session; only hashes of tokens are kept. */
export async function papersFor(
  plan: Pick<SessionPlan, 'deal' | 'seal'>,
  openings: readonly Opening[],
  at: number,
  isTaken: (code: Code) => boolean,
): Promise<Papers> {
  const recovery = newPhrase()
  const recoveryHash = await phraseHash(recovery)
  const used = new Set<Code>()
  const freshCode = () => {
    const code = newCode((one) => used.has(one) || isTaken(one))
    used.add(code)
    return code
  }
  const [sessionId, code, facilitatorToken] = [newId(), freshCode(), newToken()]
  const rooms = openings.map((opening) => {
    const given = { roomId: newId(), code: freshCode(), projectorToken: newToken() }
    const row = { roomId: given.roomId, sessionId, code: given.code, openedAt: at, opening, projectorHash: hashOf(given.projectorToken) }
    return { given, row }
  })
  return {
    row: {
      sessionId,
      code,
      facilitatorHash: hashOf(facilitatorToken),
      recoveryHash,
      createdAt: at,
      deal: plan.deal,
      seal: plan.seal,
    },
    rooms: rooms.map(({ row }) => row),
    given: { sessionId, code, facilitatorToken, recovery, rooms: rooms.map(({ given }) => given) },
  }
}
