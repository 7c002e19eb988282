import { expect, test } from 'vitest'
import { middleOf } from './figures.ts'

test('the middle of several runs has the shape of one', () => {
  const run = (cpuMs: number) => ({
    server: 'ours',
    sizes: [
      { rooms: 1, cpuMs },
      { rooms: 10, cpuMs: cpuMs * 2 },
    ],
  })
  expect(middleOf([run(3), run(1), run(2)])).toEqual(run(2))
})
