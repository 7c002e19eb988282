import { act, cleanup, render, screen, within } from '@testing-library/react'
import { Suspense } from 'react'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RegimeFace } from '../../../shared/protocol/rest.ts'
import { DoorWords } from '../../../client/messages/DoorWords.tsx'
import { HostForm } from '../../../client/screens/front/HostForm.tsx'
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
    await tap('Open the session')
    expect(asked.at(-1)).toEqual({
      path: '/api/sessions',
      body: { length: 'standard', rooms: [{ regime: 'model-city@2021', disclosure: 'glass' }] },
    })
  })
})
