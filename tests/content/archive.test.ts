import { describe, expect, test } from 'vitest'
import { loadLibrary } from '../../server/library.ts'
import { CONTEXTS, FORMS, MEASURES } from '../../shared/vocabulary/content.ts'
import { gradeOf, sentencesOf } from './reading.ts'

const { book } = await loadLibrary()
const cards = Object.values(book.archive)
const cases = Object.values(book.cases)

describe('cards of the archive', () => {
  test('hold good systems and bad ones by each of the two questions, and some on which the sources are divided', () => {
    expect(cards.length).toBeGreaterThanOrEqual(12)
    for (const answer of CONTEXTS) expect(cards.filter(({ context }) => context === answer).length, answer).toBeGreaterThanOrEqual(4)
    for (const answer of MEASURES) expect(cards.filter(({ measure }) => measure === answer).length, answer).toBeGreaterThanOrEqual(4)
    expect(cards.some(({ context, measure }) => context === 'disputed' || measure === 'disputed')).toBe(true)
    expect(cards.filter(({ context, measure }) => context === 'same' && measure === 'fair').length).toBeGreaterThanOrEqual(3)
  })

  test('come from five places or more, and none of these has only bad ones where it has three', () => {
    const places = new Set(cards.map(({ where }) => where))
    expect(places.size).toBeGreaterThanOrEqual(5)
    for (const where of places) {
      const here = cards.filter((card) => card.where === where)
      if (here.length >= 3)
        expect(
          here.some(({ measure }) => measure === 'fair'),
          where,
        ).toBe(true)
    }
  })

  test('are short, and end in a question', () => {
    expect(cards.filter(({ told, why }) => sentencesOf(told.en).length > 3 || sentencesOf(why.en).length > 3).map(({ id }) => id)).toEqual([])
    expect(cards.filter(({ question }) => !question.en.endsWith('?')).map(({ id }) => id)).toEqual([])
  })
})

describe('cases', () => {
  test.each(FORMS)(
    'of form %s: four fine ones and four problems, two of each question, and three or more from systems that nobody played',
    (form) => {
      const here = cases.filter((one) => one.form === form)
      expect(here.filter(({ problem }) => problem)).toHaveLength(4)
      expect(here.filter(({ problem }) => !problem)).toHaveLength(4)
      for (const limb of ['context', 'measure']) expect(here.filter((one) => one.limb === limb)).toHaveLength(2)
      expect(here.filter(({ played }) => !played).length).toBeGreaterThanOrEqual(3)
    },
  )

  test('of the two forms are as easy to read as each other', () => {
    const [a, b] = FORMS.map((form) => gradeOf(cases.filter((one) => one.form === form).map(({ told }) => told.en))) as [number, number]
    expect(Math.abs(a - b)).toBeLessThan(1.5)
    expect(Math.max(a, b)).toBeLessThan(8)
  })
})
