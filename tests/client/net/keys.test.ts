import { beforeEach, describe, expect, test, vi } from 'vitest'
import { forget, forgetOld, keepKey, keptOf, keyFor } from '../../../client/net/keys.ts'

beforeEach(() => {
  localStorage.clear()
  history.replaceState(null, '', '/play')
})

test('a link is read once, kept, and gone from the address', () => {
  history.replaceState(null, '', '/play#token=secret&room=r1')
  expect(keyFor('citizen')).toEqual({ room: 'r1', token: 'secret' })
  expect(location.href).not.toContain('secret')
  history.replaceState(null, '', '/play')
  expect(keyFor('citizen')).toEqual({ room: 'r1', token: 'secret' })
})

test('roles of one room do not mix', () => {
  keepKey('facilitator', { room: 'r1', token: 'desk' })
  expect(keyFor('citizen')).toBeNull()
  keepKey('citizen', { room: 'r1', token: 'seat' })
  expect(keptOf('r1')).toEqual({ facilitator: 'desk', citizen: 'seat' })
})

test('a tab keeps its own seat when another tab of this device takes one', () => {
  keepKey('citizen', { room: 'r1', token: 'first' })
  const mine: unknown = history.state
  keepKey('citizen', { room: 'r1', token: 'second' })
  history.replaceState(mine, '')
  expect(keyFor('citizen')).toEqual({ room: 'r1', token: 'first' })
})

describe('a room is forgotten', () => {
  const days = (n: number) => n * 24 * 60 * 60 * 1000

  test('30 days after it was opened here last, as its server does', () => {
    vi.useFakeTimers({ now: 0, toFake: ['Date'] })
    keepKey('citizen', { room: 'old', token: 'seat' })
    keepKey('facilitator', { room: 'played', token: 'desk' })
    vi.setSystemTime(days(20))
    expect(keyFor('facilitator')).toEqual({ room: 'played', token: 'desk' })
    history.replaceState(null, '', '/play')

    forgetOld(days(30))
    expect(keyFor('citizen')).toEqual({ room: 'old', token: 'seat' })
    forgetOld(days(60))
    vi.useRealTimers()
    expect(keyFor('citizen')).toBeNull()
    expect(keyFor('facilitator')).toBeNull()
    expect(Object.keys(localStorage)).toEqual([])
  })

  test('alone: other rooms stay, and what is no room', () => {
    localStorage.setItem('igs:theme', 'dark')
    keepKey('citizen', { room: 'mine', token: 'seat' })
    keepKey('facilitator', { room: 'gone', token: 'desk' })
    forget(['gone'])
    history.replaceState(null, '', '/play')
    expect(keptOf('gone')).toEqual({})
    expect(keyFor('citizen')).toEqual({ room: 'mine', token: 'seat' })
    expect(keyFor('facilitator')).toBeNull()
    forgetOld(days(1_000_000))
    expect(Object.keys(localStorage)).toEqual(['igs:theme'])
  })
})
