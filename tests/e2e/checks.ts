import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** What keeps somebody out of a page by light and by dark; all but the contrast is the same in both. */
export async function barriersByTheme(page: Page): Promise<Partial<Record<'light' | 'dark', string[]>>> {
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await barriers(page, ['color-contrast'])
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await barriers(page)
  return { ...(light.length > 0 && { light }), ...(dark.length > 0 && { dark }) }
}

/** Findings of axe on a page that keep somebody out, each with the first place where it is. Without `rules` all are looked for. */
export async function barriers(page: Page, rules: readonly string[] = []): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (rules.length > 0 ? axe.withRules([...rules]) : axe).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.any[0]?.message ?? ''}`)
}

/** Whether a page can be scrolled sideways on the narrowest phone. */
export async function scrollsSideways(page: Page): Promise<boolean> {
  const before = page.viewportSize()
  await page.setViewportSize({ width: 320, height: 640 })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > 320)
  if (before) await page.setViewportSize(before)
  return wide
}

/** Visible text under so many pixels, as it is drawn: sizes in drawings are scaled as the drawing is. */
export function textUnder(page: Page, pixels: number): Promise<string[]> {
  return page.evaluate((least) => {
    const scaleOf = (element: Element) => {
      const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null
      return matrix ? Math.hypot(matrix.a, matrix.b) : 1
    }
    const isSeen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect()
      return (
        width > 1 &&
        height > 1 &&
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        !element.closest('.visually-hidden')
      )
    }
    const small: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode
      if (!parentElement || !textContent?.trim() || !isSeen(parentElement)) continue
      const drawn = Number.parseFloat(getComputedStyle(parentElement).fontSize) * scaleOf(parentElement)
      if (drawn < least - 0.05) small.push(`${drawn.toFixed(1)} px: ${textContent.trim()}`)
    }
    return small
  }, pixels)
}
