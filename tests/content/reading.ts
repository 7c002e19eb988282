/** Words of a text; a number counts as one. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? []
}

/** Sentences of a text; what has no stop at its end is one too. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/).filter((sentence) => wordsOf(sentence).length > 0)
}

/** Syllables of an English word, near enough for a grade: groups of vowels, without a silent ending. */
export function syllablesOf(word: string): number {
  const plain = word
    .toLowerCase()
    .replaceAll('é', 'ay')
    .replaceAll(/[^a-z]/g, '')
  const spoken = plain.replace(/(?<=[^laeiouy])e$|(?<=[^laeiouysxzcgh])es$|(?<=[^tdaeiouy])ed$/, '')
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 0)
}

/** The grade, not to be reached, of a text that is read at the age of nine. */
export const NINE_YEARS = 5

/** Flesch-Kincaid grade of several texts taken together. */
export function gradeOf(texts: readonly string[]): number {
  const words = texts.flatMap(wordsOf)
  const sentences = texts.flatMap(sentencesOf)
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}

/** Every English text inside a value. */
export function englishIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'en' && typeof inner === 'string' ? [inner] : englishIn(inner)))
}
