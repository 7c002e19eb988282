import { median } from './figures.ts'
import { withServer, type Served, type ServerName } from './rivals.ts'
import type { Room } from './room.ts'
import { CITIZENS } from './workload.ts'

export type Reconnect = {
  /** A phone that comes back with nothing: its whole view. */
  view: Catch
  /** One that comes back with the version that it held; a server that can't do that sends the whole view. */
  resume: Catch
  /** All screens of all rooms at once. */
  storm: { ms: number; cpuMs: number; mib: number }
}
type Catch = { ms: number; kib: number }

const SERVERS: readonly ServerName[] = ['ours', 'plain', 'colyseus', 'stock']
const PHONES = 10
const GAP = 20

export async function measureReconnect(rooms: number): Promise<Record<string, Reconnect>> {
  const all: Record<string, Reconnect> = {}
  for (const server of SERVERS)
    all[server] = await withServer(server, { citizens: CITIZENS }, async ({ child, open }) => {
      const opened = await open(rooms)
      const [first] = opened
      if (!first) throw new Error('no room to come back to')
      const views: Catch[] = []
      const resumes: Catch[] = []
      for (let phone = 0; phone < PHONES; phone += 1) views.push(await comesBack(first, phone, null))
      for (let phone = PHONES; phone < 2 * PHONES; phone += 1) resumes.push(await afterGap(first, phone))
      return { view: middle(views), resume: middle(resumes), storm: await storm(opened, child) }
    })
  return all
}

async function comesBack({ screens }: Room, place: number, version: number | null): Promise<Catch> {
  const screen = screens.all[place]
  if (!screen) throw new Error(`no screen ${place}`)
  if (version === null) screen.drop()
  const [start, bytes] = [performance.now(), screen.bytes]
  await screen.open(version)
  return { ms: performance.now() - start, kib: (screen.bytes - bytes) / 1024 }
}

/** While one screen is gone, the others move; those who do come after it, so that nobody sends too fast. */
async function afterGap(room: Room, place: number): Promise<Catch> {
  const screen = room.screens.all[place]
  const version = screen?.version ?? 0
  screen?.drop()
  const others = Array.from({ length: GAP }, (_, i) => (place + 1 + i) % CITIZENS)
  for (const other of others) await room.act(other)
  return comesBack(room, place, version)
}

async function storm(rooms: readonly Room[], child: Served['child']): Promise<Reconnect['storm']> {
  const screens = rooms.flatMap((room) => room.screens.all)
  for (const screen of screens) screen.drop()
  const bytes = () => screens.reduce((sum, screen) => sum + screen.bytes, 0)
  const before = { ...(await child.usage()), bytes: bytes(), at: performance.now() }
  await Promise.all(screens.map((screen) => screen.open()))
  const ms = performance.now() - before.at
  const { cpuMs } = await child.usage()
  return { ms, cpuMs: cpuMs - before.cpuMs, mib: (bytes() - before.bytes) / 1024 / 1024 }
}

function middle(catches: readonly Catch[]): Catch {
  return { ms: median(catches.map(({ ms }) => ms)), kib: median(catches.map(({ kib }) => kib)) }
}
