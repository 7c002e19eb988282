import { expect, test } from 'vitest'
import { frozen, writable, writableFor } from '../../../shared/game/writable.ts'
import { must } from '../../../shared/kit/assert.ts'
import { botRoom, botsAct } from '../../support/play.ts'

/** A town that has lived a month of the rule, so that every log has rows. */
function town() {
  const room = botRoom(5)
  room.starts()
  while (room.town.phase !== 'theories') {
    botsAct(room)
    room.next()
  }
  return room.game
}

test('a writable copy is equal, and leaves the state as it was', () => {
  const game = town()
  const before = JSON.stringify(game)
  const copy = writable(game)
  expect(copy).toEqual(game)
  must(copy.own[1], 'own slice').diary.push({ slot: 0, what: 'wear', who: null, outcome: 'note', place: null, coins: 0, joy: 0, fined: 0 })
  copy.town.news.push('windows')
  copy.sealed.acts.pop()
  copy.sealed.files['1'] = { ...must(copy.sealed.files['1'], 'file'), entries: [] }
  must(copy.citizens[1], 'citizen').ready = true
  expect(JSON.stringify(game)).toBe(before)
})

test('what is written once is shared, and writing to it throws', () => {
  const game = town()
  const copy = writable(game)
  const act = must(copy.sealed.acts[0], 'an act')
  expect(copy.sealed.sealed).toBe(game.sealed.sealed)
  expect(act).toBe(game.sealed.acts[0])
  expect(() => (act.month = 9)).toThrow(TypeError)
})

test('a copy for one citizen can be written to in their own slice only, and in the named parts of it', () => {
  const game = town()
  const copy = writableFor(game, 2, ['plan'])
  must(copy.own[2], 'own slice').plan[0] = { activity: 'rest', with: null }
  must(copy.own[2], 'own slice').pays = false
  expect(game.own[2]?.plan).not.toBe(copy.own[2]?.plan)
  expect(() => must(copy.own[2], 'own slice').diary.pop()).toThrow(TypeError)
  expect(() => (must(copy.own[1], 'own slice').coins = 9)).toThrow(TypeError)
  expect(() => (copy.town.month = 9)).toThrow(TypeError)
  expect(() => copy.sealed.acts.pop()).toThrow(TypeError)
})

test('a frozen copy can’t be written to any more', () => {
  const copy = frozen(writable(town()))
  expect(() => (copy.town.month = 9)).toThrow(TypeError)
  expect(() => must(copy.own[1], 'own slice').diary.pop()).toThrow(TypeError)
})
