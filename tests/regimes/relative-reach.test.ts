import fc from 'fast-check'
import { expect, test } from 'vitest'
import relativeReach from '../../server/regimes/relative-reach.ts'
import { booked, sealedOf } from '../support/month.ts'
import { aSighting } from '../support/sealed.ts'

const sealed = { ...sealedOf(relativeReach), effects: { 'post.private': { account: 'points', points: 10 } } }
const circle = [1, 2, 3, 4, 5]
const districts = Object.fromEntries([...circle, 6, 7, 8].map((seat) => [seat, seat <= 5 ? 'hearth' : 'gate']))
/** So many posts of each citizen. */
const posted = (counts: Readonly<Record<number, number>>) =>
  Object.entries(counts).flatMap(([seat, count]) =>
    Array.from({ length: count }, (_, i) => aSighting({ feature: 'post.private', citizen: Number(seat), id: `p${seat}-${i}` })),
  )
const places = (counts: Readonly<Record<number, number>>, citizens = circle) =>
  booked(sealed, { citizens, districts, posted: posted(counts) }).standings.map(({ value }) => value)

test('the place is the share of the others who stand behind', () => {
  expect(places({ 1: 0, 2: 1, 3: 2, 4: 3, 5: 4 })).toEqual([0, 25, 50, 75, 100])
})

test('who are level share their place, and who all do the same stand in the middle', () => {
  expect(places({ 1: 1, 2: 1, 3: 2, 4: 2, 5: 3 })).toEqual([13, 13, 63, 63, 100])
  expect(places({ 1: 2, 2: 2, 3: 2, 4: 2, 5: 2 })).toEqual([50, 50, 50, 50, 50])
})

test('if everybody does better, nobody does: the last is still last', () => {
  const before = { 1: 0, 2: 1, 3: 2, 4: 3, 5: 4 }
  const after = Object.fromEntries(Object.entries(before).map(([seat, count]) => [seat, count + 3]))
  expect(places(after)).toEqual(places(before))
})

test('it is zero-sum: what one wins the others lose', () => {
  const counts = fc.array(fc.nat({ max: 4 }), { minLength: 5, maxLength: 5 })
  fc.assert(
    fc.property(counts, (list) => {
      const sum = places(Object.fromEntries(list.map((count, i) => [i + 1, count]))).reduce((total, place) => total + place, 0)
      expect(Math.abs(sum - 5 * relativeReach.scale.start)).toBeLessThanOrEqual(2)
    }),
  )
})

test('one can fall without having done anything', () => {
  const first = booked(sealed, { citizens: circle, districts, posted: posted({ 1: 1 }) })
  expect(first.standings[0]?.value).toBe(100)
  const { standings, lines } = booked(sealed, { citizens: circle, districts, month: 4, files: first.files, posted: posted({ 2: 2, 3: 2 }) })
  expect(standings[0]?.value).toBe(50)
  expect(lines.filter(({ citizen }) => citizen === 1).map(({ cause }) => cause.kind)).toEqual(['list'])
})

test('only one’s own circle counts', () => {
  const everybody = [...circle, 6, 7, 8]
  const own = { 1: 0, 2: 1, 3: 2, 4: 3, 5: 4 }
  expect(places({ ...own, 6: 4, 7: 4, 8: 4 }, everybody).slice(0, 5)).toEqual(places(own))
})

test('half is shut out, always: stage and promotion are for the upper half', () => {
  const upper = relativeReach.tiers.find(({ letter }) => letter === 'B')
  expect(upper?.from).toBe(relativeReach.scale.start)
  expect(relativeReach.consequences.gates).toEqual([
    { privilege: 'stage', tier: 'B' },
    { privilege: 'post', tier: 'B' },
  ])
})
