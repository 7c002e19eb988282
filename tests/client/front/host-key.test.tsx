import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { DoorWords } from '../../../client/messages/DoorWords.tsx'
import { openFile } from '../../../client/screens/recording/openFile.ts'
import { HostKey } from '../../../client/screens/front/HostKey.tsx'
import { SoloForm } from '../../../client/screens/front/SoloForm.tsx'
import { teachDialogs } from '../support/dialog.ts'

/** The keys that a server was brought which opens rooms for `open-sesame` alone. */
let brought: (string | null)[] = []
beforeAll(teachDialogs)
beforeEach(() => {
  brought = []
  sessionStorage.clear()
  vi.stubGlobal('fetch', (_path: string, { headers }: { headers: Record<string, string> }) => {
    const key = headers['authorization'] ?? null
    brought.push(key)
    return Promise.resolve(
      key === 'Bearer open-sesame'
        ? Response.json({ error: { code: 'busy' } }, { status: 503 })
        : Response.json({ error: { code: 'unknown-token' } }, { status: 401 }),
    )
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

async function front(): Promise<void> {
  await act(async () => {
    render(
      <DoorWords>
        <SoloForm />
        <HostKey />
      </DoorWords>,
    )
  })
}

const tap = (name: string) => act(async () => screen.getByRole('button', { name }).click())
const give = async (key: string) => {
  fireEvent.change(screen.getByLabelText('Key of the server'), { target: { value: key } })
  await tap('Go on')
}

it('asks for the key once the server wants one, and goes on by itself', async () => {
  await front()
  expect(screen.queryByRole('dialog')).toBeNull()
  await tap('Play alone now')
  expect(screen.getByRole('dialog', { name: 'This server asks for its key' })).toBeTruthy()
  await give('open-sesame')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(brought).toEqual([null, 'Bearer open-sesame'])
  expect(screen.getByText('The room is busy. We keep trying.')).toBeTruthy()
})

it('says that a key was wrong, and asks again', async () => {
  await front()
  await tap('Play alone now')
  await give('open-sesam')
  expect(screen.getByText('That is not the key. Look at it once more.')).toBeTruthy()
  await give('open-sesame')
  expect(brought.at(-1)).toBe('Bearer open-sesame')
})

it('keeps the key for this tab alone, and brings it with the next thing that needs one', async () => {
  await front()
  await tap('Play alone now')
  await give('open-sesame')
  await tap('Play alone now')
  expect(brought).toEqual([null, 'Bearer open-sesame', 'Bearer open-sesame'])
  expect(JSON.stringify({ ...localStorage })).not.toContain('open-sesame')
})

it('whoever closes the sheet has opened nothing, and may try again', async () => {
  await front()
  await tap('Play alone now')
  await tap('Close')
  expect(screen.queryByRole('dialog')).toBeNull()
  await tap('Play alone now')
  expect(screen.getByRole('dialog')).toBeTruthy()
  expect(brought).toEqual([null, null])
})

it('without anybody to ask, a recording is not opened, and says why', async () => {
  const file = new Blob([JSON.stringify({ schema: 4, sealed: {}, acts: [] })])
  expect(await openFile(file)).toEqual({ ok: false, problem: 'no-key' })
})
