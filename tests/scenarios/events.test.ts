import { describe, expect, test } from 'vitest'
import { OPEN_DOORS } from '../../shared/scoring/consequences.ts'
import { classroom } from '../support/classroom.ts'
import { botRoom } from '../support/play.ts'
import { quietTown } from '../support/town.ts'

const four = ['ana', 'ben', 'cleo', 'dan'] as const

describe('R77 a month is not like another', () => {
  test('market week: more room, cheaper produce, and next month all is as before', () => {
    const { room, ana } = classroom({ citizens: [...four, 'eve', 'finn', 'gil', 'hana'], length: 'standard' })
    room.reaches('ordinary').brings('E01')
    expect(room.projector.town.places['market']?.room).toBe(3)
    expect(ana.me.offers['local']?.cost).toBe(0)
    room.reaches('ordinary', 2)
    expect(room.projector.town.places['market']?.room).toBe(2)
    expect(ana.me.offers['local']?.cost).toBe(1)
  })

  test('cough season: less room at work, and a sick day pays more', () => {
    const { room, ana } = classroom({ citizens: four })
    room.reaches('ordinary').brings('E05')
    ana.has({ persona: 'dog' })
    expect(room.projector.town.places['work']?.room).toBe(1)
    expect(ana.me.offers['sick']?.gain).toBe(3)
  })
})

test('R78 the new bus is free, also for an empty purse', () => {
  const { room, ana } = classroom({ citizens: four })
  room.reaches('ordinary').brings('E07')
  ana.has({ coins: 0, persona: 'dog' }).lives('rest', 'odd').goes('bus')
  room.resolves()
  expect(ana.diary('way-bus')).toMatchObject([{ coins: 0 }])
})

test('R79 cameras come in the second month of the rule, the eyes of the station in the fourth, and they stay', () => {
  const { room } = classroom({ citizens: four, length: 'long' })
  room.reaches('ordinary')
  expect(room.projector.town.glass).toBe(0)
  room.reaches('rule', 1)
  expect(room.secrets.liveSensors).toEqual(['court', 'employer', 'feed', 'neighbours', 'office', 'payment', 'shop', 'social'])
  expect(room.projector.town.glass).toBe(73)
  room.reaches('rule', 2)
  expect(room.secrets.liveSensors).toEqual(expect.arrayContaining(['street', 'traffic']))
  expect(room.secrets.liveSensors).not.toContain('transit')
  room.reaches('rule', 4)
  expect(room.secrets.liveSensors).toEqual(expect.arrayContaining(['street', 'traffic', 'transit']))
  expect(room.projector.town.glass).toBe(100)
})

describe('R80 partner places', () => {
  /** The app's second month: one chair in the café, one in the library; Ana is no member and has a ticket, Ben is a member. */
  function partners(activity: string) {
    const { room, ana, ben } = quietTown({ phase: 'app', nth: 2, length: 'long' })
    room.brings('E10')
    ana.has({ member: false, ticket: true }).plans(activity)
    ben.has({ member: true }).plans(activity)
    room.resolves()
    return [ana, ben].map((one) => one.diary(activity)[0]?.outcome)
  }

  test('serve members first', () => {
    expect(partners('gossip')).toEqual(['turned-away', 'done'])
  })

  test('are three; elsewhere a ticket still counts', () => {
    expect(partners('odd')).toEqual(['done', 'turned-away'])
  })
})

test('R81 snow: who walks is there before the bus', () => {
  const { room, ana, ben } = quietTown()
  room.brings('E02')
  ana.lives('rest', 'odd')
  ben.lives('rest', 'odd').goes('bus')
  room.resolves()
  expect(room.projector.town.places['library']?.crowds?.[1]).toEqual({ wants: 2, served: [ana.seat], waiting: [ben.seat] })
})

describe('R82 one more account', () => {
  test('brings two coins and leaves a trace, if one wants', () => {
    const { room, ana, ben } = quietTown({ phase: 'app', nth: 2 })
    room.brings('E12')
    for (const one of [ana, ben]) one.has({ member: true })
    expect(ana.me.link).toEqual({ coins: 2, linked: false })
    ana.sends({ type: 'link', accept: true })
    expect(ana.me).toMatchObject({ coins: 8, link: { linked: true } })
    ben.sends({ type: 'link', accept: true }).sends({ type: 'link', accept: false })
    room.resolves()
    expect(ana.diary('linked')).toMatchObject([{ slot: 0, coins: 2 }])
    const traces = room.secrets.acts.filter(({ features }) => features.some(({ feature }) => feature === 'data.shared'))
    expect(traces.map(({ citizen, slot }) => [citizen, slot])).toEqual([[ana.seat, 0]])
    expect(ben.me.coins).toBe(8)
    room.reachesMonth(5)
    expect(ana.own.linked).toBe(false)
  })

  test('is asked of members, in its month', () => {
    const { room, ana, ben } = quietTown({ phase: 'app', nth: 2 })
    room.brings('E03')
    ana.has({ member: true })
    expect(ana.tries({ type: 'link', accept: true })).toBe('choice-gone')
    room.brings('E12')
    ben.has({ member: false })
    expect(ben.me.link).toBeNull()
    expect(ben.tries({ type: 'link', accept: true })).toBe('choice-gone')
  })

  test('who leaves the app in the same plan is paid nothing', () => {
    const { room, ana } = quietTown({ phase: 'app', nth: 2 })
    room.brings('E12')
    ana.has({ member: true }).sends({ type: 'link', accept: true }).declines()
    room.resolves()
    expect(ana.diary('linked')).toEqual([])
  })
})

describe('R83 a day off', () => {
  test('for one in four, by lot', () => {
    const lucky = ['lesson-1', 'lesson-2', 'lesson-3'].map((seed) => {
      const room = botRoom(8, { seed })
      room.reaches('rule').brings('E19').resolves()
      expect(room.projector.town.news).toEqual(['day-off'])
      const off = Object.entries(room.game.own).filter(([, { diary }]) => diary.some(({ what, joy }) => what === 'day-off' && joy === 2))
      expect(off).toHaveLength(2)
      return off.map(([seat]) => seat).join(' ')
    })
    expect(new Set(lucky).size).toBeGreaterThan(1)
  })
})

describe('R86 lights on the tables', () => {
  function lights({ shown = true, disclosure = 'tier' as 'tier' | 'doors' } = {}) {
    const town = quietTown({ phase: 'rule', nth: 2, length: 'long', disclosure })
    town.room.brings('E18').arrange((g) => {
      g.town.showsTiers = shown
    })
    town.ana.lives('rest', 'gossip')
    town.ben.lives('gossip', 'rest')
    town.room.resolves()
    return town
  }

  test('show those who sit there, to all, for this month', () => {
    const { room, ana } = lights()
    expect(room.projector.town.lights).toEqual({ [ana.seat]: ana.tier })
    room.next()
    room.reaches('rule', 3)
    expect(room.projector.town.lights).toBeNull()
  })

  test('never against the facilitator’s switch, nor where nobody is told of tiers', () => {
    expect(lights({ shown: false }).room.projector.town.lights).toBeNull()
    expect(lights({ disclosure: 'doors' }).room.projector.town.lights).toBeNull()
  })
})

describe('R87 R88 the doors of a month', () => {
  /** A month of the rule that begins with Ana in the last tier but one, and with another event than the calendar's. */
  function doorsIn(event: string) {
    const town = quietTown({ phase: 'rule', nth: 2, length: 'long' })
    const { room, ana } = town
    room.settles().arrange((g) => {
      for (const row of g.sealed.standings) if (row.citizen === ana.seat) Object.assign(row, { value: 500, tier: 'D' })
    })
    room.next().does('facilitator', { type: 'event', event })
    return town
  }

  test('R87 in the amnesty a Watch passes where Standard passes, and waits where Watch waits', () => {
    const { ana } = doorsIn('E20')
    expect(ana.own.doors).toMatchObject({ shut: ['deposit', 'express', 'stage', 'post'], price: 0, rank: 3 })
  })

  test('without it more is shut', () => {
    const { ana } = doorsIn('E01')
    expect(ana.own.doors.shut).toEqual(['credit', 'school', 'permit', 'travel', 'deposit', 'express', 'stage', 'post'])
  })

  test('R88 while the app sleeps all doors stand open, nothing is seen, and nobody hears of a standing', () => {
    const { room, ana } = doorsIn('E21')
    expect(ana.own.doors).toEqual(OPEN_DOORS)
    const { length } = room.secrets.observations
    room.goesTo('plan')
    ana.has({ dilemma: null }).lives('volunteer', 'shift')
    room.settles()
    expect(room.secrets.observations).toHaveLength(length)
    expect(ana.me.standing).toBeUndefined()
    expect(room.secrets.standings.filter(({ month }) => month === room.town.month)).toEqual([])
    room.next()
    expect(ana.own.doors.rank).toBe(3)
  })
})

test('R89 the wrong person: two desks in place of one, and a coin for each who asks', () => {
  const { room, ana, ben } = quietTown({ phase: 'rule', nth: 2, length: 'long' })
  room.brings('E22')
  for (const one of [ana, ben]) one.lives('appeal', 'rest')
  room.resolves()
  for (const one of [ana, ben]) expect(one.diary('appeal')).toMatchObject([{ outcome: 'done', coins: 1 }])
})
