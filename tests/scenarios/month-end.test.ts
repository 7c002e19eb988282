import { describe, expect, test } from 'vitest'
import { classroom } from '../support/classroom.ts'
import { aDebt } from '../support/town.ts'

const four = ['ana', 'ben', 'cleo', 'dan'] as const

/** Resolved, so that only the end of the month is left. */
function resolved(month = 1) {
  const lesson = classroom({ citizens: four })
  lesson.room.reachesMonth(month).resolves()
  lesson.ana.has({ persona: 'student', coins: 10, joy: 10, debts: [], diary: [] })
  return lesson
}

test('R53 debts come before bills, bills before the pension, and joy ends between 0 and 20', () => {
  const { room, ana, ben } = resolved()
  ana.has({ persona: 'pension', coins: 4, debts: [aDebt(1, 3)], joy: 2, ties: [] })
  ben.has({ joy: 30 })
  room.settles()
  expect(ana.me.diary.map(({ what, coins, joy }) => [what, coins, joy])).toEqual([
    ['debt', -3, 0],
    ['putoff', 0, 0],
    ['purse', 1, 0],
    ['ties', 0, -1],
    ['wear', 0, -3],
    ['brim', 0, 2],
  ])
  expect(ben.diary('brim')).toMatchObject([{ joy: 20 - 30 - 1 + 3 }])
  expect(ana.purse).toEqual({ coins: 2, joy: 0, owes: 3 })
  expect(ben.me.joy).toBe(20)
})

describe('R54 bills', () => {
  test('are two coins', () => {
    const { room, ana } = resolved()
    room.settles()
    expect(ana.purse).toMatchObject({ coins: 8, owes: 0 })
    expect(ana.diary('bills')).toMatchObject([{ coins: -2 }])
  })

  test('may be put off by a switch: three coins next month', () => {
    const { room, ana } = classroom({ citizens: four, length: 'standard' })
    room.reaches('ordinary')
    ana.has({ persona: 'student', coins: 8, dilemma: null }).lives('rest', 'rest').putsBillsOff()
    room.settles()
    expect(ana.me).toMatchObject({ coins: 8, debts: [aDebt(2, 3)] })
    room.reaches('ordinary', 2).resolves()
    const { coins } = ana.me
    room.settles()
    expect(ana.purse).toMatchObject({ coins: coins - 5, owes: 0 })
  })

  test('put themselves off for those who have one coin', () => {
    const { room, ana } = resolved()
    ana.has({ coins: 1 })
    room.settles()
    expect(ana.purse).toMatchObject({ coins: 1, owes: 3 })
    expect(room.secrets.acts.filter(({ activity, citizen }) => citizen === ana.seat && activity === 'putoff')[0]?.features[0]?.feature).toBe(
      'pay.late',
    )
  })
})

test('R55 a debt that is too big for the purse grows and waits', () => {
  const { room, ana } = resolved()
  ana.has({ coins: 4, debts: [aDebt(1, 5)] })
  room.settles()
  expect(ana.me.debts).toEqual([aDebt(2, 6)])
  expect(ana.me.coins).toBe(2)
  expect(ana.diary('debt-grew')).toHaveLength(1)
  expect(room.secrets.acts.find(({ activity }) => activity === 'debt')?.features).toEqual([{ feature: 'pay.late', magnitude: 1 }])
})

test.each([
  [[], 6],
  [[2], 7],
  [[2, 3], 8],
  [[2, 3, 4], 8],
])('R56 with the ties %j ten joy are %i at the end of the month', (ties, joy) => {
  const { room, ana } = resolved()
  ana.has({ ties })
  room.settles()
  expect(ana.me.joy).toBe(joy)
})

test.each([
  [5, 0],
  [6, -1],
])('R57 owing %i coins weighs %i', (coins, joy) => {
  const { room, ana } = resolved()
  ana.has({ debts: [aDebt(3, coins)] })
  room.settles()
  expect(ana.diary('debt-weighs').reduce((sum, line) => sum + line.joy, 0)).toBe(joy)
})

describe('R58 the last month has no free lunch', () => {
  test.each([
    [2, 0],
    [3, -1],
    [5, -1],
    [9, -3],
    [30, -3],
  ])('owing %i coins at the end takes %i joy', (coins, joy) => {
    const { room, ana } = resolved(4)
    ana.has({ debts: [aDebt(9, coins)] })
    room.settles()
    expect(ana.diary('debt-left').reduce((sum, line) => sum + line.joy, 0)).toBe(joy)
  })

  test('in any other month it takes nothing', () => {
    const { room, ana } = resolved(3)
    ana.has({ debts: [aDebt(9, 5)] })
    room.settles()
    expect(ana.diary('debt-left')).toEqual([])
  })
})

test('R62 with nothing left one still plans the next month', () => {
  const { room, ana } = resolved()
  ana.has({ persona: 'dog', coins: 0, joy: 0, debts: [aDebt(1, 12)], ties: [] })
  room.settles()
  expect(ana.purse).toMatchObject({ coins: 0, joy: 0 })
  room.reachesMonth(2)
  ana.lives('rest', 'shift')
})

test.each([
  [2, 5, []],
  [3, 5, [-1]],
  [3, 0, []],
])('R53 in month %i, with %i coins left, the dog eats %j: every third month, and never more than is there', (month, coins, eaten) => {
  const { room, ana } = resolved(month)
  ana.has({ persona: 'dog', coins, pays: false })
  room.settles()
  expect(ana.diary('purse').map((line) => line.coins)).toEqual(eaten)
})
