import { describe, expect, test } from 'vitest'
import { chilling } from '../../../shared/indicators/chilling.ts'
import { collective } from '../../../shared/indicators/collective.ts'
import { conformity } from '../../../shared/indicators/conformity.ts'
import { crowdingOut } from '../../../shared/indicators/crowding-out.ts'
import { answered, did, logOf } from '../../../shared/indicators/example.ts'
import { gaming } from '../../../shared/indicators/gaming.ts'
import { opacity } from '../../../shared/indicators/opacity.ts'
import { superstition } from '../../../shared/indicators/superstition.ts'
import type { Log } from '../../../shared/indicators/log.ts'

const card = (month: number, isAloud: boolean) => answered(month, 1, 'voice', isAloud ? ['post.critical'] : [])

describe('chilling effect', () => {
  const phases = ['ordinary', 'app', 'rule'] as const

  test('is below 0 when people speak up more under the score', () => {
    expect(chilling.measure(logOf({ acts: [card(1, false), card(2, true)] }))).toBe(-1)
  })

  test('cards of other kinds, and months of the app, count for nothing', () => {
    const acts = [card(1, true), card(2, false), card(3, true), answered(3, 1, 'everyday', [])]
    expect(chilling.measure(logOf({ phases: [...phases], acts }))).toBe(0)
  })

  test('needs cards before and after', () => {
    expect(chilling.measure(logOf({ acts: [card(1, true)] }))).toBeNull()
  })
})

describe('conformity', () => {
  const month = (at: number, activities: readonly string[]) => activities.map((activity, i) => did(at, i + 1, activity))

  test('is 0 when the mix stays, below 0 when it grows', () => {
    const same = logOf({ people: 4, acts: [...month(1, ['cook', 'games', 'rest', 'rest']), ...month(2, ['study', 'train', 'meet', 'meet'])] })
    expect(conformity.measure(same)).toBe(0)
    const grown = logOf({ people: 4, acts: [...month(1, ['cook', 'cook', 'rest', 'rest']), ...month(2, ['study', 'train', 'meet', 'rest'])] })
    expect(conformity.measure(grown)).toBeLessThan(0)
  })

  test('half the people are there, the mix is the same: what the small month lacks is made good in part', () => {
    const full = month(1, ['cook', 'games', 'cook', 'games', 'cook', 'games', 'cook', 'games'])
    const small = month(2, ['cook', 'games', 'cook', 'cook'])
    const value = conformity.measure(logOf({ people: 8, acts: [...full, ...small] })) ?? 1
    const bits = -(0.75 * Math.log2(0.75) + 0.25 * Math.log2(0.25))
    expect(value).toBeCloseTo(1 - (bits + 1 / (8 * Math.LN2)) / (1 + 1 / (16 * Math.LN2)), 12)
    expect(value).toBeLessThan(1 - bits)
  })

  test('who was turned away chose all the same; ways and bills are no choice of activity', () => {
    const turned = { ...did(2, 2, 'games'), outcome: 'turned-away' as const }
    const bill = { ...did(2, 1, 'pay'), slot: 0 as const }
    expect(conformity.measure(logOf({ acts: [...month(1, ['cook', 'games']), did(2, 1, 'cook'), turned, bill] }))).toBe(0)
  })
})

describe('gaming and crowding out', () => {
  const effects = { 'civic.ceremony': { account: '', points: 40 } }
  const acts = [did(1, 1, 'care', ['care.family']), did(2, 1, 'ceremony', ['civic.ceremony'])]

  test('one who cared before goes to a ceremony now: both are 1', () => {
    const log = logOf({ rules: { effects }, acts })
    expect([gaming.measure(log), crowdingOut.measure(log)]).toEqual([1, 1])
  })

  test('on a scale that counts the bad, what lowers it is the gain', () => {
    const scale = { min: 0, max: 12, start: 0, unit: 'points' as const, better: 'low' as const }
    expect(gaming.measure(logOf({ rules: { effects, scale }, acts }))).toBe(0)
    expect(gaming.measure(logOf({ rules: { effects: { 'civic.ceremony': { account: '', points: -1 } }, scale }, acts }))).toBe(1)
  })

  test('what was turned away brought nothing', () => {
    const waiting = { ...did(2, 2, 'ceremony', ['civic.ceremony']), outcome: 'turned-away' as const }
    const log = logOf({ rules: { effects }, acts: [did(1, 1, 'rest'), did(2, 1, 'rest'), waiting] })
    expect(gaming.measure(log)).toBe(0)
  })

  test('a shift is paid in coins, so it is no help for its own sake', () => {
    expect(crowdingOut.measure(logOf({ acts: [did(1, 1, 'shift', ['work.shift']), did(2, 1, 'rest')] }))).toBe(0)
  })
})

describe('theories', () => {
  const theory = (feature: string, effect: string, truth: string, confidence = 3, citizen = 1): Log['theories'][number] => ({
    citizen,
    feature,
    effect,
    confidence,
    truth,
  })
  const rules = { effects: { 'buy.game': { account: '', points: -30 }, 'read.odd': { account: '', points: 20 } } }
  const right = [theory('buy.game', 'lowers', 'lowers'), theory('read.odd', 'raises', 'raises'), theory('loiter', 'nothing', 'nothing')]

  test('who sees the rules as they are has no superstition and meets no opacity', () => {
    const log = logOf({ rules, theories: right })
    expect(superstition.measure(log)).toBe(0)
    expect(opacity.measure(log)).toBeCloseTo(0, 12)
  })

  test('opacity is the mean over people; two theories are too few to rank', () => {
    const wrong = [
      theory('buy.game', 'raises', 'lowers', 3, 2),
      theory('read.odd', 'lowers', 'raises', 3, 2),
      theory('loiter', 'nothing', 'nothing', 3, 2),
    ]
    expect(opacity.measure(logOf({ rules, theories: [...right, ...wrong] }))).toBeCloseTo(1, 12)
    expect(opacity.measure(logOf({ rules, theories: right.slice(0, 2) }))).toBeNull()
  })

  test('after an update the points of the last month are the truth', () => {
    const updates = [{ month: 2, effects: { 'buy.game': { account: '', points: 30 }, 'read.odd': { account: '', points: -20 } }, shift: 0 }]
    expect(opacity.measure(logOf({ rules: { ...rules, updates }, theories: right }))).toBeCloseTo(2, 12)
  })
})

test('collective action: signing twice in a month is one person', () => {
  const twice = [1, 2].map((slot) => ({ ...did(2, 1, 'petition', ['civic.petition']), slot: slot as 1 | 2 }))
  expect(collective.measure(logOf({ people: 4, acts: twice }))).toBe(0.25)
  expect(collective.measure(logOf({ people: 4 }))).toBe(0)
})
