import type { Browser } from 'playwright-core'
import { must } from '../../../shared/kit/assert.ts'
import { Client } from '../../support/sockets.ts'
import { device, HALL, LAPTOP, openRooms, PHONE, type Opened } from '../stage.ts'

const FOLDER = 'docs/shots'
const MONTH = 5
const ROOM = { citizens: 26, bots: 24, stepSeconds: { plan: 0, social: 0, statement: 0 } }

/** The four screens of the teacher's guide: desk, board, phone and pocket console of one class of bots with one pupil in it. */
export async function guidePictures(browser: Browser, url: string): Promise<void> {
  const session = await openRooms(url, { length: 'standard', rooms: [ROOM] })
  const room = must(session.rooms[0], 'a room')
  const joined = (await (await post(`${url}/api/rooms/${room.code}/join`, {})).json()) as { token: string }
  await livesOn(url, session, joined.token)
  const [desk, board, phone, pocket] = await Promise.all([LAPTOP, HALL, PHONE, PHONE].map((kind) => device(browser, kind)))
  const key = (token: string) => `#room=${room.roomId}&token=${token}`
  const screens = [
    ['guide-phone', phone, `/play${key(joined.token)}`],
    ['guide-board', board, `/board${key(room.projectorToken)}`],
    ['guide-console', desk, `/host${key(session.facilitatorToken)}`],
    ['guide-pocket', pocket, `/pocket${key(session.facilitatorToken)}`],
  ] as const
  for (const [name, one, path] of screens) {
    const { page } = must(one, 'a device')
    await page.goto(url + path)
    await page
      .getByText(/Month 5/)
      .first()
      .waitFor()
    // A screen that comes in a chunk of its own is taken once it is there.
    await page.getByText('One moment …').waitFor({ state: 'detached' })
    await page.evaluate(() => document.fonts.ready)
    await page.screenshot({ path: `${FOLDER}/${name}.png`, animations: 'disabled' })
  }
}

/** Leads the class to the plan of a month under the rule; the pupil says yes to whatever is asked. */
async function livesOn(url: string, { facilitatorToken, rooms }: Opened, token: string): Promise<void> {
  const teacher = await new Client(url, { token: facilitatorToken, room: must(rooms[0], 'a room').roomId }).opened()
  const pupil = await new Client(url, { token }).opened()
  await teacher.send({ type: 'start' })
  for (;;) {
    const { month, step } = must(teacher.view, 'a view').room
    if (month === MONTH && step === 'plan') break
    const ack = await teacher.send({ type: 'next' })
    if (!ack.ok) throw new Error(`next: ${ack.refusal.say}`)
    await teacher.until(() => teacher.version >= ack.version)
  }
  await pupil.send({ type: 'help', on: true })
  await teacher.send({ type: 'ends', minutes: 30 })
  teacher.end()
  pupil.end()
}

function post(address: string, body: object): Promise<Response> {
  return fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
}
