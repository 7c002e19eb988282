import { beforeEach, describe, expect, it } from 'vitest'
import { createChooser, readAskedLine, tabMemory, type Transport } from '../../../client/net/transport.ts'

function aTab() {
  let polls = false
  const chooser = createChooser({ pollsOnly: () => polls, pollOnly: () => (polls = true) })
  /** One try by whatever is next. */
  const tries = (end: 'worked' | 'failed'): Transport => {
    const transport = chooser.next()
    chooser[end](transport)
    return transport
  }
  return { chooser, tries, polls: () => polls }
}

describe('the way of the frames', () => {
  it('is a websocket as long as that works', () => {
    const { tries, polls } = aTab()
    expect([tries('worked'), tries('worked'), tries('worked')]).toEqual(['websocket', 'websocket', 'websocket'])
    expect(polls()).toBe(false)
  })

  it('is polling at once and for good where a websocket never came through', () => {
    const { tries, polls, chooser } = aTab()
    expect([tries('failed'), tries('worked')]).toEqual(['websocket', 'polling'])
    expect(polls()).toBe(true)
    expect(chooser.next()).toBe('polling')
  })

  it('goes by turns while nothing comes through, and stays open', () => {
    const { tries, polls } = aTab()
    expect([tries('failed'), tries('failed'), tries('failed'), tries('failed'), tries('worked')]).toEqual([
      'websocket',
      'polling',
      'websocket',
      'polling',
      'websocket',
    ])
    expect(polls()).toBe(false)
  })

  it('gives a websocket that has worked a second chance, and no third', () => {
    const { tries, polls, chooser } = aTab()
    expect([tries('worked'), tries('failed'), tries('worked')]).toEqual(['websocket', 'websocket', 'polling'])
    expect(polls()).toBe(false)
    expect([tries('worked'), tries('failed'), tries('worked')]).toEqual(['websocket', 'websocket', 'polling'])
    expect(polls()).toBe(true)
    expect(chooser.next()).toBe('polling')
  })
})

describe('a tab', () => {
  beforeEach(() => {
    history.replaceState(null, '', '/?line=auto')
    readAskedLine()
  })

  it('polls from the moment it was asked to, on every page, until it is asked not to', () => {
    expect(tabMemory.pollsOnly()).toBe(false)
    history.replaceState(null, '', '/board?line=polling')
    readAskedLine()
    history.replaceState(null, '', '/play')
    readAskedLine()
    expect(tabMemory.pollsOnly()).toBe(true)
    expect(sessionStorage.getItem('igs:line')).toBe('polling')
    history.replaceState(null, '', '/play?line=auto')
    readAskedLine()
    expect(tabMemory.pollsOnly()).toBe(false)
  })

  it('knows no other word', () => {
    history.replaceState(null, '', '/?line=pigeon')
    readAskedLine()
    expect(tabMemory.pollsOnly()).toBe(false)
  })
})
