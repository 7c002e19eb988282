import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openColyseusRoom } from './colyseus.ts'
import { openOurRoom } from './ours.ts'
import { openPlainRoom } from './plain.ts'
import { startProcess, type ServerProcess } from './process.ts'
import type { Address, Opens, Room } from './room.ts'
import { keepScript, scriptFor } from './script.ts'
import { openStockRoom } from './stock.ts'
import { MONTH } from './workload.ts'

type Rival = { file: string; open: Opens; args: readonly string[]; isScripted: boolean }

/** The servers by name. Ours and the stock one run our rules; the others run a script of what our rules do. */
const RIVALS = {
  ours: { file: './ours.server.ts', open: openOurRoom, args: [], isScripted: false },
  'ours-memory': { file: './ours.server.ts', open: openOurRoom, args: ['memory'], isScripted: false },
  stock: { file: './stock.server.ts', open: openStockRoom, args: [], isScripted: true },
  plain: { file: './plain.server.ts', open: openPlainRoom, args: [], isScripted: true },
  'plain-batched': { file: './plain.server.ts', open: openPlainRoom, args: ['batched'], isScripted: true },
  colyseus: { file: './rivals/colyseus.server.mjs', open: openColyseusRoom, args: [], isScripted: true },
} satisfies Record<string, Rival>

export type ServerName = keyof typeof RIVALS

/** A server in a process of its own, with nothing left over from the run before. */
export type Served = { child: ServerProcess<Address>; open(count: number): Promise<Room[]> }
export type Order = { citizens: number; month?: number }

/** Starts a server, hands it to a measure, and ends it. */
export async function withServer<T>(name: ServerName, { citizens, month = MONTH }: Order, measure: (served: Served) => Promise<T>): Promise<T> {
  const { file, open, args, isScripted } = RIVALS[name]
  process.stderr.write(`  ${name}, ${citizens} citizens\n`)
  installRivals()
  const child = await startProcess<Address>(file, isScripted ? [await scriptFileFor(citizens), ...args] : args)
  const opened: Room[] = []
  try {
    return await measure({
      child,
      async open(count) {
        const rooms = await Promise.all(Array.from({ length: count }, () => open(child.address, { citizens, month })))
        opened.push(...rooms)
        return rooms
      },
    })
  } finally {
    for (const screen of opened.flatMap(({ screens }) => screens.all)) screen.drop()
    await child.stop()
  }
}

const scripts = new Map<number, Promise<string>>()

function scriptFileFor(citizens: number): Promise<string> {
  const known = scripts.get(citizens) ?? scriptFor(citizens).then(keepScript)
  scripts.set(citizens, known)
  return known
}

/** What the bench alone needs is fetched when it is needed first. */
function installRivals(): void {
  const cwd = fileURLToPath(new URL('./rivals', import.meta.url))
  if (existsSync(`${cwd}/node_modules`)) return
  process.stderr.write('fetching the rivals, once: npm ci --ignore-scripts in tests/bench/rivals\n')
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
}
