import { must } from '../../../shared/kit/assert.ts'
import type { MeView, View } from '../../../shared/vocabulary/view.ts'
import { useRoom, type RoomHook } from '../../net/useRoom.tsx'

/** The room as its citizen sees it, with the own part. */
export function useMe(): RoomHook & { me: MeView; room: View['room']; town: View['town'] } {
  const room = useRoom()
  const { view } = room
  return { ...room, me: must(view.me, 'the own part of a citizen’s view'), room: view.room, town: view.town }
}
