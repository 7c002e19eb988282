import type { RoomRow } from '../../../server/storage/storage.ts'
import type { Chronicle } from '../chronicle.ts'

/** Reads every frame of a world's rooms: nothing of an envelope before it is open, nothing of another room ever. */
export function frameReader(rows: readonly RoomRow[], isOpen: (roomId: string) => boolean, chronicle: Chronicle) {
  const words = new Map(
    rows.map(({ roomId, code, opening: { seed, sealed } }) => {
      const others = rows.filter((row) => row.roomId !== roomId)
      const shared = (other: RoomRow) => other.opening.sealed.salt === sealed.salt
      return [
        roomId,
        {
          secret: ['canary-', seed, sealed.salt],
          foreign: others.flatMap((other) => [other.roomId, other.code, other.opening.seed, ...(shared(other) ? [] : [other.opening.sealed.salt])]),
          code,
        },
      ]
    }),
  )
  return (roomId: string, audience: string, event: string, text: string): void => {
    chronicle.tell(`${roomId} shows ${audience} ${event} ${text}`)
    const { secret = [], foreign = [] } = words.get(roomId) ?? {}
    const told = isOpen(roomId) ? undefined : secret.find((word) => text.includes(word))
    if (told !== undefined) chronicle.broken('V7', `${audience} of ${roomId} was told ${told} in a ${event}`)
    // Who moves is told the room in which they go on.
    const from = event === 'closed' ? undefined : foreign.find((word) => text.includes(word))
    if (from !== undefined) chronicle.broken('V8', `${audience} of ${roomId} was told ${from} in a ${event}`)
  }
}
