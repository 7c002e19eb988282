import { describe, expect, test } from 'vitest'
import { classroom } from '../support/classroom.ts'

const four = ['ana', 'ben', 'cleo', 'dan'] as const

describe('R55 a month is not like another', () => {
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

test('R56 the new bus is free, also for an empty purse', () => {
  const { room, ana } = classroom({ citizens: four })
  room.reaches('ordinary').brings('E07')
  ana.has({ coins: 0, persona: 'dog' }).lives('rest', 'odd').goes('bus')
  room.resolves()
  expect(ana.diary('way-bus')).toMatchObject([{ coins: 0 }])
})

test('R57 cameras come in the second month of the rule, the eyes of the station in the fourth, and they stay', () => {
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
