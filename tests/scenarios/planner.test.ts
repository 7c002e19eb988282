import { describe, expect, test } from 'vitest'
import { classroom } from '../support/classroom.ts'

const four = ['ana', 'ben', 'cleo', 'dan'] as const

describe('R172 the minutes that are left', () => {
  test('aren’t planned before the facilitator says when the lesson ends', () => {
    const { room } = classroom({ citizens: four })
    expect(room.desk.planner).toBeNull()
    room.leads({ type: 'ends', minutes: 45 })
    expect(room.desk.planner).toMatchObject({ left: 45, debrief: 15, play: 30, advice: 'on-time' })
    expect(room.tries('facilitator', { type: 'ends', minutes: 7 })).toBe('choice-gone')
    room.leads({ type: 'ends', minutes: 0 })
    expect(room.desk.planner).toBeNull()
  })

  test('a third of the lesson stays for the debrief; months are cut, never that', () => {
    const { room } = classroom({ citizens: four, length: 'standard' })
    room.leads({ type: 'ends', minutes: 30 }).starts()
    expect(room.desk.planner).toMatchObject({ debrief: 10, play: 20 })
    room.waits(13 * 60).next()
    expect(room.desk.planner).toMatchObject({ left: 17, debrief: 10, play: 7, months: { fit: 1, toCome: 7 }, advice: 'hurry' })
    room.waits(7 * 60).next()
    expect(room.desk.planner).toMatchObject({ left: 10, debrief: 10, play: 0, months: { fit: 0 }, advice: 'stop' })
    room.waits(10 * 60).next()
    expect(room.desk.planner).toMatchObject({ left: 0, advice: 'over' })
  })

  test('a month counts as long as those that were lived', () => {
    const { room } = classroom({ citizens: four, length: 'standard' })
    room.leads({ type: 'ends', minutes: 60 }).starts()
    const first = room.desk.planner?.months.fit
    room
      .settles()
      .waits(12 * 60)
      .next()
    expect(first).toBe(7)
    expect(room.desk.planner?.months).toEqual({ fit: 2, toCome: 6 })
  })

  test('with clocks the first months count as long as their steps may take', () => {
    const { room } = classroom({ citizens: four, length: 'standard', timers: true })
    room.leads({ type: 'ends', minutes: 20 }).starts()
    // 13⅓ minutes of play, less half a month of 144 s and 190 s for theories, exam and feelings: three months more.
    expect(room.desk.planner?.months).toEqual({ fit: 3, toCome: 7 })
  })

  test('in the theories nothing is to come, and the debrief has all that is left', () => {
    const { room } = classroom({ citizens: four })
    room.leads({ type: 'ends', minutes: 30 }).reaches('theories')
    expect(room.desk.planner?.months).toEqual({ fit: 0, toCome: 0 })
    room
      .reaches('reveal')
      .waits(25 * 60)
      .next()
    expect(room.desk.planner).toMatchObject({ left: 5, debrief: 5, play: 0, advice: 'on-time' })
  })
})

describe('R173 how long people take for a plan', () => {
  test('is kept sealed: seconds until they first were ready, without pauses', () => {
    const { room, ana, ben } = classroom({ citizens: four, timers: true })
    room.starts().next().waits(10)
    ana.isReady().sends({ type: 'ready', ready: false })
    room.leads({ type: 'pause' }).waits(300).leads({ type: 'resume' }).waits(5)
    ana.isReady()
    ben.isReady()
    expect(room.secrets.paces).toEqual([
      { month: 1, citizen: 1, seconds: 10 },
      { month: 1, citizen: 2, seconds: 15 },
    ])
  })

  test('of no other step, and of no bot in somebody’s place', () => {
    const { room, ana, ben } = classroom({ citizens: four })
    ana.isReady()
    room.reaches('ordinary').does('system', { type: 'seat.cover', seat: ben.seat, cover: true })
    ben.isReady()
    room.settles()
    ana.isReady()
    expect(room.secrets.paces).toEqual([])
  })
})

describe('R174 what nobody chose', () => {
  test('is told beforehand, happens, and is marked', () => {
    const { room, ana, ben } = classroom({ citizens: four })
    room.reaches('ordinary')
    ana.has({ coins: 1, persona: 'twin' })
    ben.has({ coins: 9 }).plans('study')
    expect([ana, ben].map(({ me }) => me.plan.default)).toEqual(['shift', 'rest'])
    room.resolves()
    const marked = room.secrets.acts.filter(({ defaulted }) => defaulted).map(({ citizen, slot }) => `${citizen}-${slot}`)
    expect(marked).toEqual(expect.arrayContaining(['1-0', '1-1', '1-2', '2-0', '2-2']))
    expect(marked).not.toContain('2-1')
    expect(ana.diary('shift')[0]).toMatchObject({ defaulted: true })
    expect(ben.diary('study')[0]).not.toHaveProperty('defaulted')
  })

  test('an answer that was given is not', () => {
    const { room, ana } = classroom({ citizens: four })
    room.reaches('ordinary')
    ana.answers('a')
    room.resolves()
    expect(room.secrets.acts.find(({ citizen, dilemma }) => citizen === 1 && dilemma)).not.toHaveProperty('defaulted')
  })
})

test('R175 what one had chosen before the room was set back is offered again, as far as it is open, until the month is over', () => {
  const { room, ana } = classroom({ citizens: four })
  room.reaches('ordinary')
  const rest = { type: 'plan', slot: 1, activity: 'rest' } as const
  ana.has({
    drafts: [
      { month: 1, deed: rest },
      { month: 1, deed: { type: 'vote', reform: 'expiry', approve: true } },
    ],
  })
  expect(ana.me.drafts).toEqual([rest])
  room.settles()
  expect(ana.me.drafts).toEqual([])
  expect(ana.own.drafts).toHaveLength(2)
  room.reaches('app')
  expect(ana.own.drafts).toEqual([])
})
