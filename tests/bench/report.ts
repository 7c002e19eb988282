import { availableParallelism, cpus } from 'node:os'
import { middleOf } from './figures.ts'
import { canPin } from './process.ts'
import { ratiosOf, type Ratio } from './ratios.ts'
import type { Taps } from './reveal.ts'
import type { Once } from './runs.ts'
import type { ServerFigures } from './servers.ts'
import { CITIZENS } from './workload.ts'

export type Row = { server: string; rooms: number; citizens: number } & ServerFigures
export type Report = Omit<Once, 'servers'> & {
  machine: string
  date: string
  runs: number
  /** Whether servers had one core and the load another. */
  pinned: boolean
  minutes: number
  rows: Row[]
  ratios: Record<string, Ratio>
  taps: Taps[]
}

type Measured = { rooms: number; taps: Taps[]; minutes: number }

/** Medians of all runs, ratios, and the taps. */
export function reportOf(runs: readonly Once[], { rooms, taps, minutes }: Measured): Report {
  const [core] = cpus()
  const { servers = {}, ...others } = middleOf(runs)
  return {
    machine: `${availableParallelism()} cores, ${core?.model ?? 'unknown'}, ${process.platform}, node ${process.version}`,
    date: new Date().toISOString(),
    runs: runs.length,
    pinned: canPin,
    minutes,
    rows: Object.entries(servers).map(([server, figures]) => ({ server, rooms, citizens: CITIZENS, ...figures })),
    ratios: ratiosOf(runs),
    ...others,
    taps,
  }
}
