import { existsSync } from 'node:fs'
import sparticuz from '@sparticuz/chromium'
import { chromium, type Browser } from 'playwright-core'

const SYSTEM = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/google-chrome']

/** A page a process and web security on, as people's browsers have them; the package's own arguments turn both off. */
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none']

/** A real browser: the system's Chromium where there is one, otherwise the one that ships inside an npm package. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = SYSTEM.find((path) => existsSync(path)) ?? (await sparticuz.executablePath())
  return chromium.launch({ executablePath, args: ARGS })
}
