import { expect, test } from 'vitest'
import { consent } from '../../../shared/indicators/consent.ts'
import { downward } from '../../../shared/indicators/downward.ts'
import { citizen, did, logOf, seen, stood } from '../../../shared/indicators/example.ts'
import { functionCreep } from '../../../shared/indicators/function-creep.ts'
import { joined } from '../../../shared/indicators/joined.ts'
import { lateralSurveillance } from '../../../shared/indicators/lateral-surveillance.ts'
import { lockIn } from '../../../shared/indicators/lock-in.ts'

const phases = ['ordinary', 'app', 'rule'] as const
const answer = (seat: number, accept: boolean, month = 1, seconds = 4) => ({ month, citizen: seat, accept, seconds })

test('consent: the seconds of an even number of people meet in the middle', () => {
  expect(consent.measure(logOf({ phases: [...phases], consents: [answer(1, true, 1, 4), answer(2, true, 1, 10)] }))).toBe(7)
})

test('joined: where the box was ticked beforehand, silence is a yes; where nobody is asked, nobody can join', () => {
  const consents = [answer(1, false)]
  const measured = (way: 'voluntary' | 'pre-ticked' | 'mandatory') =>
    joined.measure(logOf({ phases: [...phases], consents, rules: { consent: way } }))
  expect([measured('voluntary'), measured('pre-ticked'), measured('mandatory')]).toEqual([0, 0.5, null])
})

test('joined: who came after the app was not asked', () => {
  const citizens = [citizen(1), citizen(2, { from: 3 })]
  expect(joined.measure(logOf({ phases: [...phases], citizens, consents: [answer(1, true)] }))).toBe(1)
})

test('lateral surveillance: who came later, or whose month a bot played, is counted in the months that they lived', () => {
  const citizens = [citizen(1), citizen(2, { from: 3 }), citizen(3, { covered: [3] })]
  const ratings = [2, 3, 3].map((month, i) => ({ month, by: 1, of: i + 1, stars: 3 }))
  expect(lateralSurveillance.measure(logOf({ citizens, phases: ['ordinary', 'rule', 'rule'], ratings }))).toBe(3 / 4)
})

test('judged from above: where points are the bad thing, who has more of them stands lower', () => {
  const scale = { min: 0, max: 12, start: 0, unit: 'points', better: 'low' } as const
  const reports = [{ month: 2, by: 1, of: 2, feature: 'loiter', true: true }]
  expect(downward.measure(logOf({ phases: ['rule', 'rule'], standings: stood(1, [0, 6]), reports, rules: { scale } }))).toBe(1)
  expect(downward.measure(logOf({ phases: ['rule', 'rule'], reports }))).toBeNull()
})

test('function creep: a system that keeps to the eyes it began with has none', () => {
  const sensors = { payment: { from: 'app', sees: 1000, mistakes: 0, delay: 0 } }
  const observations = [seen(did(2, 1, 'bills', ['pay.late']), 1, 'payment')]
  expect(functionCreep.measure(logOf({ rules: { sensors }, observations }))).toBe(0)
})

test('lock-in: two gates of one privilege are one kind of door; before the rule there are none', () => {
  const gate = { privilege: 'travel' as const, tier: 'B' as const }
  const consequences = { gates: [gate, { ...gate, tier: 'A' as const }], queue: 'lot' as const, prices: [] }
  expect(lockIn.measure(logOf({ rules: { consequences } }))).toBe(lockIn.example.value / 2)
  expect(lockIn.measure(logOf({ phases: ['ordinary', 'app'] }))).toBeNull()
})
