import { describe, expect, test } from 'vitest'
import { OPEN_DOORS } from '../../shared/scoring/consequences.ts'
import { classroom } from '../support/classroom.ts'

const four = ['ana', 'ben', 'cleo', 'dan'] as const

describe('R107 the app asks before it counts', () => {
  test('its terms lie before everybody; yes and no are equally near', () => {
    const { room, ana } = classroom({ citizens: four })
    room.reaches('ordinary').settles().next()
    expect(room.town).toMatchObject({ phase: 'app', step: null, month: 1 })
    expect(room.projector.room.terms).toMatchObject({ consent: 'voluntary', text: expect.stringContaining('Good Standing') as string })
    expect(ana.choices('consent')).toEqual([{ type: 'consent', accept: [true, false] }])
    expect(room.desk.answered).toEqual({ of: 4, are: 0 })
  })

  test('with timers the month begins when all have answered, and silence is a no', () => {
    const { room, ana, ben, cleo, dan } = classroom({ citizens: four, timers: true })
    room.starts()
    while (room.town.phase === 'ordinary') room.timeUp()
    for (const one of [ana, ben, cleo]) one.joins()
    expect(room.town.step).toBeNull()
    room.timeUp()
    expect(room.town).toMatchObject({ month: 2, step: 'morning' })
    expect([ana.me.member, dan.me.member]).toEqual([true, false])
  })

  test('an answer may change as long as the terms lie there', () => {
    const { room, ana } = classroom({ citizens: four })
    room.reaches('ordinary').settles().next()
    ana.joins().declines()
    room.next()
    expect(ana.me.member).toBe(false)
  })
})

test('R108 the time on the terms is kept, in seconds, and nobody sees it before the reveal', () => {
  const { room, ana, ben } = classroom({ citizens: four, timers: true })
  room.starts()
  while (room.town.phase === 'ordinary') room.timeUp()
  room.at += 6_400
  ana.joins()
  room.at += 20_000
  ben.declines()
  expect(room.secrets.consents).toEqual([
    { month: 1, citizen: ana.seat, accept: true, seconds: 6 },
    { month: 1, citizen: ben.seat, accept: false, seconds: 26 },
  ])
  expect(JSON.stringify(room.desk)).not.toContain('seconds')
})

describe('R109 members and others', () => {
  test('a member is scored and paid a coin a month; who refuses is neither', () => {
    const { room, ana, ben } = classroom({ citizens: four })
    room.reaches('ordinary').settles().next()
    ana.joins()
    ben.declines()
    room.next().settles()
    expect(ana.me.standing?.tier).toBeTypeOf('string')
    expect(ana.diary('member')).toMatchObject([{ coins: 1 }])
    expect(ben.me.standing).toBeUndefined()
    expect(ben.diary('member')).toEqual([])
    expect(new Set(room.secrets.standings.map(({ citizen }) => citizen))).toEqual(new Set([ana.seat]))
    expect(room.secrets.observations.every(({ citizen, actual }) => citizen === ana.seat && actual === ana.seat)).toBe(true)
  })

  test('one may join later, or leave; entries stay', () => {
    const { room, ana, ben } = classroom({ citizens: four, length: 'standard' })
    room.reaches('ordinary', 2).settles().next()
    ana.joins()
    room.next().next()
    expect(ben.choices('consent')).toEqual([{ type: 'consent', accept: [true] }])
    ben.joins()
    room.settles()
    const before = ana.lines.length
    room.reaches('app', 2)
    expect(ana.choices('consent')).toEqual([{ type: 'consent', accept: [false] }])
    ana.declines()
    room.settles()
    expect(ana.me.standing).toBeUndefined()
    expect(ben.me.standing).toBeDefined()
    expect(ana.lines).toHaveLength(before)
    expect(ana.tries({ type: 'consent', accept: true })).toBe('wrong-phase')
  })

  test('in the app no gate shuts and no tier is served first', () => {
    const { room, ana } = classroom({ citizens: four })
    room.reaches('ordinary').settles().next()
    ana.joins()
    room.next().settles()
    expect(ana.own.doors).toEqual(OPEN_DOORS)
    expect(Object.values(room.projector.town.places).every(({ gate }) => gate === null)).toBe(true)
  })
})

describe('R110 the rule enrols all', () => {
  test('a member brings the entries along, the others begin at the start', () => {
    const { room, ana, ben } = classroom({ citizens: four })
    room.reaches('ordinary').settles().next()
    ana.joins()
    room.next().settles()
    const head = ana.standing ?? 0
    room.reaches('rule').settles()
    const first = (seat: number) => room.secrets.ledger.find(({ citizen, month }) => citizen === seat && month === 3)
    expect((first(ana.seat)?.balance ?? 0) - (first(ana.seat)?.delta ?? 0)).toBe(head)
    expect((first(ben.seat)?.balance ?? 0) - (first(ben.seat)?.delta ?? 0)).toBe(600)
  })

  test('gates act from its first month, with the standing of the last statement', () => {
    const { room, ana } = classroom({ citizens: four })
    room.reaches('ordinary').settles().next()
    ana.joins()
    room
      .next()
      .settles()
      .arrange((g) => {
        for (const row of g.sealed.standings) Object.assign(row, { value: 200, tier: 'E' })
      })
    room.reaches('rule')
    expect(ana.own.doors.shut).toContain('travel')
  })
})

test('R111 where a system does not ask, all are members from the first month of the app', () => {
  const { room, ana } = classroom({ citizens: four, regime: 'driving-licence' })
  room.reaches('ordinary').settles().next()
  expect(room.projector.room.terms?.consent).toBe('mandatory')
  expect(ana.choices('consent')).toEqual([])
  expect(ana.tries({ type: 'consent', accept: false })).toBe('wrong-phase')
  room.next().settles()
  expect(new Set(room.secrets.standings.map(({ citizen }) => citizen)).size).toBe(4)
})

test('R112 in the month that pays for friends a member is paid for one tie who joins', () => {
  const { room, ana, ben } = classroom({ citizens: four, length: 'standard' })
  room.reaches('ordinary', 2).settles().next()
  ana.joins()
  room
    .next()
    .reaches('app', 2)
    .brings('E11')
    .arrange((g) => {
      for (const own of Object.values(g.own)) own.ties = []
      g.own[1]?.ties.push(2)
      g.own[2]?.ties.push(1)
    })
  ben.joins()
  room.settles()
  expect(ana.diary('brings-friend')).toMatchObject([{ coins: 2, who: ben.seat }])
  expect(ben.diary('brings-friend')).toEqual([])
})

test('R113 the board counts members only in the month whose event says so', () => {
  const { room, ana } = classroom({ citizens: [...four, 'eve'], length: 'standard' })
  room.reaches('ordinary', 2).settles().next()
  ana.joins()
  room.reaches('app')
  expect(room.projector.town.members).toBeNull()
  room.settles().next().does('facilitator', { type: 'event', event: 'E13' })
  expect(room.projector.town.members).toBe(1)
})
