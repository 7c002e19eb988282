import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { noLimits } from '../../server/http/limits.ts'
import { noLog } from '../../server/rooms/log.ts'
import { startServer, type RunningServer, type ServerOptions } from '../../server/server.ts'
import { library } from './library.ts'

export type TestServer = RunningServer & {
  /** A request with JSON in and out; text stays text. */
  ask<T = unknown>(method: string, path: string, options?: Asking): Promise<Answer<T>>
  /** Ends it and removes its folder. */
  end(): Promise<void>
}

export type Asking = { body?: unknown; token?: string; headers?: Record<string, string> }
/** `json` is what the caller expects it to be; null when the answer is something else. */
export type Answer<T> = { status: number; headers: Headers; text: string; json: T }

/** The whole server on a port and a folder of its own. */
export async function aServer(options: Partial<ServerOptions> = {}): Promise<TestServer> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'good-standing-'))
  const server = await startServer({ port: 0, host: '127.0.0.1', library, log: noLog, limits: noLimits, ...options, dataDir })
  return {
    ...server,
    async ask<T>(method: string, path: string, { body, token, headers = {} }: Asking = {}) {
      const response = await fetch(server.url + path, {
        method,
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      })
      const text = await response.text()
      const isJson = response.headers.get('content-type')?.startsWith('application/json')
      return { status: response.status, headers: response.headers, text, json: (isJson ? JSON.parse(text) : null) as T }
    },
    async end() {
      await server.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
