import { describe, expect, it } from 'vitest'
import { createLine, type Ear } from '../../../client/net/line.ts'
import { createChooser, type Transport } from '../../../client/net/transport.ts'
import type { Held } from '../../../client/net/wire.ts'
import { citizenView } from '../../support/fixtures/views.ts'
import { fakeLater } from '../support/later.ts'

const frame = { version: 10, view: citizenView('plan') }

/** A line whose tries a test answers; `chance` is in the middle, so that waits are as they are written. */
function aLine(polls = false) {
  const clock = fakeLater()
  const tries: { transport: Transport; held: Held | undefined; ear: Ear; dropped: boolean; at: number }[] = []
  const told: string[] = []
  let held: Held | undefined
  const tell = (word: string) => () => void told.push(word)
  const wire = createLine({
    plugIn: (transport, version, ear) => {
      const one = { transport, held: version, ear, dropped: false, at: clock.now() }
      tries.push(one)
      return { intent: () => {}, resume: () => {}, here: () => {}, drop: () => (one.dropped = true) }
    },
    chooser: createChooser({ pollsOnly: () => polls, pollOnly: () => (polls = true) }),
    now: clock.now,
    later: clock.later,
    chance: () => 0.5,
  })(
    {
      up: tell('up'),
      down: tell('down'),
      refused: ({ code }) => told.push(code),
      view: tell('view'),
      patch: tell('patch'),
      closed: tell('closed'),
      newer: tell('newer'),
    },
    () => held,
  )
  const last = () => {
    const one = tries.at(-1)
    if (!one) throw new Error('a line dials at once')
    return one
  }
  const works = () => {
    last().ear.up()
    last().ear.view(frame)
    held = { room: 'r1', version: frame.version }
  }
  return { wire, clock, tries, told, last, works, ways: () => tries.map(({ transport }) => transport), polls: () => polls }
}

describe('a line', () => {
  it('is dialled at once, by websocket', () => {
    const { ways, works, told, clock } = aLine()
    works()
    clock.pass(60_000)
    expect(ways()).toEqual(['websocket'])
    expect(told).toEqual(['up', 'view'])
  })

  it('that broke comes back by itself with the version that it holds', () => {
    const { ways, works, last, clock, told } = aLine()
    works()
    last().ear.down(false)
    expect(told.at(-1)).toBe('down')
    clock.pass(300)
    expect(ways()).toEqual(['websocket', 'websocket'])
    expect(last().held).toEqual({ room: 'r1', version: 10 })
    works()
    expect(told.at(-1)).toBe('view')
  })

  it('turns to polling in the same moment when the websocket is refused, and stays there', () => {
    const { ways, works, last, clock, polls } = aLine()
    last().ear.down(false)
    expect(ways()).toEqual(['websocket', 'polling'])
    works()
    expect(polls()).toBe(true)
    last().ear.down(false)
    clock.pass(300)
    expect(ways()).toEqual(['websocket', 'polling', 'polling'])
  })

  it('turns to polling after 2 s when a proxy holds the websocket and says nothing', () => {
    const { ways, tries, works, clock } = aLine()
    clock.pass(1999)
    expect(ways()).toEqual(['websocket'])
    clock.pass(1)
    expect(ways()).toEqual(['websocket', 'polling'])
    expect(tries[0]?.dropped).toBe(true)
    works()
    clock.pass(60_000)
    expect(ways()).toHaveLength(2)
  })

  it('turns to polling when the websocket was let in but no frame comes', () => {
    const { ways, last, clock } = aLine()
    last().ear.up()
    clock.pass(6000)
    expect(ways()).toEqual(['websocket', 'polling'])
  })

  it('turns to polling when a websocket stops answering', () => {
    const { wire, ways, works, tries } = aLine()
    works()
    wire.redial('deaf')
    expect(tries[0]?.dropped).toBe(true)
    expect(ways()).toEqual(['websocket', 'polling'])
  })

  it('is tried by both ways for as long as it takes, with growing waits up to 2 s', () => {
    const { tries, ways, last, clock, works, polls } = aLine()
    const waits = [1, 2, 3, 4, 5, 6].map(() => {
      last().ear.down(false)
      last().ear.down(false)
      const failedAt = clock.now()
      const before = tries.length
      while (tries.length === before) clock.pass(100)
      return last().at - failedAt
    })
    expect(waits).toEqual([300, 600, 1200, 2000, 2000, 2000])
    expect(ways().slice(0, 5)).toEqual(['websocket', 'polling', 'websocket', 'polling', 'websocket'])
    works()
    expect(polls()).toBe(false)
  })

  it('has more time to come up with each round', () => {
    const { tries, clock } = aLine()
    clock.pass(60_000)
    expect(tries.slice(0, 6).map(({ at }) => at)).toEqual([0, 2000, 5300, 9300, 15_900, 21_900])
  })

  it('by polling only never tries a websocket', () => {
    const { ways, last, works, clock } = aLine(true)
    last().ear.down(false)
    clock.pass(300)
    last().ear.down(false)
    clock.pass(600)
    works()
    expect(ways()).toEqual(['polling', 'polling', 'polling'])
  })

  it('waits at a door that is busy, and is told a no for good', () => {
    const { ways, last, clock, told } = aLine()
    last().ear.refused({ code: 'busy', say: '' })
    expect(told).toEqual(['down'])
    clock.pass(2000)
    expect(ways()).toEqual(['websocket', 'websocket'])
    last().ear.refused({ code: 'removed', say: '' })
    clock.pass(60_000)
    expect(told).toEqual(['down', 'removed'])
    expect(ways()).toHaveLength(2)
  })

  it('gives a server that closed it a moment', () => {
    const { ways, works, last, clock } = aLine()
    works()
    last().ear.down(true)
    clock.pass(1900)
    expect(ways()).toHaveLength(1)
    clock.pass(100)
    expect(ways()).toEqual(['websocket', 'websocket'])
  })

  it('is not heard of again once it was hung up', () => {
    const { wire, tries, works, last, clock } = aLine()
    works()
    last().ear.down(false)
    wire.hangUp()
    clock.pass(60_000)
    expect(tries).toHaveLength(1)
  })
})

describe('a page that wakes up', () => {
  it('drops a dead line and dials at once, without a doubt of the websocket', () => {
    const { wire, clock, works, tries, ways } = aLine()
    works()
    clock.sleep(600_000)
    wire.redial('woke')
    expect(ways()).toEqual(['websocket', 'websocket'])
    expect(tries[0]?.dropped).toBe(true)
    expect(tries[1]).toMatchObject({ at: 600_000, held: { room: 'r1', version: 10 } })
  })

  it('does not wait for the next try', () => {
    const { wire, clock, works, last, tries } = aLine()
    works()
    last().ear.down(false)
    for (let i = 0; i < 6; i += 1) {
      clock.pass(4000)
      last().ear.down(false)
      last().ear.down(false)
    }
    const before = tries.length
    wire.redial('woke')
    expect(tries).toHaveLength(before + 1)
  })

  it('lets a try go on that has just begun, and begins an old one anew', () => {
    const { wire, clock, tries } = aLine()
    clock.pass(900)
    wire.redial('woke')
    expect(tries).toHaveLength(1)
    clock.pass(200)
    wire.redial('woke')
    expect(tries.map(({ transport, dropped }) => [transport, dropped])).toEqual([
      ['websocket', true],
      ['websocket', false],
    ])
  })
})
