import { describe, expect, it } from 'vitest'
import { NAME_COUNT, nameFor } from '../../../server/rooms/names.ts'

describe('names', () => {
  it('are many, and one room never has the same twice', () => {
    expect(NAME_COUNT).toBeGreaterThanOrEqual(10_000)
    const taken = new Set<string>()
    for (let seat = 1; seat <= 80; seat += 1) taken.add(nameFor('seed', seat, 0, taken))
    expect(taken.size).toBe(80)
  })
})
