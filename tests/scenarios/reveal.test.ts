import { describe, expect, test } from 'vitest'
import { commitmentOf } from '../../shared/kit/commit.ts'
import { REVEAL_STEPS } from '../../shared/vocabulary/phase.ts'
import { classroom } from '../support/classroom.ts'
import { withPerfectEyes } from '../support/sealed.ts'

const four = ['ana', 'ben', 'cleo', 'dan'] as const
const five = [...four, 'eve'] as const

describe('R122 the notebook', () => {
  test('is closed in ordinary life, open from the rule on', () => {
    const { room, ana } = classroom({ citizens: four })
    room.reaches('ordinary')
    expect(ana.me.notebook).toEqual([])
    expect(ana.tries({ type: 'theory', feature: 'buy.game', effect: 'lowers', confidence: 2 })).toBe('wrong-phase')
    room.reaches('rule')
    ana.guesses('buy.game', 'raises', 1).guesses('buy.game', 'lowers', 4)
    expect(ana.me.notebook.find(({ feature }) => feature === 'buy.game')).toEqual({ feature: 'buy.game', effect: 'lowers', confidence: 4 })
    expect(ana.tries({ type: 'theory', feature: 'toString', effect: 'lowers', confidence: 2 })).toBe('choice-gone')
  })

  test('holds the same lines in every room, so that it tells nothing', () => {
    const lines = ['lesson-1', 'lesson-2'].map((seed) => {
      const { room, ana } = classroom({ citizens: four, seed })
      room.reaches('rule')
      return ana.me.notebook.map(({ feature }) => feature)
    })
    expect(lines[0]).toEqual(lines[1])
  })
})

describe('R123 before the envelope', () => {
  test('the class may be ready and the clock may run out: the theories only close', () => {
    const { room, ana, ben } = classroom({ citizens: ['ana', 'ben'], timers: true })
    room.reaches('theories')
    for (const stage of ['exam', 'closed']) {
      ana.isReady()
      ben.isReady()
      expect(room.town).toMatchObject({ phase: 'theories', theories: stage })
    }
    expect(room.town.deadline).toBeNull()
    expect(ana.tries({ type: 'theory', feature: 'buy.game', effect: 'lowers', confidence: 2 })).toBe('wrong-phase')
    expect(room.desk).toMatchObject({ opensEnvelope: true, preview: { does: 'envelope' }, theories: { closed: true } })
    expect(room.projector.reveal).toBeUndefined()
    room.next()
    expect(room.projector.reveal?.step).toBe(0)
  })

  test('the clock closes them too', () => {
    const { room } = classroom({ citizens: ['ana', 'ben'], timers: true })
    room.reaches('theories').timeUp().timeUp()
    expect(room.town).toMatchObject({ phase: 'theories', theories: 'closed', deadline: null })
  })
})

test('R126 the envelope is opened: rules on the wall, and the hash is the one of the first minute', () => {
  const { room, ana } = classroom({ citizens: four })
  const { commitment } = room.projector.room
  room.reaches('theories')
  expect(room.tries('facilitator', { type: 'reveal', step: 1 })).toBe('sealed')
  room.next().next().next()
  for (const view of [room.projector, ana.view]) {
    expect(commitmentOf(view.reveal?.sealed)).toBe(commitment)
    expect(view.room.commitment).toBe(commitment)
  }
  expect(commitmentOf({ ...room.projector.reveal?.sealed, salt: '0'.repeat(64) })).not.toBe(commitment)
})

describe('R127 the own file', () => {
  test('starts at the start, adds up, and marks what someone else did', () => {
    const { room, ana, ben } = classroom({
      citizens: four,
      sealed: (regime) => ({ ...withPerfectEyes(regime), sensors: { feed: { from: 'rule', sees: 1000, mistakes: 1000, delay: 0 } } }),
    })
    room.reaches('rule')
    ana.lives('good', 'rest')
    ben.has({ dilemma: null }).lives('spill', 'rest')
    room.reaches('reveal')
    const { file } = ana.me
    const sum = (file?.ledger ?? []).reduce((points, { delta }) => points + delta, file?.start ?? 0)
    expect(sum).toBe(ana.standing)
    expect(file?.ledger.find(({ feature }) => feature === 'post.critical')).toMatchObject({
      citizen: ana.seat,
      actual: ben.seat,
      sensor: 'feed',
      place: 'feed',
    })
  })

  test('is nobody else’s, and not on the wall', () => {
    const { room, ana } = classroom({ citizens: four })
    room.reaches('reveal')
    expect(ana.me.file?.ledger.every(({ citizen }) => citizen === ana.seat)).toBe(true)
    expect(room.projector.me).toBeUndefined()
    expect(Object.keys(room.projector.reveal ?? {})).not.toContain('ledger')
  })
})

test('R128 the dots of life stand in order of life and bear no name', () => {
  const { room } = classroom({ citizens: five })
  room.reaches('reveal')
  const lives = room.projector.reveal?.lives ?? []
  expect(lives).toHaveLength(5)
  expect(lives.map(({ life }) => life)).toEqual(lives.map(({ life }) => life).toSorted((a, b) => a - b))
  for (const dot of lives) expect(Object.keys(dot).toSorted()).toEqual(['dreamSteps', 'joy', 'life', 'standing', 'tier'])
})

test('R129 what the class believed: marked by the last month, and the surest error is named', () => {
  const { room, ana, ben, cleo } = classroom({
    citizens: five,
    chairs: 9,
    sealed: (regime) => ({
      ...regime,
      effects: { ...regime.effects, 'buy.game': { account: 'spending', points: -20 }, study: { account: 'civic', points: 5 } },
      updates: [{ month: 4, effects: { 'buy.game': { account: 'spending', points: 20 } }, shift: 0 }],
    }),
  })
  room.does('facilitator', { type: 'bots', count: 4, temperament: 'rebel' })
  room.reaches('rule')
  ana.guesses('buy.game', 'lowers', 4).guesses('pay.ontime', 'lowers', 2)
  ben.guesses('buy.game', 'lowers', 3)
  cleo.guesses('buy.game', 'raises', 4)
  room.arrange((g) => {
    for (const seat of [6, 7, 8, 9]) Object.assign(g.own[seat] ?? {}, { theories: { 'pay.ontime': { effect: 'lowers', confidence: 4 } } })
  })
  room.reaches('reveal')
  expect(ana.me.file?.theories).toMatchObject([
    { feature: 'buy.game', effect: 'lowers', confidence: 4, truth: 'raises' },
    { feature: 'pay.ontime', effect: 'lowers', confidence: 2, truth: 'raises' },
  ])
  expect(room.projector.reveal?.wrongest).toEqual({ feature: 'buy.game', believed: 'lowers', truth: 'raises', sure: 2, of: 5 })
})

test('R130 the reveal is told in ten steps, back and forth, and then the class proposes', () => {
  const { room } = classroom({ citizens: four })
  room.reaches('reveal')
  const step = () => room.projector.reveal?.step
  room.next().next()
  expect(step()).toBe(2)
  room.leads({ type: 'reveal', step: 0 })
  expect(step()).toBe(0)
  expect(room.tries('facilitator', { type: 'reveal', step: REVEAL_STEPS.length })).toBe('choice-gone')
  for (const _ of REVEAL_STEPS) room.next()
  expect(room.town).toMatchObject({ phase: 'reform', reform: { stage: 'proposing' } })
  expect(room.projector.reveal?.sealed).toEqual(room.opening.sealed)
})
