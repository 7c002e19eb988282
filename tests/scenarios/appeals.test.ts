import { describe, expect, test } from 'vitest'
import { must } from '../../shared/kit/assert.ts'
import type { Person } from '../support/person.ts'
import { steeply } from '../support/sealed.ts'
import { quietTown } from '../support/town.ts'

/** A month of the rule with a desk where people look, and in which Ana's post was in truth Ben's. */
function mistaken({ months = 2, coins = 0, finds = 100 } = {}) {
  const town = quietTown({
    phase: 'rule',
    disclosure: 'glass',
    sealed: steeply({ 'post.critical': -80, 'read.odd': -10 }, { appeal: 'human-review', review: { months, coins, finds } }),
  })
  town.ana.lives('spill', 'odd')
  town.room.settles().arrange((g) => {
    const seen = g.sealed.observations.find(({ citizen, feature }) => citizen === town.ana.seat && feature === 'post.critical')
    must(seen, 'the post').actual = town.ben.seat
  })
  return town
}

/** In the nth month of the rule somebody goes to the desk; of one line, or the worst. */
function appeals(one: Person, nth: number, line?: number): Person {
  one.room.reaches('rule', nth)
  one.has({ coins: 9, dilemma: null }).plans('appeal')
  if (line !== undefined) one.sends({ type: 'appeal', line })
  one.room.settles()
  return one
}

describe('R144 a line can be disputed as long as the window is open', () => {
  test('a mistake within it is struck: a line of its own gives back what it took', () => {
    const { ana } = mistaken()
    appeals(ana, 2)
    expect([ana.me.standing?.appeal, ana.diary('review').length]).toEqual(['corrected', 1])
    expect(ana.lines.map(({ cause, delta }) => [cause.kind, delta])).toEqual([
      ['observation', -80],
      ['observation', -10],
      ['correction', 80],
    ])
    expect(ana.standing).toBe(590)
  })

  test('every line that was told and is not too old can be named, by its number among one’s own', () => {
    const { room, ana } = mistaken()
    room.reaches('rule', 2)
    ana.has({ dilemma: null }).lives('odd', 'rest')
    room.reaches('rule', 3)
    ana.has({ coins: 9 }).plans('appeal')
    expect(ana.choices('appeal')).toEqual([{ type: 'appeal', line: [0, 1, 2, 3] }])
    expect([...ana.me.told, ...(ana.me.standing?.lines ?? [])].map(({ seq, month }) => [seq, month])).toEqual([
      [1, 5],
      [2, 5],
      [3, 6],
    ])
    ana.sends({ type: 'appeal', line: 1 })
    room.settles()
    expect(ana.me.standing?.appeal).toBe('corrected')
  })

  test('afterwards it is too old, whoever was there', () => {
    const { ana } = mistaken({ months: 1 })
    appeals(ana, 3)
    expect([ana.me.told, ana.me.standing?.appeal]).toEqual([[], 'too-old'])
    expect(ana.lines.some(({ cause }) => cause.kind === 'correction')).toBe(false)
  })

  test('who names a line that is right is told so, though another one is wrong', () => {
    const { ana } = mistaken()
    appeals(ana, 2, 2)
    expect(ana.me.standing?.appeal).toBe('upheld')
  })

  test('a review that costs coins takes them with the slot', () => {
    const { room, ana } = mistaken({ coins: 3 })
    room.reaches('rule', 2)
    ana.has({ coins: 9 })
    expect(ana.me.offers['appeal']?.cost).toBe(3)
    ana.has({ coins: 2 })
    expect(ana.tries({ type: 'plan', slot: 1, activity: 'appeal' })).toBe('cannot-afford')
  })

  test('reviewers who never find anything leave it as it is', () => {
    const { ana } = mistaken({ finds: 0 })
    expect(appeals(ana, 2).me.standing?.appeal).toBe('upheld')
  })

  test('the same mistake is not struck twice', () => {
    const { ana } = mistaken()
    appeals(ana, 2)
    appeals(ana, 3)
    expect(ana.lines.filter(({ cause }) => cause.kind === 'correction')).toHaveLength(1)
  })

  test('where there is no desk nobody can go to it', () => {
    const { ana } = quietTown({ phase: 'rule', sealed: (regime) => ({ ...regime, appeal: 'none' }) })
    expect(ana.me.offers['appeal']?.state).toBe('closed')
  })
})
