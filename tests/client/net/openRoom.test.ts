import { beforeEach, expect, test, vi } from 'vitest'
import { keepKey, keptOf } from '../../../client/net/keys.ts'
import type { PlugIn } from '../../../client/net/line.ts'
import { openRoom } from '../../../client/net/openRoom.ts'
import type { RefusalCode } from '../../../shared/vocabulary/refusal.ts'

const key = { room: 'r1', token: 'seat' }

beforeEach(() => {
  localStorage.clear()
  keepKey('citizen', key)
})

const refuses =
  (code: RefusalCode): PlugIn =>
  (_transport, _held, ear) => {
    queueMicrotask(() => ear.refused({ code, say: 'No.' }))
    return { intent() {}, resume() {}, here() {}, drop() {} }
  }

/** What this device keeps once the server has said no. */
async function keptAfter(code: RefusalCode): Promise<object> {
  const room = openRoom(key, refuses(code))
  await vi.waitFor(() => expect(room.getState().refusal?.code).toBe(code))
  room.stop()
  return keptOf(key.room)
}

test('a key that opens nothing any more is forgotten', async () => {
  expect(await keptAfter('unknown-token')).toEqual({})
})

test('any other no keeps it', async () => {
  expect(await keptAfter('removed')).toEqual({ citizen: 'seat' })
})
