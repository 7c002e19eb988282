import { describe, expect, test } from 'vitest'
import { loadLibrary } from '../../server/library.ts'
import { BELIEF_WORDS, ERRS_WORDS, UNSUPPORTED_WORDS } from '../../shared/content/beliefs.ts'
import { LINE_WORDS } from '../../shared/content/features.ts'
import { FEELING_WORDS } from '../../shared/content/feelings.ts'
import { REASON_WORDS } from '../../shared/content/reasons.ts'
import { SENSOR_WORDS } from '../../shared/content/sensors.ts'
import { SOURCES } from '../../shared/content/sources.ts'
import { englishIn, sentencesOf, wordsOf } from './reading.ts'

/** Capital letters inside a sentence that name nobody; a person's name would be one more. */
const PLAIN = ['I', 'Friday', 'Sunday', 'Grandma']
const GROUPS =
  'African American Arab Asian Buddhist Catholic Christian European Gypsy Hindu Indigenous Islam Jew Jewish Jews Judaism Kurd Kurdish Latino Mormon Muslim Orthodox Protestant Roma Sikh Sinti Slavic Tibetan Uyghur West Western East Eastern'
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
/** Of two letters, because the language of a nation is mostly the word for its people. */
const named = (type: 'region' | 'language', codes: string[]) => {
  const names = new Intl.DisplayNames('en', { type, fallback: 'none' })
  return codes.flatMap((code) => names.of(code) ?? [])
}
const peoples = [...GROUPS.split(' '), ...named('language', CODES)]
const nations = named(
  'region',
  CODES.map((code) => code.toUpperCase()),
)

/** Months, places, offices, firms and papers that a fact about the world has to name. */
const WORLD = [
  'January February March April May June July August September October November December',
  'Austria Baihe Berlin Bologna Britain China England EU Fidenza Germany Hague Italy Jinan Netherlands New York Rongcheng Rotterdam Suining Suzhou UK USA Yangqiao',
  'BBC ClassDojo COMPAS Credit Daily FICO Foreign Friendster Guardian Klout Mac MERICS Policy ProPublica Sesame The Times Wikipedia WIRED',
  'A Act D No Order',
].flatMap((names) => names.split(' '))

const { book: whole, regimes } = await loadLibrary()
const { press, archive, concepts, ...town } = whole
const cards = Object.values(concepts)
/** Facts about the world name places; nothing else in the game does. */
const world = [press, archive, SOURCES, cards.map(({ elsewhere }) => elsewhere)].flatMap(englishIn)
const book = { ...town, concepts: cards.map(({ term, definition, felt, question }) => ({ term, definition, felt, question })) }
const texts = [book, BELIEF_WORDS, ERRS_WORDS, UNSUPPORTED_WORDS, LINE_WORDS, FEELING_WORDS, REASON_WORDS, SENSOR_WORDS].flatMap(englishIn)
const faces = Object.values(regimes).flatMap(({ face: { title, pitch, terms, tiers } }) => [title, pitch, terms, ...tiers.map(({ name }) => name)])

describe('no text names', () => {
  test('a nation, a people or a faith; the archive of a regime may', () => {
    expect([...texts, ...faces].filter((text) => namesOneOf([...nations, ...peoples], text))).toEqual([])
  })

  test('a people or a faith, not even a fact about the world', () => {
    expect(world.filter((text) => namesOneOf(peoples, text))).toEqual([])
  })

  test('a person', () => {
    expect(texts.flatMap(capitalsInside)).toEqual([])
    expect(world.flatMap(capitalsInside).filter((word) => !WORLD.includes(word.replace(/['’]s$/, '')))).toEqual([])
  })
})

test('the measure finds what it looks for', () => {
  const naming = ['Buses in France are late.', 'A French baker.', 'South Africa is far.', 'Her Muslim friend.']
  expect([...naming, 'A turkey for the feast.', 'He will polish it.'].filter((text) => namesOneOf([...nations, ...peoples], text))).toEqual(naming)
  expect(capitalsInside("You meet Ana Lund on Sunday. It's fun, and I sing.")).toEqual(['Ana', 'Lund'])
})

function namesOneOf(names: readonly string[], text: string): boolean {
  const words = ` ${wordsOf(text).join(' ')} `
  return names.some((name) => words.includes(` ${wordsOf(name).join(' ')} `))
}

/** Words with a capital letter that do not open a sentence. */
function capitalsInside(text: string): string[] {
  return sentencesOf(text).flatMap((sentence) =>
    wordsOf(sentence)
      .slice(1)
      .filter((word) => /^\p{Lu}/u.test(word) && !PLAIN.includes(word)),
  )
}
