/** One tap and one sentence before the envelope is opened. */
export const feelings = {
  title: 'Before the envelope opens',
  told: 'How was it to live under the score?',
  anonymous: 'Nobody sees who tapped what.',
  legend: 'How it felt',
  sentence: 'One sentence for yourself',
  sentenceTold: 'It stays on this device and is sent nowhere. You read it again at the end.',
  kept: 'Kept on this device',
  wait: 'The envelope is next.',
} as const
