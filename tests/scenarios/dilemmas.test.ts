import { describe, expect, test } from 'vitest'
import { MONTHS } from '../../shared/vocabulary/phase.ts'
import { classroom } from '../support/classroom.ts'
import { library } from '../support/library.ts'
import { aCard, quietTown } from '../support/town.ts'

const six = ['ana', 'ben', 'cleo', 'dan', 'eve', 'finn'] as const
const cards = Object.values(library.book.dilemmas)
const classOf = (id: string) => library.book.dilemmas[id]?.class
const isTwin = (one: string, other: string) => library.book.dilemmas[one]?.twin === other

/** The cards that everybody met in a whole game. */
function met(length: 'short' | 'standard' | 'long', seed: string) {
  const { room, ...people } = classroom({ citizens: six, length, seed })
  room.reaches('theories')
  return Object.values(people).map(({ own }) => own.met)
}

describe('R69 R70 the deal of dilemmas', () => {
  test.each(['short', 'standard', 'long'] as const)('in a %s game nobody meets a card twice', (length) => {
    for (const hand of met(length, 'deal-1')) expect(new Set(hand).size).toBe({ short: 4, standard: 8, long: 12 }[length])
  })

  test.each(['short', 'standard', 'long'] as const)(
    'R70 in a %s game ordinary life asks for a voice each month, the app and the rule every second month, by twins as far as they last',
    (length) => {
      const sides = new Set<number>()
      for (const hand of [...met(length, 'deal-1'), ...met(length, 'deal-2')]) {
        const { ordinary: months } = MONTHS[length]
        const [ordinary, later] = [hand.slice(0, months), hand.slice(months)]
        expect(ordinary.map(classOf)).toEqual(Array(months).fill('voice'))
        for (const one of ordinary) expect(ordinary.some((other) => isTwin(one, other))).toBe(false)
        const voices = later.flatMap((id, month) => (classOf(id) === 'voice' ? [month] : []))
        const [first = 0] = voices
        expect(voices).toEqual(later.flatMap((_, month) => (month % 2 === first ? [month] : [])))
        for (const month of voices.slice(0, months)) expect(ordinary.some((id) => isTwin(id, later[month] ?? ''))).toBe(true)
        sides.add(first)
      }
      expect(sides).toEqual(new Set([0, 1]))
    },
  )

  test('a card is nobody else’s business; the desk is told that an undo would take one answer back, not whose or which', () => {
    const { room, ana, ben } = classroom({ citizens: six })
    room.reaches('ordinary')
    const before = [ben.view, room.projector, room.desk]
    const { undo } = room.desk
    ana.answers('a')
    expect(room.desk.undo).toEqual(undo.map((point) => ({ ...point, answers: point.answers + 1 })))
    expect([ben.view, room.projector, { ...room.desk, undo }]).toEqual(before)
  })
})

test('R71 nothing but the wish to speak stands between the answers of a voice card', () => {
  for (const { a, b } of cards.filter((card) => card.class === 'voice')) expect([a.coins, a.joy]).toEqual([b.coins, b.joy])
})

test.each([
  ['D9', 'drive.drunk', 'traffic'],
  ['D10', 'drive.phone', 'traffic'],
  ['D11', 'litter', 'street'],
])('R72 %s leaves its trace only with who does it, and only where something looks', (id, feature, sensor) => {
  const looks = { [sensor]: { from: 'rule', sees: 1000, mistakes: 0, delay: 0 } }
  const { room, ana, ben } = quietTown({ phase: 'rule', sealed: (regime) => ({ ...regime, sensors: looks }) })
  ana.has({ dilemma: aCard(id) }).answers('a')
  ben.has({ dilemma: aCard(id) }).answers('b')
  room.settles()
  expect(room.secrets.observations.filter((seen) => seen.feature === feature)).toMatchObject([{ citizen: ana.seat, sensor }])
})

describe('R72 answers', () => {
  test('come before the first slot: the found coins pay for the luxury', () => {
    const { room, ana } = classroom({ citizens: six })
    room.reaches('ordinary')
    ana
      .has({ coins: 3, persona: 'dog', dilemma: aCard('H1') })
      .plans('luxury')
      .answers('b')
    room.resolves()
    expect(ana.me.diary.slice(0, 2)).toMatchObject([
      { slot: 0, what: 'H1', coins: 3 },
      { slot: 1, what: 'luxury', outcome: 'done' },
    ])
    expect(ana.me.coins).toBe(3)
  })

  test.each(cards.map(({ id }) => id))('%s: silence is the answer that leaves no trace', (id) => {
    const { room, ana } = classroom({ citizens: ['ana', 'ben'] })
    room.reaches('ordinary')
    ana.has({ dilemma: aCard(id) })
    room.resolves()
    const given = room.secrets.acts.find(({ dilemma }) => dilemma === id)
    const card = library.book.dilemmas[id]
    expect(ana.me.dilemma?.answer).toBe(given?.option)
    if (card?.a.features.length === 0 || card?.b.features.length === 0) expect(given?.features).toEqual([])
    else expect(given?.option).toBe('b')
  })

  test('no card, no answer', () => {
    const { room, ana } = classroom({ citizens: ['ana', 'ben'] })
    room.reaches('ordinary')
    ana.has({ dilemma: null })
    expect(ana.tries({ type: 'dilemma', option: 'a' })).toBe('choice-gone')
  })
})

/** Deals a month again and again, and says which cards came. */
function dealt(phase: 'ordinary' | 'app' | 'rule', ties: number[]) {
  const cards = Array.from({ length: 12 }, (_, n) => {
    const { room, ...people } = classroom({ citizens: six, length: 'standard', seed: `deal-${n}`, once: true })
    room.reaches(phase).settles()
    for (const one of Object.values(people)) one.has({ ties: ties.filter((tie) => tie !== one.seat), met: voiceCards })
    room.next()
    return Object.values(people).flatMap(({ seat, own }) => (own.dilemma ? [{ ...own.dilemma, seat, own }] : []))
  })
  return cards.flat()
}

/** With all voice cards met, every month brings another. */
const voiceCards = cards.filter((card) => card.class === 'voice').map(({ id }) => id)

describe('R73 R76 whom and when a card fits', () => {
  test('R73 who has no tie is asked nothing about ties, and who has, about their own', () => {
    const lonely = dealt('app', [])
    expect(lonely.length).toBeGreaterThan(0)
    expect(lonely.filter(({ id }) => library.book.dilemmas[id]?.ties !== undefined)).toEqual([])
    const named = dealt('app', [1, 2, 3, 4, 5, 6]).filter(({ id }) => library.book.dilemmas[id]?.ties !== undefined)
    expect(new Set(named.map(({ ties }) => ties.length))).toEqual(new Set([1, 2]))
    for (const { ties, own, seat, id } of named) {
      expect(ties).toHaveLength(library.book.dilemmas[id]?.ties ?? 0)
      expect(new Set(ties).size).toBe(ties.length)
      expect(own.ties).toEqual(expect.arrayContaining(ties))
      expect(ties).not.toContain(seat)
    }
  })

  test('R76 the app’s own questions come with the app, those of the score with the rule', () => {
    const ids = (phase: 'ordinary' | 'app' | 'rule') => new Set(dealt(phase, [1, 2, 3]).map(({ id }) => id))
    const [app, rule] = [ids('app'), ids('rule')]
    expect([...app].filter((id) => ['T3', 'T5'].includes(id))).toEqual([])
    expect([...app].some((id) => ['D7', 'T7'].includes(id))).toBe(true)
    expect([...rule].some((id) => ['T3', 'T5'].includes(id))).toBe(true)
  })
})

describe('R73 what a friend has of an answer', () => {
  test('both who quarrel are heard, are glad, and know by whom', () => {
    const { room, ana, ben, cleo } = quietTown()
    ana.has({ ties: [ben.seat, cleo.seat], dilemma: aCard('T8', [ben.seat, cleo.seat]) }).answers('a')
    expect(ana.me.dilemma?.ties).toEqual([ben.seat, cleo.seat])
    room.resolves()
    for (const one of [ben, cleo]) expect(one.diary('favour')).toMatchObject([{ slot: 0, who: ana.seat, joy: 1, coins: 0 }])
  })

  test('the other answer brings them nothing', () => {
    const { room, ana, ben, cleo } = quietTown()
    ana.has({ dilemma: aCard('T8', [ben.seat, cleo.seat]) }).answers('b')
    room.resolves()
    for (const one of [ben, cleo]) expect(one.diary('favour')).toEqual([])
  })

  test('a named one who is gone breaks nothing', () => {
    const { room, ana } = quietTown()
    ana.has({ dilemma: aCard('T1', [7]) }).answers('a')
    room.resolves()
    expect(ana.diary('T1')).toMatchObject([{ joy: 2 }])
    expect(ana.me.lent).toEqual([])
  })
})

describe('R74 lending to a friend', () => {
  function lent(coins: number) {
    const town = quietTown()
    town.ana
      .has({ coins, dilemma: aCard('T1', [town.ben.seat]) })
      .answers('a')
      .lives('rest', 'rest')
    town.room.resolves()
    return town
  }

  test('two coins go over, and are noted', () => {
    const { ana, ben } = lent(8)
    expect(ana.me).toMatchObject({ coins: 6, lent: [{ month: 2, coins: 2, to: ben.seat }] })
    expect(ana.diary('lent')).toMatchObject([{ who: ben.seat }])
    expect(ben.diary('favour')).toMatchObject([{ who: ana.seat, coins: 2 }])
    expect(ben.me.coins).toBe(10)
  })

  test('whoever has too few coins can not say yes, and a yes whose coins are gone is a no', () => {
    const { room, ana, ben } = quietTown()
    ana.has({ coins: 1, dilemma: aCard('T1', [ben.seat]) })
    expect(ana.choices('dilemma')).toEqual([{ type: 'dilemma', option: ['b'] }])
    expect(ana.tries({ type: 'dilemma', option: 'a' })).toBe('cannot-afford')
    ana.has({ coins: 2 }).answers('a').lives('rest', 'rest').has({ coins: 1 })
    room.resolves()
    expect([ana.own.dilemma?.answer, ana.me.coins, ben.me.coins]).toEqual(['b', 1, 8])
    expect(ana.me.lent).toEqual([])
  })

  test('where neither answer can be paid, both are open and take what there is', () => {
    const { room, ana } = quietTown()
    ana.has({ coins: 0, dilemma: aCard('H6', []) })
    expect(ana.choices('dilemma')).toEqual([{ type: 'dilemma', option: ['a', 'b'] }])
    ana.lives('rest', 'rest')
    room.resolves()
    expect(ana.me.coins).toBe(0)
  })

  test('nothing is lent in the last month: there is no next one to give it back', () => {
    for (let i = 0; i < 20; i += 1) {
      const { room } = classroom({ citizens: ['ana', 'ben', 'cleo', 'dan', 'eve', 'finn', 'gil', 'hana'], seed: `last-${i}`, once: true })
      room.reaches('rule', 2)
      expect(Object.values(room.game.own).map(({ dilemma }) => dilemma?.id)).not.toContain('T1')
    }
  })

  test('next month the coins come back', () => {
    const { room, ana, ben } = lent(8)
    room.settles()
    const before = [ana.me.coins, ben.me.coins]
    room.next()
    expect([ana.me.coins - (before[0] ?? 0), ben.me.coins - (before[1] ?? 0)]).toEqual([2, -2])
    expect(ana.diary('lent-back')).toMatchObject([{ who: ben.seat, coins: 2 }])
    expect(ben.diary('gave-back')).toMatchObject([{ who: ana.seat, coins: -2 }])
    expect(ana.me.lent).toEqual([])
  })

  test('or they don’t, and both know', () => {
    const { room, ana, ben } = lent(8)
    room.settles()
    ben.has({ coins: 1 })
    const { coins } = ana.me
    room.next()
    expect([ana.me.coins, ben.me.coins]).toEqual([coins, 1])
    expect(ana.diary('lent-kept')).toMatchObject([{ who: ben.seat, coins: 0 }])
    expect(ben.diary('kept-back')).toMatchObject([{ who: ana.seat }])
    expect(ana.me.lent).toEqual([])
  })
})

test('R75 who lets the woman with the baby pass is last in line, ticket or not, and keeps the ticket', () => {
  const { room, ana, ben } = quietTown()
  ana
    .has({ ticket: true, dilemma: aCard('H4') })
    .answers('a')
    .plans('odd')
  ben.plans('odd')
  room.resolves()
  expect(room.projector.town.places['library']?.crowds?.[0]).toEqual({ wants: 2, served: [ben.seat], waiting: [ana.seat] })
  expect(ana.me.ticket).toBe(true)
})

test('R75 who lets nobody pass keeps their place', () => {
  const { room, ana, ben } = quietTown()
  ana
    .has({ ticket: true, dilemma: aCard('H4') })
    .answers('b')
    .plans('odd')
  ben.plans('odd')
  room.resolves()
  expect(room.projector.town.places['library']?.crowds?.[0].served).toEqual([ana.seat])
})
