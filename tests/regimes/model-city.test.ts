import { describe, expect, test } from 'vitest'
import { loadLibrary } from '../../server/library.ts'
import modelCity from '../../server/regimes/model-city.ts'
import { sealFor } from '../../shared/scoring/sealing.ts'
import { doorsAt, endOf, lived } from '../support/life.ts'
import { sealedOf } from '../support/month.ts'

const sealed = sealedOf(modelCity)
const { 'model-city': binding, 'model-city@2021': voluntary } = (await loadLibrary()).regimes

test.each([
  ['cross.red', 995],
  ['drive.fast', 995],
  ['drive.phone', 995],
  ['lend.friend', 1030],
])('%s leads from 1000 to %i', (feature, standing) => {
  expect(modelCity.scale.start).toBe(1000)
  expect(endOf(sealed, [[feature]])).toBe(standing)
})

test('ten tickets take fifty, two helping hands bring sixty', () => {
  expect(endOf(sealed, [Array.from({ length: 10 }, () => 'cross.red')])).toBe(950)
  expect(endOf(sealed, [['lend.friend'], ['lend.friend']])).toBe(1060)
})

describe('driving after a drink', () => {
  test.each([[[]], [['lend.friend', 'lend.friend', 'lend.friend', 'lend.friend']]])(
    'leads straight below the grade B, whatever one had',
    (before) => {
      expect(lived(sealed, [before, ['drive.drunk']]).at(-1)).toMatchObject({ value: 849, tier: 'E' })
    },
  )

  test('lifts nobody who stood lower', () => {
    expect(endOf(sealed, [['drive.drunk'], ['cross.red'], ['drive.drunk']])).toBe(849 - 5 - 5)
  })
})

test('volunteering brings points to a limit', () => {
  const often = Array.from({ length: 30 }, () => 'civic.volunteer')
  const seeds = Array.from({ length: 20 }, (_, i) => `room-${i}`)
  for (const seed of seeds) expect(endOf(sealedOf(modelCity, { seed }), [often])).toBeLessThanOrEqual(1040)
})

test('under the early law grades shut doors: five below the grade B, two below the grade A', () => {
  expect([1000, 960, 959, 850, 849].map((value) => doorsAt(sealed, value).shut.length)).toEqual([0, 0, 2, 2, 5])
})

describe('the later law', () => {
  test('gives the same numbers in the same room', () => {
    if (!binding || !voluntary) throw new Error('both versions of the law')
    const [early, later] = [binding, voluntary].map((regime) => sealFor(regime, { seed: 'room', length: 'standard' }).regime)
    expect(later?.effects).toEqual(early?.effects)
    expect([later?.scale, later?.tiers, later?.sensors]).toEqual([early?.scale, early?.tiers, early?.sensors])
  })

  test('asks for consent and shuts nothing, down to no points at all; the small perks stay', () => {
    if (!voluntary) throw new Error('the later law')
    const { regime } = sealFor(voluntary, { seed: 'room', length: 'standard' })
    expect([binding?.consent, voluntary.consent]).toEqual(['mandatory', 'voluntary'])
    expect([0, 500, 849, 1200].flatMap((value) => doorsAt(regime, value).shut)).toEqual([])
    expect([849, 1029, 1030].map((value) => doorsAt(regime, value).price)).toEqual([0, 0, -1])
  })

  test('lays terms of its own before people: those of the early law threaten with counters that it leaves open', () => {
    expect(binding?.face.terms).toContain('counters closed')
    expect(voluntary?.face.terms).toMatch(/It is your choice.*No grade shuts a door/s)
  })
})

test('neither law knows friends, stars or reports', () => {
  for (const part of ['network', 'ratings', 'reports']) expect(modelCity).not.toHaveProperty(part)
})

test('the documented prices are exact in every room and length', () => {
  const documented = modelCity.effects.filter((effect) => 'documented' in effect)
  for (const effect of documented)
    for (const side of Object.values({ ...effect })) if (typeof side === 'object' && 'points' in side) expect(side.points[0]).toBe(side.points[1])
  for (const length of ['short', 'standard', 'long'] as const) {
    const { effects } = sealedOf(modelCity, { length })
    expect(documented.map(({ feature }) => effects[feature]?.points)).toEqual([-5, -5, -5, -5, 30])
  }
})

test('its archive calls the edges of the grades ours', () => {
  expect(modelCity.face.archive.assumptions.find((line) => line.includes('1,050'))).toContain('not confirmed')
})
