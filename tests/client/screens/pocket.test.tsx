import { cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { RoomProvider } from '../../../client/net/useRoom.tsx'
import { readOnlyStore } from '../../../client/screens/console/readOnly.ts'
import { needsOf } from '../../../client/screens/pocket/needs.ts'
import { PocketDesk } from '../../../client/screens/pocket/PocketDesk.tsx'
import { must } from '../../../shared/kit/assert.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { deskView, revealView } from '../../support/fixtures/desk.ts'
import { documentAt } from '../../support/fixtures/documents.ts'
import { POCKET_SCENES } from '../../support/fixtures/pocket.ts'
import { stageView } from '../../support/fixtures/stage.ts'
import { shown } from '../support/shown.tsx'

const fetched = vi.fn(async (path: string) => Response.json(documentAt(path) ?? []))
beforeEach(() => vi.stubGlobal('fetch', fetched))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  fetched.mockClear()
})

const busy = () => must(POCKET_SCENES['pocket-busy'], 'the busy scene')

async function show(view: View, rooms: readonly string[] = ['room-one']) {
  const send = vi.fn()
  await shown(
    <RoomProvider store={readOnlyStore(view, 48)}>
      <PocketDesk view={view} status="live" send={send} secondsLeft={48} refused={null} rooms={rooms} onRoom={() => {}} token="pass" />
    </RoomProvider>,
  )
  return send
}

const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

describe('the pocket console', () => {
  it('says what comes next and who is not ready', async () => {
    const send = await show(busy())
    expect(screen.getByText(/are not ready: .* more$/)).toBeTruthy()
    tap('Let the town move')
    expect(send.mock.calls).toEqual([[{ type: 'next' }]])
  })

  it('opens the envelope with the second tap only', async () => {
    const send = await show(must(POCKET_SCENES['pocket-envelope'], 'the scene'))
    tap('Open the envelope')
    expect(send).not.toHaveBeenCalled()
    expect(screen.getByText('Open it? No way back.')).toBeTruthy()
    tap('Not yet')
    tap('Open the envelope')
    tap('Open it')
    expect(send.mock.calls).toEqual([[{ type: 'next' }]])
  })

  it('pauses, holds, gives time and blanks the board', async () => {
    const send = await show(busy())
    for (const name of ['Pause', 'Hold: talk', '+30 s', 'Blank board']) tap(name)
    expect(send.mock.calls.flat()).toEqual([
      { type: 'pause' },
      { type: 'hold', on: true },
      { type: 'extend', seconds: 30 },
      { type: 'blank', on: true },
    ])
  })

  it('undoes the last slip, and says how many choices come back as drafts', async () => {
    const send = await show(busy())
    tap(/Undo: remove Grey Teal.*3 choices made since come back as drafts/)
    expect(send.mock.calls).toEqual([[{ type: 'undo', to: 41 }]])
  })

  it('answers a raised hand and opens the door', async () => {
    const send = await show(busy())
    tap('No hurry')
    tap('Let in')
    expect(send.mock.calls.flat()).toEqual([
      { type: 'reply', seat: 3, reply: 'no-hurry' },
      { type: 'seat.admit', seat: 19 },
    ])
  })

  it('goes back and forth in the debrief', async () => {
    const view = deskView('debrief')
    const send = await show(view)
    expect(screen.queryByRole('button', { name: 'Step back' })).toBeNull()
    expect(await screen.findByText(/In month \d a door stayed shut for the first time/)).toBeTruthy()
    tap('Step on')
    expect(send.mock.calls).toEqual([[{ type: 'debrief', step: 1 }]])
  })

  it('says what to ask at a step of the reveal, with the figures behind it', async () => {
    await show(revealView('facilitator', 5))
    expect(screen.getByText('Who should have found these: the system, or the person they hit?')).toBeTruthy()
    expect(await screen.findByText(/wasn’t there; \d+ moved a standing/)).toBeTruthy()
  })

  it('shows the lab on all screens, closes a replay, and lives on', async () => {
    const send = await show(deskView('voted'))
    fireEvent.change(screen.getByRole('combobox', { name: 'System' }), { target: { value: 'credit-file' } })
    tap('Show it')
    tap('Live two more months under it')
    cleanup()
    const close = await show(deskView('replay'))
    tap('Close the replay of month 3')
    expect([...send.mock.calls, ...close.mock.calls].flat()).toEqual([
      { type: 'lab', regime: 'credit-file', reform: '' },
      { type: 'play-on' },
      { type: 'replay', month: 0 },
    ])
  })

  it('warns when play eats the debrief, and offers to skip ahead', async () => {
    const send = await show(busy())
    expect(screen.getByText(/17 min left, 15 of them to talk/)).toBeTruthy()
    tap('Skip to theories')
    expect(send.mock.calls).toEqual([[{ type: 'phase', phase: 'theories' }]])
  })

  it('keeps a note', async () => {
    await show(busy())
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'They all queue at the bank' } })
    tap('Keep')
    await screen.findByText('Kept')
    expect(fetched.mock.calls).toContainEqual(['/api/rooms/KRT749/notes', expect.objectContaining({ method: 'POST' })])
  })

  it('gives one with the right to notes a list and a pen, and nothing else', async () => {
    await show(must(POCKET_SCENES['pocket-notes'], 'the scene'))
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Keep'])
    expect(screen.getByRole('heading', { name: /Needs you/ })).toBeTruthy()
  })

  it('has a tab for each room of the session', async () => {
    await show(busy(), ['room-one', 'room-two'])
    expect(screen.getByRole('button', { name: 'Room 1' }).getAttribute('aria-current')).toBe('page')
    expect(screen.getByRole('button', { name: 'Room 2' })).toBeTruthy()
  })
})

it('hands come first, then the door, then who wants a rest, is stuck, or is off the line', () => {
  const view = busy()
  const desk = must(view.desk, 'a desk')
  const late = { ...view, desk: { ...desk, began: view.room.now - 61_000 } }
  expect([...new Set(needsOf(late).map(({ why }) => why))]).toEqual(['hand', 'door', 'stuck', 'covered'])
  expect(needsOf({ ...stageView('plan') })).toEqual([])
})
