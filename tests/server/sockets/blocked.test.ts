import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { must } from '../../../shared/kit/assert.ts'
import { flakyNetwork } from '../../support/flaky-network.ts'
import { phoneLine, type PhoneLine } from '../../support/phone-line.ts'
import { aSchool, type Class, type School } from '../../support/school.ts'
import { schoolProxy, type SchoolProxy, type Treatment } from '../../support/school-proxy.ts'

let school: School
let lesson: Class
beforeAll(async () => {
  school = await aSchool()
  lesson = await school.gather(2)
  await lesson.teacher.send({ type: 'start' })
  await lesson.teacher.send({ type: 'next' })
})
afterAll(() => school.end())

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

const port = () => Number(new URL(school.url).port)

async function behind(treatment: Treatment): Promise<{ proxy: SchoolProxy; phone: PhoneLine }> {
  const proxy = await schoolProxy(port(), treatment)
  ends.push(() => proxy.close())
  return { proxy, phone: await phoneAt(proxy.url) }
}

/** A new pupil's phone. */
async function phoneAt(url: string): Promise<PhoneLine> {
  const { roomId, token } = await school.join(lesson.code)
  const phone = phoneLine(url, { room: roomId, token })
  ends.push(() => phone.store.stop())
  return phone
}

/** A tap that the server keeps, and that comes back to the screen. */
async function taps(phone: PhoneLine, pay: boolean): Promise<void> {
  phone.store.send({ type: 'bills', pay })
  await phone.until(({ pending }) => pending.some(({ state }) => state === 'saved'))
  await phone.until(({ view }) => view?.me?.plan.bills === pay)
}

const isLive = ({ status }: { status: string }) => status === 'live'

describe('behind a proxy', () => {
  test.each([
    ['refuses', 0],
    ['strips', 0],
    ['hangs', 3000],
    ['swallows', 3000],
  ] as const)('that %s websockets a phone polls after %i ms, and stays with it', async (treatment, ms) => {
    const { proxy, phone } = await behind(treatment)
    if (ms > 0) {
      await proxy.hasAsked(1)
      phone.clock.pass(ms)
    }
    await phone.until(isLive)
    expect(phone.ways).toEqual(['websocket', 'polling'])
    expect(phone.pollsOnly()).toBe(true)
    await taps(phone, false)
    phone.store.wake()
    await taps(phone, true)
    expect(phone.ways).toHaveLength(2)
    expect(proxy.asked()).toBe(1)
  })

  test('that lets websockets be, a phone stays with its websocket', async () => {
    const { proxy, phone } = await behind('passes')
    await phone.until(isLive)
    await taps(phone, false)
    expect(phone.ways).toEqual(['websocket'])
    expect(proxy.asked()).toBe(1)
  })

  test('that forgets a websocket in mid-lesson, a tap without an answer is kept once, by polling', async () => {
    const { proxy, phone } = await behind('passes')
    await phone.until(isLive)
    proxy.swallow()
    phone.store.send({ type: 'bills', pay: false })
    phone.clock.pass(4000)
    phone.clock.pass(3000)
    await phone.until(({ view, status }) => status === 'live' && view?.me?.plan.bills === false)
    expect(phone.ways).toEqual(['websocket', 'polling'])
    await phone.until(({ pending }) => pending.every(({ state }) => state === 'saved'))
  })

  test('that forgets a websocket while the phone sleeps, the phone is live again a second after it woke', async () => {
    const { proxy, phone } = await behind('passes')
    await phone.until(isLive)
    proxy.swallow()
    phone.clock.sleep(60_000)
    phone.store.wake()
    phone.clock.pass(1000)
    expect(phone.store.getState().status).toBe('reconnecting')
    // Not the websocket's fault: it is tried again first.
    expect(phone.ways).toEqual(['websocket', 'websocket'])
    phone.clock.pass(3000)
    await phone.until(isLive)
    expect(phone.ways).toEqual(['websocket', 'websocket', 'polling'])
  })
})

test('a phone that lost its websocket with the network gets one again', async () => {
  const wifi = await flakyNetwork(port())
  ends.push(() => wifi.close())
  const phone = await phoneAt(wifi.url)
  await phone.until(isLive)
  wifi.cut()
  await phone.until(({ status }) => status === 'reconnecting')
  expect(phone.store.getState().lost).toEqual({ since: 0, restarting: false })
  phone.store.send({ type: 'bills', pay: false })
  wifi.heal()
  phone.clock.pass(300)
  await phone.until(({ view }) => view?.me?.plan.bills === false)
  expect(phone.ways).toEqual(['websocket', 'websocket'])
})

test('a server that stops says so', async () => {
  const own = await aSchool()
  ends.push(() => own.end())
  const { people } = await own.gather(1)
  const { roomId, token } = must(people[0], 'a pupil')
  const phone = phoneLine(own.url, { room: roomId, token })
  ends.push(() => phone.store.stop())
  await phone.until(isLive)
  await own.restart()
  await phone.until(({ status }) => status === 'reconnecting')
  expect(phone.store.getState().lost).toMatchObject({ restarting: true })
})
