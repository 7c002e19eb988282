/** Those whom one is tied to, and what a bot did in one's place. */
export const ties = {
  title: 'Ties',
  told: 'Two ties or more: joy +1 a month. One: nothing. None: joy −1.',
  none: 'You are tied to nobody.',
  lent: '{name} owes you {coins, plural, one {# coin} other {# coins}} in month {month, number}.',
  surety: '{name} signed for your debt of {coins, plural, one {# coin} other {# coins}}.',
  askedBy: '{name} asks for a tie. For a no, just press Done.',
  yes: 'Say yes',
  saidYes: 'You and {name} both said yes.',
  full: 'You have five ties. More is too many to keep.',
  news: 'News of your ties',
  circle: 'Your circle',
  lifts: '{name} lifts you.',
  drags: 'Time with {name} may be holding you back.',
  level: '{name} suits you well.',
  suggests: 'Members like you have moved on.',
  unknown: 'You are told nothing about where your ties stand.',
  where: 'Ties are made and ended in the social step, after the month.',
} as const

/** What a bot did in one's place. */
export const cover = {
  title: 'Welcome back',
  month: 'A bot played for you in month {month, number}.',
  months: 'A bot played for you from month {from, number} to month {until, number}.',
  did: 'It did: {did}.',
  kept: 'What you had planned yourself it kept.',
  didNothing: 'It did nothing yet.',
  changed: 'Since then: {coins}, {joy}, {steps}.',
  coins: '{sign}{count, plural, one {# coin} other {# coins}}',
  joy: '{sign}{count, number} joy',
  steps: '{count, plural, =0 {no dream step} one {one dream step} other {# dream steps}}',
  close: 'Thank you',
} as const
