import { describe, expect, test } from 'vitest'
import { quietTown } from '../support/town.ts'

/** Ben is Ana's tie and lends her a hand in slot 1; she rests. */
function lending(lesson: Parameters<typeof quietTown>[0] = {}) {
  const town = quietTown(lesson)
  town.ana.has({ ties: [town.ben.seat] }).lives('rest', 'rest')
  town.ben
    .has({ ties: [town.ana.seat] })
    .plans('lend', { with: town.ana })
    .plans('good', { slot: 2 })
  return town
}

describe('R45 a hand', () => {
  test('is lent where the dream is: the helper borrows the book, and the step is hers', () => {
    const { room, ana, ben } = lending()
    room.resolves()
    expect(room.projector.town.places['library']?.crowds?.[0]).toEqual({ wants: 1, served: [ben.seat], waiting: [] })
    expect(ana.me.dreamSteps).toBe(1)
    expect(ana.diary('hand-received')).toMatchObject([{ slot: 1, who: ben.seat, coins: 0 }])
    expect(ana.diary('dream')).toMatchObject([{ joy: 1 }])
    expect(ben.diary('lend')).toMatchObject([{ outcome: 'done', who: ana.seat, place: 'library', joy: 1 }])
    expect(ben.diary('hand-given')).toMatchObject([{ who: ana.seat }])
    expect(ben.me.dreamSteps).toBe(0)
    const met = room.secrets.acts.filter(({ features }) => features.some(({ feature }) => feature === 'meet.friend'))
    expect(met.map(({ citizen, place, slot }) => [citizen, place, slot]).toSorted()).toEqual([
      [ana.seat, 'library', 1],
      [ben.seat, 'library', 1],
    ])
  })

  test('is one of several acts, and its cost is paid by her', () => {
    const { room, ana, ben } = lending()
    ana.has({ dreamSteps: 1 })
    room.resolves()
    expect(ana.me).toMatchObject({ coins: 7, dreamSteps: 1, next: { activity: 'study', done: 1, of: 2 } })
    expect(ana.diary('hand-received')).toMatchObject([{ coins: -1 }])
    expect(ben.me.coins).toBe(8)
  })

  test('can be paid with what she earns in the same slot', () => {
    const { room, ana } = lending()
    ana.has({ coins: 0, dreamSteps: 1 }).plans('shift')
    room.resolves()
    expect(ana.me).toMatchObject({ coins: 4, next: { done: 1 } })
  })

  test('needs room like any other, and the helper stands in their own place in the line', () => {
    const { room, ana, ben, cleo } = lending()
    cleo.has({ ticket: true }).plans('best')
    room.resolves()
    expect(room.projector.town.places['library']?.crowds?.[0]).toEqual({ wants: 2, served: [cleo.seat], waiting: [ben.seat] })
    expect(ben.diary('lend')).toMatchObject([{ outcome: 'turned-away', place: 'library', joy: -1 }])
    expect(ben.me.ticket).toBe(true)
    expect(ana.me.dreamSteps).toBe(0)
  })

  test('goes the long way if her gate is shut, and never minds his', () => {
    const { room, ana, ben } = lending({ phase: 'rule' })
    ana.has({ dreamSteps: 2, coins: 20 }).stands({ shut: ['school'] })
    ben.stands({ shut: ['school'] })
    room.resolves()
    expect(ana.me.next).toMatchObject({ activity: 'enrol', done: 1, of: 2, longWay: true })
    room.reaches('rule', 2)
    ana.has({ dreamSteps: 2, dreamActs: 0, coins: 20 }).stands({ shut: [] })
    ben.stands({ shut: ['school'] }).plans('lend', { with: ana })
    room.resolves()
    expect(ana.me.dreamSteps).toBe(3)
  })

  test('lights the window that the act would have lit', () => {
    const { room, ana } = lending()
    ana.has({ dream: 'garden', dreamSteps: 1 })
    room.resolves()
    expect(room.projector.town.windows).toEqual({ lit: 1, of: 2 })
  })

  test('must be lent to somebody', () => {
    const { ana, ben, cleo } = quietTown()
    expect(ana.me.offers['lend']?.state).toBe('closed')
    ana.has({ ties: [ben.seat] })
    expect(ana.mayPlan()).not.toContain('lend')
    expect(ana.tries({ type: 'plan', slot: 1, activity: 'lend', with: cleo.seat })).toBe('choice-gone')
    ana.plans('lend', { with: ben })
  })

  test('tells nothing before the month is played: neither where it leads nor whether it is needed', () => {
    const { room, ana, ben } = lending()
    const before = [ben.view, room.projector]
    ana.has({ dreamSteps: 4, coins: 0, helped: true })
    expect([ben.view, room.projector]).toEqual(before)
  })
})

describe('R46 a hand that is not needed', () => {
  test('one is enough: among two helpers the lot decides, and the other rests', () => {
    const { room, ana, ben, cleo } = lending()
    cleo
      .has({ ties: [ana.seat] })
      .plans('lend', { with: ana })
      .plans('good', { slot: 2 })
    room.resolves()
    const [helper, other] = ben.diary('hand-given').length === 1 ? [ben, cleo] : [cleo, ben]
    expect(ana.diary('hand-received')).toMatchObject([{ who: helper.seat }])
    expect(other.diary('hand-failed')).toMatchObject([{ who: ana.seat }])
    expect(other.diary('rest')).toMatchObject([{ slot: 1, joy: 2 }])
  })

  test('and one a month', () => {
    const { room, ana, cleo } = lending()
    cleo.has({ ties: [ana.seat] }).plans('lend', { slot: 2, with: ana })
    room.resolves()
    expect(ana.diary('hand-received')).toHaveLength(1)
    expect(cleo.diary('hand-failed')).toHaveLength(1)
    room.reaches('ordinary', 2)
    cleo.plans('lend', { with: ana })
    room.resolves()
    expect(ana.diary('hand-received')).toMatchObject([{ who: cleo.seat }])
  })

  test('she can’t pay: nothing is paid, nothing counts, he rests', () => {
    const { room, ana, ben } = lending()
    ana.has({ coins: 0, dreamSteps: 1 })
    room.resolves()
    expect(ana.me).toMatchObject({ coins: 0, next: { done: 0 } })
    expect(ben.diary('hand-failed')).toMatchObject([{ who: ana.seat }])
    expect(ben.diary('lend')).toEqual([])
    expect(ben.diary('rest')).toHaveLength(1)
  })

  test('the coins of the step are missing: it is no dream act, and no hand', () => {
    const { room, ana, ben } = lending()
    ana.has({ coins: 3, dreamSteps: 2 })
    room.resolves()
    expect(ana.me).toMatchObject({ coins: 3, dreamSteps: 2 })
    expect(ben.diary('hand-failed')).toHaveLength(1)
  })

  test('her dream is done', () => {
    const { room, ana, ben } = lending()
    ana.has({ dreamSteps: 4 })
    room.resolves()
    expect(ben.diary('hand-failed')).toHaveLength(1)
    expect(ben.diary('rest')).toHaveLength(1)
  })

  test('she did it herself in the same slot', () => {
    const { room, ana, ben } = lending()
    ana.has({ dream: 'sea', dreamSteps: 1, dreamActs: 1 }).plans('care')
    room.resolves()
    expect(ana.me).toMatchObject({ dreamSteps: 2, next: { activity: 'train', done: 0 } })
    expect(ben.diary('hand-failed')).toHaveLength(1)
  })
})

describe('R47 the joy of it', () => {
  test('is greater for those who have what they dreamt of, and lies in their hand', () => {
    const { room, ana, ben } = lending()
    ben.has({ dreamSteps: 4 })
    expect(ben.me.offers['lend']?.joy).toBe(2)
    room.resolves()
    expect(ben.diary('lend')).toMatchObject([{ joy: 2 }])
    room.reaches('ordinary', 2)
    expect(ben.me.hand[0]).toBe('lend')
    expect(ana.me.hand).not.toContain('lend')
  })
})

describe('R27 the way to somebody else’s dream', () => {
  test('may be chosen before one knows where it leads, and costs only if it leads away', () => {
    const { room, ana, ben } = lending()
    ben.plans('rest').plans('lend', { slot: 2, with: ana })
    expect(ben.choices('way')).toEqual([{ type: 'way', by: ['walk', 'bus', 'red'] }])
    ben.goes('bus')
    ana.has({ dream: 'sea', dreamSteps: 1 })
    room.resolves()
    expect(ben.diary('way-bus')).toEqual([])
    room.reaches('ordinary', 2)
    ana.has({ dream: 'school', dreamSteps: 1 })
    ben.plans('rest').plans('lend', { slot: 2, with: ana }).goes('bus')
    room.resolves()
    expect(ben.diary('way-bus')).toMatchObject([{ coins: -1 }])
    expect(ben.diary('lend')).toMatchObject([{ place: 'academy' }])
  })

  test('begins where the hand was lent', () => {
    const { room, ana, ben } = lending()
    ana.has({ dreamSteps: 1 })
    ben.plans('shift', { slot: 2 }).goes('bus')
    room.resolves()
    expect(ben.diary('lend')).toMatchObject([{ place: 'academy' }])
    expect(ben.diary('way-bus')).toEqual([])
  })
})
