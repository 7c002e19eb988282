import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { Suspense } from 'react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { must } from '../../../shared/kit/assert.ts'
import type { RegimeFace } from '../../../shared/protocol/rest.ts'
import { DoorWords } from '../../../client/messages/DoorWords.tsx'
import HostForm from '../../../client/screens/front/HostForm.tsx'
import { ComeBack } from '../../../client/screens/front/host/ComeBack.tsx'
import { DryRun } from '../../../client/screens/front/host/DryRun.tsx'
import { keptOf } from '../../../client/net/keys.ts'
import { teachDialogs } from '../support/dialog.ts'

const face = (id: string, rest: Partial<RegimeFace> = {}): RegimeFace => ({
  id,
  title: `The ${id}`,
  pitch: `What the ${id} says.`,
  disclosure: 'tier',
  family: 'register',
  variants: [],
  ...rest,
})

const FACES: RegimeFace[] = [
  face('court-list', { family: 'list', disclosure: 'doors' }),
  face('friend-gate', { family: 'decision' }),
  face('house', { family: 'composite' }),
  face('model-city', { disclosure: 'glass', variants: [{ id: 'model-city@2021', title: 'The new law', pitch: 'No door shuts.' }] }),
]

const asked: { path: string; body: unknown }[] = []
beforeAll(teachDialogs)
beforeEach(() => {
  asked.length = 0
  vi.stubGlobal('fetch', (path: string, init?: { body?: string }) => {
    asked.push({ path, body: init?.body ? JSON.parse(init.body) : null })
    return Promise.resolve({
      ok: path === '/api/regimes',
      json: () => Promise.resolve(path === '/api/regimes' ? FACES : { error: { code: 'busy' } }),
    })
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const tap = (name: RegExp | string, role: 'button' | 'radio' = 'button') => act(async () => screen.getByRole(role, { name }).click())

async function form(): Promise<void> {
  // A screen that comes in a chunk of its own is there before anybody asks for it.
  await import('../../../client/screens/front/RegimePicker.tsx')
  await act(async () => {
    render(
      <DoorWords>
        <Suspense>
          <HostForm />
        </Suspense>
      </DoorWords>,
    )
  })
}

const unfold = (name: string) => act(async () => screen.getByText(name, { selector: 'summary' }).click())

async function pick(title: RegExp): Promise<void> {
  await tap(/^Choose another of 4/)
  await act(async () => within(screen.getByRole('dialog')).getByRole('button', { name: title }).click())
}

describe('hosting', () => {
  it('lists the systems in groups of a kind, the house first', async () => {
    await form()
    await tap(/^Choose another of 4/)
    const groups = within(screen.getByRole('dialog')).getAllByRole('region')
    expect(groups.map((group) => group.getAttribute('aria-label'))).toEqual([
      'To begin with',
      'Points for and against',
      'On a list or not',
      'Decisions that read a score',
    ])
    expect(
      within(screen.getByRole('dialog'))
        .getByRole('button', { name: /The house/ })
        .getAttribute('aria-pressed'),
    ).toBe('true')
    expect(within(screen.getByRole('dialog')).getByText('In real life: people are told nothing.')).toBeTruthy()
  })

  it('says of the house that it is made up', async () => {
    await form()
    expect(screen.getByText('Made up for this game. Suggested: people see their tier.')).toBeTruthy()
  })

  it('tells citizens as much as the real system does, unless one says otherwise, and goes back with one tap', async () => {
    await form()
    await pick(/The court-list/)
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('radio', { name: /^Doors/ })).toHaveProperty('checked', true)
    await tap(/^Score/, 'radio')
    await tap('As in real life: Doors')
    expect(screen.getByRole('radio', { name: /^Doors/ })).toHaveProperty('checked', true)
    expect(screen.queryByRole('button', { name: /^As in real life/ })).toBeNull()
  })

  it('opens a room under the law that was chosen', async () => {
    await form()
    await pick(/The model-city/)
    await tap(/The new law/, 'radio')
    await tap(/^Glass/, 'radio')
    await tap(/^Open: /)
    expect(asked.at(-1)).toEqual({
      path: '/api/sessions',
      body: { length: 'standard', rooms: [{ regime: 'model-city@2021', disclosure: 'glass' }] },
    })
  })

  it('needs one tap for minutes and one to open, and says what will be opened', async () => {
    await form()
    await tap('20 min', 'radio')
    await tap('Open: 20 min, A bit of everything')
    expect(asked.at(-1)?.body).toEqual({ length: 'short', rooms: [{ regime: 'house', disclosure: 'tier' }] })
  })

  it('compares two rooms of a lesson: the same people, each under its own system', async () => {
    await form()
    await tap('Opacity', 'radio')
    await tap('Compare two rooms', 'radio')
    await tap('Open: 45 min, Opacity, 2 rooms')
    expect(asked.at(-1)?.body).toEqual({
      length: 'standard',
      deal: 'shared',
      seal: 'own',
      rooms: [
        { regime: 'value-score', disclosure: 'doors' },
        { regime: 'driving-licence', disclosure: 'glass' },
      ],
    })
  })

  it('takes eight rooms at most, typed names and a door that asks', async () => {
    await form()
    await unfold('More choices')
    for (let room = 2; room <= 8; room += 1) await tap('One room more')
    expect(screen.getByRole('button', { name: 'One room more' })).toHaveProperty('disabled', true)
    await tap(/^People may type one/, 'radio')
    await tap(/^Ask me first/, 'radio')
    await tap(/^Open: .*8 rooms$/)
    const { rooms } = must(asked.at(-1), 'a request').body as { rooms: object[] }
    expect(rooms).toHaveLength(8)
    for (const room of rooms) expect(room).toMatchObject({ names: 'typed', asks: true })
  })
})

describe('a host without their laptop', () => {
  const comeBack = async (answer: object, ok = true) => {
    vi.stubGlobal('fetch', () => Promise.resolve({ ok, json: () => Promise.resolve(answer) }))
    render(
      <DoorWords>
        <ComeBack />
      </DoorWords>,
    )
    fireEvent.change(screen.getByLabelText('Your recovery words'), { target: { value: 'one two three four five six' } })
    await tap('Back to my desk')
  }

  it('comes back by the words that were written down, with the keys of all rooms', async () => {
    const rooms = ['r1', 'r2'].map((roomId) => ({ roomId, code: 'KRT749', projectorToken: `board-${roomId}` }))
    await comeBack({ sessionId: 's', code: 'KRT749', rights: 'own', dry: false, rooms, facilitatorToken: 'desk' })
    expect(location.pathname).toBe('/host')
    expect(keptOf('r1')).toMatchObject({ facilitator: 'desk', projector: 'board-r1' })
    expect(keptOf('r2')).toMatchObject({ facilitator: 'desk', projector: 'board-r2' })
  })

  it('is told when the words open nothing', async () => {
    await comeBack({ error: { code: 'unknown-token' } }, false)
    expect(screen.getByRole('alert').textContent).not.toBe('')
  })
})

it('a dry run is one click: 24 bots, no clocks, nothing kept', async () => {
  render(
    <DoorWords>
      <DryRun />
    </DoorWords>,
  )
  await tap('Try it with 24 bots')
  expect(asked.at(-1)?.body).toEqual({ length: 'short', dry: true, rooms: [{ bots: 24, stepSeconds: { plan: 0, social: 0, statement: 0 } }] })
})
