import { describe, expect, test } from 'vitest'
import { classroom } from '../support/classroom.ts'
import { library } from '../support/library.ts'

const four = ['ana', 'ben', 'cleo', 'dan'] as const

function planning() {
  const lesson = classroom({ citizens: four, length: 'standard' })
  lesson.room.reaches('ordinary')
  return lesson
}

test('R17 a plan has two slots, and may change until the month is played', () => {
  const { room, ana } = planning()
  ana.lives('shift', 'rest').plans('care')
  expect(ana.me.plan.slots).toEqual([
    { activity: 'care', with: null },
    { activity: 'rest', with: null },
  ])
  room.resolves()
  expect(ana.tries({ type: 'plan', slot: 1, activity: 'rest' })).toBe('too-late')
  expect(ana.diary('care')).toHaveLength(1)
  expect(ana.diary('shift')).toEqual([])
})

test('R18 nobody sees a plan before it is played', () => {
  const { room, ana, ben } = planning()
  const [wall, neighbour] = [room.projector, ben.view]
  const plansOf = (seat: number) => room.desk.roster.find((line) => line.seat === seat)
  const before = plansOf(ana.seat)
  ana.lives('care', 'noticket').goes('red').putsBillsOff()
  expect([room.projector, ben.view]).toEqual([wall, neighbour])
  // The desk learns that two slots are planned, and nothing of what.
  expect(plansOf(ana.seat)).toEqual({ ...before, planned: 2 })
  room.resolves()
  expect(room.projector.town.places['station']?.crowds?.[1].served).toEqual([ana.seat])
})

test('R19 a shift in the first slot pays for the luxury in the second', () => {
  const { ana } = planning()
  ana.has({ coins: 0, persona: 'dog' })
  expect(ana.tries({ type: 'plan', slot: 1, activity: 'luxury' })).toBe('cannot-afford')
  expect(ana.tries({ type: 'plan', slot: 2, activity: 'luxury' })).toBe('cannot-afford')
  ana.lives('shift', 'luxury')
})

test('R20 with an empty purse and every gate shut there is still a home', () => {
  const { room, ana } = classroom({ citizens: four })
  room.reaches('rule')
  ana.has({ coins: 0, joy: 0 }).stands({ shut: ['credit', 'school', 'permit', 'travel', 'deposit', 'express', 'stage', 'post'], rank: 4, price: 1 })
  for (const slot of [1, 2] as const) expect(ana.mayPlan(slot)).toEqual(expect.arrayContaining(['rest', 'care', 'games']))
})

test('R21 who plans nothing works if poor, and rests if not', () => {
  const { room, ana, ben } = planning()
  ana.has({ coins: 2, persona: 'dog' })
  ben.has({ coins: 3, persona: 'dog' })
  room.resolves()
  expect(ana.diary('shift').map(({ slot }) => slot)).toEqual([1, 2])
  expect(ben.diary('rest').map(({ slot }) => slot)).toEqual([1, 2])
})

describe('R22 not again', () => {
  test('one evening of games a month', () => {
    const { ana } = planning()
    ana.plans('games')
    expect(ana.mayPlan(2)).not.toContain('games')
    expect(ana.mayPlan(1)).toContain('games')
  })

  test('sick once, and not again in the month after', () => {
    const { room, ana } = planning()
    ana.plans('sick')
    expect(ana.mayPlan(2)).not.toContain('sick')
    room.reaches('ordinary', 2)
    expect(ana.me.offers['sick']?.state).toBe('spent')
    expect(ana.tries({ type: 'plan', slot: 1, activity: 'sick' })).toBe('already-done')
    room.reaches('app')
    ana.plans('sick')
  })
})

describe('R23 each persona lives in its own way', () => {
  test('the nurse is paid more for a shift, and is out at night', () => {
    const { room, ana, ben } = planning()
    ana.has({ persona: 'nurse' }).plans('shift')
    ben.has({ persona: 'student' }).plans('shift')
    expect(ana.me.offers['shift']?.gain).toBe(6)
    expect(ben.me.offers['shift']?.gain).toBe(4)
    room.resolves()
    const features = (seat: number) => room.secrets.acts.find(({ activity, citizen }) => activity === 'shift' && citizen === seat)?.features
    expect(features(ana.seat)?.map(({ feature }) => feature)).toEqual(['work.shift', 'move.night'])
    expect(features(ben.seat)?.map(({ feature }) => feature)).toEqual(['work.shift'])
  })

  test('the pensioner works no overtime, and the hand never offers it', () => {
    const { room, ana } = classroom({ citizens: four, length: 'long' })
    room.reaches('ordinary')
    ana.has({ persona: 'pension' })
    expect(ana.me.offers['overtime']?.state).toBe('barred')
    expect(ana.tries({ type: 'plan', slot: 1, activity: 'overtime' })).toBe('choice-gone')
    for (let month = 2; month <= 6; month += 1) {
      room.reaches('rule', month)
      expect(ana.me.hand).not.toContain('overtime')
    }
  })
})

test('R24 the hand holds the dream and one offer of each kind', () => {
  const { room, ana } = planning()
  ana.has({ dream: 'song' })
  room.reaches('ordinary', 2)
  const [dream, ...offers] = ana.me.hand
  expect(dream).toBe('loiter')
  expect(offers.map((id) => library.book.activities[id]?.hand)).toEqual(['earn', 'rest', 'voice', 'tidy', 'temptation'])
})

describe('R25 naming somebody', () => {
  test('a picnic is with a tie, a date with anyone, neither with oneself', () => {
    const { ana, ben } = planning()
    ana.has({ ties: [3, 4] })
    expect(ana.tries({ type: 'plan', slot: 1, activity: 'picnic', with: ben.seat })).toBe('choice-gone')
    expect(ana.tries({ type: 'plan', slot: 1, activity: 'picnic', with: 3 })).toBeNull()
    expect(ana.tries({ type: 'plan', slot: 1, activity: 'date', with: ben.seat })).toBeNull()
    for (const activity of ['picnic', 'date']) expect(ana.tries({ type: 'plan', slot: 1, activity, with: ana.seat })).toBe('choice-gone')
  })

  test('nobody is named for a rest', () => {
    const { ana, ben } = planning()
    expect(ana.tries({ type: 'plan', slot: 1, activity: 'rest', with: ben.seat })).toBe('choice-gone')
  })
})

describe('R27 R28 the way', () => {
  test('from home to the park is no way at all', () => {
    const { ana } = planning()
    ana.lives('rest', 'leash')
    expect(ana.choices('way')).toEqual([])
    expect(ana.tries({ type: 'way', by: 'bus' })).toBe('choice-gone')
  })

  test('what the first slot brings pays the fare', () => {
    const { room, ana } = planning()
    ana.has({ coins: 0, persona: 'dog' }).lives('shift', 'leash').goes('bus')
    room.resolves()
    expect(ana.diary('way-bus')).toMatchObject([{ coins: -1 }])
  })

  test('to where there is room for all, nobody can be late', () => {
    const { ana } = planning()
    ana.lives('shift', 'games')
    expect(ana.choices('way')).toEqual([])
    ana.lives('shift', 'spill')
    expect(ana.choices('way')).toEqual([])
  })

  test('only those with a car may drive', () => {
    const { ana, ben } = planning()
    ana.has({ persona: 'nurse' }).lives('rest', 'shift')
    ben.has({ persona: 'dog' }).lives('rest', 'shift')
    expect(ana.choices('way')).toEqual([{ type: 'way', by: ['walk', 'bus', 'red', 'drive', 'fast'] }])
    expect(ben.choices('way')).toEqual([{ type: 'way', by: ['walk', 'bus', 'red'] }])
    ana.has({ coins: 0 })
    expect(ana.choices('way')).toEqual([{ type: 'way', by: ['walk', 'red', 'fast'] }])
  })

  test('three want the one place in the library: the driver is first, the bus second, the walker last', () => {
    const { room, ana, ben, cleo } = planning()
    ana.has({ persona: 'dog' }).lives('rest', 'odd')
    ben.has({ persona: 'dog' }).lives('rest', 'odd').goes('bus')
    cleo.has({ persona: 'nurse' }).lives('rest', 'odd').goes('drive')
    room.resolves()
    expect(room.projector.town.places['library']?.crowds?.[1]).toEqual({ wants: 3, served: [3], waiting: [2, 1] })
    expect(ben.diary('way-bus')).toMatchObject([{ coins: -1 }])
    expect(cleo.diary('way-drive')).toMatchObject([{ coins: -1 }])
    expect(ana.me.diary.filter(({ what }) => what.startsWith('way'))).toEqual([])
  })

  test('crossing at red and driving too fast cost nothing and are acts that can be seen', () => {
    const { room, ana, ben } = planning()
    ana.lives('rest', 'odd').goes('red')
    ben.has({ persona: 'parent' }).lives('rest', 'shift').goes('fast')
    room.resolves()
    const ways = room.secrets.acts.filter(({ place }) => place === 'street')
    expect(ways.flatMap(({ features }) => features.map(({ feature }) => feature))).toEqual(['cross.red', 'drive.fast'])
    expect(ana.diary('way-red')).toMatchObject([{ fined: 0 }])
  })
})
