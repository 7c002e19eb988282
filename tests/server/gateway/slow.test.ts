import { describe, expect, it } from 'vitest'
import { isSlow } from '../../../server/gateway/slow.ts'

const frame = { data: 'x'.repeat(100_000) }

describe('a reader', () => {
  it('is slow once more than 256 kB wait for it, over polling and over websocket', () => {
    expect(isSlow({ writeBuffer: [frame, frame], transport: {} })).toBe(false)
    expect(isSlow({ writeBuffer: [frame, frame, frame], transport: {} })).toBe(true)
    expect(isSlow({ writeBuffer: [], transport: { socket: { bufferedAmount: 200_000 } } })).toBe(false)
    expect(isSlow({ writeBuffer: [], transport: { socket: { bufferedAmount: 300_000 } } })).toBe(true)
    expect(isSlow({ writeBuffer: [frame], transport: { socket: { bufferedAmount: 200_000 } } })).toBe(true)
  })
})
