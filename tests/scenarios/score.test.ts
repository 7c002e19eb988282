import { describe, expect, test } from 'vitest'
import { commitmentOf } from '../../shared/kit/commit.ts'
import type { SealedRegime } from '../../shared/vocabulary/sealed.ts'
import { OPEN_DOORS } from '../../shared/scoring/consequences.ts'
import { classroom } from '../support/classroom.ts'
import { library } from '../support/library.ts'
import { onlyWith, steeply, withPerfectEyes } from '../support/sealed.ts'

const four = ['ana', 'ben', 'cleo', 'dan'] as const
const eight = [...four, 'eve', 'finn', 'gil', 'hana'] as const

describe('R91 the envelope', () => {
  test('lies on the table before anybody sits down', () => {
    const { room } = classroom({ citizens: [] })
    expect(room.projector.room.commitment).toBe(commitmentOf(room.opening.sealed))
    expect(room.projector.room.regime).toBeNull()
  })

  test('holds other numbers in another room', () => {
    const [one, two] = ['lesson-1', 'lesson-2'].map((seed) => classroom({ citizens: [], seed }).room.opening.sealed.regime.effects)
    expect(one).not.toEqual(two)
  })
})

test('R92 nothing of ordinary life is in the ledger, and all start from the same', () => {
  const { room, ana, ben } = classroom({ citizens: four, sealed: onlyWith({ 'post.critical': -20 }) })
  room.reaches('ordinary')
  ana.does('post.critical')
  room.reaches('rule')
  expect(room.secrets.ledger).toEqual([])
  expect([ana.standing, ana.me.standing]).toEqual([undefined, undefined])
  expect(room.projector.room.regime?.title).toBe('Good Standing')
  ana.does('post.critical')
  ben.lives('rest', 'rest')
  room.settles()
  expect([ana.standing, ben.standing]).toEqual([580, 600])
})

describe('R93 what is seen', () => {
  test('is written once, though two sensors look', () => {
    const { room, ana } = classroom({ citizens: four, sealed: withPerfectEyes })
    room.reaches('rule', 2)
    ana.has({ coins: 9, persona: 'dog' }).lives('game', 'rest')
    room.settles()
    expect(room.secrets.observations.filter(({ feature, month }) => feature === 'buy.game' && month === 4).map(({ sensor }) => sensor)).toEqual([
      'shop',
    ])
  })

  test('is nothing as long as the cameras are not there, and what was then is never found out', () => {
    const { room, ana } = classroom({ citizens: four, sealed: withPerfectEyes })
    room.reaches('rule')
    ana.lives('rest', 'odd').goes('red')
    room.reaches('rule', 2)
    ana.lives('rest', 'odd').goes('red')
    room.reaches('theories')
    expect(room.secrets.observations.filter(({ feature }) => feature === 'cross.red').map(({ month }) => month)).toEqual([4])
  })

  test('is not what was wished: who waits outside has done nothing', () => {
    const { room, ana, ben, cleo } = classroom({ citizens: four, sealed: onlyWith({ 'read.odd': -10 }) })
    room.reaches('rule')
    for (const one of [ana, ben, cleo]) one.plans('odd')
    room.settles()
    expect([ana, ben, cleo].map(({ standing }) => standing).toSorted()).toEqual([590, 600, 600])
  })
})

test('R94 the wrong person: the score errs, the purse does not', () => {
  const alwaysWrong = (regime: SealedRegime): SealedRegime => ({
    ...onlyWith({ 'post.critical': -20 })(regime),
    sensors: { feed: { from: 'rule', sees: 1000, mistakes: 1000, delay: 0 } },
  })
  const { room, ana, ben } = classroom({ citizens: four, sealed: alwaysWrong })
  room.reaches('rule')
  ana.has({ dilemma: null, persona: 'dog' }).lives('spill', 'rest')
  ben.lives('good', 'rest')
  room.settles()
  expect([ana.standing, ben.standing]).toEqual([600, 580])
  expect(ana.diary('spill')).toMatchObject([{ joy: 2 }])
  expect(room.secrets.observations.find(({ feature }) => feature === 'post.critical')).toMatchObject({ citizen: ben.seat, actual: ana.seat })
})

test('R95 a class of eight has a mistake to talk about', () => {
  const rare = (regime: SealedRegime): SealedRegime => ({
    ...regime,
    sensors: Object.fromEntries(
      Object.entries(regime.sensors).map(([name, sensor]) => [name, { ...sensor, mistakes: Math.min(sensor.mistakes, 1) }]),
    ),
  })
  for (const seed of ['lesson-1', 'lesson-2', 'lesson-3']) {
    const { room } = classroom({ citizens: eight, seed, sealed: rare })
    room.reaches('reveal')
    expect(room.projector.reveal?.mistakes.made).toBeGreaterThanOrEqual(2)
  }
})

test('R96 the better watched district', () => {
  const blindElsewhere = (regime: SealedRegime): SealedRegime => ({
    ...onlyWith({ loiter: -10 })(regime),
    sensors: { street: { from: 'rule', sees: 0, mistakes: 0, delay: 0 } },
    proxy: { district: 'works', sensors: ['street'], sees: 1000 },
  })
  const { room, ana, ben } = classroom({ citizens: eight, sealed: blindElsewhere })
  room.reaches('rule')
  ana.has({ district: 'works' }).plans('loiter', { slot: 1 })
  ben.has({ district: 'trade' }).plans('loiter', { slot: 2 })
  room.settles()
  expect([ana.standing, ben.standing]).toEqual([590, 600])
})

describe('R97 late entries', () => {
  const slow = (regime: SealedRegime): SealedRegime => ({
    ...onlyWith({ 'post.critical': -20 })(regime),
    sensors: { feed: { from: 'rule', sees: 1000, mistakes: 0, delay: 1 } },
  })

  test('what was done this month is booked next month', () => {
    const { room, ana } = classroom({ citizens: four, length: 'standard', sealed: slow })
    room.reaches('rule')
    ana.plans('spill')
    room.settles()
    expect(ana.standing).toBe(600)
    room.reaches('rule', 2).settles()
    expect(ana.standing).toBe(580)
  })

  test('the last statement waits for nothing', () => {
    const { room, ana } = classroom({ citizens: four, sealed: slow })
    room.reaches('rule')
    ana.plans('spill')
    room.reaches('rule', 2)
    ana.plans('spill')
    room.settles()
    expect(ana.standing).toBe(560)
    expect(room.secrets.waiting).toEqual([])
  })
})

test('R98 the ledger adds up, though an account is at its floor', () => {
  const { room, ana } = classroom({ citizens: four, sealed: onlyWith({ 'post.critical': -70, 'play.games': 0 }) })
  room.reaches('rule')
  ana.lives('spill', 'spill')
  room.reaches('rule', 2)
  ana.lives('games', 'rest')
  room.settles()
  expect(ana.lines.map(({ delta, balance }) => [delta, balance])).toEqual([
    [-70, 530],
    [-20, 510],
    [0, 510],
  ])
  expect(600 + ana.lines.reduce((sum, { delta }) => sum + delta, 0)).toBe(ana.standing)
})

test('R99 friends pull: the mean of the ties, and never more than the limit', () => {
  const friendly = (regime: SealedRegime): SealedRegime => ({
    ...onlyWith({ 'post.critical': -80, 'civic.volunteer': 60 })(regime),
    network: { how: 'pull', share: 100, most: 5, account: 'connections', delay: 0 },
  })
  const { room, ana, ben, cleo } = classroom({ citizens: four, sealed: friendly })
  room.reaches('rule')
  ana.has({ ties: [ben.seat, cleo.seat] }).lives('rest', 'rest')
  ben.has({ ties: [ana.seat] }).lives('spill', 'rest')
  cleo.has({ ties: [] }).lives('rest', 'rest')
  room.settles()
  const friends = (one: typeof ana) => one.lines.filter(({ cause }) => cause.kind === 'friends').map(({ delta }) => delta)
  expect(friends(ana)).toEqual([-4])
  expect(friends(ben)).toEqual([5])
  expect(friends(cleo)).toEqual([])
})

test('R100 the silent update: the same post, another price, and the old one stays', () => {
  const changing = (regime: SealedRegime): SealedRegime => ({
    ...onlyWith({ 'post.critical': -20 })(regime),
    updates: [{ month: 4, effects: { 'post.critical': { account: 'civic', points: 15 } }, shift: 0 }],
  })
  const { room, ana } = classroom({ citizens: four, sealed: changing })
  room.reaches('rule')
  ana.plans('spill')
  room.reaches('rule', 2)
  const [wall] = [JSON.stringify(room.projector)]
  expect(wall).not.toContain('update')
  ana.plans('spill')
  room.settles()
  expect(ana.lines.map(({ delta }) => delta)).toEqual([-20, 15])
})

describe('R101 the driving licence', () => {
  const licence = (regime: SealedRegime): SealedRegime => ({
    ...regime,
    effects: { 'drive.fast': { account: 'points', points: 6 } },
    sensors: { traffic: { from: 'rule', sees: 1000, mistakes: 0, delay: 0 } },
  })

  test('points add up to twelve, then the car stays at home, until they expire', () => {
    const { room, ana } = classroom({ citizens: four, regime: 'driving-licence', length: 'standard', sealed: licence })
    const drives = (month: number) => {
      room.reaches('rule', month)
      ana.has({ persona: 'nurse', coins: 9 }).lives('rest', 'odd')
      if (ana.choices('way').some((choice) => (choice['by'] as readonly string[]).includes('fast'))) ana.goes('fast')
      room.settles()
      return ana.standing
    }
    expect([1, 2, 3].map(drives)).toEqual([6, 12, 12])
    expect(ana).toBeInTier('E')
    expect(ana.me.standing).toMatchObject({ shut: ['drive'] })
    // A month without an amnesty.
    room.next().does('facilitator', { type: 'event', event: 'E01' })
    expect(drives(4)).toBe(6)
    expect(ana.lines.map(({ cause, delta }) => [cause.kind, delta])).toEqual([
      ['observation', 6],
      ['observation', 6],
      ['expiry', -6],
    ])
    expect(ana).toBeInTier('C')
  })

  test('nothing else counts: no shopping, no posts, no friends', () => {
    const { room, ana } = classroom({ citizens: four, regime: 'driving-licence' })
    room.reaches('rule')
    ana.has({ coins: 20 }).lives('game', 'spill').putsBillsOff()
    room.reaches('theories')
    expect(ana.lines).toEqual([])
    expect(ana).toBeInTier('B')
  })
})

describe('R102 what a tier opens and costs', () => {
  const steep = steeply({ 'post.critical': -90, 'civic.volunteer': 60 })

  test('is read from the last statement, not from what one did this month', () => {
    const { room, ana } = classroom({ citizens: four, sealed: steep })
    room.reaches('rule')
    ana.has({ coins: 20 }).lives('spill', 'flight')
    room.settles()
    expect(ana.diary('flight')).toMatchObject([{ outcome: 'done' }])
    expect(ana).toBeInTier('D')
    room.reaches('rule', 2)
    expect(ana.tries({ type: 'plan', slot: 1, activity: 'flight' })).toBe('gate-shut')
  })

  test.each([
    ['A', 800, -1],
    ['C', 600, 0],
    ['E', 300, 1],
  ])('in tier %s things of two coins and more have their own price', (tier, standing, price) => {
    const { room, ana } = classroom({
      citizens: four,
      sealed: (regime) => {
        const { scale, consequences, ...rest } = steep(regime)
        return {
          ...rest,
          scale: { ...scale, start: standing },
          accounts: [{ id: 'civic', floor: 0, ceiling: 1000, start: standing }],
          consequences: { ...consequences, gates: [{ privilege: 'deposit', tier: 'B' }] },
        }
      },
    })
    const { luxury, study, rental } = library.book.activities
    room.reaches('rule')
    ana.has({ persona: 'dog' })
    expect(ana.me.offers['luxury']?.cost).toBe((luxury?.cost ?? 0) + price)
    expect([study?.cost, ana.me.offers['study']?.cost]).toEqual([1, 1])
    expect(ana.me.offers['rental']?.cost).toBe(((tier === 'A' ? rental?.cheaper?.cost : rental?.cost) ?? 0) + price)
  })

  test('puts those of the better tier first in line', () => {
    const { room, ana, ben } = classroom({ citizens: four, sealed: steep })
    room.reaches('rule')
    ana.lives('spill', 'rest')
    ben.lives('volunteer', 'rest')
    room.reaches('rule', 2)
    for (const one of [ana, ben]) one.plans('odd')
    room.resolves()
    expect(room.projector.town.places['library']?.crowds?.[0]).toMatchObject({ served: [ben.seat], waiting: [ana.seat] })
  })

  test('is nothing in ordinary life', () => {
    const { room, ana } = classroom({ citizens: four })
    room.reaches('ordinary')
    expect(ana.own.doors).toEqual(OPEN_DOORS)
    expect(room.projector.town.places['station']?.gate).toBeNull()
  })
})
