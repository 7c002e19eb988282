import { takenUp } from '../../shared/rules/branching.ts'
import { seatsOf } from '../../shared/rules/citizens.ts'
import { RULES_VERSION, type Opening } from '../../shared/vocabulary/journal.ts'
import { refusal, type Refusal } from '../../shared/vocabulary/refusal.ts'
import type { BranchRequest } from '../../shared/protocol/rest.ts'
import type { Engine } from '../../shared/game/contract.ts'
import type { Game } from '../../shared/vocabulary/state.ts'
import type { Clock } from '../rooms/clock.ts'
import { nameFor } from '../rooms/names.ts'
import type { RoomActor } from '../rooms/room-actor.ts'
import { newSeed } from '../rooms/secrets.ts'
import { memoryStorage } from '../storage/memory.ts'
import type { OpenStorage, SeatRow } from '../storage/storage.ts'
import type { Documents } from './documents.ts'
import { endWhenLeft } from './when-left.ts'
import { isRefusal, type SessionOpened } from './hall.ts'
import type { Keeping } from './keeping.ts'
import { papersFor } from './papers.ts'
import { notYourRole, type Reader, type Registry } from './registry.ts'
import { stateAtMonth } from './replaying.ts'
import type { Seating } from './seating.ts'
import { newSession } from './session.ts'

type Needs = { engine: Engine; clock: Clock; storage: OpenStorage; registry: Registry; keeping: Keeping; documents: Documents; seating: Seating }

/** Opens a session whose one room takes up the play of another at the start of a month, with its people or with new ones. */
export async function branchFrom(reader: Reader, { month, people, disclosure }: BranchRequest, needs: Needs): Promise<SessionOpened | Refusal> {
  const { engine, clock, registry, keeping, documents, seating } = needs
  const { session: source, room: old } = reader
  if (reader.rights !== 'own') return notYourRole()
  const opened = await documents.of(reader)
  if (isRefusal(opened)) return opened
  if (!old) return refusal('wrong-phase', 'This recording was played by other rules: it can not be taken up.')
  const no = keeping.whyNoMore(1, clock.now())
  if (no) return no

  const { opening } = old.row
  const cut = await stateAtMonth(engine, { opening, entries: opened.recording.journal }, month)
  if (!cut) return refusal('choice-gone', 'This month was not lived here.', 'month')
  const coming = people === 'same' && !source.imported ? humansIn(old) : []
  const next = openingOf(opening, cut.G, { month, of: source.imported ? null : old.row.code, disclosure, coming: coming.map(({ seat }) => seat) })
  const begun = await keeping.open(
    () => papersFor({ deal: 'own', seal: 'own' }, [next], clock.now(), (code) => registry.isTaken(code)),
    (row) => newSession(row, source.dry ? memoryStorage() : needs.storage, { dry: source.dry }),
    rowsFor(next, old, coming),
  )
  if (isRefusal(begun)) return begun
  const { session, given } = begun
  if (session.dry) endWhenLeft(session, clock, () => void keeping.end(session))
  const [room] = session.rooms
  if (room) for (const { seat } of coming) await seating.move(old, seat, room)
  return given
}

type Taking = { month: number; of: string | null; disclosure: BranchRequest['disclosure']; coming: number[] }

/** Entry 0 of the branch. */
function openingOf({ seed: before, setup, sealed, branch }: Opening, cut: Game, { month, of, disclosure, coming }: Taking): Opening {
  const seed = newSeed()
  const treatment = { disclosure: disclosure ?? setup.disclosure, solo: setup.solo && coming.length > 0 }
  const lot = { seed: newSeed(), room: 0, rooms: 1 }
  return {
    rulesVersion: RULES_VERSION,
    seed,
    setup: { ...setup, ...treatment, together: false, lot },
    sealed,
    branch: {
      of,
      month,
      seeds: [...(branch?.seeds ?? []), { until: month, seed: before }],
      state: takenUp(cut, { ...treatment, seed, coming, of, month }),
    },
  }
}

/** Those who sit in a room now. */
function humansIn({ durable: { seats, state } }: RoomActor): SeatRow[] {
  return [...seats.values()].filter(({ seat }) => state.G.citizens[seat]?.bot === false)
}

/** The chairs of the branch: who comes along keeps the name and has the chair waiting, all other citizens are called anew. */
function rowsFor({ seed, branch }: Opening, { card }: RoomActor, coming: readonly SeatRow[]): SeatRow[] {
  const rows: SeatRow[] = []
  const taken = new Set(coming.map(({ seat }) => card.names[seat] ?? ''))
  const seats = new Set([...(branch ? seatsOf(branch.state) : []), ...coming.map(({ seat }) => seat)])
  for (const seat of seats) {
    const human = coming.find((row) => row.seat === seat)
    const name = (human && card.names[seat]) ?? nameFor(seed, seat, 0, taken)
    taken.add(name)
    const { tokenHash = null, returnCode = null, joinId = null } = human ?? {}
    rows.push({ seat, names: [name], wanted: null, tokenHash, returnCode, joinId, epoch: 0 })
  }
  return rows
}
