import { describe, expect, test } from 'vitest'
import { DISCLOSURES } from '../../shared/vocabulary/disclosure.ts'
import { classroom } from '../support/classroom.ts'

const four = ['ana', 'ben', 'cleo', 'dan'] as const

describe('R103 what a statement tells', () => {
  test.each([
    ['glass', ['because', 'direction', 'lines', 'month', 'of', 'shut', 'tier', 'ties', 'value']],
    ['reasons', ['direction', 'month', 'of', 'reasons', 'shut', 'tier', 'ties', 'value']],
    ['score', ['direction', 'month', 'of', 'shut', 'tier', 'ties', 'value']],
    ['tier', ['month', 'shut', 'tier', 'ties']],
    ['doors', ['month']],
  ] as const)('at %s', (disclosure, keys) => {
    const { room, ana } = classroom({ citizens: four, disclosure })
    room.reaches('rule')
    ana.lives('spill', 'noticket')
    room.settles()
    expect(Object.keys(ana.me.standing ?? {}).toSorted()).toEqual(keys)
  })

  test('lines name what was seen and by what, never who was really there', () => {
    const { room, ana } = classroom({ citizens: four, disclosure: 'glass' })
    room.reaches('rule').settles()
    const bills = ana.me.standing?.lines?.find(({ feature }) => feature === 'pay.ontime')
    expect(Object.keys(bills ?? {}).toSorted()).toEqual(['balance', 'delta', 'feature', 'kind', 'month', 'sensor', 'seq'])
  })

  test.each(DISCLOSURES)('at %s nobody who did not join hears anything before the first statement of the rule', (disclosure) => {
    const { room, ana } = classroom({ citizens: four, disclosure })
    room.reaches('ordinary').settles()
    expect(ana.me.standing).toBeUndefined()
    room.reaches('rule').resolves()
    expect(ana.me.standing).toBeUndefined()
  })
})

test('R104 a gate on the board swings with the town', () => {
  const { room } = classroom({ citizens: four })
  room.reaches('rule')
  const gate = () => room.projector.town.places['station']?.gate
  expect(gate()).toEqual({ privilege: 'travel', tier: 'C', open: true })
  room.resolves().arrange((g) => {
    for (const seat of [1, 2, 3])
      g.sealed.files[seat] = {
        from: 2,
        at: 2,
        accounts: { punctuality: 0, spending: 0, civic: 0, connections: 0, presence: 0, stars: 0 },
        entries: [],
      }
  })
  room.settles()
  expect(gate()).toMatchObject({ open: false })
})

describe('R105 at the level of doors', () => {
  test('nothing is said: a shut gate looks open until one is stopped there', () => {
    const { room, ana, ben } = classroom({ citizens: four, disclosure: 'doors' })
    room.reaches('rule')
    ana.has({ coins: 20, dream: 'school' }).stands({ shut: ['travel'] })
    expect(ana.me.offers['flight']?.state).toBe('open')
    expect(room.projector.town.places['station']?.gate).toEqual({ privilege: 'travel', tier: null, open: true })
    ana.plans('flight')
    ben.lives('rest', 'rest')
    room.settles()
    expect(ana.diary('flight')).toMatchObject([{ outcome: 'shut' }])
    expect(room.projector.town.places['station']?.gate).toMatchObject({ tier: null, open: false })
  })

  test('a driver learns of the ban on the road, and walks: late, and seen by nobody', () => {
    const { room, ana } = classroom({ citizens: four, regime: 'driving-licence', disclosure: 'doors' })
    room.reaches('rule')
    ana
      .has({ coins: 9, persona: 'nurse' })
      .stands({ shut: ['drive'] })
      .lives('rest', 'odd')
      .goes('fast')
    room.resolves()
    expect(ana.diary('way-fast')).toMatchObject([{ outcome: 'shut', coins: 0, fined: 0 }])
    expect(ana.own.way).toBe('walk')
    expect(room.secrets.acts.filter(({ citizen, activity }) => citizen === ana.seat && activity === 'way-fast')).toMatchObject([
      { outcome: 'shut', features: [] },
    ])
  })

  test('where doors are told, a banned driver is offered no car', () => {
    const { room, ana } = classroom({ citizens: four, regime: 'driving-licence', disclosure: 'tier' })
    room.reaches('rule')
    ana
      .has({ coins: 9, persona: 'nurse' })
      .stands({ shut: ['drive'] })
      .lives('rest', 'odd')
    expect(ana.choices('way')).toEqual([{ type: 'way', by: ['walk', 'bus', 'red'] }])
  })

  test('the board does not say who was stopped and who only waited', () => {
    const { room, ana, ben } = classroom({ citizens: four, disclosure: 'doors' })
    room.reaches('rule')
    ana
      .has({ coins: 20, dream: 'school' })
      .stands({ shut: ['travel'] })
      .plans('flight')
    ben.plans('noticket')
    room.resolves()
    expect(room.projector.town.places['station']?.crowds?.[0]).toEqual({ wants: 2, served: [ben.seat], waiting: [ana.seat] })
  })
})

test.each(DISCLOSURES)('R106 the rules hang on the wall at glass, not at %s, and not before the system is there', (disclosure) => {
  const { room } = classroom({ citizens: four, disclosure })
  room.reaches('ordinary')
  expect(room.projector.room.glass).toBeNull()
  room.reaches('rule')
  expect(room.projector.room.glass === null).toBe(disclosure !== 'glass')
})
