import { afterAll, beforeAll, expect, test } from 'vitest'
import { aSchool, type School } from '../../support/school.ts'

let school: School
beforeAll(async () => void (school = await aSchool()))
afterAll(() => school.end())

test('whoever runs the server reads what it does, and nothing that singles out a room or a child', async () => {
  const { pupils, teacher, code, people, opened } = await school.gather(2)
  await teacher.send({ type: 'start' })
  await pupils[0]?.send({ type: 'start' })
  await school.ask('POST', '/api/rooms/BCDFGH/join', { body: {} })
  const { text } = await school.ask('GET', '/metrics')

  const figures = [
    'igs_rooms 1',
    'igs_citizens 2',
    'igs_sockets 4',
    'igs_intents_total{outcome="accepted"} 1',
    'igs_intents_total{outcome="not-your-role"} 1',
  ]
  for (const figure of figures) expect(text).toContain(figure)
  expect(text).toMatch(/igs_commit_seconds_count\{outcome="ok"\} [1-9]/)
  expect(text).toMatch(/igs_http_answers_total\{method="POST",status="404"\} 1/)
  expect(text).toContain('igs_unhandled_total 0')
  expect(text).toContain('nodejs_eventloop_lag_p99_seconds')

  const labels = new Set([...text.matchAll(/igs_\w+\{([^}]*)\}/g)].flatMap(([, all = '']) => [...all.matchAll(/(\w+)=/g)].map(([, name]) => name)))
  expect([...labels].toSorted()).toEqual(['le', 'method', 'outcome', 'status'])
  const mine = [code, opened.sessionId, ...opened.rooms.map(({ roomId }) => roomId), ...people.flatMap(({ name, token }) => [name, token])]
  expect(mine.filter((one) => text.includes(one))).toEqual([])
})
