import { expect, test } from 'vitest'
import { loreOf } from '../../../shared/game/engine.ts'
import { must } from '../../../shared/kit/assert.ts'
import { slotsOf } from '../../../shared/rules/month/slots.ts'
import { classroom } from '../../support/classroom.ts'
import type { Game, Own } from '../../../shared/vocabulary/state.ts'
import { library } from '../../support/library.ts'

const lore = loreOf(library)

function town() {
  const { room } = classroom({ citizens: ['ana', 'ben'] })
  room.starts().next()
  return room.game
}

/** The same town with another own slice of Ana. */
const withAna = (g: Game, change: Partial<Own>): Game => ({ ...g, own: { ...g.own, 1: Object.freeze({ ...ana(g), ...change }) } })
const ana = (g: Game) => must(g.own[1], 'own slice')

test('a citizen who has not changed has the same offers in the same town, whatever else they choose', () => {
  const g = town()
  const offers = slotsOf(g, 1, lore)
  expect(slotsOf({ ...g, town: { ...g.town } }, 1, lore)).toBe(offers)
  expect(slotsOf(withAna(g, { pays: !ana(g).pays }), 1, lore)).toBe(offers)
  expect(slotsOf(withAna(g, { plan: [{ activity: 'shift', with: null }, null] }), 1, lore)[1]).toBe(offers[1])
})

test('another month, another phase or another purse make other offers', () => {
  const g = town()
  const offers = slotsOf(g, 1, lore)
  expect(slotsOf({ ...g, town: { ...g.town, month: 2 } }, 1, lore)).not.toBe(offers)
  expect(slotsOf({ ...g, town: { ...g.town, phase: 'rule' } }, 1, lore)).not.toBe(offers)
  expect(slotsOf(withAna(g, { coins: 0 }), 1, lore)[1]['train']).toMatchObject({ state: 'dear' })
})

test('two rooms keep their offers apart', () => {
  const [here, there] = [town(), town()]
  const offers = slotsOf(here, 1, lore)
  expect(slotsOf(there, 1, lore)).not.toBe(offers)
  expect(slotsOf(here, 1, lore)).toBe(offers)
})

test('offers to a citizen who may still be written to are made anew', () => {
  const g = town()
  const own = { ...ana(g) }
  const open = { ...g, own: { ...g.own, 1: own } }
  expect(slotsOf(open, 1, lore)[1]['train']?.state).toBe('open')
  own.coins = 0
  expect(slotsOf(open, 1, lore)[1]['train']?.state).toBe('dear')
})
