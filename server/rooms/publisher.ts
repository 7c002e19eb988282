import { viewOf, type Engine, type OwnView, type RoomCard, type Views } from '../../shared/game/contract.ts'
import { diff } from '../../shared/kit/patch.ts'
import type { Audience } from '../../shared/vocabulary/ids.ts'
import type { DeskView, View } from '../../shared/vocabulary/view.ts'
import type { Clock } from './clock.ts'
import type { Moment } from './moment.ts'
import type { Frame, Publication } from './watcher.ts'

/** States kept for those who come back. They share structure, so this is little. */
const KEPT = 128
/** Later changes wait so long for company. */
const GAP_MS = 10

export type Notice = NonNullable<DeskView['notice']>

/** A state as it was shown. */
type Published = { version: number; views: Views; notice: Notice | null; own: Map<Audience, OwnView> }

type Needs = {
  engine: Pick<Engine, 'viewsFor'>
  clock: Clock
  /** Whose screens are on. */
  audiences(): Iterable<Audience>
  /** What is to be shown now. */
  current(): { moment: Moment; card: RoomCard; notice: Notice | null }
  published(publication: Publication): void
  broken(error: unknown): void
}

/** Turns durable moments into screens: the first change at once, later ones together, each public part once for all. */
export class Publisher {
  readonly #needs: Needs
  #kept: Published[]
  #last: Published
  #cancel: (() => void) | null = null
  #dirty = false
  #isOver = false

  constructor(needs: Needs) {
    this.#needs = needs
    this.#last = this.#build()
    this.#kept = [this.#last]
  }

  get version(): number {
    return this.#last.version
  }

  /** Says that the durable moment has moved. */
  advance(): void {
    if (this.#isOver) return
    if (this.#cancel) this.#dirty = true
    else this.#cancel = this.#needs.clock.after(0, () => this.#publish())
  }

  /** The whole screen, with the server's time as it is now. */
  view(audience: Audience): Frame & { kind: 'view' } {
    const view = screenOf(this.#last, audience)
    return { kind: 'view', version: this.#last.version, view: { ...view, room: { ...view.room, now: this.#needs.clock.now() } } }
  }

  /** From the version that a screen holds to the last one shown, or the whole screen when that one is too old. */
  resume(version: number, audience: Audience): Frame {
    const held = this.#kept.find((one) => one.version === version)
    if (!held || (audience === 'facilitator' && this.#last.notice)) return this.view(audience)
    const ops = diff(screenOf(held, audience), screenOf(this.#last, audience)).filter(([path]) => path.join('.') !== 'room.now')
    return { kind: 'patch', from: version, to: this.#last.version, ops: [...ops, [['room', 'now'], this.#needs.clock.now()]] }
  }

  /** What a seat sees now, for those who think in its place. */
  screen(audience: Audience): View {
    return screenOf(this.#last, audience)
  }

  /** Tells the facilitator of trouble, which has no version of its own. */
  tell(notice: Notice): void {
    this.#last = { ...this.#last, notice, own: new Map() }
    this.#kept = [...this.#kept.slice(0, -1), this.#last]
  }

  /** Shows nothing more, whatever is still saved: the room may be on other screens already, run by somebody else. */
  stop(): void {
    this.#cancel?.()
    this.#isOver = true
  }

  #publish(): void {
    this.#dirty = false
    this.#cancel = this.#needs.clock.after(GAP_MS, () => {
      this.#cancel = null
      if (this.#dirty) this.#publish()
    })
    const before = this.#last
    let next: Published
    let publication: Publication
    try {
      next = this.#build()
      publication = {
        from: before.version,
        to: next.version,
        publicOps: diff(before.views.public, next.views.public),
        ownOps: this.#ownOps(before, next),
      }
    } catch (error) {
      this.#needs.broken(error)
      return
    }
    if (next.version === before.version) return
    // Who comes back has their part of it made anew: kept for everybody, all of them are megabytes a room.
    before.own.clear()
    this.#last = next
    this.#kept.push(next)
    if (this.#kept.length > KEPT) this.#kept.shift()
    this.#needs.published(publication)
  }

  #build(): Published {
    const { moment, card, notice } = this.#needs.current()
    return { version: moment.seq, views: this.#needs.engine.viewsFor(moment.state, card), notice, own: new Map() }
  }

  #ownOps(before: Published, next: Published): Publication['ownOps'] {
    const ops = new Map<Audience, Publication['publicOps']>()
    for (const audience of this.#needs.audiences()) {
      const own = diff(ownOf(before, audience), ownOf(next, audience))
      if (own.length > 0) ops.set(audience, own)
    }
    return ops
  }
}

function screenOf(one: Published, audience: Audience): View {
  return viewOf({ public: one.views.public, own: () => ownOf(one, audience) }, audience)
}

function ownOf(one: Published, audience: Audience): OwnView {
  const known = one.own.get(audience)
  if (known) return known
  const plain = one.views.own(audience)
  const own = audience === 'facilitator' && one.notice && plain.desk ? { ...plain, desk: { ...plain.desk, notice: one.notice } } : plain
  one.own.set(audience, own)
  return own
}
