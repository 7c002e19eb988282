import { Suspense } from 'react'
import { Lines } from './laterScreens.ts'

/** The place where a phone says how the room is held and what is asked of one beside the game; it is always there, so that it is read out. */
export function RoomLines() {
  return (
    <div role="status">
      <Suspense>
        <Lines />
      </Suspense>
    </div>
  )
}
