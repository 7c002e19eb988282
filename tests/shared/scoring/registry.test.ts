import { expect, test } from 'vitest'
import { must } from '../../../shared/kit/assert.ts'
import { playableRegimes } from '../../../shared/scoring/registry.ts'
import type { Regime, ScoredRegime } from '../../../shared/vocabulary/regime.ts'
import house from '../../../server/regimes/house.ts'
import personalPrice from '../../../server/regimes/personal-price.ts'

const base: ScoredRegime = house
const decision: Regime = personalPrice
const named = (id: string, of: Regime = decision, over: object = {}): Regime => ({ ...of, face: { ...of.face, id }, ...over }) as Regime

test('a regime with a standing of its own stands under its id', () => {
  const { house: played } = playableRegimes({ house: base })
  expect(played).toMatchObject({ key: 'house', base: 'house', family: 'composite' })
})

test('a decision takes the standing of the regime that it reads, and says the rest for itself', () => {
  const all = playableRegimes({ house: base, price: named('price', decision, { base: 'house' }) })
  const price = must(all['price'], 'price')
  expect(price).toMatchObject({
    key: 'price',
    base: 'house',
    family: 'composite',
    effects: base.effects,
    canary: decision.canary,
    glass: decision.glass,
  })
  expect(price.decisions).toEqual([...(base.decisions ?? []), ...(decision.decisions ?? [])])
  expect(price.face.tiers).not.toEqual([])
})

test('a decision that brings its own consequences puts them in the place of what it reads', () => {
  const consequences = { gates: [], queue: 'lot', prices: [] } as const
  const first = named('first', decision, { base: 'house', consequences: undefined })
  const second = named('second', decision, { base: 'first', consequences })
  const all = playableRegimes({ house: base, first, second })
  expect(all['second']).toMatchObject({ base: 'house', consequences, decisions: decision.decisions })
})

test('a variant stands beside its file, with the same numbers under another law', () => {
  const { glass, consequences } = base
  const law = {
    id: '2021',
    title: 'Another law',
    pitch: 'Other terms.',
    consent: 'mandatory',
    appeal: 'none',
    consequences: { ...consequences, queue: 'lot' },
    glass,
  }
  const all = playableRegimes({ house: { ...base, variants: [law] } as Regime })
  expect(Object.keys(all)).toEqual(['house', 'house@2021'])
  const [one, other] = [must(all['house'], 'one'), must(all['house@2021'], 'other')]
  expect(other).toMatchObject({
    key: 'house@2021',
    base: 'house',
    consent: 'mandatory',
    effects: one.effects,
    face: { id: 'house', title: 'Another law' },
  })
  expect([one.consequences.queue, other.consequences.queue]).toEqual(['tier', 'lot'])
})

test.each([
  [
    'a base that is not there',
    { price: named('price', decision, { base: 'nowhere' }) },
    /server\/regimes\/price\.ts: base: there is no regime "nowhere"/,
  ],
  [
    'a ring',
    { one: named('one', decision, { base: 'two' }), two: named('two', decision, { base: 'one' }) },
    /server\/regimes\/two\.ts: base: there is no regime "one"/,
  ],
])('%s is refused with the name of the file', (_what, regimes, message) => {
  expect(() => playableRegimes(regimes)).toThrow(message)
})
