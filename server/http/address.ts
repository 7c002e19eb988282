import { createHmac, randomBytes } from 'node:crypto'
import { isIPv6 } from 'node:net'
import type { Clock } from '../rooms/clock.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Who asks, as a name that means nothing outside this process and after this day: addresses are neither kept nor logged. One IPv6 network counts as one. */
export class AddressNames {
  readonly #clock: Clock
  #key = randomBytes(32)
  #until: number

  constructor(clock: Clock) {
    this.#clock = clock
    this.#until = clock.now() + DAY_MS
  }

  nameOf(address: string): string {
    const now = this.#clock.now()
    if (now >= this.#until) {
      this.#key = randomBytes(32)
      this.#until = now + DAY_MS
    }
    return createHmac('sha256', this.#key).update(networkOf(address)).digest('base64url').slice(0, 16)
  }
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
