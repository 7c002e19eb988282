import { describe, expect, test } from 'vitest'
import { classroom } from '../support/classroom.ts'
import { quietTown } from '../support/town.ts'

const four = ['ana', 'ben', 'cleo', 'dan'] as const

function planning() {
  const lesson = classroom({ citizens: four, length: 'standard' })
  lesson.room.reaches('ordinary')
  for (const seat of [1, 2, 3, 4]) lesson.room.arrange((g) => Object.assign(g.own[seat] ?? {}, { persona: 'dog', dream: 'school' }))
  return lesson
}

describe('R32 room', () => {
  test.each([
    [2, { park: 1, market: 1, shop: 1, work: 1, station: 1, home: null, feed: null }],
    [8, { park: 2, market: 2, shop: 2, work: 3, station: 2, home: null, feed: null }],
    [12, { park: 3, market: 2, shop: 3, work: 4, station: 2, home: null, feed: null }],
    [24, { park: 5, market: 4, shop: 6, work: 7, station: 4, home: null, feed: null }],
    [40, { park: 7, market: 6, shop: 9, work: 12, station: 6, home: null, feed: null }],
  ])('for %i citizens', (count, rooms) => {
    const { room } = classroom({ citizens: [], chairs: count })
    room.does('facilitator', { type: 'bots', count, temperament: 'mixed' }).starts()
    const places = Object.entries(room.projector.town.places).map(([id, place]) => [id, place.room])
    expect(Object.fromEntries(places)).toMatchObject(rooms)
  })

  test('the feed is never full, and calling in sick takes nobody a place', () => {
    const { room, ana, ben, cleo, dan } = planning()
    for (const one of [ana, ben]) one.lives('shift', 'spill')
    for (const one of [cleo, dan]) one.lives('sick', 'spill')
    room.resolves()
    const { work, feed } = room.projector.town.places
    expect(work?.crowds?.[0]).toMatchObject({ wants: 4, waiting: [] })
    expect(feed?.crowds?.[1]).toMatchObject({ wants: 4, waiting: [] })
  })
})

describe('R33 the queue', () => {
  test('is the same whoever plans first', () => {
    const forward = planning()
    const backward = planning()
    for (const one of [forward.ana, forward.ben, forward.cleo, forward.dan]) one.plans('leash')
    for (const one of [backward.dan, backward.cleo, backward.ben, backward.ana]) one.plans('leash')
    const crowd = ({ room }: typeof forward) => room.resolves().projector.town.places['park']?.crowds?.[0]
    expect(crowd(backward)).toEqual(crowd(forward))
    expect(crowd(forward)?.served).toHaveLength(1)
  })

  test('the lot falls on one and then on another', () => {
    const first = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => {
      const { room, ana, ben } = classroom({ citizens: ['ana', 'ben'], seed: `lesson-${n}` })
      room.reaches('ordinary')
      ana.plans('leash')
      ben.plans('leash')
      return room.resolves().projector.town.places['park']?.crowds?.[0].served[0]
    })
    expect(new Set(first)).toEqual(new Set([1, 2]))
  })

  test('in the rule a higher tier goes before a ticket, and a ticket before the bus', () => {
    const { room, ana, ben, cleo } = classroom({ citizens: four })
    room.reaches('rule')
    ana.stands({ rank: 1 }).lives('rest', 'odd')
    ben.stands({ rank: 2 }).has({ ticket: true }).lives('rest', 'odd')
    cleo.stands({ rank: 2 }).lives('rest', 'odd').goes('bus')
    room.resolves()
    expect(room.projector.town.places['library']?.crowds?.[1]).toEqual({ wants: 3, served: [1], waiting: [2, 3] })
  })
})

test('R34 wages of the first slot are in the purse in the second', () => {
  const { room, ana } = planning()
  ana.has({ coins: 0 }).lives('shift', 'luxury')
  room.resolves()
  expect(ana.diary('shift')).toMatchObject([{ slot: 1, coins: 5, joy: -1 }])
  expect(ana.diary('luxury')).toMatchObject([{ slot: 2, outcome: 'done', coins: -3, joy: 5 }])
  expect(ana.me.coins).toBe(2)
})

test('R35 R36 too late for the bestseller: a line ticket, and next month the first place', () => {
  const { room, ana, ben } = planning()
  ana.lives('best', 'rest')
  ben.lives('best', 'rest')
  room.resolves()
  const [served, waited] = room.projector.town.places['library']?.crowds?.[0].served[0] === ana.seat ? [ana, ben] : [ben, ana]
  expect(waited.diary('best')).toMatchObject([{ outcome: 'turned-away', coins: 0, joy: -1 }])
  expect([served.me.ticket, waited.me.ticket]).toEqual([false, true])
  expect(waited.me.dreamSteps).toBe(0)
  room.reaches('ordinary', 2)
  served.plans('best')
  waited.plans('best')
  room.resolves()
  expect(waited.diary('best')).toMatchObject([{ outcome: 'done' }])
  expect([served.me.ticket, waited.me.ticket]).toEqual([true, false])
})

test('R36 a ticket is kept where nobody has to wait', () => {
  const { room, ana } = planning()
  ana.has({ ticket: true }).plans('best')
  room.resolves()
  expect(ana.me.ticket).toBe(true)
})

test('R37 what went wrong in the first slot: the second can no longer be paid, and becomes a rest', () => {
  const { room, ana, ben, cleo, dan } = planning()
  for (const one of [ben, cleo, dan]) one.plans('shift')
  ana.has({ coins: 0 }).lives('shift', 'luxury')
  room.arrange((g) => {
    for (const seat of [2, 3, 4]) Object.assign(g.own[seat] ?? {}, { ticket: true })
  })
  room.resolves()
  expect(ana.diary('shift')).toMatchObject([{ outcome: 'turned-away' }])
  expect(ana.diary('luxury')).toMatchObject([{ outcome: 'missed', coins: 0, joy: 0 }])
  expect(ana.diary('rest')).toMatchObject([{ slot: 2, joy: 2 }])
})

test('R38 at a shut gate the coins stay in the purse', () => {
  const { room, ana } = classroom({ citizens: four, disclosure: 'doors' })
  room.reaches('rule')
  ana
    .has({ coins: 10, dream: 'school', persona: 'dog', dilemma: null })
    .stands({ shut: ['travel'] })
    .lives('flight', 'rest')
  room.resolves()
  expect(ana.diary('flight')).toMatchObject([{ outcome: 'shut', coins: 0, joy: 0 }])
  expect(ana.me).toMatchObject({ coins: 10, ticket: false })
})

test('R39 a second helping tastes less', () => {
  const { room, ana } = planning()
  ana.lives('spill', 'spill')
  room.resolves()
  expect(ana.diary('spill').map(({ joy }) => joy)).toEqual([2, 1])
})

describe('R40 meeting', () => {
  test('two who name each other at the café are both glad, once', () => {
    const { room, ana, ben } = planning()
    room.brings('E26')
    ana.has({ ties: [2] }).plans('meet', { with: ben })
    ben.has({ ties: [1] }).plans('meet', { with: ana })
    room.resolves()
    for (const one of [ana, ben]) expect(one.diary('together')).toMatchObject([{ joy: 1 }])
  })

  test('one is enough to name the other', () => {
    const { room, ana, ben } = planning()
    room.brings('E26')
    ana.plans('date', { with: ben })
    ben.plans('meet')
    room.resolves()
    for (const one of [ana, ben]) expect(one.diary('together')).toHaveLength(1)
  })

  test('whoever came alone is told so', () => {
    const { room, ana, ben } = planning()
    ana.plans('date', { with: ben })
    ben.plans('rest')
    room.resolves()
    expect(ana.diary('alone')).toMatchObject([{ who: ben.seat, coins: 0, joy: 0 }])
    expect(ben.diary('alone')).toEqual([])
  })

  test('whoever waits outside meets nobody', () => {
    const { room, ana, ben } = planning()
    ana.plans('date', { with: ben })
    ben.plans('date', { with: ana })
    room.resolves()
    for (const one of [ana, ben]) expect(one.diary('together')).toEqual([])
  })
})

test('R41 care at home is felt by a friend elsewhere', () => {
  const { room, ana, ben } = planning()
  ana.has({ ties: [ben.seat] }).plans('care')
  room.resolves()
  expect(ben.diary('together')).toMatchObject([{ slot: 1, joy: 1 }])
})

describe('R42 ordinary law', () => {
  test('the inspector comes now and then, says so at once, and takes what is there', () => {
    const fines = Array.from({ length: 30 }, (_, n) => {
      const { room, ana } = classroom({ citizens: ['ana', 'ben'], seed: `lesson-${n}` })
      room.reaches('ordinary')
      ana.has({ persona: 'dog', coins: 2, dilemma: null }).lives('noticket', 'rest')
      room.resolves()
      const [ride] = ana.diary('noticket')
      expect(ana.me.coins).toBe(2 - (ride?.fined ?? 0))
      return ride?.fined
    })
    expect(new Set(fines)).toEqual(new Set([0, 2]))
    expect(fines.filter((coins) => coins === 2).length).toBeGreaterThan(3)
    expect(fines.filter((coins) => coins === 2).length).toBeLessThan(18)
  })

  test('fines are no business of the score: they leave no line', () => {
    const { room, ana } = classroom({ citizens: four })
    room.reaches('rule')
    ana.lives('noticket', 'rest')
    room.settles()
    expect(ana.lines.some(({ cause }) => cause.ref?.includes('noticket'))).toBe(false)
  })
})

describe('R52 the windows of the town', () => {
  test('two good deeds light a town of four, and all are glad', () => {
    const { room, ana, ben, cleo } = planning()
    expect(room.projector.town.windows).toEqual({ lit: 0, of: 2 })
    ana.lives('care', 'rest')
    ben.lives('rest', 'volunteer')
    room.resolves()
    expect(room.projector.town.windows).toEqual({ lit: 0, of: 2 })
    expect(cleo.diary('windows')).toMatchObject([{ joy: 1 }])
  })

  test('a rumour puts one out, never below none', () => {
    const { room, ana, ben } = planning()
    ana.lives('care', 'rumour')
    ben.plans('rumour', { slot: 2 })
    room.resolves()
    expect(room.projector.town.windows.lit).toBe(0)
    expect(ben.diary('windows')).toEqual([])
  })

  test('chairs that are freed before the start need no window', () => {
    const { room } = classroom({ citizens: four })
    room.does('facilitator', { type: 'seat.remove', seat: 4 }).does('facilitator', { type: 'seat.remove', seat: 3 })
    expect(room.projector.town.windows.of).toBe(1)
  })
})

describe('R48 the neighbours’ business', () => {
  /** What Ana hears in the second month of what Ben did in the first. */
  function heard(seed: string, ...plan: [string, string]) {
    const { room, ana, ben, cleo, dan } = quietTown({ seed, once: true })
    for (const one of [ana, cleo, dan]) one.lives('rest', 'rest')
    ben.lives(...plan)
    room.reaches('ordinary', 2)
    ana.plans('gossip')
    room.resolves()
    return { heard: ana.me.heard, ben: ben.seat }
  }

  test('there is nothing to tell in the first month', () => {
    const { room, ana } = quietTown()
    ana.plans('gossip')
    room.resolves()
    expect(ana.me.heard).toBeNull()
    expect(ana.diary('gossip')).toMatchObject([{ outcome: 'done', joy: 1 }])
  })

  test('two things of last month, and of whom', () => {
    const { heard: told, ben } = heard('lesson-1', 'shift', 'spill')
    expect(told).toMatchObject({ seat: ben })
    expect(told?.features.toSorted()).toEqual(['post.critical', 'work.shift'])
  })

  test('who did nothing that anybody could see is not talked about', () => {
    expect(heard('lesson-1', 'rest', 'rest').heard).toBeNull()
  })

  test('it is forgotten when the next month begins', () => {
    const { room, ana, ben } = quietTown()
    ben.lives('shift', 'spill')
    room.reaches('ordinary', 2)
    ana.plans('gossip')
    room.settles()
    expect(ana.me.heard).not.toBeNull()
    room.reachesMonth(3)
    expect(ana.me.heard).toBeNull()
  })

  test('now and then it was somebody else', () => {
    const told = Array.from({ length: 60 }, (_, n) => {
      const { room, ana, ben, cleo, dan } = quietTown({ seed: `gossip-${n}`, once: true })
      ana.lives('rest', 'rest')
      ben.lives('spill', 'good')
      cleo.lives('photo', 'photo')
      dan.lives('photo', 'photo')
      room.reaches('ordinary', 2)
      ana.plans('gossip')
      room.resolves()
      const { seat, features } = ana.me.heard ?? { seat: 0, features: [] }
      return features.map((feature) => (seat === ben.seat) === (feature !== 'post.private'))
    }).flat()
    const wrong = told.filter((isTrue) => !isTrue).length
    expect(wrong).toBeGreaterThan(0)
    expect(wrong / told.length).toBeLessThan(0.25)
  })
})

describe('R49 the appeal desk', () => {
  test('serves by lot, never by tier', () => {
    const first = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => {
      const { room, ana, ben } = quietTown({ phase: 'rule', seed: `desk-${n}`, once: true })
      ana.stands({ rank: 0 }).has({ ticket: true }).plans('appeal')
      ben.stands({ rank: 4 }).plans('appeal')
      const { served = [] } = room.resolves().projector.town.places['hall']?.crowds?.[0] ?? {}
      expect(served).toHaveLength(1)
      expect([ana.diary('appeal')[0]?.outcome, ben.diary('appeal')[0]?.outcome].toSorted()).toEqual(['done', 'turned-away'])
      expect(ana.me.ticket).toBe(true)
      return served[0]
    })
    expect(new Set(first)).toEqual(new Set([1, 2]))
  })

  test('takes no room of the hall', () => {
    const { room, ana, ben } = quietTown({ phase: 'rule' })
    ana.plans('appeal')
    ben.plans('volunteer')
    room.resolves()
    expect(room.projector.town.places['hall']?.crowds?.[0]).toMatchObject({ wants: 2, waiting: [] })
  })
})

describe('R51 the guest', () => {
  /** Two chairs in the café: Ana brings Ben of the last tier; Cleo of the middle one comes too. */
  function party({ rank = 0, ties = [2], phase = 'rule' as 'rule' | 'app' } = {}) {
    const { room, ana, ben, cleo } = quietTown({ phase })
    room.brings('E26')
    ana.has({ ties }).stands({ rank }).plans('date', { with: ben })
    ben.stands({ rank: 4 }).plans('gossip')
    cleo.stands({ rank: 2 }).plans('gossip')
    room.resolves()
    return room.projector.town.places['cafe']?.crowds?.[0]
  }

  test('of the highest tier is served like the host', () => {
    expect(party()).toMatchObject({ served: expect.arrayContaining([1, 2]), waiting: [3] })
  })

  test('of any other tier waits', () => {
    expect(party({ rank: 1 })).toMatchObject({ served: [1, 3], waiting: [2] })
  })

  test('must be a tie', () => {
    expect(party({ ties: [] })).toMatchObject({ served: [1, 3], waiting: [2] })
  })

  test('is one a month: the first tie named', () => {
    const { room, ana, ben, cleo, dan } = quietTown({ phase: 'rule' })
    room.brings('E26')
    ana
      .has({ ties: [2, 4] })
      .stands({ rank: 0 })
      .plans('date', { with: dan })
      .plans('date', { slot: 2, with: ben })
    ben.stands({ rank: 4 }).plans('gossip', { slot: 2 })
    cleo.stands({ rank: 2 }).plans('gossip', { slot: 2 })
    room.resolves()
    expect(room.projector.town.places['cafe']?.crowds?.[1]).toMatchObject({ served: [1, 3], waiting: [2] })
  })

  test('is a thing of the rule', () => {
    expect(party({ phase: 'app' })).toMatchObject({ served: [1, 3], waiting: [2] })
  })
})
