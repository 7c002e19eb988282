import { expect, test } from 'vitest'
import { ALL_RULES, changed, effectIn, gradedMonth, truthOf } from '../../../shared/scoring/effects.ts'
import { aRegime } from '../../support/sealed.ts'

const to = (points: number) => ({ account: 'civic', points })
const regime = aRegime({
  effects: { 'post.critical': to(-8), study: to(0), 'civic.volunteer': to(10) },
  updates: [
    { month: 4, effects: { 'post.critical': to(8), study: to(5) }, shift: 0 },
    { month: 6, effects: { 'post.critical': to(0) }, shift: 0 },
  ],
})

test.each([
  ['post.critical', [-8, -8, 8, 8, 0, 0], ['lowers', 'lowers', 'raises', 'raises', 'nothing', 'nothing']],
  ['study', [0, 0, 5, 5, 5, 5], ['nothing', 'nothing', 'raises', 'raises', 'raises', 'raises']],
  ['civic.volunteer', [10, 10, 10, 10, 10, 10], ['raises', 'raises', 'raises', 'raises', 'raises', 'raises']],
])('%s from month 2 to 7', (feature, points, truths) => {
  const months = [2, 3, 4, 5, 6, 7]
  expect(months.map((month) => effectIn(regime, feature, month)?.points)).toEqual(points)
  expect(months.map((month) => truthOf(regime, feature, month))).toEqual(truths)
})

test.each(['haggle', 'toLocaleString'])('%s stands in no rule, and does nothing', (feature) => {
  expect(effectIn(regime, feature, 3)).toBeNull()
  expect(truthOf(regime, feature, 3)).toBe('nothing')
})

test('a rule that the town had struck does nothing any more, before and after updates', () => {
  const now = changed(regime, { hastened: { 0: 3 }, struck: [{ month: 3, rule: 'post.critical' }] })
  expect([3, 4, 6].map((month) => truthOf(now, 'post.critical', month))).toEqual(['nothing', 'nothing', 'nothing'])
  expect(truthOf(now, 'study', 3)).toBe('raises')
  expect(regime.effects['post.critical']).toEqual(to(-8))
})

test('theories are graded by the last month, or by the last one before the system was withdrawn', () => {
  const months = [7, 8].map((month) => ({ month, phase: 'rule' as const, event: null, sleeps: false }))
  expect(gradedMonth({ struck: [], months })).toBe(8)
  expect(gradedMonth({ struck: [{ month: 5, rule: 'study' }], months })).toBe(8)
  expect(gradedMonth({ struck: [{ month: 6, rule: ALL_RULES }], months })).toBe(5)
})
