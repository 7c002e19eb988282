import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { startServerProcess, type ServerProcess } from '../support/server-process.ts'

/** A server process and a browser for all tests of a file; at the end the server must take its leave in peace. */
export function setsUp(): { readonly server: ServerProcess; readonly browser: Browser } {
  let server: ServerProcess
  let browser: Browser
  beforeAll(async () => {
    server = await startServerProcess()
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    expect(await server?.stop()).toBe(0)
  })
  return {
    get server() {
      return server
    },
    get browser() {
      return browser
    },
  }
}
