import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** Findings of axe on a page that keep somebody out, each with the first place where it is. */
export async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
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
