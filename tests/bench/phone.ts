import type { Page } from 'playwright-core'
import { closesSheet, isAskedToPlan, plansSlot } from '../e2e/citizen.ts'
import { device, openSession, PHONE } from '../e2e/stage.ts'
import { launchBrowser } from '../support/browser.ts'
import { firstScreenBytes } from '../support/built.ts'
import { Client } from '../support/sockets.ts'
import { percentiles, type Percentiles } from './figures.ts'
import { startProcess } from './process.ts'
import { sitsDown, SLOWER } from './reveal.ts'

export type Phone = {
  /** Compressed script that the first screen needs. */
  scriptBytes: number
  /** From the address to a button that takes a seat, and on to the own first screen, nothing cached. */
  usableMs: number
  firstScreenMs: number
  /** From a tap while planning (a slot, an offer, company) until the next picture. */
  tapMs: Percentiles
}

/** A slow mobile line, as Lighthouse has it: 1.6 Mbit/s down, 0.75 up, 150 ms to and fro. */
const LINE = { offline: false, latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (0.75 * 1024 * 1024) / 8 }
const PLANS = 12

type Timed = Window & { taps: number[] }

/** A phone four times as slow as this machine, on a slow line, from the board's address to a planned month. */
export async function measurePhone(): Promise<Phone> {
  const server = await startProcess<{ url: string }>('./ours.server.ts')
  const browser = await launchBrowser()
  try {
    const room = await openSession(server.address.url, { rooms: [{ citizens: 30, bots: 29, stepSeconds: { plan: 0, social: 0, statement: 0 } }] })
    const { page } = await device(browser, { ...PHONE, reducedMotion: 'reduce' })
    await page.addInitScript(timesTaps)
    const line = await page.context().newCDPSession(page)
    await line.send('Network.enable')
    await line.send('Network.emulateNetworkConditions', LINE)
    await line.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    const start = performance.now()
    const since = () => performance.now() - start
    const seat = page.getByRole('button', { name: 'Take a seat' })
    const [usableMs, firstScreenMs] = await Promise.all([seat.waitFor().then(since), sitsDown(page, room).then(since)])
    const teacher = await new Client(room.url, { token: room.facilitatorToken, room: room.roomId }).opened()
    await teacher.send({ type: 'start' })
    await teacher.send({ type: 'next' })
    const tapMs = await planning(page)
    teacher.end()
    return { scriptBytes: firstScreenBytes(), usableMs, firstScreenMs, tapMs }
  } finally {
    await browser.close()
    await server.stop()
  }
}

async function planning(page: Page): Promise<Percentiles> {
  await isAskedToPlan(page)
  for (let plan = 0; plan < PLANS; plan += 1) {
    await plansSlot(page, 1, plan)
    if (await page.getByRole('dialog').isVisible()) await closesSheet(page)
  }
  return percentiles(await page.evaluate(() => (window as unknown as Timed).taps))
}

/** In the page: for each tap, ms from the finger to the end of the picture that follows. */
function timesTaps(): void {
  const timed = window as unknown as Timed
  timed.taps = []
  window.addEventListener('click', ({ timeStamp }) => requestAnimationFrame(() => setTimeout(() => timed.taps.push(performance.now() - timeStamp))), {
    capture: true,
  })
}
