import { Suspense, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { RoomGate } from '../../../client/app/RoomGate.tsx'
import { FirstWords } from '../../../client/messages/FirstWords.tsx'
import { Words } from '../../../client/messages/Words.tsx'
import { createRoomStore } from '../../../client/net/store.ts'
import { RoomProvider } from '../../../client/net/useRoom.tsx'
import { Citizen } from '../../../client/screens/citizen/Citizen.tsx'
import { Projector } from '../../../client/screens/projector/Projector.tsx'
import { startTheme } from '../../../client/theme/theme.ts'
import '../../../client/theme/theme.css'
import { must } from '../../../shared/kit/assert.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { revealScene } from '../../support/fixtures/posters.ts'
import { BOARD_SCENES, PHONE_SCENES } from '../../support/fixtures/regimes.ts'

/** One screen of the fixtures, as its device would draw it: `/#notice-list`. */

const PHONES: Record<string, View> = PHONE_SCENES
const BOARDS: Record<string, View> = BOARD_SCENES
const name = location.hash.slice(1)

startTheme()
createRoot(must(document.getElementById('root'), 'the root of the page')).render(<Suspense>{screenOf(name)}</Suspense>)

function screenOf(scene: string): ReactNode {
  const board = BOARDS[scene] ?? posterOf(scene, 'board-poster-', 'projector')
  if (board) {
    return (
      <Words>
        <Projector view={board} secondsLeft={13} joinUrl="http://town.example/j/KRT749" />
      </Words>
    )
  }
  return (
    <FirstWords>
      <RoomProvider store={storeOn(must(PHONES[scene] ?? posterOf(scene, 'poster-', 'citizen'), `a scene "${scene}"`))}>
        <RoomGate>
          <Citizen />
        </RoomGate>
      </RoomProvider>
    </FirstWords>
  )
}

/** The opened rules of a real regime: `board-poster-house`, or on a phone `poster-house`. */
function posterOf(scene: string, prefix: string, role: 'citizen' | 'projector'): View | undefined {
  return scene.startsWith(prefix) ? revealScene(role, scene.slice(prefix.length)) : undefined
}

/** A room that shows one view for ever and answers nothing. */
function storeOn(view: View) {
  let ids = 0
  return createRoomStore({
    dial: (line) => {
      setTimeout(() => line.view({ version: 1, view }), 0)
      return { intent: () => {}, resume: () => {}, here: () => {}, redial: () => {}, hangUp: () => {} }
    },
    now: () => 0,
    later: () => () => {},
    makeId: () => `intent-${++ids}`,
  })
}
