import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Intent } from '../../../shared/vocabulary/intent.ts'
import type { View } from '../../../shared/vocabulary/view.ts'
import { RoomGate } from '../../../client/app/RoomGate.tsx'
import { loadContent } from '../../../client/content.ts'
import { FirstWords } from '../../../client/messages/FirstWords.tsx'
import { createRoomStore } from '../../../client/net/store.ts'
import { RoomProvider } from '../../../client/net/useRoom.tsx'
import type { Listener } from '../../../client/net/wire.ts'
import { emptyBook, readBook, sweepBooks, writeBook } from '../../../client/screens/watch/book.ts'
import { truthOf } from '../../../client/screens/watch/Guesses.tsx'
import { Onlooker } from '../../../client/screens/watch/Onlooker.tsx'
import { WATCH_SCENES } from '../../support/fixtures/aside.ts'
import { fakeLater } from '../support/later.ts'

beforeAll(() => loadContent())
beforeEach(() => localStorage.clear())
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const tap = (element: HTMLElement) => act(async () => element.click())

async function watches(view: View) {
  const sent: Intent[] = []
  let line: Listener | undefined
  let version = 1
  const { now, later } = fakeLater()
  const store = createRoomStore({
    dial: (listener) => {
      line = listener
      return { intent: (each) => void sent.push(each), resume: () => {}, here: () => {}, redial: () => {}, hangUp: () => {} }
    },
    now,
    later,
    makeId: () => 'intent-one',
  })
  await act(async () => {
    render(
      <FirstWords>
        <Suspense>
          <RoomProvider store={store}>
            <RoomGate>
              <Onlooker />
            </RoomGate>
          </RoomProvider>
        </Suspense>
      </FirstWords>,
    )
  })
  const shows = (next: View) => act(async () => line?.view({ version: version++, view: next }))
  await shows(view)
  return { sent, shows }
}

describe('an onlooker', () => {
  it('sees the town as the board shows it: counts and places, and nobody by name', async () => {
    await watches(WATCH_SCENES['watch-resolve'])
    expect(screen.getByText('People do what they planned.')).toBeTruthy()
    expect(screen.getByText('Market')).toBeTruthy()
    for (const { name } of Object.values(WATCH_SCENES['watch-resolve'].town.citizens)) expect(document.body.textContent).not.toContain(name)
  })

  it('is told in a sentence what the board shows, whatever it is', async () => {
    const view = WATCH_SCENES['watch-reveal']
    const { shows } = await watches({ ...view, town: { ...view.town, lab: { regime: 'house', reform: '' } } })
    expect(screen.getByText('The board shows the same lives under other rules.')).toBeTruthy()
    await shows({ ...view, town: { ...view.town, replay: 3 } })
    expect(screen.getByText('Month 3 is on the board again.')).toBeTruthy()
    await shows(view)
    expect(screen.getByText('The rules hang on the board.')).toBeTruthy()
  })

  it('writes what they notice, which never leaves the device', async () => {
    const fetched = vi.fn()
    vi.stubGlobal('fetch', fetched)
    const { sent } = await watches(WATCH_SCENES['watch-plan'])
    fireEvent.change(screen.getByRole('textbox', { name: 'Who waits in line most?' }), { target: { value: 'Those at the market.' } })
    expect(readBook('room-one', 0).notes.waits).toBe('Those at the market.')
    expect(sent).toEqual([])
    expect(fetched).not.toHaveBeenCalled()
  })

  it('empties the notebook with one tap', async () => {
    await watches(WATCH_SCENES['watch-plan'])
    const note = screen.getByRole('textbox', { name: 'What do people stop doing?' })
    fireEvent.change(note, { target: { value: 'Walking.' } })
    await tap(screen.getByRole('button', { name: 'Empty my notebook' }))
    expect(readBook('room-one', 0).notes).toEqual({})
    expect((note as HTMLTextAreaElement).value).toBe('')
  })

  it('has their guesses marked when the envelope is open', async () => {
    const { shows } = await watches(WATCH_SCENES['watch-plan'])
    await tap(screen.getAllByRole('radio', { name: 'Lowers' })[0] as HTMLElement)
    await shows(WATCH_SCENES['watch-reveal'])
    expect(screen.getByText('1 of 1 guessed right')).toBeTruthy()
    expect(screen.getByText('right')).toBeTruthy()
  })
})

describe('what a feature did in the end', () => {
  const rules = [
    { feature: 'pay.ontime', points: [8, 4] },
    { feature: 'buy.game', points: [-3, 0] },
    { feature: 'civic.petition', points: [0, -6] },
  ]

  it('is read from its last points', () => {
    expect(['pay.ontime', 'buy.game', 'civic.petition', 'dog.loose'].map((feature) => truthOf(feature, rules))).toEqual([
      'raises',
      'nothing',
      'lowers',
      'nothing',
    ])
  })
})

describe('a notebook that nobody looks at', () => {
  const HOUR = 3_600_000

  it('is gone after two hours', () => {
    writeBook('room-old', { ...emptyBook(0), notes: { waits: 'old' } })
    writeBook('room-new', { ...emptyBook(HOUR), notes: { waits: 'new' } })
    sweepBooks(2 * HOUR + 1)
    expect(readBook('room-old', 0).notes).toEqual({})
    expect(readBook('room-new', 0).notes).toEqual({ waits: 'new' })
  })
})
