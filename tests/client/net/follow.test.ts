import { expect, test } from 'vitest'
import type { Answer } from '../../../client/net/api.ts'
import { follow } from '../../../client/net/follow.ts'
import { fakeLater } from '../support/later.ts'

function following(answers: Answer<string>[], everyMs?: number) {
  const clock = fakeLater()
  const told: string[] = []
  let asked = 0
  const ask = () => Promise.resolve(answers[Math.min(asked++, answers.length - 1)] ?? { ok: false as const, trouble: 'offline' as const })
  const stop = follow({
    ask,
    later: clock.later,
    everyMs,
    tell: (document) => told.push(document.state === 'ready' ? document.value : document.state),
  })
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve))
  const pass = async (ms: number) => {
    await settle()
    clock.pass(ms)
    await settle()
  }
  return { told, asked: () => asked, stop, pass }
}

const OFFLINE = { ok: false, trouble: 'offline' } as const

test('a lost line is tried again, after pauses that grow', async () => {
  const room = following([OFFLINE, OFFLINE, { ok: true, value: 'figures' }])
  await room.pass(1000)
  expect(room.told).toEqual(['waiting', 'waiting'])
  await room.pass(1000)
  expect(room.asked()).toBe(2)
  await room.pass(1000)
  expect(room.told).toEqual(['waiting', 'waiting', 'figures'])
})

test('a refusal for good is told at once and not asked again', async () => {
  const room = following([{ ok: false, trouble: 'unknown-token' }])
  await room.pass(60_000)
  expect(room.told).toEqual(['failed'])
  expect(room.asked()).toBe(1)
})

test('while people answer it is asked again and again, until it is stopped', async () => {
  const room = following([{ ok: true, value: 'figures' }], 5000)
  await room.pass(5000)
  expect(room.asked()).toBe(2)
  room.stop()
  await room.pass(20_000)
  expect(room.asked()).toBe(2)
})
