import Database from 'libsql'
import { join } from 'node:path'
import { entryIn, roomIn, seatIn } from '../../../server/storage/rows.ts'
import type { StoredRoom } from '../../../server/storage/storage.ts'
import type { RoomState } from '../../../shared/game/contract.ts'

/** A room as the disk has it, with the fence under which each of its entries was written. */
export type OnDisk = StoredRoom & { fences: number[] }

/** Reads one room of a data folder, whether a server has it open or not. */
export function onDisk(dataDir: string, roomId: string): OnDisk {
  const database = new Database(join(dataDir, 'rooms.db'))
  const rows = <Row>(table: string, order: string) =>
    database.prepare(`select * from ${table} where room_id = ? order by ${order}`).all(roomId) as Row[]
  try {
    const [room] = rows<Parameters<typeof roomIn>[0]>('rooms', 'room_id')
    if (!room) throw new Error(`room ${roomId} is not on the disk`)
    const entries = rows<Parameters<typeof entryIn>[0]>('journal', 'seq')
    const snapshot = rows<{ seq: number; state: string }>('snapshots', 'seq').at(-1)
    return {
      room: roomIn(room),
      fence: room.fence,
      snapshot: snapshot ? { seq: snapshot.seq, state: JSON.parse(snapshot.state) as RoomState } : null,
      entries: entries.map(entryIn),
      seats: rows<Parameters<typeof seatIn>[0]>('seats', 'seat').map(seatIn),
      fences: entries.map(({ fence }) => fence),
    }
  } finally {
    database.close()
  }
}

/** The version of a room that is committed. */
export function lastVersion(dataDir: string, roomId: string): number {
  const database = new Database(join(dataDir, 'rooms.db'))
  try {
    const row = database.prepare('select max(seq) as last from journal where room_id = ?').get(roomId) as { last: number | null }
    return row.last ?? 0
  } finally {
    database.close()
  }
}

/** Changes what a folder has, as damage or an older version would; no server may have it open. */
export function tamper(dataDir: string, statement: string, ...values: (string | number)[]): void {
  const database = new Database(join(dataDir, 'rooms.db'))
  database.prepare(statement).run(...values)
  database.close()
}
