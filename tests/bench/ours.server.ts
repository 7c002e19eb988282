import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../../server/server.ts'
import { memoryStorage } from '../../server/storage/memory.ts'
import { tellBench } from './process.ts'

/**
 * The server as `npm start` runs it, limits and durable commits on, over a database of its own. With the argument `memory`
 * nothing is written down, to see what writing costs.
 */
const dataDir = mkdtempSync(join(tmpdir(), 'good-standing-bench-'))
const inMemory = process.argv[2] === 'memory' ? { openStorage: () => Promise.resolve(memoryStorage()) } : {}
const server = await startServer({ port: 0, host: '127.0.0.1', dataDir, ...inMemory })
tellBench({ url: server.url }, () => server.close().finally(() => rmSync(dataDir, { recursive: true, force: true })))
