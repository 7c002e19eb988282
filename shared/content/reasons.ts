import type { Text } from '../vocabulary/content.ts'

/** Codes of notices in words, smooth, impersonal and true, in the way of adverse-action notices: the account that lost most, or `friends` for the ties. */
export const REASON_WORDS: Readonly<Record<string, Text>> = {
  punctuality: { en: 'Timing of payments and duties' },
  spending: { en: 'Pattern of recent purchases' },
  civic: { en: 'Part taken in town life' },
  connections: { en: 'Profile of contacts and interests' },
  presence: { en: 'Conduct noted in public places' },
  stars: { en: 'Feedback from the neighbourhood' },
  friends: { en: 'Standing of close contacts' },
  points: { en: 'New points on the record' },
  followers: { en: 'Size of the circle that follows' },
  engagement: { en: 'Liveliness of recent posts' },
  silence: { en: 'Time since last being heard' },
  history: { en: 'Record of payments' },
  owed: { en: 'Amounts owed' },
  age: { en: 'Age of the file' },
  new: { en: 'Recent requests for credit' },
  mix: { en: 'Kinds of credit' },
  income: { en: 'What comes in' },
  dwelling: { en: 'Home and surroundings' },
  occupation: { en: 'Position at work' },
  luxury: { en: 'Taste for finer things' },
  pets: { en: 'Company of animals' },
  habits: { en: 'Further signals' },
}
