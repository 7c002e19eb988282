import { keepKey, keptOf } from '../../net/keys.ts'

const PREFIX = 'igs:'

/** The projector's own link, with its token behind the hash; null where this browser doesn't hold it. */
export function projectorLink(roomId: string): string | null {
  const { projector } = keptOf(roomId)
  return projector ? `/board#room=${encodeURIComponent(roomId)}&token=${encodeURIComponent(projector)}` : null
}

/** Opens the board in a window of its own. */
export function openProjector(roomId: string): void {
  const link = projectorLink(roomId)
  if (link) window.open(link, '_blank', 'noopener')
}

/** All rooms that the key of this desk opens, in a fixed order; this one is among them. */
export function otherRooms(roomId: string): string[] {
  const token = keptOf(roomId).facilitator
  if (!token) return [roomId]
  const rooms = keptRooms().filter((room) => keptOf(room).facilitator === token)
  return rooms.includes(roomId) ? rooms : [roomId]
}

/** Loads the desk of another room of the session. */
export function switchTo(roomId: string | undefined): void {
  const token = roomId === undefined ? undefined : keptOf(roomId).facilitator
  if (roomId === undefined || token === undefined) return
  keepKey('facilitator', { room: roomId, token })
  location.reload()
}

function keptRooms(): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => key.slice(PREFIX.length))
      .toSorted()
  } catch {
    return []
  }
}
