import { describe, expect, test } from 'vitest'
import { classroom } from '../support/classroom.ts'

const four = ['ana', 'ben', 'cleo', 'dan'] as const

describe('R119 a bot plays for who is silent', () => {
  test('once the bot has planned, nobody waits for the covered citizen, and everybody sees the badge', () => {
    const { room, ana, ben, cleo, dan } = classroom({ citizens: four, timers: true })
    room.starts().timeUp()
    for (const one of [ben, cleo, dan]) one.isReady()
    room.does('system', { type: 'seat.cover', seat: ana.seat, cover: true })
    ana.lives('rest', 'study').isReady()
    expect(room.town.step).toBe('resolve')
    expect(room.projector.town.citizens[ana.seat]?.covered).toBe(true)
    expect(room.desk.roster.find(({ seat }) => seat === ana.seat)?.state).toBe('covered')
  })

  test('the chair comes back with an account: months, acts, and what changed', () => {
    const { room, ana } = classroom({ citizens: four })
    room.reaches('ordinary')
    const { coins, joy } = ana.me
    room.does('system', { type: 'seat.cover', seat: ana.seat, cover: true })
    ana.lives('shift', 'rest')
    room.settles()
    room.does('system', { type: 'seat.cover', seat: ana.seat, cover: false })
    expect(ana.me.cover).toMatchObject({ from: 1, until: 1, coins: ana.me.coins - coins, joy: ana.me.joy - joy, dreamSteps: ana.me.dreamSteps })
    expect(ana.me.cover?.did.map(({ what }) => what)).toEqual([ana.own.dilemma?.id, 'shift', 'rest'])
    expect(ana.me.cover?.did[0]?.option).toBe(ana.own.dilemma?.answer)
    expect(room.projector.town.citizens[ana.seat]?.covered).toBe(false)
  })

  test('it is put away in the month after; who is back on the line is covered no more', () => {
    const { room, ana } = classroom({ citizens: four })
    room.reaches('ordinary').does('system', { type: 'seat.away', seat: ana.seat, away: true })
    room.does('system', { type: 'seat.cover', seat: ana.seat, cover: true })
    expect(room.tries('system', { type: 'seat.cover', seat: ana.seat, cover: true })).toBe('already-done')
    room.does('system', { type: 'seat.away', seat: ana.seat, away: false })
    expect(ana.me.cover?.until).toBe(1)
    room.reaches('app')
    expect(ana.me.cover).toBeNull()
  })
})
