import type { RoomState } from '../../shared/game/contract.ts'
import { must } from '../../shared/kit/assert.ts'
import type { Entry } from '../../shared/vocabulary/journal.ts'
import { LEASE_MS, type Leases } from '../../server/storage/leases.ts'
import type { Outcome, PassRow, RoomRow, SeatRow, SessionRow, Stored, Write } from '../../server/storage/storage.ts'
import type { Store } from '../../server/storage/store.ts'
import type { Lots } from './lots.ts'
import type { Machine } from './machine.ts'
import type { Time } from './time.ts'

type RoomWrite = Extract<Write, { kind: 'room' }>
export type KeptRoom = {
  row: RoomRow
  fence: number
  entries: Entry[]
  fences: number[]
  seats: Map<number, SeatRow>
  snapshot: { seq: number; state: string } | null
}
type Needs = {
  time: Time
  lots: Lots
  /** Whether it is a machine of its own, which may still do what a process asked for that is dead by now. */
  isShared: boolean
  /** `entries` may be none: a chair was given to another device. */
  committed(room: KeptRoom, entries: readonly Entry[], fence: number): void
}

/**
 * What all processes of a world share: it keeps what it took, whatever dies. It takes a while, may take nothing, and may
 * say so of what it has taken.
 */
export class Disk {
  /** ms that a commit takes, at most. */
  slowness = 12
  /** How often a commit fails, and how often one that was made is said to have failed. */
  fails = 0
  lies = 0
  readonly rooms = new Map<string, KeptRoom>()
  readonly passes: PassRow[] = []
  session: SessionRow | null = null
  /** Who runs the session, and until when. */
  lease: { owner: Machine | null; until: number } = { owner: null, until: 0 }
  protected readonly needs: Needs

  constructor(needs: Needs) {
    this.needs = needs
  }

  /** Puts a session there that was opened before the world began. */
  open(session: SessionRow, rooms: readonly RoomRow[]): void {
    this.session = session
    for (const row of rooms) this.rooms.set(row.roomId, { row, fence: 1, entries: [], fences: [], seats: new Map(), snapshot: null })
  }

  heals(): void {
    this.slowness = 12
    this.fails = 0
    this.lies = 0
  }

  /** The disk as one process has it. */
  storeFor(machine: Machine): Store {
    const load = (roomId?: string) => this.#asked(machine, () => this.#stored(roomId))
    return {
      commit: (writes) => this.commit(machine, writes),
      load,
      loadSession: () => load(),
      snapshot: (roomId, seq, state) =>
        this.#asked(machine, () => {
          this.#room(roomId).snapshot = { seq, state }
        }),
      lease: () => this.#asked(machine, () => this.#give(machine)),
      erase: () => Promise.resolve(),
      idleSince: () => Promise.resolve([]),
      close: () => Promise.resolve(),
    }
  }

  leasesFor(machine: Machine): Leases {
    const held = () => (this.lease.owner === machine ? [must(this.session, 'a session').sessionId] : [])
    return {
      take: () =>
        this.#asked(machine, () => {
          if (this.lease.owner !== null && this.lease.until > this.needs.time.now()) return []
          this.#give(machine)
          return held()
        }),
      renew: () =>
        this.#asked(machine, () => {
          if (this.lease.owner === machine) this.lease.until = this.needs.time.now() + LEASE_MS
          return held()
        }),
      release: () =>
        this.#asked(machine, () => {
          if (this.lease.owner === machine) this.lease = { owner: null, until: 0 }
        }),
      whereIs: () => Promise.resolve(null),
      peers: () => Promise.resolve([]),
      secret: () => Promise.resolve('world'),
    }
  }

  protected commit(machine: Machine, writes: readonly Write[]): Promise<Outcome[]> {
    const { lots } = this.needs
    return this.#asked(machine, () => {
      if (lots.is(this.fails)) return writes.map(() => 'failed')
      const outcomes = writes.map((write) => this.#put(write))
      return lots.is(this.lies) ? writes.map(() => 'failed') : outcomes
    })
  }

  /** Whether a write comes from somebody who is not the writer of the room any more. */
  protected isFenced({ fence }: KeptRoom, write: RoomWrite): boolean {
    return fence !== write.fence
  }

  /** Whether a version, or an id of somebody, is there already. */
  protected isTaken({ entries }: KeptRoom, { seq, actor, intent }: Entry): boolean {
    return entries.some((kept) => kept.seq === seq || (kept.actor === actor && kept.intent.id === intent.id))
  }

  /** Asks and answers take their time; the process may be gone before either. */
  #asked<T>(machine: Machine, work: () => T): Promise<T> {
    const { time, lots, isShared } = this.needs
    return new Promise((resolve, reject) => {
      time.after(lots.between(0, this.slowness), () => {
        if (machine.isDead && !(isShared && lots.is(0.5))) return
        const isDown = lots.is(this.fails)
        const answer = isDown ? null : work()
        time.after(lots.between(0, 2), () => machine.run(() => (isDown ? reject(new Error('the disk is down')) : resolve(answer as T))))
      })
    })
  }

  #put(write: Write): Outcome {
    if (write.kind === 'tokens') this.passes.push(...write.passes)
    if (write.kind !== 'room') return 'ok'
    const room = this.#room(write.roomId)
    if (this.isFenced(room, write)) return 'fenced'
    const entries = JSON.parse(JSON.stringify(write.entries)) as Entry[]
    if (entries.some((entry) => this.isTaken(room, entry))) return 'failed'
    room.entries.push(...entries)
    room.fences.push(...entries.map(() => write.fence))
    for (const row of write.seats) room.seats.set(row.seat, row)
    this.needs.committed(room, entries, write.fence)
    return 'ok'
  }

  #give(owner: Machine): void {
    this.lease = { owner, until: this.needs.time.now() + LEASE_MS }
    for (const room of this.rooms.values()) room.fence += 1
  }

  #stored(roomId?: string): Stored {
    const rooms = [...this.rooms.values()].filter(({ row }) => roomId === undefined || row.roomId === roomId)
    return {
      sessions: [must(this.session, 'a session')],
      rooms: rooms.map(({ row, fence, entries, seats, snapshot }) => ({
        room: row,
        fence,
        entries: structuredClone(entries),
        seats: [...seats.values()],
        snapshot: snapshot && { seq: snapshot.seq, state: JSON.parse(snapshot.state) as RoomState },
      })),
      passes: [...this.passes],
      notes: [],
      damaged: [],
    }
  }

  #room(roomId: string): KeptRoom {
    return must(this.rooms.get(roomId), `room ${roomId}`)
  }
}
