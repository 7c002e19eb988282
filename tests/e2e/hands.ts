import type { Locator, Page } from 'playwright-core'
import { pressesOn, tabsTo } from './keyboard.ts'

/** How somebody uses a screen. */
export type Hands = {
  press(page: Page, goal: Locator): Promise<void>
  /** Chooses one radio of a group. */
  choose(page: Page, group: Locator, option: Locator): Promise<void>
}

/** A finger or a mouse. */
export const POINTER: Hands = {
  press: (_page, goal) => goal.first().click({ timeout: 8000 }),
  choose: (_page, _group, option) => option.click({ force: true }),
}

/** Tab, Enter and arrows, nothing else. */
export const KEYS: Hands = {
  press: pressesOn,
  async choose(page, group, option) {
    await tabsTo(page, group.getByRole('radio'))
    if ((await group.getByRole('radio', { checked: true }).count()) === 0) await page.keyboard.press('Space')
    const most = await group.getByRole('radio').count()
    for (let i = 0; i < most && !(await option.isChecked()); i += 1) await page.keyboard.press('ArrowRight')
    if (!(await option.isChecked())) throw new Error(`no way to ${option.toString()} by arrows`)
  },
}
