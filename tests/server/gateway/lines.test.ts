import { describe, expect, it } from 'vitest'
import { Lines } from '../../../server/gateway/lines.ts'

const on = (id: string, dial: number, tokenHash = 'ana') => ({ tokenHash, line: { id, dial } })

describe('a connection', () => {
  it('is late once its device has dialled again, also when the network lets the old one in last', () => {
    const lines = new Lines()
    const first = lines.come(on('phone', 1))
    expect(first()).toBe(true)
    const third = lines.come(on('phone', 3))
    const second = lines.come(on('phone', 2))
    expect([first(), second(), third()]).toEqual([false, false, true])
  })

  it('of another tab, of another token, or of a tool that says nothing of lines is nobody else’s business', () => {
    const lines = new Lines()
    const tab = lines.come(on('one-tab', 1))
    const tool = lines.come({ tokenHash: 'ana', line: null })
    lines.come(on('other-tab', 2))
    lines.come(on('one-tab', 2, 'ben'))
    expect([tab(), tool()]).toEqual([true, true])
  })

  it('goes on when so many lines came since that its own is forgotten', () => {
    const lines = new Lines()
    const early = lines.come(on('early', 1))
    for (let i = 0; i < 600; i += 1) lines.come(on(`tab-${i}`, 1))
    expect(early()).toBe(true)
  })
})
