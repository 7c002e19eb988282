/** The system's own voice: smooth, passive, impersonal. Beside it the paper, before there is a system. */
export const statement = {
  app: 'Standing',
  now: 'now',
  notice: 'What your notice says',
  of: 'of {of}',
  change: {
    up: { title: 'Your standing has improved', told: 'More may be offered to you. Thank you for taking part.' },
    down: { title: 'Your standing has been adjusted', told: 'Some services may be limited this month. No action is needed.' },
    same: { title: 'Your standing is unchanged', told: 'Everything stays as it is. No action is needed.' },
    silent: { title: 'Your standing has been refreshed', told: 'Some services may be adjusted for everyone’s comfort. No action is needed.' },
  },
  reasons: 'Factors considered',
  lines: 'Entries this month',
  noLines: 'No entries this month.',
  seenBy: 'noted by: {sensor}',
  shut: 'paused for now',
  shutTitle: 'Adjusted for you',
  ties: 'Your circle',
  start: 'You have been enrolled. Everyone begins here.',
  fine: {
    glass: 'The rules are on the wall. Each change is listed.',
    reasons: 'Weights are not shared, to keep things fair.',
    score: 'Reasons are not shared, to keep things fair.',
    tier: 'Numbers are not shared, so that nobody compares.',
    doors: 'Details are not shared, for everyone’s peace of mind.',
  },
  thanks: 'Wonderful, thanks',
  thanked: 'Thank you for your patience',
  delta: '{delta} points',
  balance: 'now {balance}',
} as const

export const paper = {
  title: 'Month {month, number} is over',
  purse: 'In your purse',
  joy: 'Your joy',
  dream: 'Your dream',
  next: 'On to the next month',
  last: 'On',
  nextWait: 'Waiting for the others',
} as const
