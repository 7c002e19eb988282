import { describe, expect, test } from 'vitest'
import { MONTHS } from '../../shared/vocabulary/phase.ts'
import { classroom } from '../support/classroom.ts'
import { library } from '../support/library.ts'
import { aCard } from '../support/town.ts'

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

describe('R51 R52 the deal of dilemmas', () => {
  test.each(['short', 'standard', 'long'] as const)('in a %s game nobody meets a card twice', (length) => {
    for (const hand of met(length, 'deal-1')) expect(new Set(hand).size).toBe({ short: 4, standard: 8, long: 12 }[length])
  })

  test.each(['short', 'standard', 'long'] as const)(
    'R52 in a %s game ordinary life asks for a voice each month, the app and the rule every second month, by twins as far as they last',
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

  test('a card is nobody else’s business', () => {
    const { room, ana, ben } = classroom({ citizens: six })
    room.reaches('ordinary')
    const before = [ben.view, room.projector, room.desk]
    ana.answers('a')
    expect([ben.view, room.projector, room.desk]).toEqual(before)
  })
})

test('R53 nothing but the wish to speak stands between the answers of a voice card', () => {
  for (const { a, b } of cards.filter((card) => card.class === 'voice')) expect([a.coins, a.joy]).toEqual([b.coins, b.joy])
})

describe('R54 answers', () => {
  test('come before the first slot: the found coins pay for the luxury', () => {
    const { room, ana } = classroom({ citizens: six })
    room.reaches('ordinary')
    ana
      .has({ coins: 4, persona: 'dog', dilemma: aCard('H1') })
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
