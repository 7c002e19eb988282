import type { Browser, Page } from 'playwright-core'
import { must } from '../../../shared/kit/assert.ts'
import { flakyNetwork, type FlakyNetwork } from '../../support/flaky-network.ts'
import type { ServerProcess } from '../../support/server-process.ts'
import { holdsTimers } from './timers.ts'
import { device, HALL, LAPTOP, openSession, PHONE, type Room } from '../stage.ts'

/** Who sees a screen. The guest is a second phone, which looks around at the door and is sent away. */
export const WHO = ['phone', 'guest', 'desk', 'board'] as const
export type Who = (typeof WHO)[number]

/** Everybody in a tour of all screens: a room without timers, four devices, and the Wi-Fi of the phone. */
export type Cast = Record<Who, Page> & {
  room: Room
  url: string
  wifi: FlakyNetwork
  faults: () => string[]
  names: { phone: string; guest: string }
}

/** A screen in one state: how to get there from the one before, whose screens show it, and how to leave again. */
export type Scene = { name: string; seenBy: readonly Who[]; go?: (cast: Cast) => Promise<unknown>; leave?: (cast: Cast) => Promise<unknown> }

const STILL = { reducedMotion: 'reduce' } as const
const NO_TIMERS = { plan: 0, social: 0, statement: 0 }
const PATIENCE = 30_000

export async function gather(browser: Browser, server: ServerProcess): Promise<Cast> {
  const room = await openSession(server.url, { length: 'short', rooms: [{ citizens: 12, disclosure: 'glass', stepSeconds: NO_TIMERS }] })
  const wifi = await flakyNetwork(server.port)
  const devices = await Promise.all([PHONE, PHONE, LAPTOP, HALL].map((kind) => device(browser, { ...kind, ...STILL })))
  for (const { page } of devices) page.setDefaultTimeout(PATIENCE)
  const [phone, guest, desk, board] = devices.map(({ page }) => page)
  if (board) await holdsTimers(board)
  return {
    phone: must(phone, 'a phone'),
    guest: must(guest, 'a guest'),
    desk: must(desk, 'a desk'),
    board: must(board, 'a board'),
    room,
    url: server.url,
    wifi,
    faults: () => devices.flatMap(({ faults }) => faults),
    names: { phone: '', guest: '' },
  }
}

/** What a screen says while a part of it is fetched. */
const ON_THE_WAY = ['One moment …', 'are on their way']

/** Goes through scenes in order, and lets somebody look at each on each screen that shows it. */
export async function walk(cast: Cast, scenes: readonly Scene[], look: (page: Page, name: string, who: Who) => Promise<void>): Promise<void> {
  for (const { name, seenBy, go, leave } of scenes) {
    try {
      await go?.(cast)
      for (const who of seenBy) {
        // A screen that comes in a chunk of its own, or waits for a document, is looked at once it is there.
        for (const word of ON_THE_WAY) await cast[who].getByText(word).first().waitFor({ state: 'detached' })
        await look(cast[who], `${who}-${name}`, who)
      }
      await leave?.(cast)
    } catch (error) {
      for (const who of WHO) await cast[who].screenshot({ path: `tests/e2e/out/lost-at-${name}-${who}.png` })
      throw new Error(`the tour is lost at ${name}`, { cause: error })
    }
  }
}

/** Presses the facilitator's big button by its key, once it says what comes next. */
export async function next({ desk }: Cast, says: RegExp): Promise<void> {
  const button = desk.getByRole('button', { name: /^Next/ }).filter({ hasText: says })
  await button.waitFor()
  await desk.keyboard.press('Space')
  await button.waitFor({ state: 'detached' })
}

/** Waits for a heading of that name. */
export function sees(page: Page, heading: string | RegExp): Promise<void> {
  return page.getByRole('heading', { name: heading }).first().waitFor()
}
