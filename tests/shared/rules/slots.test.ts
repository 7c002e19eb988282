import { expect, test } from 'vitest'
import { loreOf } from '../../../shared/game/engine.ts'
import { must } from '../../../shared/kit/assert.ts'
import { slotsOf } from '../../../shared/rules/month/slots.ts'
import { classroom } from '../../support/classroom.ts'
import type { Own } from '../../../shared/vocabulary/state.ts'
import { library } from '../../support/library.ts'

const lore = loreOf(library)

function ana() {
  const { room } = classroom({ citizens: ['ana', 'ben'] })
  room.starts().next()
  return { town: room.town, own: must(room.game.own[1], 'own slice') }
}

test('a citizen who has not changed has the same offers in the same town, whatever else they choose', () => {
  const { town, own } = ana()
  const offers = slotsOf(town, own, lore)
  expect(slotsOf({ ...town }, own, lore)).toBe(offers)
  expect(slotsOf(town, Object.freeze({ ...own, pays: !own.pays }), lore)).toBe(offers)
  expect(slotsOf(town, Object.freeze({ ...own, plan: [{ activity: 'shift', with: null }, null] as Own['plan'] }), lore)[1]).toBe(offers[1])
})

test('another month, another phase or another purse make other offers', () => {
  const { town, own } = ana()
  const offers = slotsOf(town, own, lore)
  expect(slotsOf({ ...town, month: 2 }, own, lore)).not.toBe(offers)
  expect(slotsOf({ ...town, phase: 'rule' }, own, lore)).not.toBe(offers)
  expect(slotsOf(town, { ...own, coins: 0 }, lore)[1]['train']).toMatchObject({ state: 'dear' })
})

test('offers to a citizen who may still be written to are made anew', () => {
  const { town, own } = ana()
  const open = { ...own }
  expect(slotsOf(town, open, lore)[1]['train']?.state).toBe('open')
  open.coins = 0
  expect(slotsOf(town, open, lore)[1]['train']?.state).toBe('dear')
})
