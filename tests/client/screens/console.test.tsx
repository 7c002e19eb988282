import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadDebriefBook } from '../../../client/debrief-content.ts'
import { keep } from '../../../client/net/keys.ts'
import { exportFile, recordingFile, save } from '../../../client/net/records.ts'
import { RoomProvider } from '../../../client/net/useRoom.tsx'
import { ACTION_KEYS, ACTIONS, actionOf, deedOf } from '../../../client/screens/console/actions.ts'
import { Desk } from '../../../client/screens/console/Desk.tsx'
import { keptRooms, projectorLink } from '../../../client/screens/console/links.ts'
import { groupsOf } from '../../../client/screens/console/needs.ts'
import { monthsOfPhase } from '../../../client/screens/console/phaseMonths.ts'
import { readOnlyStore } from '../../../client/screens/console/readOnly.ts'
import { must } from '../../../shared/kit/assert.ts'
import { TEMPERAMENTS } from '../../../shared/vocabulary/intent.ts'
import { PHASES, REVEAL_STEPS } from '../../../shared/vocabulary/phase.ts'
import type { Doing, View } from '../../../shared/vocabulary/view.ts'
import { teachDialogs } from '../support/dialog.ts'
import { shown } from '../support/shown.tsx'
import { deskView, revealView, trueLedger } from '../../support/fixtures/desk.ts'
import { documentAt } from '../../support/fixtures/documents.ts'

beforeAll(teachDialogs)
beforeAll(loadDebriefBook)
beforeEach(() => {
  localStorage.clear()
  vi.stubGlobal('fetch', async (path: string) => Response.json(documentAt(path) ?? []))
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

async function show(view: View) {
  const send = vi.fn()
  await shown(
    <RoomProvider store={readOnlyStore(view, 48)}>
      <Desk view={view} status="live" send={send} secondsLeft={48} now={view.room.now} refused={null} />
    </RoomProvider>,
  )
  return send
}

const press = (key: string, on: Element | Window = window) => fireEvent.keyDown(on, { key })

describe('keys', () => {
  it('each belong to one action', () => {
    const keys = Object.values(ACTION_KEYS).flat()
    expect(new Set(keys).size).toBe(keys.length)
    expect(ACTIONS.map((action) => ACTION_KEYS[action][0])).toEqual(
      ACTIONS.map((action) => ACTION_KEYS[action].find((key) => actionOf(key) === action)),
    )
  })

  it('do what the buttons do', async () => {
    const send = await show(deskView('plan'))
    for (const key of [' ', 'p', 'T', 'l', 'g', 's']) press(key)
    expect(send.mock.calls.flat()).toEqual([
      { type: 'next' },
      { type: 'pause' },
      { type: 'extend', seconds: 30 },
      { type: 'lock', locked: true },
      { type: 'ledger', show: true },
      { type: 'tiers', show: true },
    ])
  })

  it('do nothing that the room does not offer', async () => {
    const view = deskView('plan')
    const send = await show({ ...view, choices: [] })
    for (const key of [' ', 'p', 't', 'h', 'l', 'd', 'a', 'b', 'z', 'e', 'u', 'g', 's', 'm', 'f', 'c', 'v', 'y', 'w', 'k', 'i', 'ArrowRight'])
      press(key)
    expect(send).not.toHaveBeenCalled()
    expect(screen.queryByRole('button', { name: /Pause/ })).toBeNull()
    expect(screen.queryByRole('switch')).toBeNull()
  })

  it('stay quiet behind a dialog, with a modifier, and once they are turned off', async () => {
    const send = await show(deskView('plan'))
    fireEvent.keyDown(window, { key: 'p', ctrlKey: true })
    press('?')
    press('p')
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('switch'))
    fireEvent.click(screen.getByRole('button', { name: 'Close' }))
    press('p')
    expect(send).not.toHaveBeenCalled()
  })

  it('leave Space to a button that was reached by keyboard', async () => {
    const send = await show(deskView('plan'))
    press('Tab')
    press(' ', screen.getByRole('button', { name: /Lock the door/ }))
    expect(send).not.toHaveBeenCalled()
    fireEvent.pointerDown(window)
    press(' ', screen.getByRole('button', { name: /Lock the door/ }))
    expect(send).toHaveBeenCalledWith({ type: 'next' })
  })
})

describe('the big button', () => {
  it('tells what comes next and who is not ready', async () => {
    await show(deskView('plan'))
    expect(screen.getByRole('button', { name: /Let the town move/ })).toBeTruthy()
    expect(screen.getByText('4 are not ready')).toBeTruthy()
    expect(screen.getAllByText(/Fair Siskin/).length).toBeGreaterThan(1)
  })

  it('opens the envelope only on the second tap', async () => {
    const send = await show(deskView('feelings'))
    press(' ')
    expect(send).not.toHaveBeenCalled()
    const dialog = screen.getByRole('dialog', { name: 'Open the envelope?' })
    expect(document.activeElement).toBe(within(dialog).getByRole('button', { name: 'Not yet' }))
    fireEvent.click(within(dialog).getByRole('button', { name: 'Open it' }))
    expect(send.mock.calls).toEqual([[{ type: 'next' }]])
  })

  it('starts the game', async () => {
    const send = await show(deskView('arrival'))
    fireEvent.click(screen.getByRole('button', { name: /Begin month 1/ }))
    expect(send).toHaveBeenCalledWith({ type: 'start' })
  })

  it('goes on from a pause', async () => {
    const view = deskView('plan')
    const send = await show({ ...view, room: { ...view.room, paused: true }, choices: [{ type: 'resume' }] })
    fireEvent.click(screen.getAllByRole('button', { name: /Go on/ })[0] ?? document.body)
    expect(send).toHaveBeenCalledWith({ type: 'resume' })
  })
})

describe('the roster', () => {
  it('puts first who needs the facilitator', async () => {
    const { needs, planning, bots, ready } = groupsOf(deskView('plan'), deskView('plan').room.now)
    expect([needs.length, planning.length, bots.length, ready.length]).toEqual([2, 4, 4, 8])
    await show(deskView('plan'))
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Needs you 2',
      'Thinking 4',
      'Waiting for the others 8',
      'Bots 4',
    ])
  })

  it('gives a new name, and takes out of the room with one tap, since both can be undone', async () => {
    const send = await show(deskView('plan'))
    fireEvent.click(screen.getByRole('button', { name: /^Dusty Rook/ }))
    fireEvent.click(screen.getByRole('button', { name: 'Give a new name' }))
    expect(screen.getByText(/can be undone for ten minutes/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Remove' }))
    expect(send.mock.calls.flat()).toEqual([
      { type: 'seat.rename', seat: 12 },
      { type: 'seat.remove', seat: 12 },
    ])
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('tells for whom a bot plays, and, in the app, who is a member', async () => {
    await show(deskView('app-plan'))
    expect(screen.getByRole('button', { name: /^Late Martin.*A bot plays for them/ })).toBeTruthy()
    expect(screen.getByRole('button', { name: /^Brisk Wren, member of the app/ })).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Amber Crane, member/ })).toBeNull()
    expect(screen.getByText('12 members of the app')).toBeTruthy()
    cleanup()
    await show(deskView('plan'))
    expect(screen.queryByRole('button', { name: /member of the app/ })).toBeNull()
  })

  it('does not offer to remove a bot', async () => {
    await show(deskView('plan'))
    fireEvent.click(screen.getByRole('button', { name: /Kind Avocet/ }))
    expect(screen.queryByRole('button', { name: 'Remove' })).toBeNull()
  })
})

it('seats bots in the numbers that are open', async () => {
  const send = await show(deskView('plan'))
  press('a')
  const slider = screen.getByRole('slider')
  expect([slider.getAttribute('min'), slider.getAttribute('max')]).toEqual(['4', '10'])
  fireEvent.change(slider, { target: { value: '7' } })
  expect(screen.getAllByRole('radio')).toHaveLength(TEMPERAMENTS.length + 1)
  fireEvent.click(screen.getByRole('radio', { name: /Optimiser/ }))
  fireEvent.click(screen.getByRole('button', { name: '7 bots in the town' }))
  expect(send).toHaveBeenCalledWith({ type: 'bots', count: 7, temperament: 'optimiser' })
})

describe('another event', () => {
  it('comes by lot, or by name from those that may', async () => {
    const send = await show(deskView('morning'))
    press('e')
    fireEvent.click(screen.getByRole('button', { name: 'Draw by lot' }))
    press('e')
    const dialog = screen.getByRole('dialog', { name: 'Another event' })
    expect(within(dialog).getAllByRole('listitem')).toHaveLength(3)
    fireEvent.click(within(dialog).getByRole('button', { name: /^Amnesty day/ }))
    expect(send.mock.calls.flat()).toEqual([{ type: 'event' }, { type: 'event', event: 'E20' }])
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('is not offered outside the morning', async () => {
    await show(deskView('plan'))
    press('e')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.queryByRole('button', { name: /Another event/ })).toBeNull()
  })
})

it('brings the update forward only on the second tap', async () => {
  const send = await show(deskView('plan'))
  press('u')
  const dialog = screen.getByRole('dialog', { name: 'Change the rules now?' })
  expect(document.activeElement).toBe(within(dialog).getByRole('button', { name: 'Not yet' }))
  expect(send).not.toHaveBeenCalled()
  fireEvent.click(within(dialog).getByRole('button', { name: 'Update' }))
  expect(send.mock.calls).toEqual([[{ type: 'update' }]])
})

it('lets tiers be named by a switch', async () => {
  const send = await show(deskView('plan'))
  fireEvent.click(screen.getByRole('switch', { name: 'Tiers stay private' }))
  expect(send).toHaveBeenCalledWith({ type: 'tiers', show: true })
})

it('says of a system that names people that the board waits for a yes', async () => {
  const view = deskView('plan')
  const regime = { ...must(view.room.regime, 'a system'), names: true }
  const send = await show({ ...view, room: { ...view.room, regime } })
  expect(screen.getByText('This system names people in public. The board shows it only if you let it.')).toBeTruthy()
  fireEvent.click(screen.getByRole('switch', { name: 'Names stay off the board' }))
  expect(send).toHaveBeenCalledWith({ type: 'tiers', show: true })
})

describe('talk after the score', () => {
  it('counts the answers before the envelope, and shows no feeling yet', async () => {
    await show(deskView('feelings'))
    expect(screen.getByText('6 of 14 have answered')).toBeTruthy()
    expect(screen.getByText('6 have not answered')).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'How did it feel?' })).toBeTruthy()
    expect(screen.queryByText(/6 people/)).toBeNull()
  })

  it('shows the unseen cases, and who has not answered', async () => {
    await show(deskView('exam'))
    expect(screen.getByRole('heading', { name: 'Five unseen cases' })).toBeTruthy()
    expect(screen.getAllByText(/^A newcomer:|A newcomer:/)).toHaveLength(5)
    expect(screen.getByText('6 of 14 have answered')).toBeTruthy()
    expect(screen.getByText(/Still thinking/).parentElement?.textContent).toMatch(/Fair Siskin/)
  })

  it('lists what is proposed, most wanted first, then how it was voted and what it would have done', async () => {
    await show(deskView('proposing'))
    expect(screen.getByRole('button', { name: /Open the vote/ })).toBeTruthy()
    const wanted = screen.getByRole('region', { name: 'Reform' })
    expect(within(wanted).getAllByRole('heading', { level: 3 })[0]?.textContent).toBe('A person hears you')
    cleanup()
    await show(deskView('reform'))
    expect(screen.getByRole('button', { name: /Close the vote/ })).toBeTruthy()
    cleanup()
    await show(deskView('voted'))
    expect(screen.getByText('Fewer eyes: 3 for, 9 against')).toBeTruthy()
    expect(screen.getAllByText('Passed')).toHaveLength(3)
    expect(screen.getAllByText(/would stand higher/).length).toBeGreaterThan(0)
  })

  it('lives two more months under what passed', async () => {
    const send = await show(deskView('voted'))
    fireEvent.keyDown(window, { key: 'L', shiftKey: true })
    expect(send.mock.calls).toEqual([[{ type: 'play-on' }]])
  })

  it('shows which part of the debrief is on, and its questions', async () => {
    await show(deskView('debrief'))
    expect(document.querySelector('[aria-current=step]:not(nav *)')?.textContent).toBe('1. What?')
    expect(screen.getByText(/In month \d a door stayed shut for the first time/)).toBeTruthy()
    expect(screen.getByText('What did you do, or not do, because somebody might count it?')).toBeTruthy()
    expect(screen.getByRole('button', { name: '7. The last word' })).toBeTruthy()
  })

  it('jumps to any step of the debrief, and shows what was sorted', async () => {
    const send = await show(deskView('archive'))
    press('ArrowRight')
    fireEvent.click(screen.getByRole('button', { name: '1. What?' }))
    expect(send.mock.calls.flat()).toEqual([
      { type: 'debrief', step: 3 },
      { type: 'debrief', step: 0 },
    ])
    expect(await screen.findAllByText(/say it is used where its data come from/)).not.toHaveLength(0)
  })
})

describe('what all screens show beside the phase', () => {
  it('is the lab, under a system and a reform of those that are there', async () => {
    const send = await show(revealView('facilitator', 3))
    press('v')
    fireEvent.change(screen.getByRole('combobox', { name: 'System' }), { target: { value: 'credit-file' } })
    fireEvent.change(screen.getByRole('combobox', { name: 'Reform' }), { target: { value: 'no-friends' } })
    fireEvent.click(screen.getByRole('button', { name: 'Show it on all screens' }))
    expect(send.mock.calls).toEqual([[{ type: 'lab', regime: 'credit-file', reform: 'no-friends' }]])
  })

  it('is a month again, found by its turning point', async () => {
    const send = await show(revealView('facilitator', 3))
    press('y')
    fireEvent.click(await screen.findByRole('button', { name: /^The first shut door/ }))
    expect(send.mock.calls).toEqual([[{ type: 'replay', month: 3 }]])
  })

  it('is named at the top, with the ways on and out', async () => {
    const send = await show(deskView('replay'))
    fireEvent.click(screen.getByRole('button', { name: 'Month after' }))
    fireEvent.click(screen.getByRole('button', { name: 'Close it' }))
    cleanup()
    const close = await show(deskView('lab'))
    fireEvent.click(screen.getByRole('button', { name: 'Close it' }))
    expect([...send.mock.calls, ...close.mock.calls].flat()).toEqual([
      { type: 'replay', month: 4 },
      { type: 'replay', month: 0 },
      { type: 'lab', regime: '', reform: '' },
    ])
  })
})

const DOINGS: Readonly<Record<Doing, RegExp>> = {
  begin: /Begin month 1/,
  terms: /Let the app come/,
  plan: /Start planning/,
  resolve: /Let the town move/,
  social: /Turn to the neighbours/,
  statement: /Hand out statements/,
  month: /Begin month 4/,
  theories: /Write down theories/,
  exam: /Ask about five unseen cases/,
  feelings: /Ask how it felt/,
  envelope: /Open the envelope/,
  'reveal-step': /The rules/,
  reform: /Go on to reform/,
  'open-vote': /Open the vote/,
  'close-vote': /Close the vote/,
  debrief: /Go on to debrief/,
  'debrief-step': /So what\?/,
  'open-together': /Wait for the other rooms/,
}

it.each(Object.entries(DOINGS) as [Doing, RegExp][])('the big button says what %s does', async (does, says) => {
  await show(deskView('plan', { preview: { does, notReady: [] } }))
  expect(screen.getByRole('button', { name: says })).toBeTruthy()
})

it('steps through all eight phases', async () => {
  await show(deskView('app-plan'))
  const phases = within(screen.getByRole('navigation', { name: 'Phases' })).getAllByRole('listitem')
  expect(phases).toHaveLength(PHASES.length)
  expect(phases.map((phase) => phase.dataset['state'])).toEqual(['past', 'past', 'now', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead'])
})

describe('the true ledger', () => {
  it('is there only behind its switch, and tells who it really was', async () => {
    const send = await show(deskView('plan'))
    expect(screen.queryByRole('table')).toBeNull()
    fireEvent.click(screen.getByRole('switch', { name: 'True ledger hidden' }))
    expect(send).toHaveBeenCalledWith({ type: 'ledger', show: true })
    cleanup()
    await show(deskView('plan', { showsLedger: true, ledger: trueLedger() }))
    expect(screen.getAllByRole('row')).toHaveLength(trueLedger().length + 1)
    expect(screen.getAllByText('was really Brisk Wren')).toHaveLength(1)
  })
})

describe('the reveal', () => {
  it('steps back and on by arrows and by buttons', async () => {
    const send = await show(revealView('facilitator', 1))
    press('ArrowRight')
    press('ArrowLeft')
    fireEvent.click(screen.getByRole('button', { name: '4. File' }))
    expect(send.mock.calls.flat()).toEqual([
      { type: 'reveal', step: 2 },
      { type: 'reveal', step: 0 },
      { type: 'reveal', step: 3 },
    ])
  })

  it('knows no step before the first', () => {
    expect(deedOf('back', revealView('facilitator', 0))).toBeNull()
  })

  it('has a question and, where there are any, the figures of the room at each of its ten steps', async () => {
    for (const [step, name] of REVEAL_STEPS.entries()) {
      await show(revealView('facilitator', step))
      const desk = screen.getByRole('region', { name: 'Reveal' })
      expect(
        within(desk)
          .getByText(new RegExp(`^${step + 1}\\. `))
          .getAttribute('aria-current'),
      ).toBe('step')
      expect(within(desk).getByText('Ask:')).toBeTruthy()
      if (name === 'mistakes') expect(await within(desk).findByText(/wasn’t there; \d+ moved a standing/)).toBeTruthy()
      if (name === 'belief') expect(await within(desk).findByText('34 of 71 guesses were right.')).toBeTruthy()
      cleanup()
    }
  })

  it('saves files with the key of the desk', async () => {
    const asked = vi.fn(async () => new Response('{}', { status: 409 }))
    vi.stubGlobal('fetch', asked)
    expect(await save(recordingFile('KRT749'), 'key')).toBe(false)
    expect(await save(exportFile('one', 'xlsx', true), 'key')).toBe(false)
    expect(asked.mock.calls).toEqual([
      ['/api/rooms/KRT749/recording', { headers: { authorization: 'Bearer key' } }],
      ['/api/sessions/one/export?as=xlsx&text=1', { headers: { authorization: 'Bearer key' } }],
    ])
  })
})

describe('what this browser keeps', () => {
  it('shows the recovery code until it is written down', async () => {
    keep('room-one', { facilitator: 'f', recovery: 'maple-otter-39' })
    await show(deskView('arrival'))
    expect(screen.getByText('maple-otter-39')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'I have it' }))
    expect(screen.queryByText('maple-otter-39')).toBeNull()
    expect(JSON.stringify(localStorage)).not.toContain('maple')
  })

  it('links the board by the token behind the hash, and the other rooms of the same key', () => {
    keep('a', { facilitator: 'f', projector: 'p' })
    keep('b', { facilitator: 'f' })
    keep('c', { facilitator: 'other' })
    expect(projectorLink('a')).toBe('/board#room=a&token=p')
    expect(projectorLink('b')).toBeNull()
    expect(keptRooms({ room: 'a', token: 'f' })).toEqual(['a', 'b'])
  })
})

it('knows the months of a phase', () => {
  expect(monthsOfPhase({ length: 'short', phase: 'rule' })).toEqual([3, 4])
  expect(monthsOfPhase({ length: 'standard', phase: 'ordinary' })).toEqual([1, 2])
  expect(monthsOfPhase({ length: 'long', phase: 'reveal' })).toEqual([])
})
