import { beforeEach, expect, test } from 'vitest'
import { keepKey, keptOf, keyFor } from '../../../client/net/keys.ts'

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
