import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { hasSound, play, setSound, SOUNDS } from '../../../client/pieces/sound.ts'

const started: number[] = []

class FakeNode {
  gain = { setValueAtTime: () => {}, exponentialRampToValueAtTime: () => {} }
  connect(other: unknown) {
    return other
  }
  start(at: number) {
    started.push(at)
  }
  stop() {}
}

class FakeContext {
  currentTime = 5
  destination = new FakeNode()
  resume = () => Promise.resolve()
}

beforeEach(() => {
  localStorage.clear()
  started.length = 0
  vi.stubGlobal('AudioContext', FakeContext)
  vi.stubGlobal('OscillatorNode', FakeNode)
  vi.stubGlobal('GainNode', FakeNode)
})
afterEach(() => vi.unstubAllGlobals())

describe('sounds', () => {
  it('are off until somebody wants them, and the wish is kept', () => {
    expect(hasSound()).toBe(false)
    for (const sound of SOUNDS) play(sound)
    expect(started).toEqual([])
    setSound(true)
    expect(hasSound()).toBe(true)
    setSound(false)
    expect(hasSound()).toBe(false)
  })

  it.each(SOUNDS)('%s is heard when wanted', (sound) => {
    setSound(true)
    play(sound)
    expect(started.length).toBeGreaterThan(0)
    expect(Math.min(...started)).toBe(5)
  })
})
