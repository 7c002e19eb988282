import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '../../server/server.ts'
import { tellBench } from './process.ts'

/** The server as `npm start` runs it, limits and durable commits on, over a database of its own. */
const dataDir = mkdtempSync(join(tmpdir(), 'good-standing-bench-'))
const server = await startServer({ port: 0, host: '127.0.0.1', dataDir })
tellBench({ url: server.url }, () => server.close().finally(() => rmSync(dataDir, { recursive: true, force: true })))
