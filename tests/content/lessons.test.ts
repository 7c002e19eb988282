import { expect, test } from 'vitest'
import { loadLessons, loadLibrary } from '../../server/library.ts'
import { openingsOf } from '../../server/sessions/opening.ts'
import { planOf } from '../../server/sessions/treatment.ts'
import { isRefusal } from '../../server/sessions/hall.ts'
import { checkLessons } from '../../shared/content/check.ts'
import { sealFor } from '../../shared/scoring/sealing.ts'
import { must } from '../../shared/kit/assert.ts'
import { englishIn, gradeOf, sentencesOf, wordsOf } from './reading.ts'

const lessons = await loadLessons()
const { regimes } = await loadLibrary()
const all = Object.values(lessons)

test('there is a lesson for each of the eight effects', () => {
  expect(Object.keys(lessons)).toEqual([
    'cohort-injustice',
    'false-positives',
    'function-creep',
    'gaming',
    'guilt-by-association',
    'legitimacy',
    'opacity',
    'rule-change',
  ])
})

test.each(all.map((lesson) => [lesson.id, lesson] as const))(
  '%s: both of its rooms can be opened as it asks',
  (_, { main, contrast, deal, seal }) => {
    const plan = planOf({ deal, seal, rooms: [main, contrast] })
    if (isRefusal(plan)) throw new Error(plan.say)
    const openings = openingsOf(plan, regimes, sealFor)
    if (isRefusal(openings)) throw new Error(openings.say)
    expect(openings.map(({ setup: { regime, disclosure } }) => ({ regime, disclosure }))).toEqual([main, contrast])
  },
)

test('the two rooms of a lesson differ, and those that have the same numbers share an envelope', () => {
  for (const { id, main, contrast, seal } of all) {
    expect(main, id).not.toEqual(contrast)
    const bases = [main, contrast].map(({ regime }) => must(regimes[regime], regime).base)
    expect(seal, id).toBe(bases[0] === bases[1] && sameNumbers(main.regime, contrast.regime) ? 'shared' : 'own')
  }
})

test('an aim is one sentence, texts are short, and the words are for a reader of twelve', () => {
  const texts = all.flatMap(englishIn)
  for (const { id, text } of all) expect(sentencesOf(text.aim.en), id).toHaveLength(1)
  expect(texts.filter((text) => wordsOf(text).length > 20)).toEqual([])
  expect(gradeOf(texts)).toBeLessThanOrEqual(6.5)
})

test('a lesson about a system that does not exist is named', () => {
  const [lesson] = all
  const lost = { ...must(lesson, 'a lesson'), main: { regime: 'moon', disclosure: 'tier' } as const }
  expect(() => checkLessons({ lost }, regimes)).toThrow(`shared/content/lessons/${lost.id}.ts: no regime "moon"`)
})

const sameNumbers = (a: string, b: string) => a.split('@')[0] === b.split('@')[0]
