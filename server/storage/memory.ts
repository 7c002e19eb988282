import type { OpenStorage, Stored, StoredRoom } from './storage.ts'

/** A storage for what is never to be written down: a dry run is gone with its process. Only the journal is kept, for its recording. */
export function memoryStorage(): OpenStorage {
  const rooms = new Map<string, StoredRoom>()
  return {
    append: (write) => {
      if (write.kind === 'opening') for (const room of write.rooms) rooms.set(room.roomId, { room, fence: 1, snapshot: null, entries: [], seats: [] })
      if (write.kind === 'room') {
        const held = rooms.get(write.roomId)
        if (!held) return Promise.resolve('fenced')
        held.entries.push(...write.entries)
        held.seats = [...held.seats.filter(({ seat }) => !write.seats.some((row) => row.seat === seat)), ...write.seats]
      }
      return Promise.resolve('ok')
    },
    leases: null,
    load: (roomId) => Promise.resolve(storedOf([...rooms.values()].filter(({ room }) => roomId === undefined || room.roomId === roomId))),
    loadSession: () => Promise.resolve(storedOf([...rooms.values()])),
    snapshot: () => Promise.resolve(),
    lease: () => Promise.resolve(),
    erase: (part) => {
      if ('sessionId' in part) rooms.clear()
      if ('roomId' in part) rooms.delete(part.roomId)
      return Promise.resolve()
    },
    idleSince: () => Promise.resolve([]),
    close: () => Promise.resolve(),
  }
}

function storedOf(rooms: StoredRoom[]): Stored {
  return { sessions: [], rooms, passes: [], notes: [], damaged: [] }
}
