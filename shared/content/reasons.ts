import type { Text } from '../vocabulary/content.ts'

/** Reason codes of notices, by account: smooth, impersonal and true, in the way of adverse-action notices. A code without words here shows none. */
export const REASON_WORDS: Readonly<Record<string, Text>> = {
  punctuality: { en: 'Timing of payments and duties' },
  spending: { en: 'Pattern of recent purchases' },
  civic: { en: 'Level of part taken in town life' },
  connections: { en: 'Profile of close contacts' },
  presence: { en: 'Conduct noted in public places' },
  stars: { en: 'Feedback from the neighbourhood' },
  record: { en: 'Points on the record' },
}
