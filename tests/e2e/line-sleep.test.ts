import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { schoolProxy } from '../support/school-proxy.ts'
import { aServer, type TestServer } from '../support/server.ts'
import { Client } from '../support/sockets.ts'
import { device, joins, openSession, PHONE } from './stage.ts'

/** Twice what a phone that wakes up is promised: this machine may be busy. The figure itself is printed. */
const AT_MOST_MS = 4000
/** Longer than a page that is merely busy. */
const SLEEPS_MS = 4000

let server: TestServer
let browser: Browser

beforeAll(async () => {
  server = await aServer()
  browser = await launchBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.end()
})

test.each(['auto', 'polling'])('a phone that slept for months of the game shows the right screen soon after it woke, by %s', async (line) => {
  const room = await openSession(server.url, { length: 'short', rooms: [{ stepSeconds: { plan: 0, social: 0, statement: 0 } }] })
  const wifi = await schoolProxy(server.port, 'passes')
  const teacher = await new Client(server.url, { token: room.facilitatorToken }).opened()
  const { page, faults } = await device(browser, PHONE)
  await page.goto(`${wifi.url}/?line=${line}`)
  await joins(page, wifi.url, room.code)
  await server.ask('POST', `/api/rooms/${room.code}/join`, { body: {} })
  await teacher.send({ type: 'start' })
  await reaches(teacher, 1)
  await page.getByRole('banner').getByText('Month 1').waitFor()

  await marksTimes(page, 'Month 3')
  const thaw = await freezes(page)
  wifi.forget()
  const asleepAt = Date.now()
  await reaches(teacher, 3)
  await expect.poll(() => Date.now() - asleepAt, { timeout: 20_000 }).toBeGreaterThan(SLEEPS_MS)
  await thaw()

  await page.getByRole('banner').getByText('Month 3').waitFor()
  const { wokeAt, shownAt } = await page.evaluate(() => (window as Marked).marks)
  console.info(`woke up by ${line}: the right screen after ${Math.round(shownAt - wokeAt)} ms`)
  expect(wokeAt).toBeGreaterThan(0)
  expect(shownAt).toBeGreaterThan(wokeAt)
  expect(shownAt - wokeAt).toBeLessThan(AT_MOST_MS)
  expect(faults).toEqual([])
  teacher.end()
  await page.context().close()
  await wifi.close()
})

type Marked = Window & typeof globalThis & { marks: { wokeAt: number; shownAt: number } }

/** The page itself notes when it was thawed, and when it first showed these words. */
async function marksTimes(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const marks = { wokeAt: 0, shownAt: 0 }
    Object.assign(window, { marks })
    let beatAt = performance.now()
    setInterval(() => {
      if (performance.now() - beatAt > 3000) marks.wokeAt = performance.now()
      beatAt = performance.now()
    }, 50)
    const look = () => {
      if (marks.shownAt === 0 && document.body.innerText.includes(wanted)) marks.shownAt = performance.now()
    }
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true })
  }, words)
}

/** Nothing of the page runs any more: no timer, no frame, no event. A headless browser freezes no page by itself, so its debugger does. */
async function freezes(page: Page): Promise<() => Promise<void>> {
  const chrome = await page.context().newCDPSession(page)
  const paused = new Promise((resolve) => chrome.once('Debugger.paused', resolve))
  await chrome.send('Debugger.enable')
  await chrome.send('Debugger.pause')
  await paused
  return async () => {
    await chrome.send('Debugger.resume')
    await chrome.detach()
  }
}

/** The facilitator goes on, without waiting for anybody, to the plan of a month. */
async function reaches(teacher: Client, month: number): Promise<void> {
  const isThere = () => teacher.view?.room.month === month && teacher.view.room.step === 'plan'
  while (!isThere()) {
    const ack = await teacher.send({ type: 'next' })
    if (!ack.ok) throw new Error(`the lesson stops: ${ack.refusal.say}`)
    await teacher.until(() => teacher.version >= ack.version)
  }
}
