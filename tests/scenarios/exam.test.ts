import { describe, expect, test } from 'vitest'
import { FRIEND_LOW } from '../../shared/vocabulary/feature.ts'
import { classroom } from '../support/classroom.ts'
import { aRegime } from '../support/sealed.ts'

const four = ['ana', 'ben', 'cleo', 'dan'] as const

/** A class that is divided about games and helping out, and agrees about bills, as its notebook is closed. */
function dividedTown({
  change = () => {},
  ...lesson
}: { seed?: string; change?: Parameters<ReturnType<typeof classroom>['room']['arrange']>[0] } = {}) {
  const town = classroom({ citizens: four, ...lesson })
  const { room, ana, ben, cleo, dan } = town
  room.reaches('theories')
  for (const one of [ana, ben]) one.guesses('buy.game', 'lowers', 4).guesses('civic.volunteer', 'raises', 1).guesses('pay.ontime', 'raises', 4)
  for (const one of [cleo, dan]) one.guesses('buy.game', 'raises', 1).guesses('civic.volunteer', 'raises', 4).guesses('pay.ontime', 'raises', 4)
  room.arrange(change)
  return town
}

describe('R177 the act that counts most', () => {
  test('is named while the notebook is open in the theories, by those who like to, and as often as they like', () => {
    const { room, ana } = classroom({ citizens: four })
    room.reaches('rule')
    expect(ana.tries({ type: 'heaviest', feature: 'civic.volunteer' })).toBe('wrong-phase')
    room.reaches('theories')
    ana.sends({ type: 'heaviest', feature: 'civic.volunteer' }).sends({ type: 'heaviest', feature: 'buy.game' })
    expect(ana.me.heaviest).toBe('buy.game')
    expect(ana.tries({ type: 'heaviest', feature: FRIEND_LOW })).toBe('choice-gone')
    room.next()
    expect(ana.tries({ type: 'heaviest', feature: 'civic.volunteer' })).toBe('wrong-phase')
  })

  test('waits for nobody while the room is paused', () => {
    const { room, ana } = classroom({ citizens: four })
    room.reaches('theories').leads({ type: 'pause' })
    expect(ana.choices('heaviest')).toEqual([])
    expect(ana.tries({ type: 'heaviest', feature: 'civic.volunteer' })).toBe('room-paused')
  })
})

describe('R178 five newcomers', () => {
  test('did two acts of the notebook each, and none is in more than two cases', () => {
    const { room } = dividedTown()
    const cases = room.next().projector.town.exam ?? []
    expect(room.town.theories).toBe('exam')
    expect(cases).toHaveLength(5)
    const notebook = room.projector.room.regime?.notebook ?? []
    for (const acts of cases) expect([acts.length, acts.every((act) => notebook.includes(act) && act !== FRIEND_LOW)]).toEqual([2, true])
    for (const act of cases.flat()) expect(cases.flat().filter((one) => one === act).length).toBeLessThanOrEqual(2)
  })

  test('are those about whom the theories of the class are divided', () => {
    const { room } = dividedTown()
    // Ana and Ben: 1 × 2 − 5 is below nothing; Cleo and Dan: 5 + 2 is above it. About bills all say the same.
    expect(room.next().town.exam?.[0]).toContain('buy.game')
  })

  test('hang on the theories and the seed: whatever the envelope and the files hold, they are the same', () => {
    const cases = (change: NonNullable<Parameters<typeof dividedTown>[0]>['change'] = () => {}) => dividedTown({ change }).room.next().town.exam
    expect(
      cases((g) => {
        g.sealed.sealed = { regime: aRegime({ effects: { 'buy.game': { account: 'civic', points: 500 } } }), salt: '' }
        Object.assign(g.sealed, { acts: [], observations: [], ledger: [], standings: [], files: {} })
      }),
    ).toEqual(cases())
    expect(dividedTown({ seed: 'lesson-2' }).room.next().town.exam).not.toEqual(cases())
  })

  test('come of what people wrote, not of what bots did', () => {
    const { room } = dividedTown()
    const bots = classroom({ citizens: four, chairs: 6 })
    bots.room.leads({ type: 'bots', count: 2, temperament: 'mixed' }).reaches('theories')
    bots.room.arrange((g) => {
      for (const seat of [1, 2, 3, 4]) Object.assign(g.own[seat] ?? {}, { theories: room.game.own[seat]?.theories })
      for (const seat of [5, 6]) Object.assign(g.own[seat] ?? {}, { theories: { 'pay.ontime': { effect: 'lowers', confidence: 4 } } })
    })
    expect(bots.room.next().town.exam).toEqual(room.next().town.exam)
  })

  test('are asked about where nobody has written a theory, too', () => {
    const { room } = classroom({ citizens: four })
    expect(room.reaches('theories').next().town.exam).toHaveLength(5)
  })

  test('are left out where the notebook has no acts to ask about', () => {
    const { room } = classroom({ citizens: four, sealed: (regime) => ({ ...regime, notebook: [] }) })
    expect(room.reaches('theories').next().town).toMatchObject({ theories: 'closed', exam: [] })
  })
})

describe('R179 what one says of them', () => {
  test('may be changed until the exam is closed', () => {
    const { room, ana } = dividedTown()
    expect(ana.tries({ type: 'exam', case: 0, answer: 'raises' })).toBe('wrong-phase')
    room.next()
    ana.sends({ type: 'exam', case: 0, answer: 'raises' }).sends({ type: 'exam', case: 0, answer: 'nothing' })
    expect(ana.me.exam).toEqual({ 0: 'nothing' })
    expect(ana.tries({ type: 'exam', case: 5, answer: 'raises' })).toBe('choice-gone')
    room.leads({ type: 'pause' })
    expect(ana.tries({ type: 'exam', case: 1, answer: 'raises' })).toBe('room-paused')
    room.leads({ type: 'resume' }).next()
    expect(room.town.theories).toBe('closed')
    expect(ana.tries({ type: 'exam', case: 1, answer: 'raises' })).toBe('wrong-phase')
  })

  test('is on nobody else’s screen, before the envelope and after', () => {
    const { room, ana, ben } = dividedTown()
    room.next()
    ana.sends({ type: 'exam', case: 3, answer: 'lowers' })
    for (const phase of ['theories', 'reveal'] as const) {
      room.reaches(phase)
      expect(ben.me.exam).toEqual({})
      expect(room.projector).not.toTell('"answer":"lowers"')
    }
  })

  test('is nothing that a bot says, and the room doesn’t wait for one', () => {
    const { room, ana } = classroom({ citizens: ['ana'], chairs: 4, timers: true })
    room.leads({ type: 'bots', count: 3, temperament: 'mixed' }).reaches('theories').next()
    ana.isReady()
    expect(room.town.theories).toBe('closed')
    expect([2, 3, 4].map((seat) => room.game.own[seat]?.exam)).toEqual([{}, {}, {}])
  })
})
