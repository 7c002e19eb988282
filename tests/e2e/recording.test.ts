import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { must } from '../../shared/kit/assert.ts'
import { startServerProcess } from '../support/server-process.ts'
import { Client } from '../support/sockets.ts'
import { isAskedToPlan } from './citizen.ts'
import { setsUp } from './rig.ts'
import { device, joins, LAPTOP, openDesk, openSession, PHONE, type Room } from './stage.ts'

const rig = setsUp()
const NO_CLOCKS = { plan: 0, social: 0, statement: 0 }

test('a recording is saved, its session deleted, and on another server it is looked at, scored anew, branched and played on', async () => {
  const room = await openSession(rig.server.url, { length: 'short', rooms: [{ citizens: 12, bots: 12, stepSeconds: NO_CLOCKS }] })
  const names = await playsToTheEnd(room)

  // The report on paper: four pages for the teacher, one for each citizen.
  const paper = await device(rig.browser, LAPTOP)
  await paper.page.goto(`${room.url}/report#token=${room.facilitatorToken}&room=${room.roomId}`)
  await paper.page
    .getByRole('heading', { name: /What the system had of/ })
    .first()
    .waitFor()
  expect(pagesOf(await paper.page.pdf({ format: 'A4' }))).toBe(4 + names.length)
  expect(pagesOf(await paper.page.pdf({ format: 'Letter' }))).toBe(4 + names.length)

  // Saved from the desk, then deleted from it: nothing is left on the disk.
  const desk = await device(rig.browser, LAPTOP)
  await openDesk(desk.page, room)
  await desk.page.keyboard.press('k')
  const file = await downloads(desk.page, 'Recording: opens again on any server')
  const recording = JSON.parse(readFileSync(file, 'utf8')) as { seed: string; citizens: { name: string }[] }
  expect(recording.citizens.map(({ name }) => name).toSorted()).toEqual(names.toSorted())
  await desk.page.keyboard.press('Escape')
  await desk.page.keyboard.press('q')
  await desk.page.getByRole('button', { name: 'Delete it for good' }).click()
  await desk.page.getByRole('heading', { name: 'In Good Standing' }).waitFor()
  const traces = [room.roomId, room.code, recording.seed]
  expect(foundIn(rig.server.dataDir, traces)).toEqual([])

  // Another server has never heard of it. The file opens there.
  const other = await startServerProcess()
  try {
    const { page, faults } = await device(rig.browser, LAPTOP)
    await page.goto(other.url)
    await page.getByText('Open a recording').first().click()
    await page.locator('input[type=file]').setInputFiles(file)
    await page.getByRole('heading', { name: /looked at again/ }).waitFor()

    // Replayed: a month on, and to a turning point.
    await page.getByRole('button', { name: 'A month on' }).click()
    await page
      .getByText(/month 2 of 4/)
      .first()
      .waitFor()
    await page.getByRole('combobox', { name: 'Look for' }).selectOption({ label: 'All refusals' })

    // Scored anew.
    await page.getByRole('tab', { name: 'Lab' }).click()
    await page.getByRole('heading', { name: /, as played → (Credit file|Driving licence)$/ }).waitFor()
    await page
      .getByRole('radio', { name: 'Driving licence' })
      .or(page.getByRole('button', { name: 'Driving licence' }))
      .first()
      .click()
    await page.getByRole('heading', { name: 'Two repairs, and you can’t have both' }).first().waitFor()
    await page.getByRole('tab', { name: 'Figures' }).click()
    await page.getByRole('heading', { name: 'All figures' }).waitFor()

    // Branched from month 3, and played on by somebody new in an old life.
    await page.getByRole('tab', { name: 'Data' }).click()
    await page.getByLabel('From month').selectOption('3')
    await page.getByRole('button', { name: 'Open the branch' }).click()
    const said = must(await page.getByText(/^The branch is open: /).textContent(), 'the code of the branch')
    const code = said.replace('The branch is open: ', '').replaceAll(/\s/g, '')
    const way = must(await page.getByRole('link', { name: 'To its desk' }).getAttribute('href'), 'the way to its desk')
    const lead = await device(rig.browser, LAPTOP)
    await lead.page.goto(new URL(way, other.url).href)
    await lead.page.getByRole('heading', { level: 1, name: 'Facilitator’s desk' }).waitFor()
    const phone = await device(rig.browser, PHONE)
    const name = await joins(phone.page, other.url, code)
    expect(name).not.toBe('')
    await lead.page.keyboard.press('p')
    await lead.page.getByRole('button', { name: /Start planning/ }).waitFor()
    await lead.page.keyboard.press('Space')
    await isAskedToPlan(phone.page)
    await phone.page.getByRole('banner').filter({ hasText: 'Month 3 of 4' }).waitFor()

    // Closed: gone from that server and from the tab; the branch lives on.
    await page.getByRole('button', { name: 'Close this recording' }).click()
    await page.getByRole('heading', { name: 'In Good Standing' }).waitFor()
    await page.goto(`${other.url}/recording`)
    await page.getByText('There is no recording here').waitFor()
    expect([faults, lead.faults, phone.faults].flat()).toEqual([])
  } finally {
    expect(await other.stop()).toBe(0)
  }
  expect([desk.faults, paper.faults].flat()).toEqual([])
})

/** Bots play a whole room to its debrief; the names of those who lived in it. */
async function playsToTheEnd(room: Room): Promise<string[]> {
  const teacher = await new Client(room.url, { token: room.facilitatorToken, room: room.roomId }).opened()
  await teacher.send({ type: 'start' })
  while (teacher.view?.room.phase !== 'debrief') {
    const ack = await teacher.send({ type: 'next' })
    if (!ack.ok) throw new Error(ack.refusal.code)
    await teacher.until(() => teacher.version >= ack.version)
  }
  teacher.end()
  return Object.values(teacher.view.town.citizens).map(({ name }) => name)
}

/** Pages of a PDF. */
function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

async function downloads(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
  return download.path()
}

/** Files of a folder that hold one of the words. */
function foundIn(folder: string, words: readonly string[]): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
  return files.filter((path) => statSync(path).isFile() && words.some((word) => readFileSync(path).includes(word)))
}
