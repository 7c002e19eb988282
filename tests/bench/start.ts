import { withServer, type ServerName } from './rivals.ts'

/** From nothing: ms until the server listens, and until a new room of two has shown its first views. */
export type Start = { listeningMs: number; firstViewMs: number }

const SERVERS: readonly ServerName[] = ['ours', 'plain', 'colyseus', 'stock']

export async function measureStart(): Promise<Record<string, Start>> {
  const all: Record<string, Start> = {}
  for (const server of SERVERS)
    all[server] = await withServer(server, { citizens: 2, month: 1 }, async ({ child, open }) => {
      const start = performance.now()
      await open(1)
      return { listeningMs: child.startedMs, firstViewMs: child.startedMs + performance.now() - start }
    })
  return all
}
