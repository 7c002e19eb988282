import type { Belief, Errs } from '../vocabulary/belief.ts'
import type { Text } from '../vocabulary/content.ts'

/** Each step of the scale in words: as one places a claim, and as the card answers. */
export const BELIEF_WORDS: Readonly<Record<Belief, { asked: Text; told: Text }>> = {
  false: { asked: { en: 'I am sure that it is false.' }, told: { en: 'False' } },
  'mostly-false': { asked: { en: 'I think that it is more false than true.' }, told: { en: 'Mostly false' } },
  disputed: { asked: { en: "I can't tell." }, told: { en: 'Disputed' } },
  'mostly-true': { asked: { en: 'I think that it is more true than false.' }, told: { en: 'Mostly true' } },
  true: { asked: { en: 'I am sure that it is true.' }, told: { en: 'True' } },
}

/** Told instead of a verdict where nothing was found either way. */
export const UNSUPPORTED_WORDS: Text = { en: 'No source found' }

/** What a claim makes of the power of a score, as one says it after the verdict. */
export const ERRS_WORDS: Readonly<Record<Errs, Text>> = {
  over: { en: 'It makes the score bigger than it is.' },
  under: { en: 'It makes the score smaller than it is.' },
}
