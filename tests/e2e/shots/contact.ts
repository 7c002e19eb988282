import { mkdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type { Shot, Size, Theme } from './kinds.ts'

const OUT = 'tests/e2e/out'
/** A picture of so many shots can still be looked at. */
const A_SHEET = 12

/** All shots of one size and theme on a few sheets, each under its name. */
export async function contactSheet(page: Page, taken: readonly Shot[], size: Size, theme: Theme): Promise<void> {
  const shots = taken.filter((shot) => shot.size === size && shot.theme === theme)
  const columns = size.width < size.height ? 6 : 3
  await page.setViewportSize({ width: 2000, height: 400 })
  mkdirSync(OUT, { recursive: true })
  for (let i = 0; i < shots.length; i += A_SHEET) {
    const figures = shots
      .slice(i, i + A_SHEET)
      .map(({ path, name }) => `<figure><img src="data:image/png;base64,${readFileSync(path, 'base64')}"><figcaption>${name}</figcaption></figure>`)
    await page.setContent(`<style>
      body { margin: 8px; display: grid; grid-template-columns: repeat(${columns}, 1fr); gap: 8px; font: 14px sans-serif; background: #888 }
      figure { margin: 0 } img { width: 100%; display: block }
    </style>${figures.join('')}`)
    await page.screenshot({ path: `${OUT}/${size.width}-${theme}-${1 + i / A_SHEET}.png`, fullPage: true, timeout: 90_000 })
  }
}
