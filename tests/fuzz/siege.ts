import type { RoomActor } from '../../server/rooms/room-actor.ts'
import type { OpenStorage } from '../../server/storage/storage.ts'
import type { Audience } from '../../shared/vocabulary/ids.ts'
import type { Entry } from '../../shared/vocabulary/journal.ts'
import type { Held } from './targets/requests.ts'
import { aRoom, aWorld, goesOn, granted, type World } from '../support/hall.ts'

/** A room that is under attack, or beside one. */
export type Besieged = Held & { room: RoomActor }

/**
 * A hall under attack. Nobody hostile has a key of `quiet`; in `school` they sit on chairs; `own` is a room that somebody
 * hostile leads; the envelope of `told` is open, and they are in it too.
 */
export type Siege = {
  world: World
  quiet: Besieged
  school: Besieged
  own: Besieged
  told: Besieged
  /** Says that an intent was answered with a yes. */
  accepted(room: RoomActor, actor: Audience, id: string): void
  /** Rejects when a journal holds anything that nobody was told a yes for, or the quiet room anything at all. */
  settle(): Promise<void>
}

/** `storage` sees all that is written. */
function witness(seen: (roomId: string, entries: readonly Entry[]) => void) {
  return (real: OpenStorage): OpenStorage => ({
    ...real,
    append(write) {
      if (write.kind === 'room') seen(write.roomId, write.entries)
      return real.append(write)
    },
  })
}

/** Opens the hall and its four rooms. */
export async function besiege(): Promise<Siege> {
  const written: { roomId: string; entry: Entry }[] = []
  const yes = new Set<string>()
  const world = await aWorld({ storage: witness((roomId, entries) => written.push(...entries.map((entry) => ({ roomId, entry })))) })
  const [quiet, school, own, told] = [
    await played(world, 'plan'),
    await played(world, 'plan'),
    await played(world, 'plan'),
    await played(world, 'debrief'),
  ]
  written.length = 0
  const still = JSON.stringify(quiet.room.durable.state)
  return {
    world,
    quiet,
    school,
    own,
    told,
    accepted: (room, actor, id) => void yes.add(`${room.roomId} ${actor} ${id}`),
    async settle() {
      const unasked = written.filter(({ roomId, entry }) => !isServers(entry) && !yes.has(`${roomId} ${entry.actor} ${entry.intent.id}`))
      written.length = 0
      yes.clear()
      if (unasked.length > 0) throw new Error(`the journal holds what nobody was told a yes for: ${JSON.stringify(unasked.slice(0, 3))}`)
      if (JSON.stringify(quiet.room.durable.state) !== still) throw new Error('a room changed of which nobody hostile has a key')
      if (Object.keys(Object.prototype).length > 0) throw new Error('something was written on the prototype of all objects')
    },
  }
}

/** Bots and the server mark their own intents with what no client may send. */
export function isServers({ intent }: Entry): boolean {
  return intent.id.includes(':') || intent.id.includes('-by-server-') || intent.id.endsWith('-at-opening')
}

async function played(world: World, until: 'plan' | 'debrief'): Promise<Besieged> {
  const { opened, room, code } = await aRoom(world, { citizens: 8, bots: 2, stepSeconds: { plan: 0, social: 0, statement: 0 } })
  const people = [granted(await world.hall.join(code, {})), granted(await world.hall.join(code, {})), granted(await world.hall.join(code, {}))]
  await goesOn(room, ({ step, phase }) => (until === 'plan' ? step === 'plan' : phase === 'debrief'))
  return { room, code, opened, people }
}
