import { expect, test } from 'vitest'
import { effectIn, truthOf } from '../../../shared/scoring/effects.ts'
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
