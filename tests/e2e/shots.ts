import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Page } from 'playwright-core'
import { launchBrowser } from '../support/browser.ts'
import { startServerProcess } from '../support/server-process.ts'
import { hang } from './gallery/scenes.ts'
import { contactSheet } from './shots/contact.ts'
import { guidePictures } from './shots/guide.ts'
import { SIZES, THEMES, type Shot } from './shots/kinds.ts'
import { readmePictures } from './shots/readme.ts'
import { gather, walk } from './tour/cast.ts'
import { crowd, levels, solo, town } from './tour/elsewhere.ts'
import { TOUR } from './tour/scenes.ts'

const FOLDER = 'docs/shots'
const PATIENCE = 90_000
const MOST_MS = 15 * 60_000

/** `npm run shots -- statement` takes only those whose name has that in it. */
const [wanted = ''] = process.argv.slice(2)
const server = await startServerProcess()
const browser = await launchBrowser()
const taken: Shot[] = []
/** A browser that hangs must not keep the server. */
const late = setTimeout(() => void server.kill().finally(() => process.exit(1)), MOST_MS)

/** One screen in every size, light and dark; the viewport is put back as it was. */
async function shoot(page: Page, name: string): Promise<void> {
  if (!name.includes(wanted)) return
  const before = page.viewportSize()
  for (const size of SIZES) {
    await page.setViewportSize(size)
    for (const theme of THEMES) {
      await page.emulateMedia({ colorScheme: theme })
      const path = `${FOLDER}/${size.width}-${theme}/${name}.png`
      mkdirSync(dirname(path), { recursive: true })
      await page.screenshot({ path, animations: 'disabled', timeout: PATIENCE })
      taken.push({ path, name, size, theme })
    }
  }
  if (before) await page.setViewportSize(before)
  process.stderr.write(`${name} `)
}

try {
  if (wanted === '')
    for (const { width } of SIZES) for (const theme of THEMES) rmSync(`${FOLDER}/${width}-${theme}`, { recursive: true, force: true })
  if (wanted === '' || wanted === 'guide') await guidePictures(browser, server.url)
  const cast = await gather(browser, server)
  await walk(cast, Object.values(TOUR).flat(), shoot)
  await cast.wifi.close()
  await levels(browser, server.url, shoot)
  await solo(browser, server.url, shoot)
  await town(browser, server.url, shoot)
  await crowd(browser, server.url, shoot)
  await hang(browser, (page, { name }) => shoot(page, name), wanted)
  const sheet = await browser.newPage()
  if (wanted === '') await readmePictures(sheet)
  for (const size of SIZES) for (const theme of THEMES) await contactSheet(sheet, taken, size, theme)
  console.log(`\n${taken.length} shots in ${FOLDER}, contact sheets in tests/e2e/out`)
} finally {
  await browser.close()
  await server.stop()
  clearTimeout(late)
}
