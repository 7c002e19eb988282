import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { RoomGate } from '../../../client/app/RoomGate.tsx'
import { Words } from '../../../client/messages/Words.tsx'
import { createRoomStore } from '../../../client/net/store.ts'
import { RoomProvider } from '../../../client/net/useRoom.tsx'
import type { Listener } from '../../../client/net/wire.ts'
import { citizenView } from '../../support/fixtures/views.ts'
import { fakeLater } from '../support/later.ts'

afterEach(cleanup)

/** A room's gate with a line that the test holds in its hand. */
async function aGate() {
  const clock = fakeLater()
  let line: Listener | undefined
  const store = createRoomStore({
    dial: (listener) => {
      line = listener
      return { intent: () => {}, resume: () => {}, here: () => {}, redial: () => {}, hangUp: () => {} }
    },
    now: clock.now,
    later: clock.later,
    makeId: () => 'intent-1',
  })
  await act(async () =>
    render(
      <Words>
        <RoomProvider store={store}>
          <RoomGate>
            <p>the screen</p>
          </RoomGate>
        </RoomProvider>
      </Words>,
    ),
  )
  const does = (deed: (line: Listener) => void) => act(async () => line && deed(line))
  const shows = () => does((one) => one.view({ version: 10, view: citizenView('plan') }))
  return { clock, store, does, shows }
}

const says = () => screen.getByRole('status').textContent

test('a room that is opened says so, and says when there is no connection yet', async () => {
  const { does, shows } = await aGate()
  expect(says()).toBe('Opening the room …')
  await does((line) => line.down())
  expect(says()).toBe('No connection yet. We keep trying …')
  await shows()
  expect(screen.getByText('the screen')).toBeTruthy()
  expect(says()).toBe('')
})

test('a lost line is told with how long, the seconds to eyes only, and that it is back', async () => {
  const { clock, does, shows } = await aGate()
  await shows()
  await does((line) => line.down())
  expect(says()).toBe('Reconnecting … Your seat is kept.')
  clock.pass(12_000)
  await does((line) => line.down())
  await screen.findByText('12 s', { exact: false })
  expect(screen.getByText('12 s', { exact: false }).getAttribute('aria-hidden')).toBe('true')
  await shows()
  expect(says()).toBe('Back again')
})

test('a server that said that it restarts is believed', async () => {
  const { does, shows } = await aGate()
  await shows()
  await does((line) => line.closed({ reason: 'restarting', say: '' }))
  await does((line) => line.down())
  expect(says()).toBe('The server starts again. Nothing is lost: stay here.')
})

test('a seat that is open on another device is told so, with a way back', async () => {
  const { does, shows } = await aGate()
  await shows()
  await does((line) => line.closed({ reason: 'replaced', say: '' }))
  expect(screen.getByRole('heading').textContent).toBe('You sit on another device now')
  expect(screen.getByRole('link', { name: 'Join a room' })).toBeTruthy()
})
