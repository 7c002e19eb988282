import { describe, expect, test } from 'vitest'
import { classroom } from '../support/classroom.ts'

const eight = ['ana', 'ben', 'cleo', 'dan', 'eve', 'finn', 'gil', 'hana'] as const

/** A town in which nobody is tied, at the social step of the first month of the rule. */
const strangers = (over: Partial<Parameters<typeof classroom<(typeof eight)[number]>>[0]> = {}) => {
  const people = classroom({ citizens: eight, ...over })
  people.room.reaches('rule').arrange((g) => {
    for (const own of Object.values(g.own)) own.ties = []
  })
  people.room.goesTo('social')
  return people
}

describe('R114 a tie needs two', () => {
  test('one asks, the other says yes, and with the statement it holds', () => {
    const { room, ana, ben } = strangers()
    ana.asks(ben)
    expect(ben.me.social?.askedBy).toEqual([ana.seat])
    ben.asks(ana)
    room.settles()
    expect([ana.me.ties, ben.me.ties]).toEqual([[ben.seat], [ana.seat]])
    expect(ana.diary('tied')).toMatchObject([{ who: ben.seat }])
  })

  test('who has done with the step looks again when somebody asks them', () => {
    const { room, ana, ben } = strangers()
    ben.isReady()
    ana.asks(ben)
    expect(room.game.citizens[ben.seat]?.ready).toBe(false)
  })

  test('who is answered need not look again', () => {
    const { room, ana, ben } = strangers()
    ana.asks(ben).isReady()
    ben.asks(ana)
    expect(room.game.citizens[ana.seat]?.ready).toBe(true)
  })

  test('a request that nobody answers lapses', () => {
    const { room, ana, ben } = strangers()
    ana.asks(ben)
    room.settles()
    expect(ana.me.ties).toEqual([])
    room.reaches('rule', 2).goesTo('social')
    expect(ben.me.social?.askedBy).toEqual([])
  })

  test('one request a month, but a yes to each who asks', () => {
    const { ana, ben, cleo, dan } = strangers()
    ana.asks(ben)
    expect(ana.tries({ type: 'tie', seat: cleo.seat })).toBe('already-done')
    dan.asks(ana)
    expect(ana.choices('tie')).toEqual([{ type: 'tie', seat: [dan.seat] }])
  })

  test('hanging about at the gate brings one request more', () => {
    const { room, ana, ben, cleo } = classroom({ citizens: eight })
    room.reaches('rule')
    ana.lives('loiter', 'rest')
    room.goesTo('social').arrange((g) => {
      for (const own of Object.values(g.own)) own.ties = []
    })
    ana.asks(ben).asks(cleo)
    expect(ana.own.social?.requests).toBe(0)
  })

  test('nobody keeps more than five: the lot says who comes first, never who was faster', () => {
    const { room, ana, ben, cleo } = strangers()
    room.arrange((g) => {
      g.own[1]?.ties.push(4, 5, 6, 7)
    })
    for (const one of [ben, cleo]) one.asks(ana)
    ana.asks(cleo).asks(ben)
    room.settles()
    expect(ana.me.ties).toHaveLength(5)
    room.reaches('rule', 2).goesTo('social')
    expect(ana.choices('tie')).toEqual([])
  })
})

describe('R115 parting', () => {
  test('needs one; the other reads of it, without a reason', () => {
    const { room, ana, ben } = strangers()
    room.arrange((g) => {
      g.own[1]?.ties.push(2)
      g.own[2]?.ties.push(1)
    })
    ana.sends({ type: 'untie', seat: ben.seat })
    expect(ana.tries({ type: 'untie', seat: ben.seat })).toBe('already-done')
    room.settles()
    expect([ana.me.ties, ben.me.ties]).toEqual([[], []])
    expect(ben.diary('untied')).toMatchObject([{ who: ana.seat, joy: 0 }])
  })

  test('of three who leave one citizen in a month the third waits for the next', () => {
    const { room, ana, ben, cleo, dan } = strangers()
    room.arrange((g) => {
      g.own[1]?.ties.push(2, 3, 4)
      for (const seat of [2, 3, 4]) g.own[seat]?.ties.push(1)
    })
    for (const one of [ben, cleo, dan]) one.sends({ type: 'untie', seat: ana.seat })
    room.settles()
    expect(ana.me.ties).toHaveLength(1)
    room.reaches('rule', 2).settles()
    expect(ana.me.ties).toEqual([])
  })
})

describe('R116 stars', () => {
  test('everybody is asked about two and named to two, by persona and district, never oneself', () => {
    const people = strangers()
    const named = eight.flatMap((name) => people[name].me.social?.named.map(({ seat }) => seat) ?? [])
    expect(named.toSorted()).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8])
    for (const name of eight) expect(people[name].me.social?.named.map(({ seat }) => seat)).not.toContain(people[name].seat)
    expect(Object.keys(people.ana.me.social?.named[0] ?? {}).toSorted()).toEqual(['district', 'persona', 'seat', 'seen', 'stars'])
  })

  test('never the same one two months in a row', () => {
    const people = strangers()
    const first = eight.map((name) => people[name].me.social?.named.map(({ seat }) => seat) ?? [])
    people.room.reaches('rule', 2).goesTo('social')
    eight.forEach((name, i) => {
      for (const { seat } of people[name].me.social?.named ?? []) expect(first[i]).not.toContain(seat)
    })
  })

  test('what is skipped is not written; what is given moves a standing as the sealed rules say', () => {
    const { room, ana } = strangers()
    const named = ana.me.social?.named[0]?.seat ?? 0
    ana.sends({ type: 'rate', seat: named, stars: 1 })
    expect(ana.tries({ type: 'rate', seat: ana.seat, stars: 5 })).toBe('choice-gone')
    room.settles()
    expect(room.secrets.ratings).toEqual([{ month: 3, by: ana.seat, of: named, stars: 1 }])
    expect(room.secrets.ledger.filter(({ cause }) => cause.kind === 'rating')).toMatchObject([{ citizen: named, delta: -10, month: 3 }])
  })

  test('in longer games stars post a month later, and at the end all are posted', () => {
    const { room, ana } = strangers({ length: 'standard' })
    ana.sends({ type: 'rate', seat: ana.me.social?.named[0]?.seat ?? 0, stars: 5 })
    room.settles()
    expect(room.secrets.ledger.filter(({ cause }) => cause.kind === 'rating')).toEqual([])
    room.reaches('rule', 2).settles()
    expect(room.secrets.ledger.filter(({ cause }) => cause.kind === 'rating')).toHaveLength(1)
    room.reaches('rule', 4).goesTo('social')
    ana.sends({ type: 'rate', seat: ana.me.social?.named[0]?.seat ?? 0, stars: 2 })
    room.settles()
    expect(room.secrets.ledger.filter(({ cause }) => cause.kind === 'rating')).toHaveLength(2)
  })

  test('there are none in the app, and none in a system without them', () => {
    const { room, ana } = classroom({ citizens: eight })
    room.reaches('app').goesTo('social')
    expect([ana.me.social?.named, ana.me.social?.suspects]).toEqual([[], []])
    const other = classroom({ citizens: eight, regime: 'driving-licence' })
    other.room.reaches('rule').goesTo('social')
    expect([other.ana.me.social?.named, other.ana.me.social?.suspects]).toEqual([[], []])
  })

  test('friends who promise each other five stars give them', () => {
    const { room, ana, ben } = classroom({ citizens: eight })
    room.reaches('rule').arrange((g) => {
      const own = g.own[ana.seat]
      if (own) own.dilemma = { id: 'T5', answer: null, ties: [ben.seat] }
    })
    ana.sends({ type: 'dilemma', option: 'a' })
    room.settles()
    expect(room.secrets.ratings).toEqual([
      { month: 3, by: ana.seat, of: ben.seat, stars: 5 },
      { month: 3, by: ben.seat, of: ana.seat, stars: 5 },
    ])
  })
})

describe('R117 reports', () => {
  test('the app shows up to three acts; nobody is the answer unless one says otherwise', () => {
    const { room, ana } = strangers()
    expect(ana.me.social?.suspects.length).toBeGreaterThan(0)
    expect(ana.me.social?.suspects.length).toBeLessThanOrEqual(3)
    room.settles()
    expect(room.secrets.reports).toEqual([])
  })

  test('a report may be taken back until the step ends', () => {
    const { room, ana } = strangers()
    ana.sends({ type: 'report', seat: ana.me.social?.suspects[0]?.seat ?? 0 }).sends({ type: 'report', seat: 0 })
    room.settles()
    expect(room.secrets.reports).toEqual([])
  })

  test('it is written of both sides, and the log knows whether it was true', () => {
    const { room, ana } = strangers()
    const suspect = ana.me.social?.suspects[0]
    ana.sends({ type: 'report', seat: suspect?.seat ?? 0 })
    const isTrue = room.secrets.trueSuspicions.includes(`${ana.seat}-${suspect?.seat}`)
    room.settles()
    expect(room.secrets.reports).toEqual([{ month: 3, by: ana.seat, of: suspect?.seat, feature: suspect?.feature, true: isTrue }])
    const kinds = room.secrets.ledger.filter(({ cause }) => cause.kind === 'report').map(({ citizen }) => citizen)
    expect(kinds.toSorted()).toEqual([ana.seat, suspect?.seat].toSorted())
  })

  test('about half of what the app shows has happened', () => {
    let shown = 0
    let right = 0
    for (let i = 0; i < 40; i += 1) {
      const people = classroom({ citizens: eight, seed: `half-${i}`, once: true })
      people.room.reaches('rule')
      for (const name of eight) people[name].lives('loiter', 'games')
      people.room.goesTo('social')
      shown += eight.reduce((sum, name) => sum + (people[name].me.social?.suspects.length ?? 0), 0)
      right += people.room.secrets.trueSuspicions.length
    }
    expect(right / shown).toBeGreaterThan(0.35)
    expect(right / shown).toBeLessThan(0.65)
  })

  test('what one did and what is shown agree when it is true', () => {
    const people = classroom({ citizens: eight })
    people.room.reaches('rule')
    for (const name of eight) people[name].lives('games', 'rest')
    people.room.goesTo('social')
    for (const name of eight) {
      for (const { seat, feature } of people[name].me.social?.suspects ?? []) {
        expect(people.room.secrets.trueSuspicions.includes(`${people[name].seat}-${seat}`)).toBe(feature === 'play.games')
      }
    }
  })

  test('nobody loses by reports twice in two months', () => {
    const { room, ana, ben } = strangers()
    const report = (of: number) =>
      room.arrange((g) => {
        for (const seat of [1, 2]) {
          const social = g.own[seat]?.social
          if (social) Object.assign(social, { reported: of, suspects: [{ seat: of, persona: 'dog', district: 'gate', feature: 'loiter' }] })
        }
      })
    report(5)
    room.settles()
    const received = () => room.secrets.observations.filter(({ feature }) => feature === 'report.received')
    expect(received()).toHaveLength(1)
    room.reaches('rule', 2).goesTo('social')
    report(5)
    room.settles()
    expect(received()).toHaveLength(1)
    expect(room.secrets.reports.filter(({ by }) => by === ana.seat || by === ben.seat)).toHaveLength(4)
  })

  test('in the month of talk reports count double', () => {
    const { room, ana } = classroom({ citizens: eight })
    room.reaches('rule').brings('E17').goesTo('social')
    ana.sends({ type: 'report', seat: ana.me.social?.suspects[0]?.seat ?? 0 })
    room.settles()
    expect(room.secrets.observations.filter(({ feature }) => feature.startsWith('report.')).map(({ magnitude }) => magnitude)).toEqual([2, 2])
  })
})

test('R118 without time limits, and until all are ready, the step waits; ordinary life has none', () => {
  const { room } = classroom({ citizens: ['ana', 'ben'], timers: true })
  room.starts().timeUp()
  room.timeUp()
  room.timeUp()
  expect(room.town).toMatchObject({ phase: 'ordinary', step: 'statement' })
  while (room.town.step !== 'social') room.timeUp()
  expect(room.town.phase).toBe('app')
  room.does(1, { type: 'ready', ready: true }).does(2, { type: 'ready', ready: true })
  expect(room.town.step).toBe('statement')
})
