import { describe, expect, test } from 'vitest'
import { aDebt, quietTown } from '../support/town.ts'

const LOAN = [aDebt(2, 4, 'loan'), aDebt(3, 4, 'loan')]

describe('R29 not yet, or not here', () => {
  test('a promotion asks for two shifts; the second may be the one before it', () => {
    const { ana } = quietTown()
    expect(ana.me.offers['promo']?.state).toBe('closed')
    expect(ana.tries({ type: 'plan', slot: 1, activity: 'promo' })).toBe('choice-gone')
    ana.has({ done: { shift: 1 } })
    expect(ana.me.offers['promo']?.state).toBe('closed')
    ana.plans('shift')
    expect(ana.mayPlan(2)).toContain('promo')
    ana.has({ done: { shift: 2 } })
    expect(ana.me.offers['promo']?.state).toBe('open')
  })

  test('a promotion without its second shift is a rest', () => {
    const { room, ana, ben, cleo } = quietTown()
    ana.has({ done: { shift: 1 } }).lives('shift', 'promo')
    for (const one of [ben, cleo]) one.has({ ticket: true }).plans('shift')
    room.resolves()
    expect(ana.diary('shift')).toMatchObject([{ outcome: 'turned-away' }])
    expect(ana.diary('promo')).toMatchObject([{ outcome: 'missed', coins: 0, joy: 0 }])
    expect(ana.diary('rest')).toMatchObject([{ slot: 2 }])
  })

  test('whose dream it is asks at once', () => {
    const { ana } = quietTown()
    ana.has({ dream: 'lead', dreamSteps: 3, coins: 20 })
    expect(ana.me.offers['promo']).toMatchObject({ state: 'open', dream: true })
  })

  test.each([
    ['ordinary', 'house', 'closed'],
    ['app', 'house', 'closed'],
    ['rule', 'house', 'open'],
  ] as const)('in the phase %s of the system %s the appeal desk is %s', (phase, regime, state) => {
    const { ana } = quietTown({ phase, regime })
    expect(ana.me.offers['appeal']?.state).toBe(state)
  })

  test('where nobody hears appeals there is no desk in the rule either', () => {
    const { ana } = quietTown({ phase: 'rule', sealed: (regime) => ({ ...regime, appeal: 'none' }) })
    expect(ana.me.offers['appeal']?.state).toBe('closed')
  })
})

describe('R30 once and for all', () => {
  test('work clothes pay with the next shift, in the same month too, and a promotion on top of them', () => {
    const { room, ana } = quietTown()
    ana.lives('workwear', 'shift')
    room.resolves()
    expect(ana.diary('shift')).toMatchObject([{ coins: 6 }])
    room.reaches('ordinary', 2)
    expect(ana.me.offers).toMatchObject({ workwear: { state: 'spent' }, shift: { gain: 6 }, overtime: { gain: 7 } })
    expect(ana.tries({ type: 'plan', slot: 1, activity: 'workwear' })).toBe('already-done')
    ana.has({ done: { workwear: 1, promo: 1 } })
    expect(ana.me.offers['shift']?.gain).toBe(8)
  })

  test('a video game makes the evenings better', () => {
    const { room, ana } = quietTown()
    ana.lives('game', 'games')
    expect(ana.mayPlan(2)).not.toContain('game')
    room.resolves()
    expect(ana.diary('games')).toMatchObject([{ joy: 4 }])
  })

  test('a dream may ask for a second promotion', () => {
    const { ana } = quietTown({ length: 'long' })
    ana.has({ dream: 'lead', dreamSteps: 3, dreamActs: 1, done: { promo: 1 }, last: { promo: 1 }, coins: 20 })
    expect(ana.me.offers['promo']?.state).toBe('open')
    ana.has({ dreamSteps: 4 })
    expect(ana.me.offers['promo']?.state).toBe('closed')
    ana.has({ done: { promo: 1, shift: 2 } })
    expect(ana.me.offers['promo']?.state).toBe('spent')
  })
})

describe('R31 haggling', () => {
  test('makes the next purchase cheaper, and only that one', () => {
    const { room, ana } = quietTown()
    ana.has({ coins: 0 }).plans('haggle')
    expect(ana.mayPlan(2)).toContain('comics')
    ana.plans('comics', { slot: 2 })
    room.resolves()
    expect(ana.diary('comics')).toMatchObject([{ outcome: 'done', coins: -1 }])
    room.reaches('ordinary', 2)
    expect(ana.me).toMatchObject({ discount: false, offers: { comics: { cost: 2 } } })
  })

  test('holds for the month after, and no longer', () => {
    const { room, ana } = quietTown()
    ana.lives('haggle', 'rest')
    room.reaches('ordinary', 2)
    expect(ana.me).toMatchObject({ discount: true, offers: { comics: { cost: 1 }, train: { cost: 2 } } })
    room.reaches('app')
    expect(ana.me).toMatchObject({ discount: false, offers: { comics: { cost: 2 } } })
  })

  test('is not lost on those who wait outside', () => {
    const { room, ana, ben } = quietTown()
    ana.has({ discount: 2 }).plans('comics')
    ben.has({ ticket: true }).plans('comics')
    room.resolves()
    expect(ana.diary('comics')).toMatchObject([{ outcome: 'turned-away' }])
    expect(ana.own.discount).toBe(2)
  })
})

describe('R43 a loan', () => {
  test('is seven coins now and twice four later, one at a time', () => {
    const { room, ana } = quietTown()
    ana.plans('loan')
    expect(ana.mayPlan(2)).not.toContain('loan')
    room.resolves()
    expect(ana.diary('loan')).toMatchObject([{ coins: 7 }])
    expect(ana.me.debts).toEqual(LOAN)
    room.reaches('ordinary', 2)
    expect(ana.me.offers['loan']?.state).toBe('closed')
    ana.has({ coins: 20 })
    room.settles()
    expect(ana.diary('debt')).toMatchObject([{ coins: -4 }])
    room.reachesMonth(3)
    ana.has({ coins: 20 })
    room.reachesMonth(4)
    expect(ana.me).toMatchObject({ debts: [], offers: { loan: { state: 'open' } } })
  })

  test('that is not paid back stays a loan', () => {
    const { room, ana } = quietTown()
    ana.has({ debts: [aDebt(1, 4, 'loan'), aDebt(2, 4, 'loan')], coins: 3 })
    room.settles()
    expect(ana.me.debts).toEqual([aDebt(2, 4, 'loan'), aDebt(2, 5, 'loan')])
  })

  test.each([
    [11, 'open'],
    [12, 'closed'],
  ])('with %i coins owed the bank is %s', (coins, state) => {
    const { ana } = quietTown()
    ana.has({ debts: [aDebt(9, coins)] })
    expect(ana.me.offers['loan']?.state).toBe(state)
  })
})

describe('R44 co-signing', () => {
  function signed() {
    const town = quietTown()
    town.ana.has({ ties: [town.ben.seat] }).plans('cosign', { with: town.ben })
    town.ben.has({ ties: [town.ana.seat] })
    return town
  }

  test('the friend has the coins at once, and owes them next month; both read of it', () => {
    const { room, ana, ben } = signed()
    const { coins } = ben.me
    room.resolves()
    expect(ben.diary('cosigned')).toMatchObject([{ who: ana.seat, coins: 4 }])
    expect(ana.diary('surety')).toMatchObject([{ who: ben.seat, coins: 0 }])
    expect(ben.me).toMatchObject({ coins: coins + 4, debts: [aDebt(2, 5, 'cosign', ana.seat)] })
  })

  test('the friend pays, and that is all', () => {
    const { room, ana, ben } = quietTown()
    ben.has({ coins: 5, debts: [aDebt(1, 5, 'cosign', ana.seat)] })
    room.settles()
    expect(ben.diary('debt')).toMatchObject([{ coins: -5 }])
    expect(ana.me.debts).toEqual([])
    expect(room.secrets.acts.filter(({ activity, citizen }) => activity === 'debt' && citizen === ben.seat)).toEqual([])
  })

  test('what the friend can’t pay falls on the one who signed, a month later, and both are told', () => {
    const { room, ana, ben } = quietTown()
    room.resolves()
    ben.has({ coins: 3, debts: [aDebt(1, 5, 'cosign', ana.seat)] })
    room.settles()
    expect(ben.diary('debt-passed')).toMatchObject([{ who: ana.seat, coins: -3 }])
    expect(ben.own.debts.filter(({ kind }) => kind === 'cosign')).toEqual([])
    expect(ana.diary('debt-moved')).toMatchObject([{ who: ben.seat, coins: 0 }])
    expect(ana.me.debts).toEqual([aDebt(2, 2, 'cosign')])
    const late = room.secrets.acts.filter(({ activity }) => activity === 'debt')
    expect(late.map(({ citizen, features }) => [citizen, features[0]?.feature])).toEqual([[ben.seat, 'pay.late']])
  })

  test.each([
    ['ana', 'ben'],
    ['ben', 'ana'],
  ] as const)('a debt that moves weighs in the same month, whoever sits where: %s signed', (signer, debtor) => {
    const { room, ...people } = quietTown()
    room.resolves()
    people[debtor].has({ coins: 0, debts: [aDebt(1, 5, 'cosign', people[signer].seat)] })
    people[signer].has({ debts: [aDebt(3, 1)] })
    room.settles()
    expect(people[signer].diary('debt-weighs')).toHaveLength(1)
  })

  test('nobody signs without a name, or for one who is no tie', () => {
    const { ana, ben, cleo } = quietTown()
    expect(ana.me.offers['cosign']?.state).toBe('closed')
    ana.has({ ties: [ben.seat] })
    expect(ana.mayPlan()).not.toContain('cosign')
    expect(ana.tries({ type: 'plan', slot: 1, activity: 'cosign' })).toBe('choice-gone')
    expect(ana.tries({ type: 'plan', slot: 1, activity: 'cosign', with: cleo.seat })).toBe('choice-gone')
  })

  test('the offer knows the own debts, and tells nothing of the friend’s', () => {
    const { ana, ben } = signed()
    const before = ana.view
    ben.has({ debts: [aDebt(9, 30)] })
    expect(ana.view).toEqual(before)
    ana.has({ debts: [aDebt(9, 12)] })
    expect(ana.me.offers['cosign']?.state).toBe('closed')
  })
})

describe('R60 the shop', () => {
  test.each([
    [1, { now: 2, later: 3 }],
    [2, { now: 3, later: 4 }],
    [3, { now: 2, later: 3 }],
  ])('in month %i has bills of %j', (month, bill) => {
    const { room, ana } = quietTown()
    room.reachesMonth(month).resolves()
    ana.has({ persona: 'shop', coins: bill.now - 1, debts: [], ties: [] })
    expect(ana.me.bill).toEqual(bill)
    room.settles()
    expect(ana.me).toMatchObject({ coins: bill.now - 1, debts: [aDebt(month + 1, bill.later)] })
  })

  test('is paid for when there is enough', () => {
    const { room, ana } = quietTown()
    room.reachesMonth(2).resolves()
    ana.has({ persona: 'shop', coins: 3, debts: [] })
    room.settles()
    expect(ana.diary('bills')).toMatchObject([{ coins: -3 }])
  })
})

describe('R61 the small child', () => {
  test.each([
    [1, {}, []],
    [2, {}, [-1]],
    [3, { care: 2 }, []],
    [3, { care: 1 }, [-1]],
  ])('in month %i, last cared for in %j, costs %j joy', (month, last, joys) => {
    const { room, ana } = quietTown()
    room.reachesMonth(month).resolves()
    ana.has({ persona: 'parent', last, diary: [] })
    room.settles()
    expect(ana.diary('neglect').map(({ joy }) => joy)).toEqual(joys)
  })

  test('is no reproach to a parent who came this month', () => {
    const { room } = quietTown()
    room.reachesMonth(4)
    const eve = room.seats('eve', 5).has({ persona: 'parent' })
    room.settles()
    expect(eve.diary('neglect')).toEqual([])
  })
})
