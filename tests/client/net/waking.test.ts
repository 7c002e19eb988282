import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchWaking } from '../../../client/net/waking.ts'
import { fakeLater } from '../support/later.ts'

let clock: ReturnType<typeof fakeLater>
let woken: number
let stop: () => void

beforeEach(() => {
  clock = fakeLater()
  woken = 0
  stop = watchWaking(() => (woken += 1), clock)
})
afterEach(() => {
  stop()
  vi.restoreAllMocks()
})

const isShown = (shown: boolean) => vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(shown ? 'visible' : 'hidden')
const restored = (persisted: boolean) => Object.assign(new Event('pageshow'), { persisted })

describe('a page', () => {
  it('wakes up when it is shown again, not when it is put away', () => {
    isShown(false)
    document.dispatchEvent(new Event('visibilitychange'))
    expect(woken).toBe(0)
    isShown(true)
    document.dispatchEvent(new Event('visibilitychange'))
    expect(woken).toBe(1)
  })

  it('wakes up when it is thawed, taken from the cache, or gets a network again', () => {
    document.dispatchEvent(new Event('resume'))
    dispatchEvent(restored(true))
    dispatchEvent(new Event('online'))
    expect(woken).toBe(3)
    dispatchEvent(restored(false))
    expect(woken).toBe(3)
  })

  it('wakes up when its clock has jumped, once', () => {
    clock.pass(60_000)
    expect(woken).toBe(0)
    clock.sleep(10_000)
    expect(woken).toBe(1)
    clock.pass(60_000)
    expect(woken).toBe(1)
  })

  it('is not woken while nobody looks', () => {
    isShown(false)
    clock.sleep(600_000)
    dispatchEvent(new Event('online'))
    expect(woken).toBe(0)
  })

  it('is not watched any longer than wanted', () => {
    stop()
    clock.sleep(10_000)
    document.dispatchEvent(new Event('visibilitychange'))
    dispatchEvent(new Event('online'))
    expect(woken).toBe(0)
  })
})
