import { describe, expect, test } from 'vitest'
import type { Consequences } from '../../shared/vocabulary/consequence.ts'
import type { Disclosure } from '../../shared/vocabulary/disclosure.ts'
import { steeply } from '../support/sealed.ts'
import { quietTown } from '../support/town.ts'

const CONSEQUENCES: Consequences = {
  gates: [],
  queue: 'lot',
  prices: [],
  taken: {
    privilege: 'dog',
    tier: 'E',
    quiz: [
      { ask: 'A child is afraid.', answers: ['Step aside', 'Laugh'], right: 0 },
      { ask: 'The park is empty.', answers: ['Let it run', 'Ask the dog', 'Hold on'], right: 2 },
    ],
  },
}

/** Ana, who has a dog, let it run: the statement puts her into the tier at which it is taken. */
function loses(disclosure: Disclosure = 'tier') {
  const town = quietTown({ phase: 'rule', disclosure, sealed: steeply({ 'dog.loose': -300, 'dog.leash': 10 }, { consequences: CONSEQUENCES }) })
  town.ana.has({ persona: 'dog' }).lives('loose', 'rest')
  town.room.settles()
  return town
}

describe('R147 what was taken', () => {
  test('is told, and stays shut: not even the leash', () => {
    const { room, ana, ben } = loses()
    expect([ana.diary('taken').length, ben.diary('taken').length]).toEqual([1, 0])
    expect([ana.me.taken, ben.me.taken]).toEqual([{ privilege: 'dog', open: false }, null])
    room.reaches('rule', 2)
    expect(ana.me.taken).toEqual({ privilege: 'dog', open: true })
    expect([ana.me.offers['leash']?.state, ana.me.offers['loose']?.state, ben.me.offers['leash']?.state]).toEqual(['shut', 'shut', 'open'])
  })

  test('leaves real choices: most of the town is open, and some of the hand', () => {
    const { room, ana } = loses()
    room.reaches('rule', 2)
    expect(ana.mayPlan(1).length).toBeGreaterThan(20)
    expect(ana.me.hand.filter((id) => ana.me.offers[id]?.state === 'open').length).toBeGreaterThanOrEqual(2)
  })

  test('is not given back by a better tier', () => {
    const { room, ana } = loses()
    room.reaches('rule', 2).arrange((g) => {
      const file = g.sealed.files[ana.seat]
      if (file) file.accounts['civic'] = 700
    })
    room.settles()
    expect(ana).toBeInTier('B')
    room.reaches('rule', 3)
    expect(ana.me.offers['leash']?.state).toBe('shut')
  })

  test('comes back to who passes the test: with the statement one begins anew, and next month the door is open', () => {
    const { room, ana } = loses()
    room.reaches('rule', 2)
    expect(ana.choices('quiz')).toEqual([{ type: 'quiz', answers: ['00', '01', '02', '10', '11', '12'] }])
    ana.sends({ type: 'quiz', answers: '02' })
    expect([ana.diary('returned').length, ana.me.taken, ana.me.offers['leash']?.state]).toEqual([1, null, 'shut'])
    room.settles()
    expect(ana.lines.at(-1)).toMatchObject({ cause: { kind: 'reset' }, delta: 300, balance: 600 })
    expect(600 + ana.lines.reduce((sum, { delta }) => sum + delta, 0)).toBe(600)
    room.reaches('rule', 3)
    expect(ana.me.offers['leash']?.state).toBe('open')
    expect(room.secrets.renewals).toEqual([{ month: 6, citizen: ana.seat }])
  })

  test('can be tried for once a month; which answer was wrong is not said', () => {
    const { room, ana } = loses()
    room.reaches('rule', 2)
    ana.sends({ type: 'quiz', answers: '01' })
    expect([ana.diary('test-failed').length, ana.me.taken, ana.tries({ type: 'quiz', answers: '02' })]).toEqual([
      1,
      { privilege: 'dog', open: false },
      'choice-gone',
    ])
    room.reaches('rule', 3)
    expect(ana.tries({ type: 'quiz', answers: '02' })).toBeNull()
  })

  test('is asked of nobody from whom nothing was taken', () => {
    const { room, ben } = loses()
    room.reaches('rule', 2)
    expect(ben.tries({ type: 'quiz', answers: '02' })).toBe('choice-gone')
  })

  test('has questions that all may read, and answers that nobody is told', () => {
    const { room, ana } = loses()
    room.reaches('rule', 2)
    expect(room.projector.room.regime?.quiz?.questions[0]).toEqual({ ask: 'A child is afraid.', answers: ['Step aside', 'Laugh'] })
    expect(JSON.stringify(ana.view)).not.toContain('"right"')
  })

  test('never stops a dream', () => {
    const { room, ana } = loses()
    room.reaches('rule', 2)
    ana.has({ dream: 'school', dilemma: null })
    const step = ana.me.next
    expect(step?.longWay).toBe(false)
    expect(ana.me.offers[step?.activity ?? '']?.state).toBe('open')
  })

  test('a car is left at home, and everybody can walk', () => {
    const consequences: Consequences = { ...CONSEQUENCES, taken: { privilege: 'drive', tier: 'E', quiz: CONSEQUENCES.taken?.quiz ?? [] } }
    const { room, ana } = quietTown({ phase: 'rule', sealed: steeply({ 'post.critical': -300 }, { consequences }) })
    ana.has({ persona: 'nurse' }).lives('spill', 'rest')
    room.reaches('rule', 2)
    ana.has({ coins: 9, dilemma: null }).lives('rest', 'odd')
    expect(ana.choices('way')).toEqual([{ type: 'way', by: ['walk', 'bus', 'red'] }])
  })
})
