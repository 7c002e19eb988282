/** What may wait for a reader. */
const MOST_WAITING_BYTES = 256 * 1024

/** Whether the connection of a socket doesn't read what it is sent: it is cut, and comes back by version. */
export function isSlow(conn: object): boolean {
  return bytesOf(property(conn, 'writeBuffer')) + numberIn(property(property(conn, 'transport'), 'socket'), 'bufferedAmount') > MOST_WAITING_BYTES
}

function bytesOf(packets: unknown): number {
  if (!Array.isArray(packets)) return 0
  return packets.reduce<number>((sum, packet) => sum + lengthOf(property(packet, 'data')), 0)
}

function lengthOf(data: unknown): number {
  return typeof data === 'string' || Buffer.isBuffer(data) ? data.length : 0
}

function numberIn(value: unknown, key: string): number {
  const found = property(value, key)
  return typeof found === 'number' ? found : 0
}

/** engine.io counts neither for us, and keeps both private. */
function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}
