import { isDeepStrictEqual } from 'node:util'
import * as v from 'valibot'
import type { RoomState } from '../../shared/game/contract.ts'
import { ALONE, RULES_VERSION, type Opening, type Setup } from '../../shared/vocabulary/journal.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import { refusal, type Refusal } from '../../shared/vocabulary/refusal.ts'
import { recordingFrom } from '../debrief/import.ts'
import { SetupSchema } from '../debrief/import/setup-schema.ts'
import { recordingOf } from '../debrief/recording.ts'
import { RoomActor, type RoomNeeds } from '../rooms/room-actor.ts'
import { memoryStorage } from '../storage/memory.ts'
import type { RoomRow, SeatRow } from '../storage/storage.ts'
import { endWhenLeft } from './when-left.ts'
import { isRefusal, type SessionOpened } from './hall.ts'
import type { Keeping } from './keeping.ts'
import { lookingEngine } from './looking.ts'
import { papersFor } from './papers.ts'
import type { Registry } from './registry.ts'
import { playedAgain } from './replaying.ts'
import { newSession } from './session.ts'

/** Recordings that are open at once. */
const MOST_OPEN = 20

type Needs = Omit<RoomNeeds, 'storage'> & { registry: Registry; keeping: Keeping }

/**
 * Opens a recording that somebody brought: a session in memory alone, with one room that can be looked at and not played.
 * A recording of other rules, or one whose journal does not lead to what it says, has its documents and no room.
 */
export async function openRecording(body: unknown, needs: Needs): Promise<SessionOpened | Refusal> {
  const { registry, keeping, clock } = needs
  const isFull = () => registry.sessions.filter(({ imported }) => imported).length >= MOST_OPEN
  const busy = () => refusal('busy', 'As many recordings are open here as can be. Try again later.')
  if (isFull()) return busy()
  const recording = recordingFrom(body)
  if (isRefusal(recording)) return recording
  const opening = openingOf(recording)
  const state = await lastStateOf(recording, opening, needs)
  const { row, rooms, given } = await papersFor({ deal: 'own', seal: 'own' }, [opening], clock.now(), (code) => registry.isTaken(code))
  const [room] = rooms
  if (!room || isFull()) return busy()
  const session = newSession(row, memoryStorage(), { imported: { row: room, recording, read: clock.now() } })
  if (state) session.rooms.push(roomToLookAt(room, recording, state, needs))
  registry.add(session)
  endWhenLeft(session, clock, () => void keeping.end(session))
  return given
}

/** Entry 0 of a recorded room; of other rules as far as it can be known. */
function openingOf({ rulesVersion, seed, setup, sealed, branch, room }: Recording): Opening {
  const { regime, disclosure, length, citizens } = room
  const parsed = v.safeParse(SetupSchema, setup)
  const plain: Setup = { regime, disclosure, length, citizens, stepSeconds: { plan: 0, social: 0, statement: 0 }, solo: false, ...ALONE }
  return { rulesVersion, seed, setup: parsed.success ? parsed.output : plain, sealed, ...(branch && { branch }) }
}

/** The state that the journal leads to, if these rules can play it and it is the one that the recording tells of. */
async function lastStateOf(recording: Recording, opening: Opening, { engine, log }: Needs): Promise<RoomState | null> {
  if (recording.rulesVersion !== RULES_VERSION || !v.is(SetupSchema, recording.setup)) return null
  try {
    const state = await playedAgain(engine, { opening, entries: recording.journal })
    const told = recordingOf({ opening, entries: recording.journal, game: state.G, names: {} })
    return PROOFS.every((list) => isDeepStrictEqual(told[list], recording[list])) ? state : null
  } catch (error) {
    log.warn({ error }, 'a recording could not be played again')
    return null
  }
}

const PROOFS = ['acts', 'observations', 'ledger', 'standings', 'ties', 'endings'] as const satisfies (keyof Recording)[]

function roomToLookAt(room: RoomRow, { citizens }: Recording, state: RoomState, needs: Needs): RoomActor {
  const nobody = { wanted: null, tokenHash: null, returnCode: null, joinId: null, epoch: 0 }
  const seats: SeatRow[] = citizens.map(({ seat, name }) => ({ seat, names: [name], ...nobody }))
  const stored = { room, fence: 1, snapshot: null, entries: [], seats }
  return new RoomActor(stored, { ...needs, storage: memoryStorage(), engine: lookingEngine(needs.engine, state), bots: () => () => [] })
}
