import { saturated } from './load.ts'
import { withServer } from './rivals.ts'
import { CITIZENS } from './workload.ts'

export type Size = { rooms: number; citizens: number; cpuMsPerMove: number; kibPerMove: number }
/** Our server by size, and the powers of the size with which cost grows at its upper end. */
export type Growth = { sizes: Size[]; exponents: { citizensCpu: number; citizensBytes: number; roomsCpu: number } }

const CLASSES = [5, 10, 20, 40]

export async function measureGrowth(rooms: number): Promise<Growth> {
  const sizes: Size[] = []
  for (const citizens of CLASSES) sizes.push(await sizeOf(rooms, citizens))
  const fewer = Math.ceil(rooms / 2)
  for (const count of new Set([1, fewer, rooms])) sizes.push(await sizeOf(count, CITIZENS))
  const of = (count: number, citizens: number) => sizes.find((size) => size.rooms === count && size.citizens === citizens)
  const [half, full] = [of(rooms, 20), of(rooms, 40)]
  const [some, most] = [of(fewer, CITIZENS), of(rooms, CITIZENS)]
  return {
    sizes,
    exponents: {
      citizensCpu: exponent(half?.cpuMsPerMove, full?.cpuMsPerMove, 2),
      citizensBytes: exponent(half?.kibPerMove, full?.kibPerMove, 2),
      // A move each costs all rooms together one power more than a move of one of them.
      roomsCpu: 1 + exponent(some?.cpuMsPerMove, most?.cpuMsPerMove, rooms / fewer),
    },
  }
}

async function sizeOf(rooms: number, citizens: number): Promise<Size> {
  return withServer('ours', { citizens }, async ({ child, open }) => {
    const { cpuMsPerMove, kibPerMove } = await saturated(await open(rooms), child)
    return { rooms, citizens, cpuMsPerMove, kibPerMove }
  })
}

/** The power of the size with which a cost grew while the size grew so many times. */
function exponent(before = Number.NaN, after = Number.NaN, times: number): number {
  return Math.log(after / before) / Math.log(times)
}
