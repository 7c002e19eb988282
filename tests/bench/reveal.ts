import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { REVEAL_STEPS } from '../../shared/vocabulary/phase.ts'
import { launchBrowser } from '../support/browser.ts'
import { Client } from '../support/sockets.ts'
import { device, openSession, PHONE, type Room } from '../e2e/stage.ts'
import { percentiles, type Percentiles } from './figures.ts'
import { startProcess } from './process.ts'

/** What a phone waits for after a tap, in ms: until what was asked for is painted. */
export type Taps = { what: string; taps: number; ms: Percentiles; target: number; held: boolean }

const TARGET_MS = 100
export const SLOWER = 4
const QUIET_MS = 250
const FULL = { citizens: 40, bots: 39, stepSeconds: { plan: 0, social: 0, statement: 0 } }
const REGIMES = ['credit-file', 'driving-licence', 'model-city', 'sesame', 'court-list', 'ride-stars', 'reach', 'transit-list']
const LAST_REGIME = 'village-stars'

/**
 * The taps of a slow phone once a full room of forty citizens and twelve months has opened its envelope: each step of the
 * own reveal once its chunk is there, and the lab under systems that nobody has looked at yet, and again.
 */
export async function measureTaps(runs: number): Promise<Taps[]> {
  const server = await startProcess<{ url: string }>('./ours.server.ts')
  const browser = await launchBrowser()
  try {
    const room = await openSession(server.address.url, { length: 'long', rooms: [FULL] })
    const { page } = await device(browser, { ...PHONE, reducedMotion: 'reduce' })
    await sitsDown(page, room)
    const teacher = await livesThrough(room)
    const line = await page.context().newCDPSession(page)
    await line.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    const steps: number[] = []
    await page.locator('output', { hasText: 'What it measured' }).waitFor({ state: 'attached' })
    for (let run = 0; run <= runs; run += 1) {
      for (const i of REVEAL_STEPS.keys()) {
        const ms = await tapped(page, { press: `nav li:nth-child(${i + 1}) button`, shown: `nav li:nth-child(${i + 1}) button[aria-current=step]` })
        if (run > 0) steps.push(ms)
      }
    }
    await teacher.send({ type: 'next' })
    const ahead = page.waitForResponse((response) => response.url().includes(`regime=${LAST_REGIME}`))
    await page.getByRole('button', { name: 'Try other rules on your life' }).click()
    await page.getByLabel('Another system').waitFor()
    const [first, again]: [number[], number[]] = [[], []]
    // The chunk of the lab comes with the first system that is looked at.
    await underRegime(page, 'dog-licence')
    // While one reads, the phone fetches what may be picked next, one system after the other.
    await ahead
    for (const regime of REGIMES) first.push(await underRegime(page, regime))
    for (let run = 0; run < runs; run += 1) for (const regime of REGIMES) again.push(await underRegime(page, regime))
    teacher.end()
    return [told('a step of the own reveal', steps), told('the lab, a system for the first time', first), told('the lab, a system again', again)]
  } finally {
    await browser.close()
    await server.stop()
  }
}

function told(what: string, all: readonly number[]): Taps {
  const ms = percentiles(all)
  return { what, taps: all.length, ms, target: TARGET_MS, held: ms.p95 <= TARGET_MS }
}

export async function sitsDown(page: Page, { url, code }: Room): Promise<void> {
  await page.goto(`${url}/j/${code}`)
  await page.getByRole('button', { name: 'Take a seat' }).click()
  await page.getByRole('button', { name: 'Go to the town' }).click()
  await page.getByText('Sealed envelope').waitFor()
}

/** Twelve months of bots, and the envelope opened to its last step. */
async function livesThrough({ url, facilitatorToken, roomId }: Room): Promise<Client> {
  const teacher = await new Client(url, { token: facilitatorToken, room: roomId }).opened()
  await teacher.send({ type: 'start' })
  while (teacher.view?.reveal === undefined) {
    const ack = await teacher.send({ type: 'next' })
    if (!ack.ok) throw new Error(ack.refusal.code)
    await quiet(teacher)
  }
  await teacher.send({ type: 'reveal', step: REVEAL_STEPS.length - 1 })
  return teacher
}

/** Bots act right after a step begins: waits until nothing has come for a while. */
async function quiet(client: Client): Promise<void> {
  for (let seen = -1; seen !== client.version; await wait(QUIET_MS)) seen = client.version
}

/** Turns the lab to a system; ms until its own card is painted. */
async function underRegime(page: Page, regime: string): Promise<number> {
  return page.evaluate(async (id) => {
    const select = [...document.querySelectorAll('select')].find((each) => [...each.options].some(({ value }) => value === id))
    if (!select) throw new Error(`no system ${id}`)
    const start = performance.now()
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, id)
    select.dispatchEvent(new Event('change', { bubbles: true }))
    const title = select.selectedOptions[0]?.textContent ?? ''
    while (document.querySelector('[aria-labelledby=lab-life]')?.textContent?.includes(title) !== true)
      await new Promise((resolve) => requestAnimationFrame(resolve))
    await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    return performance.now() - start
  }, regime)
}

/** Presses a button; ms until what it asks for is painted. */
async function tapped(page: Page, { press, shown }: { press: string; shown: string }): Promise<number> {
  return page.evaluate(
    async ([button, goal]) => {
      const start = performance.now()
      document.querySelector<HTMLElement>(button)?.click()
      while (!document.querySelector(goal)) await new Promise((resolve) => requestAnimationFrame(resolve))
      await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
      return performance.now() - start
    },
    [press, shown] as const,
  )
}
