import type { SeatRow, Storage, StoredRoom } from '../../server/storage/storage.ts'

/** A storage of one room that keeps all in memory and never fails: for thousands of rooms. */
export type Memory = { storage: Pick<Storage, 'append' | 'load' | 'snapshot' | 'erase'>; stored: StoredRoom }

export function inMemory(room: StoredRoom['room']): Memory {
  const stored: StoredRoom = { room, fence: 1, snapshot: null, entries: [], seats: [] }
  const rows = new Map<number, SeatRow>()
  return {
    stored,
    storage: {
      append(write) {
        if (write.kind === 'room') {
          stored.entries.push(...write.entries)
          for (const row of write.seats) rows.set(row.seat, row)
          stored.seats = [...rows.values()]
        }
        return Promise.resolve('ok')
      },
      load: () => Promise.reject(new Error('a write that never fails is never read back')),
      snapshot(_roomId, seq, state) {
        stored.snapshot = { seq, state }
        return Promise.resolve()
      },
      erase: () => Promise.resolve(),
    },
  }
}
