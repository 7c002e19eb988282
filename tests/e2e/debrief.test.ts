import { expect, test } from 'vitest'
import { reveal as words } from '../../client/messages/en/reveal.ts'
import { must } from '../../shared/kit/assert.ts'
import { REVEAL_STEPS, type RevealStep } from '../../shared/vocabulary/phase.ts'
import { answersAsked } from '../support/answers.ts'
import { Client } from '../support/sockets.ts'
import { POINTER } from './hands.ts'
import { answersAll, plays } from './player.ts'
import { setsUp } from './rig.ts'
import { device, HALL, joins, LAPTOP, openBoard, openDesk, openSession, PHONE, type Room } from './stage.ts'

const rig = setsUp()
const NO_CLOCKS = { plan: 0, social: 0, statement: 0 }

test('a class goes from its theories to the last word', async () => {
  const { url } = rig.server
  const room = await openSession(url, { length: 'short', rooms: [{ citizens: 14, bots: 8, stepSeconds: NO_CLOCKS }] })
  const [ana, board, desk] = await Promise.all([PHONE, HALL, LAPTOP].map((kind) => device(rig.browser, { ...kind, reducedMotion: 'reduce' })))
  if (!ana || !board || !desk) throw new Error('three devices')
  const phone = ana.page
  await openBoard(board.page, room)
  await openDesk(desk.page, room)
  await joins(phone, url, room.code)
  const class5 = await Promise.all([1, 2, 3, 4].map(() => sits(room)))
  const all = (taste = 0) => Promise.all(class5.map((one, i) => answersAsked(one, i + taste)))
  const deskShows = (step: RevealStep) => desk.page.getByRole('heading', { level: 3, name: words.steps[step] }).waitFor()
  const space = () => desk.page.keyboard.press('Space')

  // Before the game: headlines and cases, one at a time.
  await phone.getByRole('button', { name: 'Answer them' }).click()
  expect(await answersAll(phone, POINTER, /How true is it\?|Is this fine, or a problem\?/)).toBe(14)
  await phone.getByRole('button', { name: 'Close', exact: true }).first().click()
  await all()

  // The game itself is for other tests: nobody plans, the months pass.
  const teacher = await new Client(url, { token: room.facilitatorToken, room: room.roomId }).opened()
  const isAt = (there: (view: NonNullable<Client['view']>) => boolean) => teacher.until(() => teacher.view !== null && there(teacher.view))
  await teacher.send({ type: 'start' })
  while (teacher.view?.room.phase !== 'theories') {
    const ack = await teacher.send({ type: 'next' })
    if (!ack.ok) throw new Error(ack.refusal.code)
    await teacher.until(() => teacher.version >= ack.version)
  }

  // Theories, the unseen cases, one feeling.
  await all(1)
  await phone.getByLabel('Which one counts most?').selectOption({ index: 1 })
  const isReady = () => isAt(({ town }) => town.ready.are === 1)
  const written = plays(phone, phone.getByRole('heading', { name: 'Newcomers' }))
  await isReady()
  await space()
  await written
  await all(2)
  const examined = plays(phone, phone.getByRole('heading', { name: 'Before the envelope opens' }))
  await isReady()
  await space()
  await examined
  await all(3)

  // The envelope, and the nine steps after it, on the board and on the phone.
  await space()
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Open it' }).click()
  await phone.getByText('Seal checked: this is the envelope from the first minute.').waitFor()
  for (const [i, step] of REVEAL_STEPS.entries()) {
    if (i > 0) await space()
    await deskShows(step)
    await phone.getByRole('status').filter({ hasText: words.steps[step] }).first().waitFor({ state: 'attached' })
    await board.page.getByRole('status').filter({ hasText: words.announce[step] }).first().waitFor({ state: 'attached' })
    if (step === 'file') await phone.getByRole('heading', { name: 'The same life, dealt otherwise' }).waitFor()
  }
  // Each step is reversible, the envelope is not.
  await desk.page.keyboard.press('ArrowLeft')
  await deskShows('life')
  await desk.page.keyboard.press('ArrowRight')
  await deskShows('goodhart')

  // The lab on all screens: the same lives under a credit file.
  await desk.page.keyboard.press('v')
  await desk.page.getByLabel('System').selectOption('credit-file')
  await desk.page.getByRole('button', { name: 'Show it on all screens' }).click()
  await phone.getByRole('heading', { name: 'The lab' }).waitFor()
  await board.page.getByRole('img').first().waitFor()
  await isAt(({ town }) => town.lab?.regime === 'credit-file')
  await teacher.send({ type: 'lab', regime: '', reform: '' })
  await desk.page.getByText('The lab is on all screens').waitFor({ state: 'hidden' })

  // Reform: proposed, voted, laid over the own life, and lived for two months.
  await space()
  await phone.getByRole('heading', { name: 'What should change?' }).waitFor()
  await all()
  await phone
    .getByRole('button', { name: /Propose it$/ })
    .first()
    .click()
  await isAt((view) => view.desk?.answered?.are === 1 + class5.length)
  await space()
  await phone.getByRole('heading', { name: 'The vote', exact: true }).waitFor()
  for (const one of class5) await votesForAll(one)
  await space()
  await phone.getByRole('heading', { name: 'My life under our reform' }).waitFor()
  await desk.page.keyboard.press('Shift+L')
  await isAt(({ room: { phase, step } }) => phase === 'reform' && step !== null)
  while (teacher.view?.room.step !== null) {
    const ack = await teacher.send({ type: 'next' })
    if (!ack.ok) throw new Error(ack.refusal.code)
    await teacher.until(() => teacher.version >= ack.version)
  }
  expect(teacher.view.room.month).toBe(6)

  // The talk: questions, real systems, headlines once more, what is known, the last word.
  await space()
  await phone.getByRole('heading', { name: 'What?' }).waitFor()
  await space()
  await phone.getByRole('heading', { name: 'So what?' }).waitFor()
  await phone.getByRole('heading', { name: 'Words for what happened' }).waitFor()
  await space()
  await phone.getByRole('heading', { name: 'In the world' }).waitFor()
  await all()
  await space()
  await phone.getByRole('heading', { name: 'Headline or hype' }).waitFor()
  expect(await answersAll(phone, POINTER, /How true is it\?|Is this fine, or a problem\?/, 1)).toBe(14)
  await all(1)
  await space()
  await phone.getByRole('heading', { name: 'What is known' }).waitFor()
  await phone.getByText('Hits and false alarms').first().waitFor()
  await space()
  await space()
  await phone.getByText('It was the machine, not you').first().waitFor()
  await board.page.getByText('It was the machine, not you').first().waitFor()

  for (const line of [teacher, ...class5]) line.end()
  expect([ana, board, desk].flatMap(({ faults }) => faults)).toEqual([])
})

/** Somebody on a line of their own, with a phone that nobody looks at. */
async function sits({ url, code }: Room): Promise<Client> {
  const answer = await fetch(`${url}/api/rooms/${code}/join`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
  const { token } = (await answer.json()) as { token: string }
  return new Client(url, { token }).opened()
}

async function votesForAll(client: Client): Promise<void> {
  await client.until(() => client.view?.town.reform?.stage === 'voting')
  for (const reform of must(client.view?.town.reform, 'a ballot').ballot) await client.send({ type: 'vote', reform, approve: true })
}
