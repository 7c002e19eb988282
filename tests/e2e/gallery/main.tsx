import { Suspense, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import css from '../../../client/app/board.module.css'
import { RoomGate } from '../../../client/app/RoomGate.tsx'
import { FirstWords } from '../../../client/messages/FirstWords.tsx'
import { RecordWords } from '../../../client/messages/RecordWords.tsx'
import { Words } from '../../../client/messages/Words.tsx'
import { createRoomStore } from '../../../client/net/store.ts'
import { RoomProvider } from '../../../client/net/useRoom.tsx'
import { Citizen } from '../../../client/screens/citizen/Citizen.tsx'
import Join from '../../../client/screens/join/Join.tsx'
import { PocketDesk } from '../../../client/screens/pocket/PocketDesk.tsx'
import { Projector } from '../../../client/screens/projector/Projector.tsx'
import { keepOpened } from '../../../client/screens/recording/opened.ts'
import { Recording } from '../../../client/screens/recording/Recording.tsx'
import { Report } from '../../../client/screens/report/Report.tsx'
import { Onlooker } from '../../../client/screens/watch/Onlooker.tsx'
import { startTheme } from '../../../client/theme/theme.ts'
import '../../../client/theme/theme.css'
import { must } from '../../../shared/kit/assert.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { revealScene } from '../../support/fixtures/posters.ts'
import { ASIDE_SCENES, WATCH_SCENES } from '../../support/fixtures/aside.ts'
import { BOARD_STATES, BOARD_STEPS, comparison } from '../../support/fixtures/boards.ts'
import { BOARD_SCENES, PHONE_SCENES } from '../../support/fixtures/regimes.ts'
import { ENDING_SCENES } from '../../support/fixtures/ending.ts'
import { documentOfClass } from '../../support/fixtures/classes.ts'
import { documentAt } from '../../support/fixtures/documents.ts'
import { OPENED_RECORDING, RECORD_SCENES, recordAt } from '../../support/fixtures/records.ts'
import { POCKET_SCENES } from '../../support/fixtures/pocket.ts'

/** One screen of the fixtures, as its device would draw it: `/#notice-list`. */

const PHONES: Record<string, View> = { ...PHONE_SCENES, ...ASIDE_SCENES, ...ENDING_SCENES, ...WATCH_SCENES }
const BOARDS: Record<string, View> = { ...BOARD_STEPS, ...BOARD_STATES, ...BOARD_SCENES }
const name = location.hash.slice(1)

// The documents of the debrief, as a server would send them.
window.fetch = (path) => Promise.resolve(Response.json(documentOfClass(String(path)) ?? documentAt(String(path), name in PHONES ? 6 : null)))

startTheme()
createRoot(must(document.getElementById('root'), 'the root of the page')).render(<Suspense>{screenOf(name)}</Suspense>)

function screenOf(scene: string): ReactNode {
  const board = BOARDS[scene] ?? posterOf(scene, 'board-poster-', 'projector')
  if (board) {
    return (
      <Words>
        <RoomProvider store={storeOn(board, scene === 'board-lost')}>
          <div className={css.board}>
            <RoomGate>
              <Projector
                view={board}
                secondsLeft={board.room.deadline === null ? null : 13}
                joinUrl="http://192.168.178.20:8080/j/KRT749"
                compare={async () => ({ ok: true, value: comparison(board.reveal !== undefined) })}
              />
            </RoomGate>
          </div>
        </RoomProvider>
      </Words>
    )
  }
  if (RECORD_SCENES.some((each) => each === scene)) return recordOf(scene)
  if (scene === 'join') return <Join code="KRT749" />
  const pocket = POCKET_SCENES[scene]
  if (pocket) {
    return (
      <Words>
        <RoomProvider store={storeOn(pocket)}>
          <RoomGate>
            <PocketDesk
              view={pocket}
              status="live"
              send={() => {}}
              secondsLeft={48}
              refused={null}
              rooms={['room-one', 'room-two']}
              onRoom={() => {}}
              token="none"
            />
          </RoomGate>
        </RoomProvider>
      </Words>
    )
  }
  return (
    <FirstWords>
      <RoomProvider store={storeOn(must(PHONES[scene] ?? posterOf(scene, 'poster-', 'citizen'), `a scene "${scene}"`))}>
        <RoomGate>{scene in WATCH_SCENES ? <Onlooker /> : <Citizen />}</RoomGate>
      </RoomProvider>
    </FirstWords>
  )
}

/** A page of a recording that this tab opened, or its report. */
function recordOf(scene: string): ReactNode {
  keepOpened('own', OPENED_RECORDING)
  window.fetch = async (path) => Response.json(recordAt(typeof path === 'string' ? path : ''))
  history.replaceState(null, '', `#${scene.replace('recording-', '')}`)
  return <RecordWords>{scene === 'report' ? <Report /> : <Recording />}</RecordWords>
}

/** The opened rules of a real regime: `board-poster-house`, or on a phone `poster-house`. */
function posterOf(scene: string, prefix: string, role: 'citizen' | 'projector'): View | undefined {
  return scene.startsWith(prefix) ? revealScene(role, scene.slice(prefix.length)) : undefined
}

/** A room that shows one view for ever and answers nothing; `lost`: its line is gone from then on. */
function storeOn(view: View, lost = false) {
  let ids = 0
  return createRoomStore({
    dial: (line) => {
      setTimeout(() => {
        line.view({ version: 1, view })
        if (lost) line.down()
      }, 0)
      return { intent: () => {}, resume: () => {}, here: () => {}, redial: () => {}, hangUp: () => {} }
    },
    now: () => 0,
    later: () => () => {},
    makeId: () => `intent-${++ids}`,
  })
}
