import { isDeepStrictEqual } from 'node:util'
import { viewOf, type Engine, type RoomCard, type RoomState, type Views } from '../../../shared/game/contract.ts'
import { History } from '../../../shared/game/history.ts'
import { FAMILIES } from '../../../shared/scoring/families/index.ts'
import type { Audience } from '../../../shared/vocabulary/ids.ts'
import type { Entry } from '../../../shared/vocabulary/journal.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { cardMaker } from '../../../server/rooms/card.ts'
import { firstMoment, replayed, type Moment, type Seats } from '../../../server/rooms/moment.ts'
import type { RoomRow } from '../../../server/storage/storage.ts'
import type { Chronicle } from '../chronicle.ts'

/** Versions between two comparisons of the live state with the relived one. */
const EVERY = 10

/** A room lived a second time, by the real rules, from what the disk took: what live states and screens are held against. */
export class Relived {
  readonly #engine: Engine
  readonly #chronicle: Chronicle
  readonly #history = new History()
  readonly #moments: Moment[]
  #compared = 0
  readonly #cardOf: (moment: Moment) => RoomCard
  #projected: { moment: Moment; views: Views } | null = null

  constructor(engine: Engine, row: RoomRow, chronicle: Chronicle) {
    this.#engine = engine
    this.#chronicle = chronicle
    this.#moments = [firstMoment(engine, row.opening)]
    this.#cardOf = cardMaker(row)
  }

  get version(): number {
    return this.#last.seq
  }

  /** Whether nothing of the envelope is a secret any more. */
  get isOpen(): boolean {
    return this.#last.state.G.town.reveal !== null
  }

  /** The disk took one entry more. */
  live(entry: Entry): void {
    const before = this.#last
    if (entry.seq !== before.seq + 1) return this.#chronicle.broken('V9', `after version ${before.seq} came ${entry.seq}`)
    try {
      this.#moments.push(replayed(this.#engine, before, entry, this.#history))
    } catch (error) {
      this.#chronicle.broken('V5', `version ${entry.seq} can't be lived again: ${String(error)}`)
    }
    if (this.#last.state.G.sealed.ledger !== before.state.G.sealed.ledger) this.#addUp(this.#last.state)
  }

  /** Who sits where since the last entry that the disk took. */
  seat(rows: Seats): void {
    this.#moments.splice(-1, 1, { ...this.#last, seats: new Map(rows) })
  }

  /** Holds a live room against the life of its journal: every tenth version, or now. */
  compare({ seq, state }: Moment, now = false): void {
    if (!now && seq < this.#compared + EVERY) return
    this.#compared = seq
    this.#addUp(state)
    const relived = this.#moments[seq]?.state
    if (JSON.stringify(relived) !== JSON.stringify(state)) this.#chronicle.broken('V5', `the live state of version ${seq} is not the journal's`)
  }

  /** Holds a screen against the projection of its version. */
  look(name: string, { version, view }: { version: number; view: View }, audience: Audience): void {
    const moment = this.#moments[version]
    if (!moment) return this.#chronicle.broken('V1', `${name} shows version ${version}, which is not kept`)
    const [shown, due] = [view, viewOf(this.#viewsOf(moment), audience)].map(comparable)
    if (isDeepStrictEqual(shown, due)) return
    const where = `${name} shows something else at version ${version} than its journal`
    if (shown?.room.deadline !== due?.room.deadline || shown?.room.left !== due?.room.left) this.#chronicle.broken('V12', `the clock: ${where}`)
    else this.#chronicle.broken('V6', `${where}: ${differences(shown, due).join(', ')}`)
  }

  get #last(): Moment {
    return this.#moments.at(-1) as Moment
  }

  #viewsOf(moment: Moment): Views {
    if (this.#projected?.moment !== moment) this.#projected = { moment, views: this.#engine.viewsFor(moment.state, this.#cardOf(moment)) }
    return this.#projected.views
  }

  #addUp({ G }: RoomState): void {
    const { ledger, standings, files, sealed } = G.sealed
    const { regime } = sealed
    const sumOf = (citizen: number, month = Infinity) =>
      ledger.filter((line) => line.citizen === citizen && line.month <= month).reduce((sum, { delta }) => sum + delta, regime.scale.start)
    const wrong = standings.find(({ citizen, month, value }) => sumOf(citizen, month) !== value)
    if (wrong) this.#chronicle.broken('V4', `the lines of citizen ${wrong.citizen} sum to ${sumOf(wrong.citizen, wrong.month)}, not ${wrong.value}`)
    for (const [seat, file] of Object.entries(files)) {
      const balance = ledger.findLast(({ citizen }) => citizen === Number(seat))?.balance ?? regime.scale.start
      if (FAMILIES[regime.family].value(regime, file) !== balance) this.#chronicle.broken('V4', `the file of citizen ${seat} isn't the last balance`)
    }
  }
}

/** A view without what has no version: the server's time and its troubles. */
function comparable(view: View): View {
  const { now: _now, ...room } = view.room
  const { notice: _notice, ...desk } = view.desk ?? {}
  return { ...view, room, ...(view.desk && { desk }) } as View
}

function differences(a: unknown, b: unknown, path = ''): string[] {
  if (isDeepStrictEqual(a, b)) return []
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return [path]
  const [x, y] = [a, b] as Record<string, unknown>[]
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => differences(x?.[key], y?.[key], `${path}/${key}`)).slice(0, 3)
}
