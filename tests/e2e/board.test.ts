import { expect, test } from 'vitest'
import type { Deed } from '../../shared/vocabulary/intent.ts'
import type { View } from '../../shared/vocabulary/view.ts'
import { Client } from '../support/sockets.ts'
import { setsUp } from './rig.ts'
import { barriers, textUnder } from './checks.ts'
import { device, HALL, openBoard, openSession, type Room } from './stage.ts'

const LEAST = 28
const PEOPLE = 6
const MOST_STEPS = 80

const rig = setsUp()

/** What a class must do before the board shows all that it can: an event by name, when its month begins. */
const EVENTS: Readonly<Record<number, string>> = { 4: 'E13', 6: 'E18', 7: 'E24', 8: 'E23' }

test('a class of people sees members, tiers, the news and its feelings on the board, all large enough', async () => {
  const room = await openSession(rig.server.url, {
    length: 'standard',
    rooms: [{ citizens: 24, bots: 18, disclosure: 'score', stepSeconds: { plan: 0, social: 0, statement: 0 } }],
  })
  const people = await Promise.all(Array.from({ length: PEOPLE }, () => sitsDown(room)))
  const teacher = await new Client(room.url, { token: room.facilitatorToken, room: room.roomId }).opened()
  const { page, faults } = await device(rig.browser, { ...HALL, reducedMotion: 'reduce' })
  await openBoard(page, room)
  const seen = new Set<string>()
  const found: Record<string, unknown> = {}

  const does = async (deed: Deed) => {
    const ack = await teacher.send(deed)
    if (!ack.ok) throw new Error(`${deed.type}: ${ack.refusal.code}`)
    await teacher.until(() => teacher.version >= ack.version)
  }
  const looks = async () => {
    const view = teacher.view
    if (!view) return
    for (const [name, words] of marksOf(view)) {
      await page.getByText(words).first().waitFor()
      seen.add(name)
    }
    const { phase, step, month } = view.room
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const faulty = [...(await barriers(page)), ...(await textUnder(page, LEAST))]
      if (faulty.length > 0) found[`${phase} ${month} ${step ?? ''} ${colorScheme}`] = faulty
    }
  }

  await does({ type: 'tiers', show: true })
  await does({ type: 'start' })
  for (let i = 0; i < MOST_STEPS && teacher.view?.room.phase !== 'debrief'; i += 1) {
    const { room: now, town } = teacher.view as View
    const event = now.step === 'morning' ? EVENTS[now.month] : undefined
    if (event !== undefined && town.event !== event) await does({ type: 'event', event })
    if (now.phase === 'app' && now.step === null) await all(people, { type: 'consent', accept: true })
    if (town.theories === 'closed' && now.phase === 'theories') await all(people, { type: 'feeling', feeling: 'watched' })
    if (SHOWN.has(momentOf(teacher.view as View))) await looks()
    await does({ type: 'next' })
  }
  await looks()

  expect([...seen].toSorted()).toEqual(['feelings', 'lights', 'members', 'news'])
  expect(found).toEqual({})
  expect(faults).toEqual([])
  for (const client of [...people, teacher]) client.end()
})

/** Where the board has something that the tour of all screens doesn't show. */
const SHOWN: ReadonlySet<string> = new Set(['app 4 plan', 'rule 6 social', 'rule 7 statement', 'rule 8 statement', 'reveal 8 ', 'reform 8 '])

const momentOf = ({ room: { phase, month, step } }: View) => `${phase} ${month} ${step ?? ''}`

/** What is on the board just now beyond the usual, and words that tell. */
function marksOf({ room, town, reveal }: View): [name: string, words: RegExp][] {
  return [
    ...(town.members === null ? [] : [['members', /\d+ members/] as [string, RegExp]]),
    ...(town.lights === null || room.phase !== 'rule' ? [] : [['lights', /^[A-E]$/] as [string, RegExp]]),
    ...(town.news.length > 0 && room.step === 'statement' ? [['news', /News of the month/] as [string, RegExp]] : []),
    ...(town.feelings && reveal?.step === 0 ? [['feelings', /What we felt before/] as [string, RegExp]] : []),
  ]
}

async function sitsDown({ url, code, roomId }: Room): Promise<Client> {
  const response = await fetch(`${url}/api/rooms/${code}/join`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
  const { token } = (await response.json()) as { token: string }
  return new Client(url, { token, room: roomId }).opened()
}

async function all(people: readonly Client[], deed: Deed): Promise<void> {
  const acks = await Promise.all(people.map((person) => person.send(deed)))
  for (const ack of acks) expect(ack).toMatchObject({ ok: true })
}
