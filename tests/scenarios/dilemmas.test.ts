import { describe, expect, test } from 'vitest'
import { classroom } from '../support/classroom.ts'
import { library } from '../support/library.ts'

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
    'R52 in a %s game ordinary life asks for a voice each month, and the rule every second month by a twin',
    (length) => {
      const half = { short: 2, standard: 4, long: 6 }[length]
      const sides = new Set<number>()
      for (const hand of [...met(length, 'deal-1'), ...met(length, 'deal-2')]) {
        const [ordinary, rule] = [hand.slice(0, half), hand.slice(half)]
        expect(ordinary.map(classOf)).toEqual(Array(half).fill('voice'))
        for (const one of ordinary) expect(ordinary.some((other) => isTwin(one, other))).toBe(false)
        const voices = rule.flatMap((id, month) => (classOf(id) === 'voice' ? [month] : []))
        expect(voices).toHaveLength(half / 2)
        expect(new Set(voices.map((month) => month % 2)).size).toBe(1)
        for (const month of voices) expect(ordinary.some((id) => isTwin(id, rule[month] ?? ''))).toBe(true)
        sides.add((voices[0] ?? 0) % 2)
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
      .has({ coins: 4, persona: 'dog', dilemma: { id: 'H1', answer: null } })
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
    ana.has({ dilemma: { id, answer: null } })
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
