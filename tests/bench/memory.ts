import { moveOn } from './load.ts'
import { withServer, type ServerName } from './rivals.ts'
import { CITIZENS } from './workload.ts'

/** KiB that a room with all its screens takes, garbage collected: after 100 moves, and after 3,000. */
export type Memory = { rssKib: Stages; heapKib: Stages }
type Stages = { early: number; late: number }

const SERVERS: readonly ServerName[] = ['ours', 'plain', 'colyseus']
const [WARM, EARLY, LATE] = [300, 100, 3_000]

/** One room warms the code up; what comes beyond it belongs to the rooms that are opened then. */
export async function measureMemory(rooms: number): Promise<Record<string, Memory>> {
  const all: Record<string, Memory> = {}
  for (const server of SERVERS)
    all[server] = await withServer(server, { citizens: CITIZENS }, async ({ child, open }) => {
      await moveOn(await open(1), WARM)
      const before = await child.collected()
      const opened = await open(rooms)
      await moveOn(opened, EARLY)
      const early = await child.collected()
      await moveOn(opened, LATE - EARLY)
      const late = await child.collected()
      const stages = (key: 'rssKib' | 'heapKib') => ({ early: (early[key] - before[key]) / rooms, late: (late[key] - before[key]) / rooms })
      return { rssKib: stages('rssKib'), heapKib: stages('heapKib') }
    })
  return all
}
