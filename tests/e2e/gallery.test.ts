import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { launchBrowser } from '../support/browser.ts'
import { BOARD_STATES, BOARD_STEPS } from '../support/fixtures/boards.ts'
import { library } from '../support/library.ts'
import { barriersByTheme, scrollsSideways, textUnder } from './checks.ts'
import { hang, opens, type Hung } from './gallery/scenes.ts'
import { serveGallery } from './gallery/serve.ts'
import { device, HALL } from './stage.ts'

const LEAST_ON_THE_BOARD = 28
const OLD_PROJECTOR = { width: 1024, height: 768 }
/** A thumb needs so much. */
const LEAST_BUTTON = 44

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
})

test.each(['phone-', 'board-'])('screens that only some regimes or teachers bring keep nobody out, light and dark: %s', async (kind) => {
  const found: Record<string, readonly unknown[]> = {}
  const look = async (page: Page, { name, who }: Hung) => {
    const note = (what: string, faults: readonly unknown[]) => {
      if (faults.length > 0) found[`${name}, ${what}`] = faults
    }
    for (const [theme, faults] of Object.entries(await barriersByTheme(page))) note(theme, faults)
    if (who === 'board') return note('too small', await textUnder(page, LEAST_ON_THE_BOARD))
    note('at 320 px', (await scrollsSideways(page)) ? ['scrolls sideways'] : [])
    note('buttons', await buttonsUnder(page, LEAST_BUTTON))
  }
  expect(await hang(browser, look, kind)).toEqual([])
  expect(found).toEqual({})
})

const STATES = Object.entries({ ...BOARD_STEPS, ...BOARD_STATES })

test.each([
  ['before the envelope is open', STATES.filter(([, { reveal }]) => reveal === undefined)],
  ['once it is open', STATES.filter(([, { reveal }]) => reveal !== undefined)],
])('no word on any state of the board is smaller than 28 px, and none runs over its edge on a small projector: %s', async (_when, states) => {
  const gallery = await serveGallery()
  const { page, faults } = await device(browser, { ...HALL, reducedMotion: 'reduce' })
  const found: Record<string, readonly string[]> = {}
  for (const [name] of states) {
    await opens(page, gallery.url, name)
    const small = await textUnder(page, LEAST_ON_THE_BOARD)
    await page.setViewportSize(OLD_PROJECTOR)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth || document.documentElement.scrollHeight > innerHeight)
    const faulty = [...small, ...(wide ? ['runs over at 1024 × 768'] : []), ...(await cutOff(page)), ...(await offStage(page))]
    await page.setViewportSize(HALL.viewport)
    if (faulty.length > 0) found[name] = faulty
  }
  await page.context().close()
  await gallery.close()
  expect(found).toEqual({})
  expect(faults).toEqual([])
})

/** Words of a stage that lie outside the screen, or that their own card cuts off. */
function offStage(page: Page): Promise<string[]> {
  return page
    .locator('main')
    .first()
    .evaluate((stage) => {
      const found: string[] = []
      const texts = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT)
      while (texts.nextNode()) {
        const { parentElement, textContent } = texts.currentNode
        if (!parentElement || !textContent?.trim() || parentElement.closest('.visually-hidden, details, svg')) continue
        const range = document.createRange()
        range.selectNodeContents(texts.currentNode)
        const { top, bottom, left, right, width } = range.getBoundingClientRect()
        if (width > 0 && (top < -1 || left < -1 || bottom > innerHeight + 1 || right > innerWidth + 1))
          found.push(`off the stage: ${textContent.trim()}`)
      }
      for (const card of stage.querySelectorAll('section')) {
        if (getComputedStyle(card).overflow === 'hidden' && card.scrollHeight > card.clientHeight + 2)
          found.push(`cut off: ${card.textContent?.slice(0, 40)}`)
      }
      return found
    })
}

/** The panel beside the board, where its cards run over its edge. */
function cutOff(page: Page): Promise<string[]> {
  return page
    .locator('aside')
    .evaluateAll((panels) =>
      panels.filter((panel) => panel.scrollHeight > panel.clientHeight + 1).map((panel) => `cut off: ${panel.scrollHeight - panel.clientHeight} px`),
    )
}

test('no rules run over the paper of their poster', async () => {
  const gallery = await serveGallery()
  const { page, faults } = await device(browser, { ...HALL, reducedMotion: 'reduce' })
  const over: string[] = []
  for (const key of Object.keys(library.regimes)) {
    await opens(page, gallery.url, `board-poster-${key}`)
    if (await runsOver(page)) over.push(key)
  }
  await page.context().close()
  await gallery.close()
  expect(over).toEqual([])
  expect(faults).toEqual([])
})

/** Whether something on the poster lies below its edge, or over what stands above it. */
function runsOver(page: Page): Promise<boolean> {
  return page.locator('article').evaluate((poster) => {
    // As they were laid out: the paper lies a little askew.
    const parts = [...poster.children].map((part) => ({ top: (part as HTMLElement).offsetTop, height: (part as HTMLElement).offsetHeight }))
    const foot = poster.clientHeight
    return parts.some(({ top, height }, i) => {
      const before = parts[i - 1]
      return top + height > foot || (before !== undefined && top < before.top + before.height)
    })
  })
}

/** Buttons too small for a thumb; what is read out and not drawn is one pixel high. */
function buttonsUnder(page: Page, pixels: number): Promise<string[]> {
  return page.locator('button:visible, summary:visible').evaluateAll((buttons, least) => {
    const isSmall = (button: Element) => {
      const { height } = button.getBoundingClientRect()
      return height > 1 && height < least
    }
    return buttons.filter(isSmall).map((button) => button.textContent ?? '')
  }, pixels)
}
