import { describe, expect, it } from 'vitest'
import { diff } from '../../../shared/kit/patch.ts'
import type { Ack } from '../../../shared/vocabulary/refusal.ts'
import type { Intent } from '../../../shared/vocabulary/intent.ts'
import { createRoomStore } from '../../../client/net/store.ts'
import type { Held, Listener, Redial } from '../../../client/net/wire.ts'
import { citizenView } from '../../support/fixtures/views.ts'
import { fakeLater } from '../support/later.ts'

const view = citizenView('plan')

function openStore() {
  const clock = fakeLater()
  const sent: { intent: Intent; answered: (ack: Ack) => void }[] = []
  const resumed: number[] = []
  const redials: Redial[] = []
  const signs: number[] = []
  let ids = 0
  let line: Listener | undefined
  let held: () => Held | undefined = () => undefined
  const store = createRoomStore({
    dial: (listener, shown) => {
      line = listener
      held = shown
      return {
        intent: (intent, answered) => sent.push({ intent, answered }),
        resume: (version) => resumed.push(version),
        here: () => signs.push(clock.now()),
        redial: (why) => redials.push(why),
        hangUp: () => {},
      }
    },
    now: clock.now,
    later: clock.later,
    makeId: () => `intent-${++ids}`,
  })
  if (!line) throw new Error('the store dials at once')
  return { store, line, held, sent, resumed, signs, clock, redials, ids: () => sent.map(({ intent }) => intent.id) }
}

function live() {
  const opened = openStore()
  opened.line.up()
  opened.line.view({ version: 10, view })
  return opened
}

const withCoins = (coins: number) => ({ ...view, me: view.me && { ...view.me, coins } })
const patchTo = (coins: number, from = 10, to = 11) => ({ from, to, ops: diff(view, withCoins(coins)) })

describe('signs of life', () => {
  it('are told at most every five seconds, and only on a live line', () => {
    const early = openStore()
    early.store.touch()
    expect(early.signs).toEqual([])
    const { store, signs, clock } = live()
    store.touch()
    clock.pass(4000)
    store.touch()
    expect(signs).toHaveLength(1)
    clock.pass(1000)
    store.touch()
    expect(signs).toHaveLength(2)
  })

  it('say how long nobody touched the screen', () => {
    const { store, line, clock } = live()
    store.touch()
    clock.pass(41_500)
    expect(store.untouchedFor()).toBe(41)
    const next = { ...view, room: { ...view.room, month: view.room.month + 1 } }
    line.view({ version: 11, view: next })
    expect(store.untouchedFor()).toBe(0)
  })
})

describe('the view', () => {
  it('is there with the first frame, and live', () => {
    const { store } = openStore()
    expect(store.getState()).toMatchObject({ status: 'connecting', view: null })
    expect(live().store.getState()).toMatchObject({ status: 'live', version: 10 })
  })

  it('takes a patch from its own version and keeps what no operation touches', () => {
    const { store, line } = live()
    line.patch(patchTo(3))
    expect(store.getState().view?.me?.coins).toBe(3)
    expect(store.getState().view?.town).toBe(view.town)
    expect(store.getState().version).toBe(11)
  })

  it('drops a patch that it has seen', () => {
    const { store, line, resumed } = live()
    line.patch(patchTo(3, 8, 10))
    expect(store.getState().view).toBe(view)
    expect(resumed).toEqual([])
  })

  it('asks once for what is missing when there is a gap', () => {
    const { store, line, resumed } = live()
    line.patch(patchTo(3, 12, 13))
    line.patch(patchTo(3, 13, 14))
    expect(resumed).toEqual([10])
    line.patch(patchTo(4, 10, 14))
    expect(store.getState()).toMatchObject({ version: 14 })
    expect(store.getState().view?.me?.coins).toBe(4)
  })

  it('dials again for a whole view when a patch does not fit', () => {
    const { store, line, redials } = live()
    line.patch({ from: 10, to: 11, ops: [[['nowhere', 'at', 'all'], 1]] })
    expect(redials).toEqual(['misfit'])
    line.view({ version: 20, view })
    expect(store.getState().version).toBe(20)
  })

  it('says that it reconnects, keeps the screen, and is live again', () => {
    const { store, line } = live()
    line.down()
    expect(store.getState()).toMatchObject({ status: 'reconnecting', view })
    line.up()
    line.patch({ from: 10, to: 12, ops: [] })
    expect(store.getState()).toMatchObject({ status: 'live', version: 12 })
  })

  it('stays closed when its seat is taken elsewhere, but not for a restart', () => {
    const { store, line } = live()
    line.closed({ reason: 'restarting', say: '' })
    expect(store.getState().status).toBe('live')
    line.closed({ reason: 'replaced', say: '' })
    expect(store.getState()).toMatchObject({ status: 'closed', closed: 'replaced' })
  })
})

describe('a line', () => {
  it('is told in words: since when it is lost, and whether the server said that it restarts', () => {
    const { store, line, clock } = live()
    expect(store.getState().lost).toBeNull()
    expect(store.lostFor()).toBeNull()
    clock.pass(1000)
    line.down()
    clock.pass(12_900)
    line.down()
    expect(store.getState().lost).toEqual({ since: 1000, restarting: false })
    expect(store.lostFor()).toBe(12)
    line.up()
    line.patch({ from: 10, to: 10, ops: [] })
    expect(store.getState()).toMatchObject({ status: 'live', lost: null })
    line.closed({ reason: 'restarting', say: '' })
    line.down()
    expect(store.getState().lost).toMatchObject({ restarting: true })
    line.view({ version: 12, view })
    line.down()
    expect(store.getState().lost).toMatchObject({ restarting: false })
  })

  it('that was never there says so too', () => {
    const { store, line } = openStore()
    line.down()
    expect(store.getState()).toMatchObject({ status: 'connecting', lost: { since: 0, restarting: false } })
  })

  it('is checked when the page wakes up: an answer within a second, and nothing else happens', () => {
    const { store, line, clock, resumed, redials } = live()
    store.wake()
    store.wake()
    expect(resumed).toEqual([10])
    clock.pass(900)
    line.patch(patchTo(3, 10, 40))
    clock.pass(60_000)
    expect(store.getState()).toMatchObject({ status: 'live', version: 40 })
    expect(redials).toEqual([])
    store.wake()
    expect(resumed).toEqual([10, 40])
  })

  it('that gives no answer to a page that woke up is dialled anew after that second', () => {
    const { store, clock, redials } = live()
    store.wake()
    clock.pass(1000)
    expect(redials).toEqual(['woke'])
  })

  it('that is down when the page wakes up is dialled at once', () => {
    const { store, line, redials } = live()
    line.down()
    store.wake()
    expect(redials).toEqual(['woke'])
  })

  it('that was given up is left alone', () => {
    const { store, line, redials, resumed } = live()
    line.closed({ reason: 'replaced', say: '' })
    store.wake()
    expect([...redials, ...resumed]).toEqual([])
  })

  it('is doubted when a deed has no answer, and when what is missing does not come', () => {
    const { store, line, clock, resumed, redials } = live()
    store.send({ type: 'ready', ready: true })
    clock.pass(4000)
    expect(resumed).toEqual([10])
    clock.pass(3000)
    expect(redials).toEqual(['deaf'])
    line.down()
    line.up()
    line.view({ version: 12, view })
    line.patch(patchTo(3, 14, 15))
    clock.pass(3000)
    expect(redials).toEqual(['deaf', 'deaf'])
  })

  it.each([10_000, 60_000, 600_000])('after a sleep of %i ms has its deed sent again under the same id, once the whole view came', (ms) => {
    const { store, line, clock, ids, sent } = live()
    store.send({ type: 'ready', ready: true })
    clock.sleep(ms)
    store.wake()
    clock.pass(1000)
    line.down()
    line.up()
    line.view({ version: 900, view })
    expect(store.getState()).toMatchObject({ status: 'live', version: 900 })
    expect(new Set(ids())).toEqual(new Set(['intent-1']))
    expect(ids().length).toBeGreaterThan(1)
    sent.at(-1)?.answered({ ok: true, version: 901 })
    const all = ids().length
    clock.pass(60_000)
    expect(ids().length).toBe(all)
    expect(store.pendingOf('ready')).toBeUndefined()
  })
})

describe('a deed', () => {
  it('is saving until it is answered, then saved', () => {
    const { store, sent, clock } = live()
    store.send({ type: 'ready', ready: true })
    expect(store.pendingOf('ready')?.state).toBe('saving')
    sent[0]?.answered({ ok: true, version: 11 })
    expect(store.pendingOf('ready')?.state).toBe('saved')
    clock.pass(3000)
    expect(store.pendingOf('ready')).toBeUndefined()
  })

  it('that has no answer from a line that works goes out on another one, under the same id, and exactly once', () => {
    const { store, line, ids, sent, clock, redials } = live()
    store.send({ type: 'ready', ready: true })
    clock.pass(4000)
    line.patch({ from: 10, to: 10, ops: [] })
    clock.pass(4000)
    expect([ids(), redials]).toEqual([['intent-1'], ['misfit']])
    line.down()
    line.up()
    line.view({ version: 10, view })
    expect(ids()).toEqual(['intent-1', 'intent-1'])
    sent[1]?.answered({ ok: true, version: 11 })
    clock.pass(60_000)
    expect(ids()).toEqual(['intent-1', 'intent-1'])
  })

  it('waits for the line and goes out under its id when the line is back', () => {
    const { store, line, ids, clock } = live()
    store.send({ type: 'ready', ready: true })
    line.down()
    clock.pass(60_000)
    expect(ids()).toEqual(['intent-1'])
    line.up()
    line.view({ version: 12, view })
    expect(ids()).toEqual(['intent-1', 'intent-1'])
  })

  it('goes out again after not-saved and busy', () => {
    const { store, ids, sent, clock } = live()
    store.send({ type: 'ready', ready: true })
    sent[0]?.answered({ ok: false, refusal: { code: 'not-saved', say: '' } })
    clock.pass(1000)
    sent[1]?.answered({ ok: false, refusal: { code: 'busy', say: '' } })
    clock.pass(2000)
    expect(ids()).toEqual(['intent-1', 'intent-1', 'intent-1'])
  })

  it('goes out again every 2 s at least, for as long as the disk takes nothing', () => {
    const { store, ids, sent, clock } = live()
    store.send({ type: 'ready', ready: true })
    for (let turn = 0; turn < 10; turn += 1) {
      sent.at(-1)?.answered({ ok: false, refusal: { code: 'not-saved', say: '' } })
      clock.pass(2000)
      expect(ids()).toHaveLength(turn + 2)
    }
  })

  it('is never sent again once refused, and a new tap is a new id', () => {
    const { store, ids, sent, line, clock } = live()
    store.send({ type: 'ready', ready: true })
    sent[0]?.answered({ ok: false, refusal: { code: 'too-late', say: '' } })
    expect(store.pendingOf('ready')).toMatchObject({ state: 'refused', refusal: { code: 'too-late' } })
    line.down()
    line.up()
    line.view({ version: 12, view })
    clock.pass(60_000)
    store.send({ type: 'ready', ready: true })
    expect(ids()).toEqual(['intent-1', 'intent-2'])
  })

  it('waits for the one before it, so that a repeat never overtakes a later one', () => {
    const { store, ids, sent } = live()
    store.send({ type: 'plan', slot: 1, activity: 'rest' })
    store.send({ type: 'ready', ready: true })
    expect(ids()).toEqual(['intent-1'])
    sent[0]?.answered({ ok: true, version: 11 })
    expect(ids()).toEqual(['intent-1', 'intent-2'])
  })

  it('gives way to a later one that says the same before it was sent', () => {
    const { store, ids, sent } = live()
    store.send({ type: 'plan', slot: 1, activity: 'rest' })
    store.send({ type: 'plan', slot: 2, activity: 'rest' })
    store.send({ type: 'plan', slot: 2, activity: 'shift' })
    sent[0]?.answered({ ok: true, version: 11 })
    sent[1]?.answered({ ok: true, version: 12 })
    expect(ids()).toEqual(['intent-1', 'intent-3'])
  })

  it('is forgotten with its step when it was refused', () => {
    const { store, sent, line } = live()
    store.send({ type: 'ready', ready: true })
    sent[0]?.answered({ ok: false, refusal: { code: 'too-late', say: '' } })
    line.view({ version: 11, view: { ...view, room: { ...view.room, step: 'resolve' } } })
    expect(store.pendingOf('ready')).toBeUndefined()
  })
})

describe('the clock', () => {
  it('counts by the server, from the least delayed frame', () => {
    const { store, line, clock } = live()
    expect(store.secondsLeft()).toBe(48)
    clock.pass(5000)
    expect(store.secondsLeft()).toBe(43)
    line.view({ version: 11, view: { ...view, room: { ...view.room, now: view.room.now + 4000 } } })
    expect(store.secondsLeft()).toBe(43)
    line.view({ version: 12, view: { ...view, room: { ...view.room, now: view.room.now + 7000 } } })
    expect(store.secondsLeft()).toBe(41)
  })

  it('stands still while paused, and is silent without a limit', () => {
    const { store, line, clock } = live()
    line.view({ version: 11, view: { ...view, room: { ...view.room, paused: true, left: 9000 } } })
    clock.pass(5000)
    expect(store.secondsLeft()).toBe(9)
    line.view({ version: 12, view: { ...view, room: { ...view.room, deadline: null } } })
    expect(store.secondsLeft()).toBeNull()
  })
})

describe('a human who goes on in another room', () => {
  it('is told which, and the screen holds still', () => {
    const { store, line } = openStore()
    line.view({ version: 1, view })
    line.closed({ reason: 'moved', say: 'You go on in another room.', room: 'r2' })
    expect(store.getState()).toMatchObject({ status: 'closed', closed: 'moved', movedTo: 'r2' })
  })

  it('while the phone slept, does nothing there that was meant for the old one, and is shown on from there', () => {
    const { store, line, held, ids, sent } = live()
    store.send({ type: 'ready', ready: true })
    store.send({ type: 'bills', pay: true })
    line.down()
    expect(held()).toEqual({ room: view.room.roomId, version: 10 })
    line.up()
    line.view({ version: 4, view: { ...view, room: { ...view.room, roomId: 'r2' } } })
    expect([ids(), store.getState().pending]).toEqual([['intent-1'], []])
    expect(held()).toEqual({ room: 'r2', version: 4 })
    sent[0]?.answered({ ok: true, version: 11 })
    store.send({ type: 'ready', ready: true })
    expect(ids()).toEqual(['intent-1', 'intent-3'])
  })
})

describe('a page that is older than the server', () => {
  const at = (room: Partial<typeof view.room>) => ({ ...view, room: { ...view.room, ...room } })
  const old = (room: Partial<typeof view.room> = {}) => {
    const opened = openStore()
    opened.line.up()
    opened.line.newer()
    opened.line.view({ version: 10, view: at(room) })
    return opened
  }

  it('goes on playing until the month turns, and asks then to be loaded again', () => {
    const { store, line } = old()
    line.view({ version: 11, view: at({ step: 'statement' }) })
    expect(store.getState().status).toBe('live')
    line.view({ version: 12, view: at({ month: view.room.month + 1 }) })
    expect(store.getState()).toMatchObject({ status: 'closed', closed: 'reload' })
  })

  it('asks at once while no month is under way', () => {
    expect(old({ step: null, phase: 'theories' }).store.getState()).toMatchObject({ status: 'closed', closed: 'reload' })
  })

  it('waits until what was tapped on it is answered', () => {
    const { store, line, sent } = old()
    store.send({ type: 'ready', ready: true })
    line.view({ version: 11, view: at({ month: view.room.month + 1 }) })
    expect(store.getState().status).toBe('live')
    line.view({ version: 12, view: at({ month: view.room.month + 1, step: 'plan' }) })
    sent[0]?.answered({ ok: true, version: 12 })
    expect(store.getState()).toMatchObject({ status: 'closed', closed: 'reload' })
  })

  it('is never asked to by a server that has the same page', () => {
    const { store, line } = live()
    line.view({ version: 11, view: at({ month: view.room.month + 1, step: null }) })
    expect(store.getState().status).toBe('live')
  })
})
