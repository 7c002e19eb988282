import { act, render } from '@testing-library/react'
import { Suspense, type ReactNode } from 'react'
import { vi } from 'vitest'
import { loadContent } from '../../../client/content.ts'
import { loadDebriefBook } from '../../../client/debrief-content.ts'
import { Words } from '../../../client/messages/Words.tsx'
import { createRoomStore } from '../../../client/net/store.ts'
import { RoomProvider, useRoomState } from '../../../client/net/useRoom.tsx'
import { Projector } from '../../../client/screens/projector/Projector.tsx'
import type { View } from '../../../shared/vocabulary/view.ts'
import { comparison } from '../../support/fixtures/boards.ts'
import { documentOfClass } from '../../support/fixtures/classes.ts'
import { documentAt } from '../../support/fixtures/documents.ts'

const documentOf = (path: string) => documentOfClass(path) ?? documentAt(path)

/** Draws a screen that fetches documents, in a room that shows one view for ever, beside a server that has those of the fixtures. */
export async function inRoom(view: View, screen: ReactNode, documents: (path: string) => unknown = documentOf): Promise<void> {
  vi.stubGlobal('fetch', async (path: string) => Response.json(documents(path)))
  const store = createRoomStore({
    dial: (line) => {
      setTimeout(() => line.view({ version: 1, view }), 0)
      return { intent: () => {}, resume: () => {}, here: () => {}, redial: () => {}, hangUp: () => {} }
    },
    now: () => 0,
    later: () => () => {},
    makeId: () => 'intent',
  })
  await Promise.all([loadContent(), loadDebriefBook()])
  await act(async () => {
    render(
      <Words>
        <Suspense>
          <RoomProvider store={store}>
            <Shown>{screen}</Shown>
          </RoomProvider>
        </Suspense>
      </Words>,
    )
    await vi.waitFor(() => {
      if (store.getState().view === null) throw new Error('no view yet')
    })
  })
  // Documents and parts that are fetched when they are opened.
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 0))
  })
}

/** Parts of the board that are fetched when they are shown. */
const LATER = [
  () => import('../../../client/screens/reveal/RevealStage.tsx'),
  () => import('../../../client/screens/reveal/LabStage.tsx'),
  () => import('../../../client/screens/projector/ReplayBoard.tsx'),
  () => import('../../../client/screens/projector/compare/SisterRooms.tsx'),
]

/** The board on a view. */
export async function boardOn(view: View, documents?: (path: string) => unknown): Promise<void> {
  await Promise.all(LATER.map((part) => part()))
  // A view that was tampered with is drawn as it is; the room itself knows who looks.
  await inRoom(
    { ...view, role: 'projector' },
    <Projector
      view={view}
      secondsLeft={48}
      joinUrl="http://town.example/j/KRT749"
      compare={async () => ({ ok: true, value: comparison(view.reveal !== undefined) })}
    />,
    documents,
  )
}

/** Waits for the first view, and says nothing of the line. */
function Shown({ children }: { children: ReactNode }) {
  return useRoomState().view && children
}
