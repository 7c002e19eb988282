import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { reveal as words } from '../../client/messages/en/reveal.ts'
import { REVEAL_STEPS } from '../../shared/vocabulary/phase.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import { flakyNetwork } from '../support/flaky-network.ts'
import { setsUp } from './rig.ts'
import { acknowledgedOn, closesSheet, isAskedToPlan, plansSlot } from './citizen.ts'
import { plays } from './player.ts'
import { device, HALL, isOnBoard, joins, LAPTOP, openBoard, openDesk, openSession, PHONE, seatsBots } from './stage.ts'

const rig = setsUp()

test('a whole short game: a reload, a lost network, a power cut, and nothing acknowledged is lost', async () => {
  const room = await openSession(rig.server.url, {
    length: 'short',
    rooms: [{ citizens: 12, stepSeconds: { plan: 10, social: 10, statement: 10 } }],
  })
  const cleosWifi = await flakyNetwork(rig.server.port)
  const [desk, board, ana, ben, cleo] = await Promise.all([LAPTOP, HALL, PHONE, PHONE, PHONE].map((kind) => device(rig.browser, kind)))
  if (!desk || !board || !ana || !ben || !cleo) throw new Error('five devices')
  const people = [ana.page, ben.page, cleo.page]
  const acknowledged = people.map(acknowledgedOn)

  await openDesk(desk.page, room)
  await openBoard(board.page, room)
  const names = [
    await joins(ana.page, rig.server.url, room.code),
    await joins(ben.page, rig.server.url, room.code),
    await joins(cleo.page, cleosWifi.url, room.code),
  ]
  expect(new Set(names).size).toBe(3)
  for (const name of names) await isOnBoard(board.page, name)
  await seatsBots(desk.page, 5)
  await desk.page.getByRole('button', { name: /Begin month 1/ }).click()

  // Month 1, and the terms of the app: all answer, so nobody waits for the clock.
  await Promise.all(people.map((page, i) => plays(page, monthOf(page, 2), { taste: i })))

  // Month 2: Ana reloads in the middle of her plan; Cleo loses the network for 20 s.
  await isAskedToPlan(ana.page)
  const before = await plansSlot(ana.page, 1, 1)
  cleosWifi.cut()
  const cutAt = Date.now()
  await ana.page.reload()
  await isAskedToPlan(ana.page)
  expect(await ana.page.getByRole('button', { name: /^Slot 1/ }).textContent()).toBe(before)
  await cleo.page.getByText('Reconnecting').first().waitFor()
  await Promise.all([ana.page, ben.page].map((page, i) => plays(page, monthOf(page, 3), { taste: i + 1 })))

  // Month 3, the rule: the server loses its power while Ben plans.
  await isAskedToPlan(ben.page)
  const kept = await plansSlot(ben.page, 1, 1)
  await closesSheet(ben.page)
  await expect.poll(() => acknowledged[1]?.at(-1)?.type).toBe('plan')
  await rig.server.kill()
  await ben.page.getByText('Reconnecting').first().waitFor()
  await rig.server.restart()
  await expect.poll(async () => (await ben.page.getByText('Reconnecting').count()) === 0, { timeout: 20_000 }).toBe(true)
  await expect.poll(() => ben.page.getByRole('button', { name: /^Slot 1/ }).textContent()).toBe(kept)
  await expect.poll(() => Date.now() - cutAt, { timeout: 30_000 }).toBeGreaterThan(20_000)
  cleosWifi.heal()

  // Everybody is back and plays to the end: month 4, the theories, one feeling, and the envelope.
  await Promise.all(people.map((page, i) => plays(page, page.getByRole('heading', { name: 'Before the envelope opens' }), { taste: i + 2 })))
  const sealChecked = (page: Page) => page.getByText('Seal checked: this is the envelope from the first minute.')
  const opened = Promise.all(people.map((page) => plays(page, sealChecked(page))))
  await desk.page.getByRole('button', { name: /Open the envelope/ }).click()
  await desk.page.getByRole('button', { name: 'Open it' }).click()
  await Promise.all([opened, sealChecked(board.page).waitFor()])
  for (const step of REVEAL_STEPS.slice(1)) {
    await desk.page.getByRole('button', { name: /^Next/ }).filter({ hasText: words.steps[step] }).click()
    await ana.page.getByRole('status').filter({ hasText: words.steps[step] }).first().waitFor({ state: 'attached' })
  }

  // Proposals, the vote, and the talk.
  await desk.page.getByRole('button', { name: /Go on to reform/ }).click()
  const voted = Promise.all(people.map((page) => plays(page, page.getByRole('heading', { name: 'How the class voted' }))))
  await desk.page.getByText('3 of 3 have answered').waitFor()
  await desk.page.getByRole('button', { name: /Open the vote/ }).click()
  await desk.page.getByText('0 of 3 have answered').waitFor()
  await desk.page.getByText('3 of 3 have answered').waitFor()
  await desk.page.getByRole('button', { name: /Close the vote/ }).click()
  await voted
  await desk.page.getByRole('button', { name: /Go on to debrief/ }).click()
  for (const { page } of [ana, ben, cleo, board]) await page.locator('[data-phase=debrief]').first().waitFor()

  const answer = await fetch(`${rig.server.url}/api/rooms/${room.code}/recording`, {
    headers: { authorization: `Bearer ${room.facilitatorToken}` },
  })
  const recording = (await answer.json()) as Recording
  expect(
    recording.citizens
      .filter(({ bot }) => bot === null)
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(names.toSorted())
  for (const { id, version } of acknowledged.flat()) {
    expect(recording.journal.filter(({ intent }) => intent.id === id).map(({ seq }) => seq)).toEqual([version])
  }
  expect(acknowledged.map((acks) => acks.length > 5)).toEqual([true, true, true])
  expect([desk, board, ana, ben, cleo].flatMap(({ faults }) => faults)).toEqual([])
  await cleosWifi.close()
})

/** The top of a phone says which month it is. */
function monthOf(page: Page, month: number): Locator {
  return page.getByRole('banner').filter({ hasText: `Month ${month} of 4` })
}
