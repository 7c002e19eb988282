/** What records features. A feature with two sensors is written once, by the first live one that sees it. */
export const SENSORS = ['payment', 'shop', 'employer', 'social', 'feed', 'office', 'court', 'neighbours', 'street', 'traffic', 'transit'] as const
export type Sensor = (typeof SENSORS)[number]

/** The closed vocabulary of what can be observed, each with the sensors that can see it, in the order in which they are asked. */
export const FEATURE_SENSORS = {
  'pay.ontime': ['payment'],
  'pay.late': ['payment', 'court'],
  'loan.taken': ['payment'],
  'loan.cosign': ['payment', 'social'],
  'lend.friend': ['payment', 'social'],
  'rent.home': ['payment'],
  'buy.local': ['payment'],
  'buy.family': ['shop', 'payment'],
  'buy.game': ['shop', 'payment'],
  'buy.import': ['shop', 'payment'],
  'buy.workwear': ['shop', 'payment'],
  'buy.luxury': ['shop', 'payment'],
  'sell.home': ['neighbours', 'shop'],
  haggle: ['shop'],
  'work.shift': ['employer'],
  'work.overtime': ['employer'],
  'work.sick': ['employer'],
  'work.ask': ['employer'],
  study: ['office'],
  enrol: ['office'],
  'read.bestseller': ['office'],
  'read.odd': ['office'],
  'write.paper': ['feed'],
  'ask.public': ['neighbours', 'street'],
  'civic.volunteer': ['office'],
  'civic.ceremony': ['office', 'street'],
  'civic.petition': ['office'],
  'civic.appeal': ['office'],
  'civic.donate': ['payment'],
  'post.official': ['feed'],
  'post.private': ['feed'],
  'post.critical': ['feed'],
  'post.economy': ['feed'],
  'post.rumour': ['feed'],
  'followers.bought': ['payment', 'feed'],
  'data.shared': ['social'],
  'play.games': ['shop'],
  'care.family': ['neighbours'],
  'meet.friend': ['social', 'street'],
  'meet.date': ['social', 'street'],
  'meet.newcomer': ['social', 'neighbours'],
  gossip: ['neighbours'],
  'report.made': ['neighbours'],
  'report.received': ['neighbours'],
  'rate.swap': ['social'],
  'dog.leash': ['street', 'neighbours'],
  'dog.loose': ['street', 'neighbours'],
  'sign.ignored': ['street', 'neighbours'],
  loiter: ['street'],
  'cross.red': ['traffic'],
  'drive.fast': ['traffic'],
  'travel.train': ['transit'],
  'travel.flight': ['transit', 'payment'],
  'travel.noticket': ['transit'],
  'move.night': ['street'],
  'help.unseen': [],
  'honest.return': [],
  'cover.friend': ['employer'],
  'keep.found': ['street'],
  'debt.judged': ['court'],
  'debt.settled': ['court'],
  'drive.drunk': ['traffic'],
  'drive.phone': ['traffic'],
  litter: ['street', 'neighbours'],
  'civic.protest': ['office', 'street'],
} as const satisfies Readonly<Record<string, readonly Sensor[]>>

export type Feature = keyof typeof FEATURE_SENSORS
export const FEATURES = Object.keys(FEATURE_SENSORS) as readonly Feature[]

/** The line of the notebook about the company one keeps: a tie in a lower tier than one's own. No sensor sees it. */
export const FRIEND_LOW = 'friend.low'
export const NOTEBOOK_LINES = [...FEATURES, FRIEND_LOW] as const
export type NotebookLine = Feature | typeof FRIEND_LOW

/** Acts of speaking up: the chilling effect is measured on them. */
export const VOICE_FEATURES: readonly Feature[] = [
  'buy.import',
  'read.odd',
  'write.paper',
  'ask.public',
  'civic.petition',
  'post.critical',
  'post.economy',
  'civic.protest',
]

/** Acts that truly help or truly harm the town, whatever a system makes of them. */
export const TRUE_HELP: readonly Feature[] = [
  'loan.cosign',
  'lend.friend',
  'work.shift',
  'write.paper',
  'civic.volunteer',
  'civic.donate',
  'care.family',
  'meet.newcomer',
  'help.unseen',
  'honest.return',
]
export const TRUE_HARM: readonly Feature[] = [
  'post.rumour',
  'dog.loose',
  'sign.ignored',
  'drive.fast',
  'travel.noticket',
  'keep.found',
  'drive.drunk',
  'drive.phone',
  'litter',
]

/** Whether a text names a feature. */
export function isFeature(text: string): text is Feature {
  return Object.hasOwn(FEATURE_SENSORS, text)
}

/** What neighbours say of each other: recorded when it is said, without a sensor. */
export function isReport(feature: string): boolean {
  return feature === 'report.made' || feature === 'report.received'
}
