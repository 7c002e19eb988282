import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { RoomProvider } from '../../../client/net/useRoom.tsx'
import { Desk } from '../../../client/screens/console/Desk.tsx'
import { groupsOf } from '../../../client/screens/console/needs.ts'
import { readOnlyStore } from '../../../client/screens/console/readOnly.ts'
import { deedsForAll } from '../../../client/screens/console/roomLine.ts'
import { SessionContext, type DeskRoom, type DeskSession } from '../../../client/screens/console/session.ts'
import type { SessionDesk } from '../../../shared/protocol/rest.ts'
import type { Choice } from '../../../shared/vocabulary/intent.ts'
import type { DeskView, View } from '../../../shared/vocabulary/view.ts'
import { citizenView } from '../../support/fixtures/views.ts'
import { deskView, revealView } from '../../support/fixtures/desk.ts'
import { documentAt } from '../../support/fixtures/documents.ts'
import { must } from '../../../shared/kit/assert.ts'
import { gradeOf, NINE_YEARS } from '../../content/reading.ts'
import { teachDialogs } from '../support/dialog.ts'
import { shown } from '../support/shown.tsx'

beforeAll(teachDialogs)
beforeEach(() => localStorage.clear())
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const MINE: SessionDesk = { sessionId: 's1', code: 'KRT749', rights: 'own', dry: false, rooms: [] }
const roomOf = (roomId: string, view: View): DeskRoom => ({ roomId, view, send: vi.fn<DeskRoom['send']>() })
const press = (key: string, shiftKey = false) => fireEvent.keyDown(window, { key, shiftKey })

async function show(view: View, session: Partial<DeskSession> = {}) {
  const send = vi.fn()
  await shown(
    <SessionContext value={{ token: 'key', mine: MINE, rooms: [], current: view.room.roomId, switchTo: () => {}, ...session }}>
      <RoomProvider store={readOnlyStore(view, null)}>
        <Desk view={view} status="live" send={send} secondsLeft={null} now={view.room.now} refused={null} />
      </RoomProvider>
    </SessionContext>,
  )
  return send
}

/** The desk's plan with a few things changed: lines of its roster by seat, choices more, and the rest of the desk. */
function plan(lines: Record<number, Partial<DeskView['roster'][number]>>, choices: Choice[] = [], desk: Partial<DeskView> = {}): View {
  const view = deskView('plan')
  const roster = must(view.desk, 'a desk').roster.map((line) => ({ ...line, ...lines[line.seat] }))
  return { ...view, choices: [...view.choices, ...choices], desk: { ...must(view.desk, 'a desk'), roster, ...desk } }
}

describe('what is kept', () => {
  it('can be read out where the code is shown, in words for nine-year-olds: what, where, until when', async () => {
    await show(plan({}))
    press('j')
    const told = within(must(screen.getByText('What is kept of us, and until when?').closest('details'), 'the words'))
    const words = told.getAllByRole('listitem', { hidden: true }).map(({ textContent }) => textContent)
    for (const part of [/^What you tap/, /^All of it is on the server/, /^Your phone keeps/, /30 days after the last tap/])
      expect(words).toContainEqual(expect.stringMatching(part))
    expect(gradeOf(words)).toBeLessThan(NINE_YEARS)
  })
})

describe('several rooms', () => {
  it('stand in a line each, and a digit goes to one without a reload', async () => {
    const switchTo = vi.fn()
    const view = plan({ 12: { help: 1 } })
    await show(view, { switchTo, rooms: [roomOf(view.room.roomId, view), roomOf('b', deskView('arrival'))] })
    const rooms = screen.getByRole('navigation', { name: 'Rooms' })
    expect(
      within(rooms)
        .getByRole('button', { name: /Room 1.*one hand up/ })
        .getAttribute('aria-current'),
    ).toBe('page')
    press('2')
    expect(switchTo).toHaveBeenCalledWith('b')
  })

  it('are paused together, and go on together once all stand still', () => {
    const running = roomOf('a', deskView('plan'))
    const frozen = deskView('plan')
    const still = roomOf('b', { ...frozen, room: { ...frozen.room, paused: true }, choices: [{ type: 'resume' }] })
    expect(deedsForAll('allPause', [running, still]).map(({ room, deed }) => [room.roomId, deed.type])).toEqual([['a', 'pause']])
    expect(deedsForAll('allPause', [still]).map(({ deed }) => deed.type)).toEqual(['resume'])
  })

  it('never open an envelope all at once', () => {
    expect(deedsForAll('allNext', [roomOf('a', deskView('feelings')), roomOf('b', deskView('plan'))]).map(({ room }) => room.roomId)).toEqual(['b'])
  })

  it('hear Shift and P', async () => {
    const view = deskView('plan')
    const rooms = [roomOf(view.room.roomId, view), roomOf('b', view)]
    const send = await show(view, { rooms })
    press('P', true)
    for (const room of rooms) expect(room.send).toHaveBeenCalledWith({ type: 'pause' })
    expect(send).not.toHaveBeenCalled()
  })

  it('need no line where there is one only', async () => {
    await show(deskView('plan'))
    expect(screen.queryByRole('navigation', { name: 'Rooms' })).toBeNull()
  })
})

describe('who needs somebody', () => {
  it('is sorted: a hand, a stop card, who is stuck, who is away', () => {
    const view = plan({ 12: { help: 1 }, 1: { state: 'stopped' } })
    const late = must(view.desk, 'a desk').began + 46_000
    const order = groupsOf(view, late).needs.map(({ need }) => need)
    expect(order.slice(0, 2)).toEqual(['hand', 'stopped'])
    expect(order).toEqual(
      order.toSorted(
        (a, b) => ['hand', 'stopped', 'stuck', 'away', 'covered'].indexOf(`${a}`) - ['hand', 'stopped', 'stuck', 'away', 'covered'].indexOf(`${b}`),
      ),
    )
    expect(order).toContain('stuck')
  })

  it('is nobody for lack of a plan while the world is held', () => {
    const view = plan({})
    const held = { ...view, room: { ...view.room, held: true } }
    expect(groupsOf(held, must(view.desk, 'a desk').began + 600_000).needs.some(({ need }) => need === 'stuck')).toBe(false)
  })

  it('gets a quick answer', async () => {
    const send = await show(plan({ 12: { help: 1 } }, [{ type: 'reply', seat: [12], reply: ['coming', 'no-hurry'] }]))
    fireEvent.click(screen.getByRole('button', { name: /^Dusty Rook.*Hand up/ }))
    fireEvent.click(screen.getByRole('button', { name: 'No hurry' }))
    expect(send).toHaveBeenCalledWith({ type: 'reply', seat: 12, reply: 'no-hurry' })
  })
})

describe('the door', () => {
  it('opens with one tap for each, and a typed name waits for a yes', async () => {
    const send = await show(
      plan(
        { 12: { wanted: { name: 'Rooky', flagged: true } } },
        [
          { type: 'seat.admit', seat: [30] },
          { type: 'seat.name', seat: [12], approve: [true, false] },
        ],
        { door: [{ seat: 30, name: 'Misty Owl' }] },
      ),
    )
    fireEvent.click(screen.getByRole('button', { name: 'Let Misty Owl in' }))
    expect(screen.getByText('Please read this one twice.')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Not this one' }))
    expect(send.mock.calls.flat()).toEqual([
      { type: 'seat.admit', seat: 30 },
      { type: 'seat.name', seat: 12, approve: false },
    ])
  })

  it('clears a flood from three newcomers on', async () => {
    const clear: Choice = { type: 'clear', seconds: [20] }
    await show(plan({ 1: { isNew: true }, 2: { isNew: true } }, [clear]))
    expect(screen.queryByRole('button', { name: /^Clear/ })).toBeNull()
    cleanup()
    const send = await show(plan({ 1: { isNew: true }, 2: { isNew: true }, 3: { isNew: true } }, [clear]))
    fireEvent.click(screen.getByRole('button', { name: 'Clear the 3 who came in the last 20 s' }))
    expect(send).toHaveBeenCalledWith({ type: 'clear', seconds: 20 })
  })

  it('lets back in who was taken out', async () => {
    const send = await show(plan({}, [{ type: 'seat.restore', seat: [4] }], { removed: [{ seat: 4, name: 'Misty Owl', why: 'banned' }] }))
    fireEvent.click(screen.getByRole('button', { name: 'Let Misty Owl back in' }))
    expect(send).toHaveBeenCalledWith({ type: 'seat.restore', seat: 4 })
  })

  it('forgets who was taken out, asked twice', async () => {
    const send = await show(plan({}, [{ type: 'seat.forget', seat: [4] }], { removed: [{ seat: 4, name: 'Misty Owl', why: 'removed' }] }))
    fireEvent.click(screen.getByRole('button', { name: 'Forget who Misty Owl was' }))
    expect(send).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole('button', { name: 'Yes, forget them' }))
    expect(send).toHaveBeenCalledWith({ type: 'seat.forget', seat: 4 })
  })
})

describe('stops', () => {
  it('are told apart in words', async () => {
    const view = deskView('plan')
    await show({ ...view, room: { ...view.room, held: true } })
    expect(screen.getByText(/Phones stay open/)).toBeTruthy()
    cleanup()
    await show({ ...view, room: { ...view.room, paused: true } })
    expect(screen.getByText(/Nobody can choose anything/)).toBeTruthy()
  })

  it('name the room that the envelope waits for', async () => {
    const view = deskView('feelings')
    const waits = { ...view, room: { ...view.room, waitsToOpen: true }, choices: [] }
    await show(waits, { rooms: [roomOf(view.room.roomId, waits), roomOf('b', deskView('plan'))] })
    expect(screen.getByText(/Still to come: Room 2\./)).toBeTruthy()
  })
})

describe('undo', () => {
  const undo = (answers: number) =>
    plan({}, [{ type: 'undo', to: [40] }], { undo: [{ to: 40, type: 'seat.remove', name: 'Misty Owl', month: 3, answers }] })

  it('is done at once where nobody has chosen anything since', async () => {
    const send = await show(undo(0))
    press('z')
    expect(send).toHaveBeenCalledWith({ type: 'undo', to: 40 })
  })

  it('asks first where choices would go back, and says how many', async () => {
    const send = await show(undo(5))
    press('z')
    expect(send).not.toHaveBeenCalled()
    const button = within(screen.getByRole('dialog')).getByRole('button', {
      name: /Undo: remove Misty Owl.*5 choices made since come back as drafts/,
    })
    fireEvent.click(button)
    expect(send).toHaveBeenCalledWith({ type: 'undo', to: 40 })
  })
})

it('plans the minutes that are left, and says when to stop playing', async () => {
  const planner = { ends: 45, left: 16, debrief: 15, play: 1, months: { fit: 0, toCome: 2 }, advice: 'stop' as const }
  const send = await show(
    plan(
      {},
      [
        { type: 'ends', minutes: [0, 5, 45] },
        { type: 'phase', phase: ['theories'] },
      ],
      { planner },
    ),
  )
  fireEvent.click(screen.getByRole('button', { name: 'Go to the theories now' }))
  press('m')
  fireEvent.change(screen.getByRole('slider'), { target: { value: '30' } })
  fireEvent.click(screen.getByRole('button', { name: 'Over in 30 minutes' }))
  expect(send.mock.calls.flat()).toEqual([
    { type: 'phase', phase: 'theories' },
    { type: 'ends', minutes: 30 },
  ])
})

it('shows the screen that is looked at, for looking only', async () => {
  const { me, choices } = citizenView('plan')
  const send = await show(plan({}, [], { look: { seat: 7, name: 'Misty Owl', me: must(me, 'a citizen'), choices } }))
  const phone = await screen.findByTitle('Misty Owl’s screen. They can see that you look.', {}, { timeout: 10_000 })
  expect(phone.hasAttribute('inert')).toBe(true)
  fireEvent.click(screen.getByRole('button', { name: 'Stop looking' }))
  expect(send).toHaveBeenCalledWith({ type: 'look', seat: 0 })
})

it('ends the score from the safety card, asked twice', async () => {
  const send = await show(plan({}, [{ type: 'end-score' }]))
  press('x')
  fireEvent.click(screen.getByRole('button', { name: 'End the score' }))
  expect(send).not.toHaveBeenCalled()
  fireEvent.click(screen.getByRole('button', { name: 'Yes, end it' }))
  expect(send).toHaveBeenCalledWith({ type: 'end-score' })
})

it('keeps notes on the server by the desk’s key', async () => {
  const asked = vi.fn(async (_path: string, how?: RequestInit) =>
    Response.json(how?.method === 'POST' ? { noteId: 'n1', at: 0, phase: 'rule', month: 3, text: 'They whisper.' } : []),
  )
  vi.stubGlobal('fetch', asked)
  await show(deskView('plan'))
  press('n')
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'They whisper.' } })
  fireEvent.click(screen.getByRole('button', { name: 'Keep it' }))
  expect(await screen.findByText(/They whisper\./, { selector: 'li *' })).toBeTruthy()
  expect(asked.mock.calls.at(-1)?.[1]?.headers).toMatchObject({ authorization: 'Bearer key' })
})

it('an observer sees the desk and is told that it has no buttons', async () => {
  await show({ ...deskView('plan'), choices: [] }, { mine: { ...MINE, rights: 'notes' } })
  expect(screen.getByText(/You look on/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /Pause|Share/ })).toBeNull()
})

it('a dry run leads to every screen', async () => {
  await show(deskView('plan'), { mine: { ...MINE, dry: true } })
  const bar = screen.getByText('Nothing of this is kept.').closest('nav, aside')
  expect(bar?.querySelectorAll('a').length).toBeGreaterThan(3)
  expect(screen.getByRole('button', { name: 'End the dry run: nothing is kept' })).toBeTruthy()
})

describe('the session', () => {
  const opened = {
    sessionId: 's2',
    code: 'BRK437',
    facilitatorToken: 'new',
    recovery: 'six new words',
    rooms: [{ roomId: 'r2', code: 'BRK437', projectorToken: 'p2' }],
  }
  const asked = vi.fn(async (path: string, _how?: RequestInit) => Response.json(path.endsWith('/branch') ? opened : (documentAt(path) ?? {})))
  beforeEach(() => {
    asked.mockClear()
    vi.stubGlobal('fetch', asked)
  })

  it('branches: a month, the same people, and the way to the new desk', async () => {
    await show(revealView('facilitator', 3))
    press('w')
    fireEvent.change(screen.getByRole('combobox', { name: 'From month' }), { target: { value: '2' } })
    fireEvent.click(screen.getByRole('radio', { name: /The same people/ }))
    fireEvent.click(screen.getByRole('button', { name: 'Open the branch' }))
    expect((await screen.findByRole('link', { name: 'To its desk' })).getAttribute('href')).toBe('/host#room=r2&token=new')
    const [path, how] = must(
      asked.mock.calls.find(([url]) => url.endsWith('/branch')),
      'the order',
    )
    expect([path, how?.body]).toEqual(['/api/rooms/KRT749/branch', JSON.stringify({ month: 2, people: 'same' })])
  })

  it('is saved with or without what people typed', async () => {
    await show(revealView('facilitator', 3))
    press('k')
    fireEvent.click(screen.getByRole('checkbox', { name: 'With notes and typed names' }))
    fireEvent.click(screen.getByRole('button', { name: /XLSX/ }))
    expect(asked.mock.calls.map(([path]) => path)).toContain(`/api/sessions/${MINE.sessionId}/export?as=xlsx&text=1`)
    expect(screen.getByRole('link', { name: 'Print the report' }).getAttribute('href')).toMatch(/^\/report#room=/)
  })

  it('gives out all that is kept of one citizen who asks', async () => {
    await show(revealView('facilitator', 3))
    const [first] = document.querySelectorAll<HTMLElement>('[data-seat]')
    fireEvent.click(must(first, 'a citizen on the roster'))
    fireEvent.click(screen.getByRole('button', { name: 'Save all of it' }))
    expect(asked.mock.calls.map(([path]) => path)).toContain(`/api/rooms/KRT749/kept?seat=${first?.dataset['seat']}`)
  })

  it('is deleted on the second tap, and this device forgets it', async () => {
    vi.stubGlobal('scrollTo', () => {})
    localStorage.setItem('igs:room-one', JSON.stringify({ facilitator: 'key' }))
    await show(deskView('plan'), { rooms: [roomOf('room-one', deskView('plan'))] })
    press('q')
    expect(document.activeElement?.textContent).toBe('Keep it')
    fireEvent.click(screen.getByRole('button', { name: 'Delete it for good' }))
    await vi.waitFor(() => expect(localStorage.getItem('igs:room-one')).toBeNull())
    expect(asked.mock.calls.find(([path]) => path === `/api/sessions/${MINE.sessionId}`)?.[1]?.method).toBe('DELETE')
  })
})

it('steps through the debrief by arrows', async () => {
  const view = deskView('debrief')
  const send = await show({ ...view, choices: [...view.choices, { type: 'debrief', step: [0, 1, 2] }] })
  press('ArrowRight')
  expect(send).toHaveBeenCalledWith({ type: 'debrief', step: 1 })
})
