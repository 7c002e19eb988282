import type { IncomingMessage } from 'node:http'
import * as v from 'valibot'
import { PROTOCOL } from '../../shared/protocol/version.ts'
import { refusal, type Refusal } from '../../shared/vocabulary/refusal.ts'
import { AddressNames } from '../http/address.ts'
import type { Clock } from '../rooms/clock.ts'
import { hashOf } from '../rooms/secrets.ts'
import { isRefusal, type Hall, type Pass } from '../sessions/hall.ts'
import { Handshake, type Seated } from './protocol.ts'

/** Pages of other sites may not open a socket; tools without an origin may. */
export function isOwnOrigin(request: IncomingMessage): boolean {
  const { origin, host } = request.headers
  if (origin === undefined) return true
  return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase()
}

/** How a page stands to this server: `strange` speaks another protocol and can't go on, `other` is of another build and can until its month is over. */
export function pageIn(auth: unknown, build: string | undefined): 'same' | 'other' | 'strange' {
  const parsed = v.safeParse(Handshake, auth)
  if (!parsed.success) return 'same'
  const { protocol = PROTOCOL, build: theirs = build } = parsed.output
  if (protocol !== PROTOCOL) return 'strange'
  return build === undefined || theirs === build ? 'same' : 'other'
}

/** Who stands at the door: the token says who, nothing else that was sent does. */
export function admit(hall: Hall, auth: unknown): Seated | Refusal {
  const parsed = v.safeParse(Handshake, auth)
  if (!parsed.success) return refusal('malformed', 'A socket must bring a token.', parsed.issues[0].path?.map((item) => String(item.key)).join('.'))
  const { token, room, version, line = null } = parsed.output
  const pass = passOf(hall, token, room)
  if (isRefusal(pass)) return pass
  const isElsewhere = room !== undefined && room !== pass.room.roomId
  return { pass, token, tokenHash: hashOf(token), line, version: isElsewhere ? null : (version ?? null) }
}

/** A phone that slept while its human was moved asks for the room that it knows, and is shown the one that it is in now. */
function passOf(hall: Hall, token: string, room: string | undefined): Pass | Refusal {
  const asked = hall.authenticate(token, room)
  const now = isRefusal(asked) && room !== undefined ? hall.authenticate(token) : asked
  return !isRefusal(now) && now.role === 'citizen' ? now : asked
}

/** Counts sockets of one address that haven't shown a token; a seated class behind it is never counted. */
export class Waiting {
  readonly #most: number
  readonly #names: AddressNames
  readonly #counts = new Map<string, number>()

  constructor(most: number, clock: Clock) {
    this.#most = most
    this.#names = new AddressNames(clock)
  }

  isFull(address: string): boolean {
    return (this.#counts.get(this.#names.nameOf(address)) ?? 0) >= this.#most
  }

  /** One more; call what it returns when it is seated or gone. */
  add(address: string): () => void {
    const key = this.#names.nameOf(address)
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
    let counted = true
    return () => {
      if (!counted) return
      counted = false
      const left = (this.#counts.get(key) ?? 1) - 1
      if (left > 0) this.#counts.set(key, left)
      else this.#counts.delete(key)
    }
  }
}
