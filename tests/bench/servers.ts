import { check } from './check.ts'
import { bursts, fixed, saturated, type Costs } from './load.ts'
import { withServer, type ServerName } from './rivals.ts'
import { CITIZENS } from './workload.ts'

export type ServerFigures = Costs & { fixed: Costs; burstMs: number; rssKibPerRoom: number }

const SERVERS: readonly ServerName[] = ['ours', 'plain', 'plain-batched', 'colyseus', 'stock', 'ours-memory']

/** What a move costs each server: as much as it can take, a school's pace, a room at once. Each is checked first. */
export async function measureServers(rooms: number): Promise<Record<string, ServerFigures>> {
  const all: Record<string, ServerFigures> = {}
  for (const server of SERVERS)
    all[server] = await withServer(server, { citizens: CITIZENS }, async ({ child, open }) => {
      const before = await child.usage()
      const opened = await open(rooms)
      const [first] = opened
      if (!first) throw new Error('no room to load')
      await check(server, first)
      const costs = await saturated(opened, child)
      const { rssKib } = await child.usage()
      return { ...costs, fixed: await fixed(opened, child), burstMs: await bursts(first), rssKibPerRoom: (rssKib - before.rssKib) / rooms }
    })
  return all
}
