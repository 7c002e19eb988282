import { keptOf, onDevice, type Key } from '../../net/keys.ts'

/** The projector's own link, with its token behind the hash; null where this browser doesn't hold it. */
export function projectorLink(roomId: string): string | null {
  const { projector } = keptOf(roomId)
  return projector ? linkTo('/board', { room: roomId, token: projector }) : null
}

/** A screen's link with its key behind the hash, where no server or log sees it. */
export function linkTo(path: '/board' | '/host' | '/pocket' | '/recording' | '/report', { room, token }: Key): string {
  return `${path}#room=${encodeURIComponent(room)}&token=${encodeURIComponent(token)}`
}

/** Opens the board in a window of its own. */
export function openProjector(roomId: string): void {
  const link = projectorLink(roomId)
  if (link) window.open(link, '_blank', 'noopener')
}

/** Opens a page of a room in a window of its own. */
export function openPage(path: '/recording' | '/report', key: Key): void {
  window.open(linkTo(path, key), '_blank', 'noopener')
}

/** All rooms that this browser keeps the same key for, in a fixed order; that of the key is among them. */
export function keptRooms({ room, token }: Key): string[] {
  const rooms = onDevice().filter((other) => keptOf(other).facilitator === token)
  return rooms.includes(room) ? rooms : [room]
}
