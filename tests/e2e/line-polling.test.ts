import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { schoolProxy } from '../support/school-proxy.ts'
import { setsUp } from './rig.ts'
import { plays } from './player.ts'
import { device, HALL, isOnBoard, joins, LAPTOP, openBoard, openDesk, openSession, PHONE, seatsBots } from './stage.ts'
import { leads } from './teacher.ts'

const rig = setsUp()

test('a whole short game by polling only: three who were asked to, and one behind a proxy that holds websockets for ever', async () => {
  const room = await openSession(rig.server.url, {
    length: 'short',
    rooms: [{ citizens: 8, stepSeconds: { plan: 300, social: 300, statement: 300 } }],
  })
  const school = await schoolProxy(rig.server.port, 'hangs')
  const [desk, board, ana, ben] = await Promise.all([LAPTOP, HALL, PHONE, PHONE].map((kind) => device(rig.browser, kind)))
  if (!desk || !board || !ana || !ben) throw new Error('four devices')
  const asked = [desk, board, ana].map(({ page }) => page)
  const websockets = asked.map(websocketsOf)
  for (const page of asked) await page.goto(`${rig.server.url}/?line=polling`)

  await openDesk(desk.page, room)
  await openBoard(board.page, room)
  await seatsBots(desk.page, 3)
  const names = [await joins(ana.page, rig.server.url, room.code), await joins(ben.page, school.url, room.code)]
  for (const name of names) await isOnBoard(board.page, name)

  const led = leads(room, names.length)
  const debrief = (page: Page) => page.locator('[data-phase=debrief]')
  const done = await Promise.all([ana, ben].map(({ page }, i) => plays(page, debrief(page), { taste: i })))
  await led
  for (const { page } of [board, desk]) await debrief(page).first().waitFor()

  expect(done.map((deeds) => deeds.filter((deed) => deed === 'plan').length)).toEqual([4, 4])
  expect(websockets).toEqual([[], [], []])
  expect(school.asked()).toBe(1)
  expect([desk, board, ana, ben].flatMap(({ faults }) => faults)).toEqual([])
  await school.close()
})

/** Every websocket that a page opens, from now on. */
function websocketsOf(page: Page): string[] {
  const opened: string[] = []
  page.on('websocket', (socket) => void opened.push(socket.url()))
  return opened
}
