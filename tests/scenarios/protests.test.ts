import { describe, expect, test } from 'vitest'
import type { Protest } from '../../shared/vocabulary/consequence.ts'
import { steeply } from '../support/sealed.ts'
import { quietTown } from '../support/town.ts'

const JOINT_VOTE: Protest = { rule: 'civic.petition', share: 50, months: 1, costs: 'slot' }
const WITHDRAWAL: Protest = { rule: 'all', share: 60, months: 2, costs: 'nothing' }

const townWith = (protests: Protest[]) =>
  quietTown({
    phase: 'rule',
    disclosure: 'glass',
    sealed: steeply(
      { 'civic.petition': -200, 'post.critical': -50 },
      {
        protests,
        notebook: ['civic.petition', 'post.critical'],
        consequences: { gates: [{ privilege: 'travel', tier: 'C' }], queue: 'tier', prices: [] },
      },
    ),
  })
const points = (one: { lines: { delta: number; cause: { kind: string } }[] }) => one.lines.map(({ delta }) => delta)

describe('R149 a joint vote strikes a rule', () => {
  test('that can be voted on, and how, stands on the wall from the first day of the rule', () => {
    const { room, ana } = townWith([JOINT_VOTE])
    expect(room.projector.room.regime).toMatchObject({ protests: [JOINT_VOTE], struck: [] })
    expect(ana.choices('protest')).toEqual([{ type: 'protest', rule: ['civic.petition'] }])
    expect(ana.tries({ type: 'protest', rule: 'post.critical' })).toBe('choice-gone')
  })

  test('takes the second slot; a rule falls when enough came in one month', () => {
    const { room, ana, ben, cleo } = townWith([JOINT_VOTE])
    for (const one of [ana, ben]) one.plans('rest').sends({ type: 'protest', rule: 'civic.petition' })
    expect([ana.me.second, ana.me.protest]).toEqual(['protest', 'civic.petition'])
    cleo.lives('petition', 'rest')
    room.resolves()
    expect(ana.diary('protest')).toMatchObject([{ slot: 2, place: 'hall' }])
    expect(room.projector.town.news).toContain('struck')
    expect(room.projector.room.regime?.struck).toEqual(['civic.petition'])
    room.settles()
    expect(points(cleo)).toEqual([])
    room.reaches('rule', 2)
    expect(ana.choices('protest')).toEqual([])
    expect(room.secrets.struck).toEqual([{ month: 5, rule: 'civic.petition' }])
  })

  test('with too few it stands, and the town hears that somebody was there', () => {
    const { room, ana, cleo } = townWith([JOINT_VOTE])
    ana.plans('rest').sends({ type: 'protest', rule: 'civic.petition' })
    cleo.lives('petition', 'rest')
    room.settles()
    expect(room.projector.town.news).toContain('protest')
    expect([room.projector.room.regime?.struck, points(cleo)]).toEqual([[], [-200]])
    expect(room.secrets.protests).toEqual([{ month: 5, citizen: ana.seat, rule: 'civic.petition' }])
  })

  test('is an act like any other: it can be seen', () => {
    const { room, ana } = townWith([JOINT_VOTE])
    ana.plans('rest').sends({ type: 'protest', rule: 'civic.petition' })
    room.settles()
    expect(room.secrets.observations.filter(({ feature }) => feature === 'civic.protest')).toMatchObject([{ citizen: ana.seat, sensor: 'office' }])
  })

  test('is given up for another plan of the slot', () => {
    const { room, ana, ben } = townWith([JOINT_VOTE])
    for (const one of [ana, ben]) one.plans('rest').sends({ type: 'protest', rule: 'civic.petition' })
    ana.plans('odd', { slot: 2 })
    expect(ana.me.protest).toBeNull()
    room.resolves()
    expect(room.town.news).toContain('protest')
  })

  test('a theory about it is marked by what was true until it fell', () => {
    const { room, ana, ben } = townWith([JOINT_VOTE])
    for (const one of [ana, ben]) one.plans('rest').sends({ type: 'protest', rule: 'civic.petition' })
    ana.guesses('civic.petition', 'lowers')
    room.reaches('reveal')
    expect(ana.me.file?.theories).toMatchObject([{ truth: 'nothing', before: 'lowers', changed: 5 }])
    expect(room.projector.reveal?.rules.map(({ feature }) => feature)).toContain('civic.petition')
  })
})

describe('R150 a system is withdrawn', () => {
  /** Three of four stand up in the nth month of the rule. */
  function standsUp(town: ReturnType<typeof townWith>, nth: number, heads = 3) {
    town.room.reaches('rule', nth)
    for (const one of [town.ana, town.ben, town.cleo].slice(0, heads))
      one.has({ dilemma: null }).lives('rest', 'rest').sends({ type: 'protest', rule: 'all' })
  }

  /** The town after the month in which the system fell. */
  function fallen() {
    const town = townWith([WITHDRAWAL])
    standsUp(town, 1)
    town.dan.lives('petition', 'spill')
    town.room.settles()
    standsUp(town, 2)
    town.dan.has({ dilemma: null }).lives('spill', 'rest')
    town.room.settles()
    return town
  }

  test('one may think better of it, as long as one plans', () => {
    const { room, ana } = townWith([WITHDRAWAL])
    ana.sends({ type: 'protest', rule: 'all' })
    expect(ana.choices('protest')).toEqual([{ type: 'protest', rule: ['none'] }])
    ana.sends({ type: 'protest', rule: 'none' })
    expect([ana.me.protest, ana.choices('protest')]).toEqual([null, [{ type: 'protest', rule: ['all'] }]])
    room.resolves()
    expect(room.secrets.protests).toEqual([])
  })

  test('costs no slot', () => {
    const town = townWith([WITHDRAWAL])
    standsUp(town, 1)
    town.room.resolves()
    expect([town.ana.me.second, town.ana.diary('rest').length, town.ana.diary('protest').length]).toEqual(['free', 2, 1])
  })

  test('when enough stood up in two months running, not in one', () => {
    const town = townWith([WITHDRAWAL])
    standsUp(town, 1)
    town.room.settles()
    expect([town.room.town.news.includes('protest'), town.room.town.regime?.struck]).toEqual([true, []])
    standsUp(town, 2, 1)
    town.room.settles()
    standsUp(town, 3)
    town.room.settles()
    expect(town.room.town.regime?.struck).toEqual([])
    standsUp(town, 4)
    town.room.settles()
    expect([town.room.town.news.includes('withdrawn'), town.room.town.regime?.struck]).toEqual([true, ['all']])
  })

  test('from then on nobody is observed or scored, notices end, and all doors stand open', () => {
    const { room, ana, dan } = fallen()
    const { observations, ledger, standings } = room.secrets
    expect(dan).toBeInTier('E')
    expect([ana.me.standing, dan.me.standing]).toEqual([undefined, undefined])
    expect(room.projector.town.places['station']?.gate?.open).toBe(true)
    expect(room.projector.town.glass).toBe(0)
    room.reaches('rule', 3)
    dan.has({ coins: 20, dilemma: null }).lives('flight', 'spill')
    room.goesTo('social')
    expect([dan.me.social?.named, dan.me.social?.suspects]).toEqual([[], []])
    room.settles()
    expect(dan.diary('flight')).toMatchObject([{ outcome: 'done' }])
    expect([room.secrets.observations.length, room.secrets.ledger.length, room.secrets.standings.length]).toEqual([
      observations.length,
      ledger.length,
      standings.length,
    ])
  })

  test('it answers nothing any more: no file, no question, no protest, no advice, no update', () => {
    const { room, ana } = fallen()
    room.reaches('rule', 3)
    ana.has({ coins: 20 })
    for (const type of ['file', 'question', 'protest', 'advice'] as const) expect([type, ana.choices(type)]).toEqual([type, []])
    expect(room.tries('facilitator', { type: 'update' })).toBe('choice-gone')
  })

  test('what it took is given back', () => {
    const { room, ana } = townWith([{ ...WITHDRAWAL, months: 1 }])
    ana.has({ taken: true })
    for (const seat of [1, 2, 3]) room.does(seat, { type: 'protest', rule: 'all' })
    room.resolves()
    expect(ana.own.taken).toBe(false)
  })

  test('the game goes on to its reveal: theories are marked by the rules as they were when it fell', () => {
    const { room, ana, ben, cleo, dan } = fallen()
    ana.guesses('civic.petition', 'lowers')
    room.reaches('reveal')
    expect(ana.me.file?.theories).toMatchObject([{ effect: 'lowers', truth: 'lowers', changed: null }])
    expect([ana, ben, cleo, dan].map(({ me }) => me.file?.life.standing).toSorted()).toEqual([350, 600, 600, 600])
    expect(dan.me.file?.ledger.map(({ month }) => month)).toEqual([5, 5])
  })
})
