import { describe, expect, test } from 'vitest'
import rideStars from '../../server/regimes/ride-stars.ts'
import { ratings } from '../../shared/scoring/families/ratings.ts'
import { observe } from '../../shared/scoring/sensors.ts'
import { tierOf } from '../../shared/scoring/tiers.ts'
import { booked, sealedOf } from '../support/month.ts'
import { aSighting, anAct } from '../support/sealed.ts'

const sealed = sealedOf(rideStars)
const rated = (stars: readonly number[]) =>
  stars.reduce(
    (file, given, i) => ratings.book(sealed, file, { account: 'points', points: given * 100, ref: `r${i}`, month: 3, feature: '' }),
    ratings.open(sealed, 3),
  )
const mean = (stars: readonly number[]) => ratings.value(sealed, rated(stars))
const times = (count: number, stars: number) => Array.from({ length: count }, () => stars)

test('one rating in ten is one star, all others are five: exactly 4.6, and just not out', () => {
  const stars = [...times(9, 5), 1, ...times(9, 5), 1]
  expect(mean(stars)).toBe(460)
  expect(tierOf(sealed, 460)).toBe('C')
})

test('one star less among twenty, and one is out', () => {
  expect(mean([...times(9, 5), 1, ...times(8, 5), 4, 1])).toBe(455)
  expect(tierOf(sealed, 459)).toBe('E')
})

test('whoever is given nothing but four stars is out', () => {
  expect(tierOf(sealed, mean(times(20, 4)))).toBe('E')
})

test('the twenty-first rating pushes out the first', () => {
  expect(mean([1, ...times(19, 5)])).toBe(480)
  expect(mean([1, ...times(20, 5)])).toBe(500)
})

test('all open with twenty ratings of the start', () => {
  expect(mean([])).toBe(rideStars.scale.start)
  expect(mean([5])).toBe(Math.round((19 * rideStars.scale.start + 500) / 20))
})

test('a neighbour’s stars and a customer’s count alike', () => {
  const byNeighbour = booked(sealed, { citizens: [1], ratings: [{ citizen: 1, stars: 4, ref: 'stars-3-1' }] })
  const byCustomer = booked(sealed, { citizens: [1], posted: [aSighting({ feature: 'work.shift', magnitude: 4 })] })
  expect(byNeighbour.standings[0]?.value).toBe(Math.round((19 * rideStars.scale.start + 400) / 20))
  expect(byCustomer.standings).toEqual(byNeighbour.standings)
})

describe('customers', () => {
  const acts = Array.from({ length: 2000 }, (_, i) => anAct({ feature: 'work.shift', citizen: i + 1, place: 'work' }))
  const district = 'raters' in sealed.terms ? sealed.terms.raters.district : ''
  const meanIn = (home: string) => {
    const districts = Object.fromEntries(acts.map(({ citizen }) => [citizen, home]))
    const watched = { seed: 'room', regime: sealed, live: ['employer'], acts, sensed: 0, districts, traits: {}, mistakesSoFar: 0 }
    const stars = observe(watched).map(({ magnitude }) => magnitude)
    expect(new Set(stars.filter((given) => !Number.isInteger(given) || given < 1 || given > 5)).size).toBe(0)
    return stars.reduce((sum, given) => sum + given, 0) / stars.length
  }
  const elsewhere = rideStars.raters.districts.find((name) => name !== district) ?? ''

  test('give whole stars, one to five, and are unkinder to one district', () => {
    expect(rideStars.raters.districts).toContain(district)
    expect(meanIn(district)).toBeLessThan(meanIn(elsewhere) - 0.05)
  })

  test('leave a good worker about where they began', () => {
    expect(Math.abs(meanIn(elsewhere) * 100 - rideStars.scale.start)).toBeLessThan(3)
  })

  test('choose the district by lot, room by room', () => {
    const drawn = Array.from({ length: 40 }, (_, i) => sealedOf(rideStars, { seed: `room-${i}` }).terms)
    expect(new Set(drawn.map((terms) => ('raters' in terms ? terms.raters.district : ''))).size).toBe(rideStars.raters.districts.length)
  })
})

test('the only appeal is a letter, and one sees the mean, not who gave what', () => {
  expect([rideStars.appeal, rideStars.access, rideStars.answers]).toEqual(['form-letter', 'standing', 'nothing'])
})
