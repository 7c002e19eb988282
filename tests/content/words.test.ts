import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { loadLibrary } from '../../server/library.ts'
import { BELIEF_WORDS, ERRS_WORDS, UNSUPPORTED_WORDS } from '../../shared/content/beliefs.ts'
import { LINE_WORDS } from '../../shared/content/features.ts'
import { FEELING_WORDS } from '../../shared/content/feelings.ts'
import { REASON_WORDS } from '../../shared/content/reasons.ts'
import { SENSOR_WORDS } from '../../shared/content/sensors.ts'
import { englishIn, gradeOf, sentencesOf, syllablesOf, wordsOf } from './reading.ts'

type Limits = { words: number; sentence: number }

const TOWN: Limits = { words: 20, sentence: 15 }
/** Facts about the world need room for dates, places and numbers. */
const WORLD: Limits = { words: 40, sentence: 24 }
const HARDEST_GRADE = 6.5

type Page = { file: string; texts: string[]; limits?: Limits }

const { book: whole } = await loadLibrary()
const { press, archive, concepts, ...town } = whole
const cards = Object.values(concepts)
const book = {
  ...town,
  concepts: Object.fromEntries(cards.map(({ id, term, definition, felt, question }) => [id, { term, definition, felt, question }])),
}
const folders = new Map<string, Page[]>(
  Object.entries(book).map(([kind, items]) => [
    `shared/content/${kind}`,
    Object.entries(items).map(([id, item]) => ({ file: `shared/content/${kind}/${id}.ts`, texts: englishIn(item) })),
  ]),
)
const decks: Page[] = [
  { file: 'shared/content/beliefs.ts', texts: englishIn([BELIEF_WORDS, ERRS_WORDS, UNSUPPORTED_WORDS]) },
  { file: 'shared/content/features.ts', texts: englishIn(LINE_WORDS) },
  { file: 'shared/content/feelings.ts', texts: englishIn(FEELING_WORDS) },
  { file: 'shared/content/sensors.ts', texts: englishIn(SENSOR_WORDS) },
]
const world: [string, Page[]][] = [
  [
    'shared/content/press',
    Object.values(press).map((claim) => ({ file: `shared/content/press/${claim.id}.ts`, texts: englishIn(claim), limits: WORLD })),
  ],
  [
    'shared/content/archive',
    Object.values(archive).map((card) => ({ file: `shared/content/archive/${card.id}.ts`, texts: englishIn(card), limits: WORLD })),
  ],
  [
    'shared/content/concepts: elsewhere',
    cards.map(({ id, elsewhere }) => ({ file: `shared/content/concepts/${id}.ts`, texts: englishIn(elsewhere), limits: WORLD })),
  ],
]
const notices: Page = { file: 'shared/content/reasons.ts', texts: englishIn(REASON_WORDS) }

describe('what people read is short', () => {
  test.each([...folders, ...world, ['shared/content', [...decks, notices]] as const])('%s: texts and sentences', (_, pages) => {
    expect(pages.flatMap(tooLong)).toEqual([])
  })

  test.each([...folders, ...world, ...decks.map((page) => [page.file, [page]] as const)])('%s: a reading age of twelve', (_, pages) => {
    expect(gradeOf(pages.flatMap(({ texts }) => texts))).toBeLessThanOrEqual(HARDEST_GRADE)
  })
})

describe('the measure itself', () => {
  test('names file and fault', () => {
    const long = 'One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen. And four more words.'
    expect(tooLong({ file: 'a.ts', texts: [long, `${long} More.`] })).toEqual([
      'a.ts: a sentence of 16 words: One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen.',
      `a.ts: a text of 21 words: ${long} More.`,
      'a.ts: a sentence of 16 words: One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen.',
    ])
  })

  test.each([
    ['rest', 1],
    ['café', 2],
    ['home', 1],
    ['table', 2],
    ['petition', 3],
    ['needed', 2],
    ['posted', 2],
    ['walked', 1],
    ['volunteer', 3],
    ['prices', 2],
  ])('%s has %i syllables', (word, syllables) => {
    expect(syllablesOf(word)).toBe(syllables)
  })

  test('tells easy words from hard ones', () => {
    expect(gradeOf(['The cat sat on the mat.'])).toBeLessThan(1)
    expect(gradeOf(['Institutional considerations necessitate comprehensive documentation.'])).toBeGreaterThan(20)
  })
})

test('each item of content has a text', () => {
  expect([...folders.values(), ...world.map(([, pages]) => pages)].flat().filter(({ texts }) => texts.length === 0)).toEqual([])
})

test('no file of content is a draft', async () => {
  const files = [...folders.values(), ...world.map(([, pages]) => pages)].flat().map(({ file }) => file)
  const drafts = await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const))
  expect(drafts.filter(([, text]) => /todo|fixme|lorem/i.test(text)).map(([file]) => file)).toEqual([])
})

function tooLong({ file, texts, limits = TOWN }: Page): string[] {
  return texts.flatMap((text) => [
    ...(wordsOf(text).length > limits.words ? [`${file}: a text of ${wordsOf(text).length} words: ${text}`] : []),
    ...sentencesOf(text)
      .filter((sentence) => wordsOf(sentence).length > limits.sentence)
      .map((sentence) => `${file}: a sentence of ${wordsOf(sentence).length} words: ${sentence}`),
  ])
}
