import { act, render } from '@testing-library/react'
import { Suspense } from 'react'
import type { Intent } from '../../../shared/vocabulary/intent.ts'
import type { Ack } from '../../../shared/vocabulary/refusal.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { RoomGate } from '../../../client/app/RoomGate.tsx'
import { Words } from '../../../client/messages/Words.tsx'
import { createRoomStore } from '../../../client/net/store.ts'
import { RoomProvider } from '../../../client/net/useRoom.tsx'
import type { Listener } from '../../../client/net/wire.ts'
import { Citizen } from '../../../client/screens/citizen/Citizen.tsx'
import { fetchLater } from '../../../client/screens/citizen/laterScreens.ts'
import { fakeLater } from './later.ts'

/** A citizen's phone on the view given, with a line that a test holds in its hand. */
export async function phoneOn(view: View) {
  await fetchLater()
  const clock = fakeLater()
  const sent: Intent[] = []
  const answers: ((ack: Ack) => void)[] = []
  let line: Listener | undefined
  let version = 1
  let ids = 0
  let touches = 0
  const store = createRoomStore({
    dial: (listener) => {
      line = listener
      const intent = (each: Intent, answered: (ack: Ack) => void) => {
        sent.push(each)
        answers.push(answered)
      }
      return { intent, resume: () => {}, here: () => void (touches += 1), redial: () => {}, hangUp: () => {} }
    },
    now: clock.now,
    later: clock.later,
    makeId: () => `intent-${++ids}`,
  })
  const screen = await act(() =>
    render(
      <Words>
        <Suspense>
          <RoomProvider store={store}>
            <RoomGate>
              <Citizen />
            </RoomGate>
          </RoomProvider>
        </Suspense>
      </Words>,
    ),
  )
  const shows = (next: View) => act(async () => line?.view({ version: version++, view: next }))
  await shows(view)
  const deeds = () => sent.map(({ id: _id, ...deed }) => deed)
  return { ...screen, sent, deeds, touches: () => touches, shows, answer: (ack: Ack) => act(async () => answers.at(-1)?.(ack)), line }
}
