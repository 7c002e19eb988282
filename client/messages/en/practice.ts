/** The first move, tried with one's own life: four calm steps before the game. */
export const practice = {
  title: 'A first move',
  progress: 'Step {step, number} of 4',
  skip: 'Skip this',
  forDream: 'for your dream',
  one: { title: 'A month is two things to do', told: 'This one brings your dream nearer. Tap it.', toldOther: 'This is one of them. Tap it.' },
  two: { title: 'What it costs and gives', told: 'Where: {place}. If too many come, some wait outside.', take: 'Put it in slot 1' },
  costs: '{coins, plural, =0 {It costs nothing.} one {It costs one coin.} other {It costs # coins.}}',
  gains: 'It brings {coins, plural, one {one coin} other {# coins}}.',
  joy: '{joy, plural, =0 {It changes no joy.} one {It gives one joy.} other {It gives # joy.}}',
  joyLess: 'It takes {joy, number} joy.',
  aim: 'What it is all about',
  life: 'Your life: each step of your dream is worth 3, each joy 1. The score is no part of it.',
  three: { title: 'It lies in slot 1', told: 'It stays there for your first month. You can still change it then.', on: 'And then?' },
  four: {
    title: 'Then you say that you are ready',
    told: 'When all are ready, the town moves. Nobody has to hurry. Each month takes 3 joy, so do something that gives joy.',
    ready: 'I’m ready',
  },
} as const
