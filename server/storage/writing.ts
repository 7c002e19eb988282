import type { Kysely } from 'kysely'
import { unchanged } from './dialect.ts'
import { entryOut, noteOut, passOut, roomOut, seatOut, sessionOut } from './rows.ts'
import { living } from './shared-leases.ts'
import type { Part, Write } from './storage.ts'
import type { Tables } from './tables.ts'

/** A write that the storage itself refuses. */
export class Refused extends Error {
  readonly outcome: 'fenced' | 'taken'

  constructor(outcome: 'fenced' | 'taken') {
    super(outcome)
    this.outcome = outcome
  }
}

/** Writes one part of a commit; throws `Refused` when it isn't this process's to write. `writer`: who this process is. */
export async function put(trx: Kysely<Tables>, write: Write, writer: string | null): Promise<void> {
  if (write.kind === 'opening') {
    const codes = [write.session, ...write.rooms].map(({ code }) => code)
    for (const table of ['sessions', 'rooms'] as const)
      if (await trx.selectFrom(table).select('code').where('code', 'in', codes).executeTakeFirst()) throw new Refused('taken')
    await trx.insertInto('sessions').values(sessionOut(write.session)).execute()
    await trx
      .insertInto('rooms')
      .values(write.rooms.map((room) => roomOut(room, writer)))
      .execute()
  } else if (write.kind === 'tokens') {
    const { sessionId, passes, facilitatorHash } = write
    await mustOwn(trx, { session_id: sessionId, owner: writer })
    if (passes.length > 0) await trx.insertInto('passes').values(passes.map(passOut)).execute()
    if (facilitatorHash !== undefined)
      await trx.updateTable('sessions').set({ facilitator_hash: facilitatorHash }).where('session_id', '=', sessionId).execute()
  } else if (write.kind === 'note') {
    await mustOwn(trx, { room_id: write.note.roomId, owner: writer })
    await trx.insertInto('notes').values(noteOut(write.note)).execute()
  } else {
    const { roomId, fence, entries, seats } = write
    await mustOwn(trx, { room_id: roomId, fence })
    if (entries.length > 0)
      await trx
        .insertInto('journal')
        .values(entries.map((entry) => entryOut(roomId, fence, entry)))
        .execute()
    for (const seat of seats) {
      const { room_id: _room, seat: _seat, ...held } = seatOut(roomId, seat)
      await trx
        .insertInto('seats')
        .values(seatOut(roomId, seat))
        .onConflict((c) => c.columns(['room_id', 'seat']).doUpdateSet(held))
        .execute()
    }
  }
}

/** Deletes a part and all that hangs on it. A session that another process runs is that one's to delete. */
export async function drop(trx: Kysely<Tables>, part: Part, writer: string | null): Promise<void> {
  if ('noteId' in part) await trx.deleteFrom('notes').where('note_id', '=', part.noteId).execute()
  else if ('tokenHashes' in part) await trx.deleteFrom('passes').where('token_hash', 'in', part.tokenHashes).execute()
  else {
    const rooms = trx.selectFrom('rooms').where((e) => e.and('sessionId' in part ? { session_id: part.sessionId } : { room_id: part.roomId }))
    const [row] = await unchanged(trx, rooms.select('session_id')).execute()
    if (row && (await heldByOthers(trx, writer).where('rooms.session_id', '=', row.session_id).executeTakeFirst()))
      throw new Error('Another process runs this session.')
    if ('sessionId' in part) await trx.deleteFrom('sessions').where('session_id', '=', part.sessionId).execute()
    else await trx.deleteFrom('rooms').where('room_id', '=', part.roomId).execute()
  }
}

/** Sessions that a process other than this one runs now. */
export function heldByOthers(db: Kysely<Tables>, writer: string | null) {
  return db.selectFrom('rooms').select('rooms.session_id').where('rooms.owner', 'in', living(db)).where('rooms.owner', 'is distinct from', writer)
}

/** Nothing is written by whoever isn't the writer any more; from here to the end of the transaction nobody else becomes it. */
async function mustOwn(trx: Kysely<Tables>, room: Partial<Tables['rooms']>): Promise<void> {
  const rooms = trx.selectFrom('rooms').select('room_id')
  const own = Object.entries(room).reduce(
    (query, [column, value]) => query.where(column as keyof Tables['rooms'], 'is not distinct from', value),
    rooms,
  )
  if (!(await unchanged(trx, own).executeTakeFirst())) throw new Refused('fenced')
}
