import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { must } from '../../shared/kit/assert.ts'
import { POINTER, type Hands } from './hands.ts'

export type Opened = {
  sessionId: string
  code: string
  facilitatorToken: string
  recovery: string
  rooms: { roomId: string; code: string; projectorToken: string }[]
}
export type Room = Opened['rooms'][number] & { url: string; facilitatorToken: string }

export const PHONE = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true }
export const LAPTOP = { viewport: { width: 1366, height: 768 } }
export const HALL = { viewport: { width: 1920, height: 1080 } }

/** Opens a session, as the form on the front page does. */
export async function openRooms(url: string, body: object): Promise<Opened> {
  const response = await fetch(`${url}/api/sessions`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  if (response.status !== 201) throw new Error(`no session: ${await response.text()}`)
  return (await response.json()) as Opened
}

/** Opens a session of one room. */
export async function openSession(url: string, body: object): Promise<Room> {
  const { rooms, facilitatorToken } = await openRooms(url, body)
  return { ...must(rooms[0], 'the room'), url, facilitatorToken }
}

/** A device of its own, with an ear for everything that goes wrong on its page. */
export async function device(browser: Browser, options: BrowserContextOptions): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource|ERR_|WebSocket connection/.test(message.text())) faults.push(message.text())
  })
  return { page, faults }
}

export async function openDesk(page: Page, { url, roomId, facilitatorToken }: Room): Promise<void> {
  await page.goto(`${url}/host#token=${facilitatorToken}&room=${roomId}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

export async function openBoard(page: Page, { url, code, roomId, projectorToken }: Room): Promise<void> {
  await page.goto(`${url}/board#token=${projectorToken}&room=${roomId}`)
  await page
    .getByText(code.slice(0, 3) + ' ' + code.slice(3))
    .first()
    .waitFor()
}

/** Waits until a name can be read on the board; the town in words holds it, too, but not for eyes. */
export async function isOnBoard(page: Page, name: string): Promise<void> {
  await page.getByText(name).filter({ visible: true }).first().waitFor()
}

/** Joins by the code on the board, in three taps; returns the citizen's name. */
export async function joins(page: Page, url: string, code: string, hands: Hands = POINTER): Promise<string> {
  await page.goto(url)
  await page.getByLabel('Code on the board').fill(code)
  await hands.press(page, page.getByRole('button', { name: 'Join', exact: true }))
  await hands.press(page, page.getByRole('button', { name: 'Take a seat' }))
  const title = await page.getByRole('heading', { name: /^You are / }).textContent()
  await hands.press(page, page.getByRole('button', { name: 'Go to the town' }))
  return must(title, 'a name').replace('You are ', '')
}

/** Seats bots by the facilitator's keys alone. */
export async function seatsBots(page: Page, count: number): Promise<void> {
  await page.keyboard.press('a')
  const slider = page.getByRole('slider')
  await slider.press('Home')
  for (let i = 0; i < count; i += 1) await slider.press('ArrowRight')
  await page.getByRole('button', { name: `${count} bots in the town` }).click()
}
