import type { Engine, RoomState } from '../../shared/game/contract.ts'
import { History } from '../../shared/game/history.ts'
import { must } from '../../shared/kit/assert.ts'
import type { Entry, Opening } from '../../shared/vocabulary/journal.ts'

/** A long game of 40 has under ten thousand entries. */
const MOST_ENTRIES = 30_000
/** Played without a breath. */
const AT_ONCE = 25

export type Played = { opening: Opening; entries: readonly Entry[] }

/**
 * Plays a journal again, a few entries at a time, so that the rooms of this server go on meanwhile. `seen` is shown each
 * state with the one before. Throws when it is none that these rules could have written.
 */
export async function playedAgain(
  engine: Engine,
  { opening, entries }: Played,
  seen: (now: RoomState, before: RoomState | null) => void = () => {},
): Promise<RoomState> {
  if (entries.length > MOST_ENTRIES) throw new Error(`a journal of ${entries.length} entries is too long`)
  const history = new History()
  let state = engine.create(opening)
  seen(state, null)
  for (const [i, entry] of entries.entries()) {
    if (i % AT_ONCE === AT_ONCE - 1) await new Promise((resolve) => setImmediate(resolve))
    const applied = engine.apply(state, entry, history.past)
    const next = must(applied.ok ? applied.state : null, `a state after entry ${entry.seq}`)
    history.live(state, entry, next)
    history.forget(next)
    seen(next, state)
    state = next
  }
  return state
}

/** The state at the start of a month, in the life that the room kept in the end; null when it has not lived that month. */
export async function stateAtMonth(engine: Engine, played: Played, month: number): Promise<RoomState | null> {
  let cut: RoomState | null = null
  const last = await playedAgain(engine, played, (now, before) => {
    const isNew = before === null || before.G.town.month < now.G.town.month
    if (isNew && now.G.town.month === month) cut = now
  })
  return last.G.sealed.months.some((one) => one.month === month) ? cut : null
}
