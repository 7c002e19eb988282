import { cardMaker } from '../../../server/rooms/card.ts'
import { restoredMoment } from '../../../server/rooms/moment.ts'
import { viewOf } from '../../../shared/game/contract.ts'
import type { Game } from '../../../shared/vocabulary/state.ts'
import { engine } from '../../support/library.ts'
import type { Classroom } from './classroom.ts'
import { hashOf, sharedPart } from './memory.ts'
import type { Phone } from './phone.ts'
import type { Kept } from './stored.ts'

/** What must hold after every fault; `V12` to `V16` are said by whoever causes the fault. */
export const INVARIANTS = ['V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V7', 'V8', 'V9', 'V10', 'V11', 'V12', 'V14', 'V15', 'V16'] as const
export type Invariant = (typeof INVARIANTS)[number]
export type Violation = { invariant: Invariant; say: string }

/** Looks at one room at rest: what its devices were told against what the disk has. */
export function violationsOf(room: Classroom, disk: Kept): Violation[] {
  const told = [...room.devices, ...room.gone]
  return [...answersAgainst(disk, told), ...order(disk), ...seats(room, disk), ...replays(disk), ...screens(room, disk), ...versions(told)]
}

function* answersAgainst({ entries }: Kept, phones: readonly Phone[]): Generator<Violation> {
  const kept = new Map(entries.map(({ actor, intent, seq }) => [`${actor} ${intent.id}`, seq]))
  if (kept.size !== entries.length) yield { invariant: 'V3', say: 'an intent stands in the journal twice' }
  for (const { actor, memory } of phones) {
    for (const [id, version] of memory.saved)
      if (kept.get(`${actor} ${id}`) !== version)
        yield { invariant: 'V1', say: `${id} was answered with version ${version}; the journal has ${kept.get(`${actor} ${id}`) ?? 'nothing'}` }
    for (const [id, code] of memory.refused)
      if (kept.has(`${actor} ${id}`)) yield { invariant: 'V2', say: `${id} was refused (${code}) and stands in the journal` }
  }
}

function* order({ entries, fences }: Kept): Generator<Violation> {
  if (entries.some(({ seq }, i) => seq !== i + 1)) yield { invariant: 'V9', say: 'versions are not one after the other' }
  if (fences.some((fence, i) => fence < (fences[i - 1] ?? 0))) yield { invariant: 'V9', say: 'somebody wrote under an older fence' }
}

function* seats({ people, phones }: Classroom, disk: Kept): Generator<Violation> {
  const hashes = disk.seats.flatMap(({ tokenHash }) => tokenHash ?? [])
  if (new Set(people.map(({ seat }) => seat)).size !== people.length) yield { invariant: 'V10', say: 'two people got one chair' }
  if (new Set(hashes).size !== hashes.length) yield { invariant: 'V10', say: 'two chairs have one token' }
  for (const { actor, state, name } of phones)
    if (state.view?.me && state.view.me.seat !== actor) yield { invariant: 'V10', say: `${name} sits on chair ${state.view.me.seat}` }
}

/** A room rebuilt from entry 0 alone is what its snapshot goes on from, and its books add up. */
function* replays(disk: Kept): Generator<Violation> {
  const whole = restoredMoment(engine, { ...disk, snapshot: null })
  yield* books(whole.state.G)
  if (!disk.snapshot) return
  const upTo = disk.entries.filter(({ seq }) => seq <= (disk.snapshot?.seq ?? 0))
  const then = restoredMoment(engine, { ...disk, snapshot: null, entries: upTo })
  if (hashOf(then.state) !== hashOf(disk.snapshot.state))
    yield { invariant: 'V5', say: `the snapshot at ${disk.snapshot.seq} is not what the journal gives` }
}

function* books({ sealed }: Game): Generator<Violation> {
  const { start } = sealed.sealed.regime.scale
  for (const citizen of new Set(sealed.ledger.map((line) => line.citizen))) {
    const lines = sealed.ledger.filter((line) => line.citizen === citizen)
    const sum = lines.reduce((total, { delta }) => total + delta, start)
    const shown = sealed.standings.findLast((row) => row.citizen === citizen)
    if (lines.at(-1)?.balance !== sum || (shown && shown.value !== sum))
      yield { invariant: 'V4', say: `the lines of citizen ${citizen} give ${sum}, the standing is ${shown?.value ?? lines.at(-1)?.balance}` }
  }
}

/** Screens at rest show what the journal gives; screens on their way showed the same at the same version. */
function* screens({ devices, gone }: Classroom, disk: Kept): Generator<Violation> {
  const moment = restoredMoment(engine, { ...disk, snapshot: null })
  const views = engine.viewsFor(moment.state, cardMaker(disk.room)(moment))
  for (const { name, actor, state } of devices) {
    const { view } = state
    if (!view) {
      yield { invariant: 'V6', say: `${name} shows nothing` }
      continue
    }
    const theirs = viewOf(views, typeof actor === 'number' || actor === 'facilitator' ? actor : 'projector')
    if (hashOf(sharedPart(view)) !== hashOf(sharedPart(theirs)))
      yield { invariant: 'V5', say: `what ${name} shows of the room is not what the journal gives` }
    if (typeof actor === 'number' && hashOf({ me: view.me, choices: view.choices }) !== hashOf({ me: theirs.me, choices: theirs.choices }))
      yield { invariant: 'V6', say: `what ${name} shows of itself is not what the journal gives` }
  }
  const seen = new Map<number, string>()
  for (const { name, memory } of [...devices, ...gone])
    for (const [version, hash] of memory.shared) {
      if ((seen.get(version) ?? hash) !== hash) yield { invariant: 'V6', say: `at version ${version}, ${name} showed another town` }
      seen.set(version, hash)
    }
}

function* versions(phones: readonly Phone[]): Generator<Violation> {
  for (const { memory } of phones) for (const say of memory.wentBack) yield { invariant: 'V11', say: `a screen went back: ${say}` }
}
