import type { Deed } from '../../shared/vocabulary/intent.ts'
import type { View } from '../../shared/vocabulary/view.ts'
import { Client } from '../support/sockets.ts'
import type { Room } from './stage.ts'

/**
 * Leads a room to its debrief over the facilitator's own line: skips what is only looked at, and otherwise goes on when
 * all who are there are ready.
 */
export async function leads(room: Room, people: number): Promise<void> {
  const teacher = await new Client(room.url, { token: room.facilitatorToken, room: room.roomId }).opened()
  await teacher.until(() => (teacher.view?.town.ready.of ?? 0) >= people)
  for (;;) {
    await teacher.until(() => teacher.view !== null && goesOn(teacher.view))
    const deed: Deed = { type: teacher.view?.room.phase === 'arrival' ? 'start' : 'next' }
    if (teacher.view && isOver(teacher.view)) break
    const ack = await teacher.send(deed)
    // Where all were ready the room has moved on by itself.
    if (!ack.ok) throw new Error(`${deed.type}: ${ack.refusal.code}`)
    await teacher.until(() => teacher.version >= ack.version)
  }
  teacher.end()
}

function goesOn({ room, town, reveal }: View): boolean {
  const isWatched = room.step === 'morning' || room.step === 'resolve' || reveal !== undefined
  const isAsked = room.phase === 'reform' && town.reform?.stage !== 'closed'
  return (isWatched && !isAsked) || (town.ready.of > 0 && town.ready.are === town.ready.of)
}

function isOver({ room }: View): boolean {
  return room.phase === 'debrief'
}
