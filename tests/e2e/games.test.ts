import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { LENGTHS, LIVED_PHASES, MONTHS } from '../../shared/vocabulary/phase.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import { setsUp } from './rig.ts'
import { KEYS, POINTER } from './hands.ts'
import { plays } from './player.ts'
import { device, HALL, joins, openBoard, openSession, PHONE, type Room } from './stage.ts'
import { leads } from './teacher.ts'

const rig = setsUp()

describe('a whole game with people and bots', () => {
  test.each(LENGTHS)('%s', async (length) => {
    const room = await openSession(rig.server.url, {
      length,
      rooms: [{ citizens: 12, bots: 5, stepSeconds: { plan: 300, social: 300, statement: 300 } }],
    })
    const [board, ana, ben] = await Promise.all([HALL, PHONE, PHONE].map((kind) => device(rig.browser, kind)))
    if (!board || !ana || !ben) throw new Error('three devices')
    await openBoard(board.page, room)
    for (const { page } of [ana, ben]) await joins(page, rig.server.url, room.code)
    const led = leads(room, 2)
    const done = await Promise.all([ana, ben].map(({ page }, i) => plays(page, debrief(page), { taste: i })))
    await led
    await debrief(board.page).first().waitFor()

    const recording = await recordingOf(room)
    const phases = recording.room.months.map(({ phase }) => phase)
    expect(phases).toEqual(LIVED_PHASES.flatMap((phase) => Array<string>(MONTHS[length][phase]).fill(phase)))
    const months = phases.length
    for (const deeds of done) {
      const times = (name: string) => deeds.filter((deed) => deed === name).length
      expect({ plan: times('plan'), social: times('social'), terms: times('terms'), feeling: times('feeling'), vote: times('vote') }).toEqual({
        plan: months,
        social: months - MONTHS[length].ordinary,
        terms: 1,
        feeling: 1,
        vote: 1,
      })
    }
    const people = recording.citizens.filter(({ bot }) => bot === null).map(({ seat }) => seat)
    for (const citizen of people) {
      const acts = recording.acts.filter((act) => act.citizen === citizen && act.slot > 0)
      expect(new Set(acts.map(({ month }) => month)).size).toBe(months)
    }
    expect(recording.consents.filter(({ citizen }) => people.includes(citizen))).toHaveLength(2)
    expect(recording.votes).toHaveLength(2)
    expect([board, ana, ben].flatMap(({ faults }) => faults)).toEqual([])
    await Promise.all([board, ana, ben].map(({ page }) => page.context().close()))
  })
})

test('a whole short game by keys alone', async () => {
  const room = await openSession(rig.server.url, {
    length: 'short',
    rooms: [{ citizens: 8, bots: 4, stepSeconds: { plan: 300, social: 300, statement: 300 } }],
  })
  const { page, faults } = await device(rig.browser, { viewport: PHONE.viewport })
  await joins(page, rig.server.url, room.code, KEYS)
  const led = leads(room, 1)
  const deeds = await plays(page, debrief(page), { hands: KEYS })
  await led
  expect(deeds).toEqual(expect.arrayContaining(['first move', 'terms', 'plan', 'social', 'notice', 'theories', 'feeling', 'vote']))
  expect(faults).toEqual([])
  await page.context().close()
})

test('alone, from the front page, with one tap', async () => {
  const { page, faults } = await device(rig.browser, PHONE)
  await page.goto(rig.server.url)
  await POINTER.press(page, page.getByRole('button', { name: 'Play alone now' }))
  const deeds = await plays(page, debrief(page))
  expect(deeds.filter((deed) => deed === 'plan')).toHaveLength(4)
  expect(faults).toEqual([])
  await page.context().close()
})

/** The phone, or the board, has come to the debrief. */
function debrief(page: Page): Locator {
  return page.locator('[data-phase=debrief]')
}

async function recordingOf({ url, code, facilitatorToken }: Room): Promise<Recording> {
  const answer = await fetch(`${url}/api/rooms/${code}/recording`, { headers: { authorization: `Bearer ${facilitatorToken}` } })
  return (await answer.json()) as Recording
}
