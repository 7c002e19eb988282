import type { Engine } from '../../shared/game/contract.ts'
import { sealFor } from '../../shared/scoring/sealing.ts'
import { refusal } from '../../shared/vocabulary/refusal.ts'
import { admit } from '../../server/gateway/door.ts'
import { listenTo } from '../../server/gateway/listen.ts'
import { placedHere } from '../../server/gateway/own-room.ts'
import type { GameServer, GameSocket } from '../../server/gateway/protocol.ts'
import type { ShownRoom } from '../../server/gateway/shown-room.ts'
import { Stage } from '../../server/gateway/stage.ts'
import { makeBots } from '../../server/rooms/bots/bots.ts'
import { noLog } from '../../server/rooms/log.ts'
import { isRefusal, type Hall } from '../../server/sessions/hall.ts'
import { makeHall } from '../../server/sessions/make-hall.ts'
import { groupCommit } from '../../server/storage/group-commit.ts'
import { library } from '../support/library.ts'
import type { Disk } from './disk.ts'
import type { Link } from './link.ts'
import { Machine } from './machine.ts'
import { Switchboard } from './switchboard.ts'
import type { Time } from './time.ts'
import { SESSION } from './town.ts'

type Needs = {
  time: Time
  disk: Disk
  engine: Engine
  /** Whether other processes use the disk, too. */
  shares: boolean
  /** What the hall is in the eyes of all who ask it, and the room in those of the gateway: a planted bug may stand between. */
  asked(hall: Hall): Hall
  shown(room: ShownRoom): ShownRoom
  told(roomId: string, audience: string, event: string, text: string): void
}

export type Auth = { token: string; room?: string; version?: number; line?: { id: string; dial: number } }

/** One process of the server: its real hall, gateway and rooms, over a disk and a network of the world. */
export class ServerProcess {
  readonly machine: Machine
  readonly hall: Hall
  readonly sockets: Switchboard
  readonly #shown: (room: ShownRoom) => ShownRoom
  readonly #stages = new WeakMap<ShownRoom, Stage>()
  #serves = false

  constructor({ time, disk, engine, shares, asked, shown, told }: Needs) {
    this.machine = new Machine(time)
    this.#shown = shown
    this.sockets = new Switchboard(told)
    const hall = makeHall({
      storage: groupCommit(disk.storeFor(this.machine), shares ? disk.leasesFor(this.machine) : null),
      clock: this.machine,
      engine,
      log: noLog,
      bots: () => makeBots(library.book),
      regimes: library.regimes,
      sealFor,
    })
    this.hall = asked(hall)
  }

  /** Whether anybody answers at its door. */
  get isUp(): boolean {
    return this.#serves && !this.machine.isDead
  }

  async start(): Promise<void> {
    await this.hall.restore()
    this.#serves = true
  }

  /** Somebody stands at the door. */
  receive(link: Link, auth: Auth): void {
    if (!this.hall.has({ sessionId: SESSION.sessionId })) return link.refuse(refusal('busy', 'Its room is nowhere just now.'))
    const admitted = admit(this.hall, auth)
    if (isRefusal(admitted)) return link.refuse(admitted)
    const { room, ...placed } = placedHere(admitted)
    const stage = this.#stages.get(room) ?? new Stage(this.sockets as unknown as GameServer, this.#shown(room), this.machine)
    this.#stages.set(room, stage)
    const socket = this.sockets.plug(link, { room, ...placed })
    const asSocket = socket as unknown as GameSocket
    link.accept(socket)
    listenTo(asSocket, stage, { clock: this.machine, answered: () => {} })
    stage.enter(asSocket)
  }

  /** Pulls its plug: what was not committed is gone, and everybody's line breaks. */
  crash(): void {
    this.machine.die()
    this.sockets.cutAll()
  }
}
