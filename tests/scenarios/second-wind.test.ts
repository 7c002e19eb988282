import { describe, expect, test } from 'vitest'
import { quietTown } from '../support/town.ts'

/** Ana wants to the library all month; others stand before her there in the first slot, or in both. */
function turnedAway(times: 1 | 2, lesson: Parameters<typeof quietTown>[0] = {}) {
  const town = quietTown(lesson)
  const { room, ana, ben, cleo } = town
  ana.lives('best', 'odd')
  ben.has({ ticket: true }).lives('best', 'good')
  cleo.has({ ticket: true, persona: 'nurse' }).lives('rest', times === 2 ? 'odd' : 'care')
  if (times === 2) cleo.goes('drive')
  room.settles()
  return town
}

describe('R59 second wind', () => {
  test.each([
    ['coins', { coins: 2, joy: 0 }],
    ['joy', { coins: 0, joy: 2 }],
  ] as const)('who waited twice takes two %s from the town, once', (take, gift) => {
    const { ana, ben } = turnedAway(2)
    const { coins, joy } = ana.me
    expect(ana.me.secondWind).toBe('open')
    ana.sends({ type: 'second-wind', take })
    expect(ana.me).toMatchObject({ secondWind: take, coins: coins + gift.coins, joy: joy + gift.joy })
    expect(ana.diary('second-wind')).toMatchObject([gift])
    expect(ana.tries({ type: 'second-wind', take })).toBe('choice-gone')
    expect(ben.tries({ type: 'second-wind', take })).toBe('choice-gone')
  })

  test('who waited once has a line ticket, and that is all', () => {
    const { ana } = turnedAway(1)
    expect(ana.me.secondWind).toBeNull()
    expect(ana.choices('second-wind')).toEqual([])
  })

  test('who doesn’t choose has joy', () => {
    const { room, ana } = turnedAway(2)
    const { joy, coins } = ana.me
    room.reaches('ordinary', 2)
    expect(ana.me).toMatchObject({ secondWind: 'joy', joy: joy + 2, coins })
  })

  test('joy has its limit', () => {
    const { ana } = turnedAway(2)
    ana.has({ joy: 19 }).sends({ type: 'second-wind', take: 'joy' })
    expect(ana.me.joy).toBe(20)
  })

  test('is given with the statement, not before', () => {
    const { room, ana } = turnedAway(2)
    room.reaches('ordinary', 2)
    expect(ana.tries({ type: 'second-wind', take: 'coins' })).toBe('wrong-phase')
  })

  test('never touches a standing', () => {
    const { room, ana } = turnedAway(2, { phase: 'rule' })
    const { standing, lines } = ana
    ana.sends({ type: 'second-wind', take: 'coins' })
    expect([ana.standing, ana.lines]).toEqual([standing, lines])
    expect(room.secrets.acts.some(({ activity }) => activity === 'second-wind')).toBe(false)
  })
})
