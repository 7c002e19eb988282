import type { View } from '../../../shared/vocabulary/view.ts'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import { isOpen } from '../../net/choices.ts'
import { deedOf } from './actions.ts'
import type { DeskRoom } from './session.ts'

/** What is to be known of a room from afar. */
export type RoomLine = { month: number; are: number; of: number; hands: number; stop: 'paused' | 'held' | 'waits' | null }

/** A room in one line. */
export function lineOf({ room, town, desk }: View): RoomLine {
  return {
    month: room.month,
    are: town.ready.are,
    of: town.ready.of,
    hands: desk?.roster.filter(({ help }) => help !== null).length ?? 0,
    stop: room.paused ? 'paused' : room.held ? 'held' : room.waitsToOpen ? 'waits' : null,
  }
}

/** Where a room is, in one word that is another one after each step on its way. */
export function momentOf({ room, town, reveal }: View): string {
  return [room.phase, room.month, room.step, town.theories, reveal?.step, town.reform?.stage, town.debrief?.step].join()
}

export type ForAll = 'allNext' | 'allPause' | 'allHold'

/** The deed for each room that can do it now. Rooms in a stop go on only when all are in it; nothing opens an envelope for all. */
export function deedsForAll(action: ForAll, rooms: readonly DeskRoom[]): { room: DeskRoom; deed: Deed }[] {
  const of = (wanted: (view: View) => Deed | null) =>
    rooms.flatMap((room) => {
      const deed = room.view && wanted(room.view)
      return deed ? [{ room, deed }] : []
    })
  if (action === 'allNext') return of((view) => (view.desk?.opensEnvelope ? null : deedOf('next', view)))
  if (action === 'allPause') {
    const pauses = of(({ choices }) => (isOpen(choices, 'pause') ? { type: 'pause' } : null))
    return pauses.length > 0 ? pauses : of((view) => (view.room.paused ? deedOf('pause', view) : null))
  }
  const holds = of((view) => (view.room.held ? null : deedOf('hold', view)))
  return holds.length > 0 ? holds : of((view) => deedOf('hold', view))
}

/** The number of a room in its session, from 1. */
export function numberOf(rooms: readonly DeskRoom[], roomId: string): number {
  return rooms.findIndex((room) => room.roomId === roomId) + 1
}
