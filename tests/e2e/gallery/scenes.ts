import type { Browser, Page } from 'playwright-core'
import { ASIDE_SCENES, WATCH_SCENES } from '../../support/fixtures/aside.ts'
import { ENDING_SCENES } from '../../support/fixtures/ending.ts'
import { BOARD_STATES } from '../../support/fixtures/boards.ts'
import { RECORD_SCENES } from '../../support/fixtures/records.ts'
import { POCKET_SCENES } from '../../support/fixtures/pocket.ts'
import { BOARD_SCENES, PHONE_SCENES } from '../../support/fixtures/regimes.ts'
import { device, HALL, PHONE } from '../stage.ts'
import { serveGallery } from './serve.ts'

const PHONES = {
  ...PHONE_SCENES,
  ...POCKET_SCENES,
  ...ASIDE_SCENES,
  ...ENDING_SCENES,
  ...WATCH_SCENES,
  ...Object.fromEntries(RECORD_SCENES.map((name) => [name, null])),
  join: null,
}

export type Hung = { name: string; who: 'phone' | 'board' }

const opensDesk = (name: string) => name.startsWith('hall-')

/** Hangs the scenes that only some regimes or teachers bring, one after another, and lets somebody look at each. */
export async function hang(browser: Browser, look: (page: Page, scene: Hung) => Promise<void>, wanted = ''): Promise<string[]> {
  const gallery = await serveGallery()
  const faults: string[] = []
  try {
    for (const who of ['phone', 'board'] as const) {
      const { page, faults: found } = await device(browser, { ...(who === 'phone' ? PHONE : HALL), reducedMotion: 'reduce' })
      for (const scene of Object.keys(who === 'phone' ? PHONES : { ...BOARD_SCENES, ...BOARD_STATES })) {
        const name = who === 'phone' ? `phone-${scene}` : scene
        if (!name.includes(wanted)) continue
        await opens(page, gallery.url, scene)
        await look(page, { name, who })
      }
      faults.push(...found)
      await page.context().close()
    }
  } finally {
    await gallery.close()
  }
  return faults
}

/** Opens one screen of the gallery, and waits until it is all there. */
export async function opens(page: Page, url: string, name: string): Promise<void> {
  // A new part of the address alone loads nothing.
  await page.goto('about:blank')
  await page.goto(`${url}/#${name}`)
  await page.locator('main').first().waitFor({ state: 'attached' })
  await page
    .getByText(/^One moment/)
    .first()
    .waitFor({ state: 'detached' })
  await page.getByText('are on their way').waitFor({ state: 'detached' })
  await page.evaluate(() => document.fonts.ready)
  if (name.startsWith('notice-')) await page.getByRole('region', { name: 'Standing' }).waitFor()
  if (name === 'posted') {
    await page.getByRole('button', { name: 'Wonderful, thanks' }).click()
    await page.getByRole('heading', { name: 'Posted at the town hall' }).scrollIntoViewIfNeeded()
  }
  if (!opensDesk(name)) return
  const desk = page.locator('details', { hasText: 'Town hall desk' })
  await desk.waitFor()
  if ((await desk.getAttribute('open')) === null) await desk.locator('summary').click()
  await desk.scrollIntoViewIfNeeded()
  await desk.evaluate((element) => element.scrollIntoView({ block: 'start' }))
  await page.evaluate(() => window.scrollBy(0, -60))
}
