/** What one may say before one takes a seat. */
export const seat = {
  people: 'How many are you at this device?',
  one: '1',
  two: '2',
  three: '3',
  own: 'A name of your own',
  ownTold: 'Where your teacher allows it, it waits for them; else the town gives you one. Better not your real name.',
  watch: 'Just watch',
  watchTold: 'You see the town from outside and keep a notebook. It is a role like any other.',
  noticeTitle: 'What the game keeps',
  notice:
    'This game keeps the name it gives you and what you tap, and your teacher can delete it all. It is about being scored: if it feels bad, press the hand and have a rest. Nobody asks why.',
} as const
