import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity'

const MOST_SIGNS = 24
const UNUSABLE = /[^\p{L}\p{M} \-'’.·]/u
/** Names by which somebody could pass for whoever runs the room. */
const RESERVED = new Set(
  'teacher admin administrator host moderator mod facilitator system server bot official professor mr mrs ms miss sir'.split(' '),
)
/** Letters of other alphabets, and digits' shapes, that look like Latin ones. */
const LOOKS_LIKE: Readonly<Record<string, string>> = Object.fromEntries(
  'аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs ԁd ɡg αa βb εe ηn ιi κk νv οo ρp τt υu χx ıi łl øo đd'.split(' ').map((pair) => [...pair]),
)

const words = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** A typed name as it waits for the facilitator; null when nothing usable is left of it. What it says never refuses it: that flags it. */
export function wantedName(typed: string, taken: Iterable<string>): { name: string; flagged: boolean } | null {
  const name = cleaned(typed)
  if (name === null) return null
  const others = new Set([...taken].map(skeleton))
  return { name, flagged: isRude(name) || isReserved(name) || others.has(skeleton(name)) }
}

/** One writing: no hidden signs, single blanks; null when it is empty, too long, or holds what no name does. */
function cleaned(typed: string): string | null {
  const name = typed
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}\p{Cc}]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
  const length = [...graphemes.segment(name)].length
  return length > MOST_SIGNS || UNUSABLE.test(name) || !/\p{L}/u.test(name) ? null : name
}

function isReserved(name: string): boolean {
  return wordsOf(name).some((word) => RESERVED.has(word))
}

/** Word by word, and all of it in one, since blanks and dots may stand between the letters. A rude part inside an honest name, as in Dickson, doesn't count. */
function isRude(name: string): boolean {
  const parts = wordsOf(name)
  const isSpelledOut = parts.length > 1 && parts.every((part) => part.length === 1)
  return [...parts, ...(isSpelledOut ? [parts.join('')] : [])].some(isRudeWord)
}

function isRudeWord(word: string): boolean {
  return words.getAllMatches(word).some(({ startIndex, endIndex }) => startIndex === 0 && endIndex >= word.length - 2)
}

function wordsOf(name: string): string[] {
  return skeletonOf(name)
    .split(/[ \-'’.·]+/)
    .filter((word) => word !== '')
}

/** What a name looks like at a glance: two with the same one can be mistaken for each other. */
function skeleton(name: string): string {
  return wordsOf(name).join('')
}

function skeletonOf(name: string): string {
  const bare = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return [...bare].map((sign) => LOOKS_LIKE[sign] ?? sign).join('')
}
