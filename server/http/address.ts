import { createHmac, randomBytes } from 'node:crypto'
import { isIPv6 } from 'node:net'

const key = randomBytes(32)

/** Who asks, as a name that means nothing outside this process: addresses are neither kept nor logged. One IPv6 network counts as one. */
export function addressKey(address: string): string {
  return createHmac('sha256', key).update(networkOf(address)).digest('base64url').slice(0, 16)
}

/** IPv4 as it is written, also where a socket for both kinds wraps it. */
export function plainAddress(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}

function networkOf(address: string): string {
  const plain = plainAddress(address)
  return isIPv6(plain) ? groupsOf(plain).slice(0, 4).join(':') : plain
}

function groupsOf(address: string): string[] {
  const [head = '', tail = ''] = address.replace(/%.*$/, '').split('::')
  const [left, right] = [head, tail].map((part) => part.split(':').filter((group) => group !== ''))
  const gap = Array.from({ length: Math.max(0, 8 - (left?.length ?? 0) - (right?.length ?? 0)) }, () => '0')
  return [...(left ?? []), ...gap, ...(right ?? [])]
}
