import { expect, test } from 'vitest'
import { Guesses } from '../../../server/http/guesses.ts'
import { isRefusal } from '../../../server/sessions/hall.ts'
import { CODE_SIGNS } from '../../../shared/vocabulary/ids.ts'
import { refusal, type Refusal } from '../../../shared/vocabulary/refusal.ts'
import { breathe, fakeClock } from '../../support/clock.ts'

const RIGHT = 'VF9BMH'

function door() {
  const clock = fakeClock()
  const guesses = new Guesses(clock)
  const looked: string[] = []
  const look = (code: string, address = 'school'): Promise<{ seat: number } | Refusal> =>
    guesses.look(address, code, () => {
      looked.push(code)
      return Promise.resolve(code === RIGHT ? { seat: 1 } : refusal('no-such-room', 'There is no room with this code.'))
    })
  return { clock, guesses, look, looked }
}

test('ten wrong codes are answered at once, the next one waits, and nobody is locked out', async () => {
  const { clock, look, looked } = door()
  for (let i = 0; i < 10; i += 1) await look(`WRONG${i}`)
  const late = look('WRONGX')
  await breathe()
  expect(looked).toHaveLength(10)
  await clock.pass(500)
  expect(await late).toMatchObject({ code: 'no-such-room' })

  await clock.pass(60_000)
  await look('WRONGY')
  expect(looked).toHaveLength(12)
})

test('a guesser gets through about twelve codes a minute, however many are sent at once', async () => {
  const { clock, look, looked } = door()
  let refused = 0
  for (let second = 0; second < 600; second += 1) {
    for (let i = 0; i < 20; i += 1) void look(`S${second}N${i}`).then((answer) => isRefusal(answer) && answer.code === 'too-fast' && (refused += 1))
    await clock.pass(1000)
  }
  expect(looked.length).toBeLessThan(10 + 10 * 13)
  expect(refused).toBeGreaterThan(10_000)
})

test('forty who type the right code at once are looked up at once', async () => {
  const { look } = door()
  const answers = await Promise.all(Array.from({ length: 40 }, () => look(RIGHT)))
  expect(answers.filter(isRefusal)).toEqual([])
})

test('a class whose teacher opened the room behind the same address does not wait for its joker', async () => {
  const { guesses, look } = door()
  guesses.know('school', RIGHT)
  for (let i = 0; i < 5000; i += 1) void look(`WRONG${i}`)
  await breathe()
  const answers = await Promise.all(Array.from({ length: 40 }, () => look(RIGHT)))
  expect(answers.filter(isRefusal)).toEqual([])
})

test('another address has its own ten', async () => {
  const { look, looked } = door()
  for (let i = 0; i < 10; i += 1) await look(`WRONG${i}`)
  await look('WRONGX', 'cafe')
  expect(looked).toHaveLength(11)
})

test('an answer that does not tell whether the code was right makes nothing known', async () => {
  const clock = fakeClock()
  const guesses = new Guesses(clock)
  await guesses.look('school', 'ABC', () => Promise.resolve(refusal('too-fast', 'Wait.')))
  for (let i = 0; i < 10; i += 1) await guesses.look('school', `W${i}`, () => Promise.resolve(refusal('no-such-room', 'No.')))
  let isLooked = false
  void guesses.look('school', 'ABC', () => {
    isLooked = true
    return Promise.resolve({ seat: 1 })
  })
  await breathe()
  expect(isLooked).toBe(false)
})

test('of fifty live rooms an address finds one in a day with a chance of at most 0.5 %', async () => {
  const { clock, look, looked } = door()
  let n = 0
  for (let second = 0; second < 24 * 60 * 60; second += 5) {
    // As many as may wait, and one more: a guesser who is never idle.
    for (let i = 0; i < 9; i += 1) void look(`GUESS${(n += 1)}`)
    await clock.pass(5000)
  }
  const codes = CODE_SIGNS.length ** 6
  expect((looked.length * 50) / codes).toBeLessThanOrEqual(0.005)
  expect(looked.length, 'the guesser was at it all day').toBeGreaterThan(24 * 60 * 10)
})
