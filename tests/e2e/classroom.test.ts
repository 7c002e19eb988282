import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { must } from '../../shared/kit/assert.ts'
import { setsUp } from './rig.ts'
import { isAskedToPlan } from './citizen.ts'
import { pressesOn, tabsTo } from './keyboard.ts'
import { LeadsByKeys } from './lead.ts'
import { plays } from './player.ts'
import { device, joins, LAPTOP, openRooms, PHONE } from './stage.ts'

const rig = setsUp()

/** Two rooms with the same people and another level each; ten bots a room, and nobody moves on but the facilitator. */
const ROOM = { citizens: 13, bots: 10, stepSeconds: { plan: 0, social: 0, statement: 0 } }

test('a whole lesson in two rooms, led by keyboard alone', async () => {
  const { url } = rig.server
  const session = await openRooms(url, {
    length: 'short',
    deal: 'shared',
    rooms: [
      { ...ROOM, disclosure: 'reasons' },
      { ...ROOM, disclosure: 'doors' },
    ],
  })
  const first = must(session.rooms[0], 'a room')
  const open = (kind: typeof LAPTOP | typeof PHONE) => device(rig.browser, kind)
  const [laptop, ana, ben, cleo, dan] = await Promise.all([open(LAPTOP), open(PHONE), open(PHONE), open(PHONE), open(PHONE)])
  await laptop.page.goto(`${url}/host#token=${session.facilitatorToken}&room=${first.roomId}`)
  const lead = await LeadsByKeys.at(laptop.page, url, session)

  // One code deals the four evenly over both rooms.
  const phones = [ana.page, ben.page, cleo.page, dan.page]
  const names: string[] = []
  for (const page of phones) names.push(await joins(page, url, session.code))
  const rooms = await Promise.all(phones.map(roomOf))
  expect(session.rooms.map(({ roomId }) => rooms.filter((room) => room === roomId).length)).toEqual([2, 2])
  expect(new Set(names.map((name, i) => `${rooms[i]} ${name}`)).size).toBe(4)

  // Month 1. Dan, who can't behave, is removed and, a minute later, taken back by a key: his chair is as it was.
  await lead.begins()
  await lead.goesTo('plan')
  await Promise.all(phones.map(isAskedToPlan))
  const [dansRoom, dansName] = [must(rooms[3], 'the room of Dan'), must(names[3], 'the name of Dan')]
  await lead.looksAt(dansRoom)
  await lead.removes(dansRoom, dansName)
  await dan.page.getByRole('heading', { name: 'Your teacher keeps your seat' }).waitFor()
  await lead.takesBack(dansRoom, dansName)
  await dan.page.reload()
  await isAskedToPlan(dan.page)

  // All live through it; the app comes with its terms.
  const until = (month: number) => Promise.all(phones.map((page, i) => plays(page, monthOf(page, month), { taste: i })))
  let lives = until(2)
  await lead.goesToMonth(2)
  await lives

  // Ana's phone dies. Six digits bring her back on another one. Eve comes late, as a newcomer of month 3.
  const digits = await digitsOf(ana.page)
  await ana.page.context().close()
  const [tablet, eve] = await Promise.all([open(PHONE), open(PHONE)])
  await tablet.page.goto(`${url}/j/${session.code}`)
  await tablet.page.getByText('Been here before?').click()
  await tablet.page.getByLabel('Return code').fill(digits)
  await tablet.page.getByRole('button', { name: 'Back to my chair' }).click()
  await monthOf(tablet.page, 2).waitFor()
  phones[0] = tablet.page
  await joins(eve.page, url, session.code)
  phones.push(eve.page)

  lives = until(3)
  await lead.goesToMonth(3)
  await lives

  // The laptop dies in mid-game. Six words open the desk on another one, by keyboard again.
  await laptop.page.context().close()
  const second = await open(LAPTOP)
  await second.page.goto(url)
  await pressesOn(second.page, second.page.locator('summary', { hasText: 'Come back by my words' }))
  await tabsTo(second.page, second.page.getByLabel('Your recovery words'))
  await second.page.keyboard.type(session.recovery)
  await second.page.keyboard.press('Enter')
  await second.page.getByRole('heading', { level: 1, name: 'Facilitator’s desk' }).waitFor()
  const again = await lead.movesTo(second.page)

  // The facilitator walks about: the pocket console holds the world, and lets it go.
  const pocket = await open(PHONE)
  await pocket.page.goto(`${url}/pocket#token=${await again.runPass()}&room=${first.roomId}`)
  await pocket.page.getByRole('button', { name: 'Hold: talk' }).click()
  await expect.poll(() => again.view(first.roomId).room.held).toBe(true)
  await pocket.page.getByRole('button', { name: 'End the hold' }).click()
  await expect.poll(() => again.view(first.roomId).room.held).toBe(false)

  // To the end: theories, feelings, one envelope each, the vote, and the way out.
  const felt = Promise.all(phones.map((page, i) => plays(page, page.getByRole('heading', { name: 'Before the envelope opens' }), { taste: i })))
  await again.goesToFeelings()
  await felt
  const opened = Promise.all(phones.map((page) => plays(page, page.getByText('Seal checked: this is the envelope from the first minute.'))))
  for (const { roomId } of session.rooms) {
    await again.looksAt(roomId)
    await again.opensEnvelope()
  }
  await opened
  const done = Promise.all(phones.map((page) => plays(page, page.locator('[data-phase=debrief]'))))
  await again.goesToDebrief()
  await done
  await again.goesToLastStep()
  for (const page of phones) await page.getByText('It was the machine, not you').waitFor()

  again.end()
  expect([laptop, second, pocket, ana, tablet, ben, cleo, dan, eve].flatMap(({ faults }) => faults)).toEqual([])
})

function monthOf(page: Page, month: number) {
  return page.getByRole('banner').filter({ hasText: `Month ${month} of 4` })
}

/** The room that a phone holds a chair in. */
function roomOf(page: Page): Promise<string> {
  return page.evaluate(() => (JSON.parse(localStorage.getItem('igs:last') ?? '{}') as { citizen?: string }).citizen ?? '')
}

async function digitsOf(page: Page): Promise<string> {
  const room = await roomOf(page)
  return page.evaluate((id) => (JSON.parse(localStorage.getItem(`igs:${id}`) ?? '{}') as { returnCode?: string }).returnCode ?? '', room)
}
