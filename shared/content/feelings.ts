import type { Text } from '../vocabulary/content.ts'
import type { Feeling } from '../vocabulary/feeling.ts'

/** Each feeling in words, as one taps it before the envelope is opened. */
export const FEELING_WORDS: Readonly<Record<Feeling, Text>> = {
  calm: { en: 'I felt calm.' },
  proud: { en: 'I felt proud.' },
  watched: { en: 'I felt watched.' },
  anxious: { en: 'I felt uneasy.' },
  angry: { en: 'I felt angry.' },
  indifferent: { en: "I didn't care." },
}
