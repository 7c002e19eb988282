import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FirstWords } from '../../../client/messages/FirstWords.tsx'
import { keepKey, keyFor } from '../../../client/net/keys.ts'
import Join from '../../../client/screens/join/Join.tsx'
import { gradeOf, NINE_YEARS } from '../../content/reading.ts'

const JOINED = { roomId: 'room-one', seat: 7, token: 'token-seven', returnCode: '123456', name: 'Misty Owl' }
let asked: { path: string; body: Record<string, unknown> }[] = []
let answer: { status: number; body: object }

beforeEach(() => {
  localStorage.clear()
  history.replaceState(null, '', '/j/KRT749')
  asked = []
  answer = { status: 201, body: JOINED }
  vi.stubGlobal('scrollTo', () => {})
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    asked.push({ path, body: JSON.parse(typeof init?.body === 'string' ? init.body : '{}') as Record<string, unknown> })
    return new Response(JSON.stringify(answer.body), { status: answer.status })
  })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const tap = (element: HTMLElement) => act(async () => element.click())
const opens = () =>
  act(async () => {
    render(
      <FirstWords>
        <Join code="KRT749" />
      </FirstWords>,
    )
  })

describe('the way to a chair', () => {
  it('asks for nothing before the one tap, and no chair is used before it', async () => {
    await opens()
    expect(asked).toEqual([])
    await tap(screen.getByRole('button', { name: 'Take a seat' }))
    expect(asked.map(({ path }) => path)).toEqual(['/api/rooms/KRT749/join'])
    expect(screen.getByRole('heading', { name: 'You are Misty Owl' })).toBeTruthy()
  })

  it('lets two share one device', async () => {
    await opens()
    await tap(screen.getByRole('radio', { name: '2' }))
    await tap(screen.getByRole('button', { name: 'Take a seat' }))
    expect(asked[0]?.body).toMatchObject({ people: 2 })
  })

  it('takes a name of one’s own along, which is nobody’s duty', async () => {
    await opens()
    fireEvent.change(screen.getByRole('textbox', { name: /A name of your own/, hidden: true }), { target: { value: ' Captain Fig ' } })
    await tap(screen.getByRole('button', { name: 'Take a seat' }))
    expect(asked[0]?.body).toMatchObject({ name: 'Captain Fig' })
  })

  it('leads to the chair of a printed card', async () => {
    history.replaceState(null, '', '/j/KRT749#card=card-of-seat-7')
    await opens()
    await tap(screen.getByRole('button', { name: 'Take a seat' }))
    expect(asked[0]?.body).toEqual({ joinId: 'card-of-seat-7' })
  })

  it('shows the server the key of a chair that this device held before', async () => {
    keepKey('citizen', { room: 'room-one', token: 'earlier-token' })
    await opens()
    await tap(screen.getByRole('button', { name: 'Take a seat' }))
    expect(asked[0]?.body).toMatchObject({ before: 'earlier-token' })
  })

  it('says without blame that a teacher keeps a chair', async () => {
    answer = { status: 403, body: { error: { code: 'removed', say: 'no' } } }
    await opens()
    await tap(screen.getByRole('button', { name: 'Take a seat' }))
    expect(screen.getByText('Your teacher keeps this seat. Talk to them.')).toBeTruthy()
  })
})

describe('who just watches', () => {
  it('gets a place with one tap, and nobody asks why', async () => {
    answer = { status: 201, body: { roomId: 'room-one', token: 'watching' } }
    await opens()
    await tap(screen.getByRole('button', { name: 'Just watch' }))
    expect(asked.map(({ path }) => path)).toEqual(['/api/rooms/KRT749/watch'])
    expect(location.pathname).toBe('/watch')
    expect(keyFor('onlooker')).toEqual({ room: 'room-one', token: 'watching' })
  })
})

describe('what the game keeps', () => {
  it('is told before one joins, in words for nine-year-olds', async () => {
    await opens()
    expect(gradeOf([screen.getByText(/your teacher can delete it all/).textContent])).toBeLessThan(NINE_YEARS)
  })
})
