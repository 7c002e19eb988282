import type { Browser, Page } from 'playwright-core'
import { reveal as words } from '../../../client/messages/en/reveal.ts'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import { DISCLOSURES } from '../../../shared/vocabulary/disclosure.ts'
import { REVEAL_STEPS } from '../../../shared/vocabulary/phase.ts'
import { Client } from '../../support/sockets.ts'
import { device, HALL, joins, LAPTOP, openBoard, openDesk, openSession, PHONE, type Room } from '../stage.ts'
import { sees } from './cast.ts'
import { holdsTimers, letPass } from './timers.ts'

type Look = (page: Page, name: string) => Promise<void>

const NO_TIMERS = { plan: 0, social: 0, statement: 0 }
/** How often one goes on: from a month's morning to its statement, and through whole months of each kind. */
const TO_STATEMENT = 4
const ORDINARY_MONTH = 4
const TERMS = 1
const MONTH = 5
/** To the morning of the first month of the rule, in a short game. */
const TO_RULE = ORDINARY_MONTH + TERMS + MONTH

/** A facilitator without a screen, who only goes on. */
async function driver({ url, facilitatorToken, roomId }: Room) {
  const client = await new Client(url, { token: facilitatorToken, room: roomId }).opened()
  const send = async (deed: Deed) => {
    const ack = await client.send(deed)
    if (!ack.ok) throw new Error(`${deed.type}: ${ack.refusal.code}`)
    await settled(client)
  }
  const goOn = async (steps: number) => {
    for (let i = 0; i < steps; i += 1) await send({ type: 'next' })
  }
  return { send, goOn, end: () => client.end() }
}

/** Bots act right after a step begins: waits until nothing has come for a while. */
async function settled(client: Client): Promise<void> {
  let seen = -1
  while (seen !== client.version) {
    seen = client.version
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}

/** The statement of the rule's first month at each level that the tour's room doesn't have. */
export async function levels(browser: Browser, url: string, look: Look): Promise<void> {
  const { page } = await device(browser, { ...PHONE, reducedMotion: 'reduce' })
  for (const disclosure of DISCLOSURES.filter((level) => level !== 'glass')) {
    const room = await openSession(url, { length: 'short', rooms: [{ citizens: 8, bots: 7, disclosure, stepSeconds: NO_TIMERS }] })
    const { send, goOn, end } = await driver(room)
    await joins(page, url, room.code)
    await send({ type: 'start' })
    await goOn(TO_RULE + TO_STATEMENT)
    await sees(page, /^Your standing/)
    await look(page, `phone-statement-${disclosure}`)
    end()
  }
}

/** A room that is full: forty chairs on the board and at the desk, from arrival to the poster. */
export async function crowd(browser: Browser, url: string, look: Look): Promise<void> {
  const room = await openSession(url, { length: 'short', rooms: [{ citizens: 40, bots: 39, disclosure: 'tier', stepSeconds: NO_TIMERS }] })
  const { send, goOn, end } = await driver(room)
  const [phone, board, desk] = await Promise.all([PHONE, HALL, LAPTOP].map((kind) => device(browser, { ...kind, reducedMotion: 'reduce' })))
  if (!phone || !board || !desk) throw new Error('three devices')
  await holdsTimers(board.page)
  await joins(phone.page, url, room.code)
  await openBoard(board.page, room)
  await openDesk(desk.page, room)
  const both = async (name: string) => {
    await look(board.page, `board-crowd-${name}`)
    await look(desk.page, `desk-crowd-${name}`)
  }
  await both('arrival')
  await send({ type: 'start' })
  await goOn(TO_RULE + 1)
  await both('plan')
  await goOn(1)
  await sees(board.page, 'Who wants where?')
  await both('wants')
  await letPass(board.page, 4000, 'First half')
  await look(board.page, 'board-crowd-first-half')
  await goOn(2 + MONTH + 1)
  await sees(phone.page, 'What are the rules?')
  // The unseen cases, the feeling, the envelope.
  await goOn(3)
  for (const step of REVEAL_STEPS.slice(1)) {
    await goOn(1)
    await phone.page.getByRole('status').filter({ hasText: words.steps[step] }).first().waitFor({ state: 'attached' })
    await both(step)
    if (step === 'rules') await look(phone.page, 'phone-crowd-rules')
  }
  end()
}

/** The town as a class of two dozen sees it, in the month of the rule. */
export async function town(browser: Browser, url: string, look: Look): Promise<void> {
  const room = await openSession(url, { length: 'short', rooms: [{ citizens: 24, bots: 24, disclosure: 'score', stepSeconds: NO_TIMERS }] })
  const { send, goOn, end } = await driver(room)
  const { page } = await device(browser, { ...HALL, reducedMotion: 'reduce' })
  await holdsTimers(page)
  await openBoard(page, room)
  await send({ type: 'start' })
  await goOn(TO_RULE + 2)
  await sees(page, 'Who wants where?')
  await letPass(page, 4000, 'First half')
  await look(page, 'board-town')
  end()
}

/** Who plays alone holds the clock as well. */
export async function solo(browser: Browser, url: string, look: Look): Promise<void> {
  const { page } = await device(browser, { ...PHONE, reducedMotion: 'reduce' })
  await page.goto(url)
  await page.getByRole('button', { name: 'Play alone now' }).click()
  await page.getByText('Sealed envelope').waitFor()
  await look(page, 'phone-solo')
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('button', { name: 'Move on' }).click()
  await sees(page, 'Plan your month')
  await look(page, 'phone-solo-plan')
}
