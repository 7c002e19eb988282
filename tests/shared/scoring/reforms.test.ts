import { expect, test } from 'vitest'
import { mayShut } from '../../../shared/scoring/consequences.ts'
import { reformed } from '../../../shared/scoring/reforms.ts'
import type { Privilege } from '../../../shared/vocabulary/content.ts'
import type { SealedRegime } from '../../../shared/vocabulary/sealed.ts'
import { aRegime } from '../../support/sealed.ts'

const ALL: Privilege[] = ['school', 'deposit', 'stage', 'post', 'travel']
const gates = ALL.map((privilege) => ({ privilege, tier: 'C' as const }))
const plain = aRegime().consequences

test.each<[string, Partial<SealedRegime>]>([
  ['tier', { consequences: { ...plain, gates } }],
  ['relative', { consequences: { ...plain, gates: [{ privilege: 'travel', tier: 'C' }], kin: ALL } }],
  ['decision', { decisions: ALL.map((privilege) => ({ kind: 'friends-mean', privilege, atLeast: 500 })) }],
  ['band', { decisions: [{ kind: 'routing', bands: [{ from: 0, shut: ALL, coins: 0, slot: 'kept' }] }] }],
])('with banned uses no %s shuts school, a home or speech; other doors stay as they were', (_by, over) => {
  const regime = aRegime(over)
  expect(mayShut(regime)).toEqual(expect.arrayContaining(ALL))
  expect(mayShut(reformed(regime, [{ id: 'banned-uses', of: [] }]))).toEqual(['travel'])
})

test('a ban of one use takes that use away, and opens no door', () => {
  const regime = aRegime({ consequences: { ...plain, gates } })
  const left = reformed(regime, [{ id: 'banned-uses', of: ['buy.game'] }])
  expect(Object.keys(left.effects)).not.toContain('buy.game')
  expect(left.consequences).toEqual(regime.consequences)
})
