import type { Page } from 'playwright-core'
import { must } from '../../shared/kit/assert.ts'

/** What a phone sent and what the server acknowledged, as it went over the wire. */
export type Acknowledged = { id: string; type: string; version: number }

/** Listens to a phone's socket and keeps every intent that was acknowledged as accepted. */
export function acknowledgedOn(page: Page): Acknowledged[] {
  const kept: Acknowledged[] = []
  page.on('websocket', (socket) => {
    const asked = new Map<string, { id: string; type: string }>()
    socket.on('framesent', ({ payload }) => {
      const [, number, body] = /^42(\d+)\["intent",(.*)\]$/s.exec(String(payload)) ?? []
      if (number !== undefined && body !== undefined) asked.set(number, JSON.parse(body) as { id: string; type: string })
    })
    socket.on('framereceived', ({ payload }) => {
      const [, number, body] = /^43(\d+)\[(.*)\]$/s.exec(String(payload)) ?? []
      const ack = body === undefined ? null : (JSON.parse(body) as { ok: boolean; version: number })
      if (number !== undefined && ack?.ok) kept.push({ ...must(asked.get(number), `intent ${number}`), version: ack.version })
    })
  })
  return kept
}

/** Waits until the phone asks for a plan. */
export async function isAskedToPlan(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Plan your month' }).waitFor()
}

/** Plans one of the six offers for a slot and waits until it is saved; returns what the slot says. */
export async function plansSlot(page: Page, slot: 1 | 2, offer: number): Promise<string> {
  const card = page.locator('button', { hasText: new RegExp(`^Slot ${slot}`) })
  const sheet = page.getByRole('dialog', { name: `Slot ${slot}: what will you do?` })
  if (!(await sheet.isVisible())) await card.click()
  const offers = sheet.getByRole('listitem').getByRole('button', { disabled: false })
  await offers.first().waitFor()
  await offers.nth(offer % (await offers.count())).click()
  const company = page.getByRole('button', { name: 'Nobody in particular' })
  if (await company.isVisible()) await company.click()
  const filled = page.locator('button', { hasText: new RegExp(`^Slot ${slot}(?!Tap)`) })
  await filled.waitFor()
  return must(await filled.textContent(), `slot ${slot}`)
}

/** Puts a sheet away that asks for more. */
export async function closesSheet(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
}

/** Answers the month's dilemma with its first or second option. */
export async function answers(page: Page, option: 'a' | 'b'): Promise<void> {
  const options = page.getByRole('region', { name: 'A choice for you alone' }).getByRole('button')
  await options.nth(option === 'a' ? 0 : 1).click()
}

export async function saysReady(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Ready|Done)/ }).click()
}
