import type { Locator, Page } from 'playwright-core'

const MOST = 60

/** Moves the focus on by Tab until one of these has it; what is looked for is on the screen before. */
export async function tabsTo(page: Page, goal: Locator): Promise<void> {
  await goal.first().waitFor()
  for (let i = 0; i < MOST; i += 1) {
    await page.keyboard.press('Tab')
    if (await goal.evaluateAll((elements) => elements.some((element) => element === document.activeElement))) return
  }
  throw new Error(`no way to ${goal.toString()} by Tab`)
}

export async function pressesOn(page: Page, goal: Locator): Promise<void> {
  await tabsTo(page, goal)
  await page.keyboard.press('Enter')
}

/** A month by keys alone: both slots, the answer, the bills, a look at the notebook, ready. */
export async function livesAMonthByKeys(page: Page): Promise<void> {
  await pressesOn(page, page.getByRole('button', { name: /^Slot 1/ }))
  await picksAnOffer(page)
  await page.getByRole('heading', { name: 'Slot 2: what will you do?' }).waitFor()
  await picksAnOffer(page)
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await pressesOn(page, page.getByRole('region', { name: 'A choice for you alone' }).getByRole('button'))
  await pressesOn(page, page.locator('summary', { hasText: 'Bills and more' }))
  await tabsTo(page, page.getByRole('radio', { name: /Pay now/ }))
  await page.keyboard.press('ArrowRight')
  await page.getByRole('radio', { name: /Put off/, checked: true }).waitFor()
  await pressesOn(page, page.getByRole('button', { name: 'Notebook' }))
  await page.getByRole('heading', { name: 'Notebook', level: 1 }).waitFor()
  await pressesOn(page, page.getByRole('button', { name: /^Ready/ }))
  await page.getByText('You are ready').waitFor()
  await pressesOn(page, page.getByRole('button', { name: 'Town', exact: true }))
}

async function picksAnOffer(page: Page): Promise<void> {
  const sheet = page.getByRole('dialog')
  await sheet.waitFor()
  await pressesOn(page, sheet.getByRole('listitem').getByRole('button'))
  const nobody = page.getByRole('button', { name: 'Nobody in particular' })
  if (await nobody.isVisible()) await pressesOn(page, nobody)
}
