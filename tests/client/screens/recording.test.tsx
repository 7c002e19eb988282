import { act, cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react'
import { Suspense } from 'react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { loadContent } from '../../../client/content.ts'
import { loadDebriefBook } from '../../../client/debrief-content.ts'
import { RecordWords } from '../../../client/messages/RecordWords.tsx'
import OpenRecording from '../../../client/screens/front/OpenRecording.tsx'
import { keepOpened, openedHere } from '../../../client/screens/recording/opened.ts'
import { Recording } from '../../../client/screens/recording/Recording.tsx'
import { boardOf, placeIn, pointAt, pointsIn } from '../../../client/screens/recording/replay/scene.ts'
import { Report } from '../../../client/screens/report/Report.tsx'
import { OWN_FILE, REPLAY } from '../../support/fixtures/documents.ts'
import { OPENED_RECORDING as OPENED, recordAt } from '../../support/fixtures/records.ts'
import { must } from '../../../shared/kit/assert.ts'

/** What the server of these tests answers; `asked` keeps what it was asked. */
const asked = vi.fn(async (path: string, how?: RequestInit) => {
  if (path === '/api/recordings') return Response.json({ ...OPENED, sessionId: 's2', facilitatorToken: 'second' }, { status: 201 })
  return Response.json(how?.method === 'DELETE' ? {} : recordAt(path))
})

/** Charts of a whole room take a busy machine a while. */
configure({ asyncUtilTimeout: 25_000 })

beforeAll(async () => {
  // What is loaded when it is opened would be slower than a test waits.
  await Promise.all([
    loadContent(),
    loadDebriefBook(),
    import('../../../client/screens/recording/replay/ReplayTab.tsx'),
    import('../../../client/screens/recording/lab/LabTab.tsx'),
    import('../../../client/screens/recording/figures/FiguresTab.tsx'),
    import('../../../client/screens/recording/compare/CompareTab.tsx'),
    import('../../../client/screens/recording/DataTab.tsx'),
  ])
})
beforeEach(() => {
  sessionStorage.clear()
  localStorage.clear()
  history.replaceState(null, '', '/recording')
  asked.mockClear()
  vi.stubGlobal('fetch', asked)
  vi.stubGlobal('scrollTo', () => {})
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

async function open(tab: string) {
  keepOpened('own', OPENED)
  await act(async () => {
    render(
      <RecordWords>
        <Suspense>
          <Recording />
        </Suspense>
      </RecordWords>,
    )
  })
  fireEvent.click(screen.getByRole('tab', { name: tab }))
}

const pathsAsked = () => asked.mock.calls.map(([path]) => path)

describe('the page of a recording', () => {
  it('says that there is none, where this browser has no key', async () => {
    await act(async () => {
      render(
        <RecordWords>
          <Recording />
        </RecordWords>,
      )
    })
    expect(screen.getByRole('heading', { name: 'There is no recording here' })).toBeTruthy()
    expect(asked).not.toHaveBeenCalled()
  })

  it('has tabs that arrows go through', async () => {
    await open('Replay')
    fireEvent.keyDown(screen.getByRole('tab', { name: 'Replay' }), { key: 'ArrowLeft' })
    expect(screen.getByRole('tab', { name: 'Data' }).getAttribute('aria-selected')).toBe('true')
    expect(location.hash).toBe('#data')
  })
})

describe('the replay', () => {
  it('goes by half a month with arrows, and by a whole one with Shift', async () => {
    await open('Replay')
    const scrubber = await screen.findByRole('slider', { name: 'Where in the play' })
    const says = () => scrubber.getAttribute('aria-valuetext')
    expect(says()).toBe('Month 1, first half')
    fireEvent.keyDown(window, { key: 'ArrowRight' })
    expect(says()).toBe('Month 1, second half')
    fireEvent.keyDown(window, { key: 'ArrowRight', shiftKey: true })
    expect(says()).toBe('Month 2, second half')
    fireEvent.keyDown(window, { key: 'ArrowLeft' })
    expect(says()).toBe('Month 2, first half')
  })

  it('plays, and stops at the end', async () => {
    await open('Replay')
    await screen.findByRole('slider')
    vi.useFakeTimers()
    fireEvent.click(screen.getByRole('button', { name: 'Play' }))
    for (let i = 0; i < pointsIn(REPLAY); i += 1) await act(async () => vi.advanceTimersByTime(4000))
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toBe(`Month ${REPLAY.months.length}, second half`)
    expect(screen.getByRole('button', { name: 'Play' })).toBeTruthy()
    vi.useRealTimers()
  })

  it('finds what one looks for, and jumps there', async () => {
    await open('Replay')
    const kind = must(REPLAY.marks[0]?.kinds[0], 'a mark')
    fireEvent.change(await screen.findByRole('combobox', { name: 'Look for' }), { target: { value: kind } })
    const found = REPLAY.marks.filter(({ kinds }) => kinds.includes(kind))
    const list = within(screen.getByRole('region', { name: 'Look for' })).getAllByRole('button')
    expect(list).toHaveLength(found.length)
    fireEvent.click(must(list.at(-1), 'the last'))
    expect(screen.getByRole('slider').getAttribute('aria-valuetext')).toMatch(new RegExp(`^Month ${found.at(-1)?.month},`))
  })

  it('shows who was served and who was not, month by month', () => {
    const month = must(REPLAY.months.at(-1), 'a month')
    const board = boardOf(REPLAY, month)
    const crowds = Object.values(board.places).flatMap(({ crowds: both }) => both?.[0] ?? [])
    expect(crowds.flatMap(({ served, waiting }) => [...served, ...waiting])).toHaveLength(Object.keys(month.slots[0]).length)
    expect(placeIn(REPLAY, month.month, 0)).toBe(pointsIn(REPLAY) - 1)
    expect(pointAt(3)).toEqual({ at: 1, slot: 2 })
  })
})

describe('the lab', () => {
  it('asks for another system and reforms, and names who moves and why', async () => {
    await open('Lab')
    fireEvent.click(await screen.findByLabelText('Driving licence'))
    fireEvent.click(screen.getByRole('checkbox', { name: 'Fewer eyes' }))
    await vi.waitFor(() => expect(pathsAsked()).toContain('/api/rooms/KRT749/lab?regime=driving-licence&reforms=fewer-sensors'))
    expect(await screen.findByText(/goes from place \d+ to place \d+\. Nobody’s conduct changed/)).toBeTruthy()
    expect(screen.getAllByText(/^▼ .* places down: Riding without a ticket −30 before, 0 now/).length).toBeGreaterThan(0)
    expect(screen.getByRole('region', { name: 'Is it fair?' })).toBeTruthy()
  })
})

describe('the figures', () => {
  it('have a sentence each, a baseline and the sister room', async () => {
    await open('Figures')
    await screen.findByText('All figures')
    const all = screen.getByRole('region', { name: 'All figures' })
    expect(within(all).getAllByRole('heading', { level: 3 })[0]?.textContent).toBe('Chilling effect')
    expect(within(all).getAllByText(/^before the score: /).length).toBeGreaterThan(0)
    expect(within(all).getAllByText(/^room 2, House score: /).length).toBeGreaterThan(0)
  })
})

describe('two recordings', () => {
  it('stand side by side once a second file is chosen, and the second goes again', async () => {
    await open('Compare')
    const file = new File([JSON.stringify({ schema: 5, sealed: {}, acts: [] })], 'b.json')
    fireEvent.change(await screen.findByLabelText('Choose'), { target: { files: [file] } })
    const table = await screen.findByRole('table', { name: '' })
    expect(within(table).getAllByText('House score')).toHaveLength(2)
    expect(openedHere('other')?.token).toBe('second')
    fireEvent.click(screen.getByRole('button', { name: 'Take it away' }))
    await vi.waitFor(() => expect(openedHere('other')).toBeNull())
    expect(asked.mock.calls.find(([path]) => path === '/api/sessions/s2')?.[1]?.method).toBe('DELETE')
  })

  it('say in words what is wrong with a file', async () => {
    await open('Compare')
    const choose = await screen.findByLabelText('Choose')
    fireEvent.change(choose, { target: { files: [new File(['no json'], 'a.txt')] } })
    expect(await screen.findByText('This file is no recording: it can’t be read as one.')).toBeTruthy()
    fireEvent.change(choose, { target: { files: [new File(['{"name":"else"}'], 'a.json')] } })
    expect(await screen.findByText('This file is no recording of this game.')).toBeTruthy()
    expect(pathsAsked()).not.toContain('/api/recordings')
  })
})

describe('the front page', () => {
  it('opens a recording that is dropped anywhere on it, with its key kept in this tab alone', async () => {
    history.replaceState(null, '', '/')
    await act(async () => {
      render(<OpenRecording />)
    })
    const file = new File([JSON.stringify({ schema: 5, sealed: {}, acts: [] })], 'room.json')
    const dataTransfer = { types: ['Files'], files: [file] }
    fireEvent.dragOver(window, { dataTransfer })
    expect(screen.getByText('Let go to open the recording')).toBeTruthy()
    fireEvent.drop(window, { dataTransfer })
    await vi.waitFor(() => expect(location.pathname).toBe('/recording'))
    expect([openedHere('own')?.token, localStorage.length]).toEqual(['second', 0])
  })
})

describe('the data', () => {
  it('closes an opened recording, and nothing of it stays in this browser', async () => {
    await open('Data')
    fireEvent.click(await screen.findByRole('button', { name: 'Close this recording' }))
    await vi.waitFor(() => expect(location.pathname).toBe('/'))
    expect(asked.mock.calls.find(([path]) => path === '/api/sessions/s1')?.[1]?.method).toBe('DELETE')
    expect([sessionStorage.length, localStorage.length]).toEqual([0, 0])
  })
})

describe('the report', () => {
  async function report(search = '') {
    keepOpened('own', OPENED)
    history.replaceState(null, '', `/report${search}`)
    await act(async () => {
      render(
        <RecordWords>
          <Suspense>
            <Report />
          </Suspense>
        </RecordWords>,
      )
    })
    return screen.findAllByRole('article')
  }

  it('has four pages for the teacher that name nobody, and one for each citizen', async () => {
    const sheets = await report()
    expect(sheets.map((sheet) => within(sheet).getByRole('heading', { level: 1 }).textContent)).toEqual([
      'The room and its rules',
      'What people believed, and how they behaved',
      'Mistakes, doors, fairness, and other rules',
      'For the talk',
      `What the system had of ${OWN_FILE.name}`,
    ])
    for (const sheet of sheets.slice(0, 4)) expect(sheet.textContent).not.toContain(OWN_FILE.name)
  })

  it('is one page for one seat, with whose deed a wrong line was', async () => {
    const [sheet, ...more] = await report(`?seat=${OWN_FILE.seat}`)
    expect(more).toEqual([])
    const wrong = must(OWN_FILE.observations.find(({ actual }) => actual !== null)?.actual, 'a mistaken line')
    expect(sheet?.textContent).toContain(`Not you: ${wrong.name} did it.`)
  })
})
