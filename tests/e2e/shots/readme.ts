import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const FOLDER = 'docs/shots'
const PHONES = ['phone-arrival', 'phone-rule-planned', 'phone-statement-score', 'phone-reveal-file']

const image = (path: string, height: number) =>
  `<img alt="" height="${height}" src="data:image/png;base64,${readFileSync(`${FOLDER}/${path}.png`, 'base64')}">`

/** The few pictures that the README shows: the board, four phones side by side, and the reveal. */
export async function readmePictures(page: Page): Promise<void> {
  await picture(page, 'board', [['1920-light/board-town', 576]])
  await picture(
    page,
    'phone',
    PHONES.map((name) => [`360-light/${name}`, 540]),
  )
  await picture(page, 'reveal', [
    ['1920-light/board-reveal-rules', 600],
    ['360-light/phone-reveal-rules', 600],
  ])
}

async function picture(page: Page, name: string, parts: readonly (readonly [path: string, height: number])[]): Promise<void> {
  const gap = parts.length > 1 ? 16 : 0
  await page.setViewportSize({ width: 1800, height: 800 })
  await page.setContent(`<style>
    body { margin: 0 }
    div { display: inline-flex; gap: ${gap}px; padding: ${gap}px; background: #dbc9ae }
  </style><div>${parts.map(([path, height]) => image(path, height)).join('')}</div>`)
  await page.locator('div').screenshot({ path: `${FOLDER}/${name}.png`, timeout: 90_000 })
}
