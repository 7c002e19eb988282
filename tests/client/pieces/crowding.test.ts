import { describe, expect, test } from 'vitest'
import { inside, outside } from '../../../client/pieces/town/crowding.ts'

describe('a crowd at a place', () => {
  test('up to four stand in one row, full size', () => {
    const { spots, scale, more } = inside(4)
    expect(new Set(spots.map(({ dy }) => dy)).size).toBe(1)
    expect(scale).toBeGreaterThan(1)
    expect(more).toBe(0)
  })

  test('twelve stand smaller, in two rows of six', () => {
    const { spots, scale } = inside(12)
    expect(spots).toHaveLength(12)
    expect(new Set(spots.map(({ dy }) => dy)).size).toBe(2)
    expect(scale).toBeLessThan(inside(4).scale)
  })

  test.each([5, 12, 21, 30, 40])('of %i everybody stands somewhere else or is counted on the tab', (count) => {
    const { spots, more } = inside(count)
    expect(spots.length + more).toBe(count)
    expect(new Set(spots.map(({ dx, dy }) => `${dx} ${dy}`)).size).toBe(spots.length)
  })

  test('nobody leaves the yard of 224', () => {
    for (let count = 1; count <= 40; count++) for (const { dx } of inside(count).spots) expect(Math.abs(dx)).toBeLessThanOrEqual(112)
  })

  test('seven before a full place: four wait in the street, the tab says +3', () => {
    const { spots, more } = outside(7)
    expect(spots).toHaveLength(4)
    expect(more).toBe(3)
  })
})
