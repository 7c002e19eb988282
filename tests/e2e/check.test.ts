import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { schoolProxy } from '../support/school-proxy.ts'
import { barriers, scrollsSideways } from './checks.ts'
import { setsUp } from './rig.ts'
import { device, PHONE } from './stage.ts'

const rig = setsUp()

/** What the self-test says of each step, once it is through. */
async function tested(page: Page, url: string): Promise<Record<string, string>> {
  await page.goto(`${url}/check`)
  await page.getByRole('button', { name: 'Test again' }).waitFor({ timeout: 90_000 })
  const steps = await page
    .getByRole('main')
    .locator('ol > li')
    .evaluateAll((items) => items.map((item) => [item.querySelector('b')?.textContent ?? '', item.querySelector('small')?.textContent ?? '']))
  return Object.fromEntries(steps) as Record<string, string>
}

test('a phone that reaches the server passes, and the page keeps nobody out', async () => {
  const { page, faults } = await device(rig.browser, PHONE)
  const found = await tested(page, rig.server.url)
  // The browser of the test sits on the server's own computer, and is told to try a phone.
  const { 'The address for phones': _, ...others } = found
  expect(new Set(Object.values(others))).toEqual(new Set(['good']))
  expect(Object.keys(others)).toHaveLength(9)
  expect(await barriers(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await barriers(page)).toEqual([])
  expect(await scrollsSideways(page)).toBe(false)
  expect(faults).toEqual([])
})

test('behind a school’s proxy it says that the websocket is blocked and that a lesson works all the same', async () => {
  const school = await schoolProxy(rig.server.port, 'refuses')
  const { page } = await device(rig.browser, PHONE)
  const found = await tested(page, school.url)
  expect(found).toMatchObject({ 'A fast line (websocket)': 'works, but', 'A plain line (polling)': 'good', 'A line that holds': 'good' })
  expect(await page.getByRole('region', { name: 'For the IT person' }).innerText()).toContain('The network blocks it.')
  await school.close()
})
