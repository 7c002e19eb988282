import { admit } from '../../server/gateway/door.ts'
import { listenTo } from '../../server/gateway/listen.ts'
import { placedHere } from '../../server/gateway/own-room.ts'
import type { GameSocket } from '../../server/gateway/protocol.ts'
import type { Visit } from '../../server/gateway/shown-room.ts'
import type { Stage } from '../../server/gateway/stage.ts'
import type { RoomActor } from '../../server/rooms/room-actor.ts'
import type { Pass } from '../../server/sessions/hall.ts'
import type { View } from '../../shared/vocabulary/view.ts'
import type { Ack } from '../../shared/vocabulary/refusal.ts'
import { granted, type World } from './hall.ts'

type Handler = (event: unknown[]) => void

/** Events after which a socket is fresh again, so that the limits of one input don't hide the next. */
const FRESH_AFTER = 12

/** A socket without a wire: it hands events to its listener and hears the answers. */
export class FakeSocket {
  readonly #world: World
  readonly #pass: Pass
  readonly #visit: Visit
  #handler: Handler | null = null
  #events = 0
  #cut: () => void = () => {}

  constructor(world: World, token: string) {
    const seated = granted(admit(world.hall, { token }))
    const { room, screen } = placedHere(seated)
    this.#world = world
    this.#pass = seated.pass
    this.#visit = room.enter(screen)
  }

  get room(): RoomActor {
    return this.#pass.room
  }

  /** Who the entries of this socket are by. */
  get audience(): Pass['audience'] {
    return this.#pass.audience
  }

  get view(): View {
    return this.room.view(this.audience).view
  }

  /** Hands an event to the listener; resolves to its answer, `cut`, or null where it was taken without one. */
  receive(event: string, frame: unknown): Promise<Ack | 'cut' | null> {
    this.#events += 1
    if (!this.#handler || this.#events % FRESH_AFTER === 0) this.#listens()
    return new Promise((resolve) => {
      this.#cut = () => {
        this.#handler = null
        resolve('cut')
      }
      this.#handler?.([event, frame, resolve])
      if (event === 'here' || event === 'resume') resolve(null)
    })
  }

  #listens(): void {
    const socket = { use: (handler: Handler) => (this.#handler = handler), disconnect: () => this.#cut() }
    const stage = { visitOf: () => this.#visit, show: (_: unknown, version: number) => this.#visit.bring(version, () => {}) }
    listenTo(socket as unknown as GameSocket, stage as unknown as Stage, { clock: this.#world.clock, answered: () => {} })
  }
}
