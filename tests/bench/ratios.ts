import { median, rounded } from './figures.ts'
import type { Once } from './runs.ts'

export type Ratio = { median: number; target: number; held: boolean; atMost: boolean }

type Target = { name: string; target: number; atMost?: true; of: (once: Once) => number }

/** What is promised, each as a figure of ours beside another one of the same run. */
const TARGETS: readonly Target[] = [
  { name: 'ours/stock moves', target: 18, of: ({ servers }) => over(servers?.['ours']?.movesPerCoreSecond, servers?.['stock']?.movesPerCoreSecond) },
  { name: 'stock/ours bytes', target: 85, of: ({ servers }) => over(servers?.['stock']?.kibPerMove, servers?.['ours']?.kibPerMove) },
  {
    name: 'ours/plain CPU per move',
    target: 1.6,
    atMost: true,
    of: ({ servers }) => over(servers?.['ours']?.cpuMsPerMove, servers?.['plain']?.cpuMsPerMove),
  },
  {
    name: 'ours/plain-batched moves',
    target: 0.4,
    of: ({ servers }) => over(servers?.['ours']?.movesPerCoreSecond, servers?.['plain-batched']?.movesPerCoreSecond),
  },
  { name: 'ours/plain burst', target: 2, atMost: true, of: ({ servers }) => over(servers?.['ours']?.burstMs, servers?.['plain']?.burstMs) },
  {
    name: 'disk/memory CPU per move',
    target: 1.15,
    atMost: true,
    of: ({ servers }) => over(servers?.['ours']?.cpuMsPerMove, servers?.['ours-memory']?.cpuMsPerMove),
  },
  { name: 'CPU exponent, 20 to 40 citizens', target: 1.1, atMost: true, of: ({ growth }) => growth?.exponents.citizensCpu ?? Number.NaN },
  { name: 'bytes exponent, 20 to 40 citizens', target: 1.1, atMost: true, of: ({ growth }) => growth?.exponents.citizensBytes ?? Number.NaN },
  { name: 'CPU exponent in rooms', target: 1.1, atMost: true, of: ({ growth }) => growth?.exponents.roomsCpu ?? Number.NaN },
  {
    name: 'ours/plain memory of a room',
    target: 1.05,
    atMost: true,
    of: ({ memory }) => over(memory?.['ours']?.rssKib.early, memory?.['plain']?.rssKib.early),
  },
  {
    name: 'heap of a room, 3000/100 moves',
    target: 1.1,
    atMost: true,
    of: ({ memory }) => over(memory?.['ours']?.heapKib.late, memory?.['ours']?.heapKib.early),
  },
  {
    name: 'resume/view bytes',
    target: 0.2,
    atMost: true,
    of: ({ reconnect }) => over(reconnect?.['ours']?.resume.kib, reconnect?.['ours']?.view.kib),
  },
  {
    name: 'ours/plain storm CPU',
    target: 1.1,
    atMost: true,
    of: ({ reconnect }) => over(reconnect?.['ours']?.storm.cpuMs, reconnect?.['plain']?.storm.cpuMs),
  },
]

/** Formed inside each run, and only then the median is taken; what was not measured has no ratio. */
export function ratiosOf(runs: readonly Once[]): Record<string, Ratio> {
  return Object.fromEntries(
    TARGETS.flatMap(({ name, target, atMost = false, of }) => {
      const middle = median(runs.map(of))
      return Number.isNaN(middle) ? [] : [[name, { median: rounded(middle), target, held: atMost ? middle <= target : middle >= target, atMost }]]
    }),
  )
}

function over(one = Number.NaN, other = Number.NaN): number {
  return one / other
}
