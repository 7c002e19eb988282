import { expect, test } from 'vitest'
import licence from '../../server/regimes/driving-licence.ts'

test('prices stand inside the documented 3 to 11 points', () => {
  for (const { raises } of licence.effects) {
    expect(raises.points[0]).toBeGreaterThanOrEqual(3)
    expect(raises.points[1]).toBeLessThanOrEqual(11)
  }
})

test('no price depends on chance, nobody is mistaken, and no friend counts', () => {
  expect(licence.effects.every(({ raises }) => raises.chance === 100)).toBe(true)
  expect(licence.sensors.every(({ mistakes }) => mistakes === 0)).toBe(true)
  expect([licence.network, licence.update, licence.proxy, licence.decay, licence.ratings, licence.reports]).toEqual([
    null,
    null,
    null,
    null,
    null,
    'none',
  ])
})

test('the driver begins clean and loses nothing but driving, at 12', () => {
  expect(licence.scale.start).toBe(0)
  expect(licence.tiers.at(-1)).toEqual({ letter: 'E', from: 12 })
  expect(licence.consequences.gates.map(({ privilege }) => privilege)).toEqual(['drive'])
  expect(licence.consequences.prices).toEqual([])
})

test('what it asks about beyond its price list truly does nothing', () => {
  const scored: string[] = licence.effects.map(({ feature }) => feature)
  expect(licence.notebook.filter((feature) => !scored.includes(feature))).toHaveLength(licence.notebook.length - 1)
})
