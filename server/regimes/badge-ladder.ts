import type { Regime } from '../../shared/vocabulary/regime.ts'

const terms = `Welcome to the ladder! It has eleven rungs, and you are standing on the first.

How to climb. Link an account. Any account will do: your photos, your shop, your bus card, your health watch, your mother's recipes. For each one that you link you go up. It takes one tap. We give you a small coin each time, because we like you.

How to fall. You can't. An account that was linked stays linked, as a gift that was given stays given.

What we look at. That you linked it. What we do with what is inside is written in the terms of the account, in the terms of our partners, and in terms that are not written yet. The rung doesn't depend on what we find there. You may be good or bad, busy or lazy, kind or not. We only ask you to be open.

What it brings. Higher up, the quick line is open to you, and higher still the big stage. Those who link nothing are just as welcome. They take the longer way and stand a little further back.

What you can see. Your rung, each link, and a tip for what to do next. The tip is always the same.

Joining. It is a free choice. If the ladder becomes the rule, everybody gets the first rung for free.

Mistakes. There are none. You tapped.

Your privacy is important to us. That is why there are eleven rungs of it.`

/** A score for giving data: one level for each account that is linked. */
export default {
  family: 'register',
  canary: 'canary-regime-quagga',
  face: {
    id: 'badge-ladder',
    title: 'The Ladder',
    pitch: 'Eleven cheerful rungs. Link one more account, and up you go!',
    terms,
    tiers: [
      { letter: 'A', name: 'Upper rungs' },
      { letter: 'B', name: 'Middle rungs' },
      { letter: 'C', name: 'First rungs' },
    ],
    disclosure: 'reasons',
    archive: {
      standsFor:
        'The playful score in Octoboard, a dashboard in which companies, agencies and single people look at their own figures on social networks.',
      where: 'On the web, for those who use the product',
      when: 'Described in an undated article by the maker',
      operator: 'A private firm, for its own customers',
      status: 'A feature of a product when the article was written. Whether it still exists was not looked up.',
      documented: [
        'Eleven levels with playful names, from a first one called “Start”.',
        'Linking more accounts raises the level, and so does more activity in them.',
        'It is worked out anew each day.',
        'The maker says that it is not meant as another score of influence. A press article of 2018 made more of it than it is.',
      ],
      assumptions: [
        'One level for each account is ours, and two in a short game, so that the ladder can be climbed in three months.',
        'The real product scored social accounts that its customers wanted to look at together. Here people link any accounts of their own: that is our step, taken to show what it is like to be scored for giving data.',
        'The real one also looked at how much goes on in the accounts. As the town doesn’t look into them, that is left out.',
        'The coin for each link, and the gates, the quick line from level 4 and the stage from level 7, are ours.',
        'That a link can’t be undone is ours.',
      ],
      sources: ['octoboard.com/blog/measuring-social-score/ (levels, linking, activity, not another score of influence)'],
      elsewhere: [
        'USA: car insurers give 5 to 10 in 100 off for letting them watch one drive, before anything was seen',
        'China: a private, voluntary score has details of one’s identity as one of its five groups',
        'China: the app Honest Shanghai asked for the identity number and the face before it said anything',
      ],
      questions: {
        sameContext: { answer: 'yes', why: 'The level stays in the product and opens nothing outside it.' },
        proportionate: {
          answer: 'yes',
          why: 'Who links nothing misses a badge. Hung on queues and stages, as in this game, the answer would change.',
        },
      },
    },
  },
  scale: { min: 1, max: 11, start: 1, unit: 'level', better: 'high' },
  effects: [{ feature: 'data.shared', raises: { chance: 100, points: [1, 1] }, documented: true }],
  pace: { short: 200, standard: 100, long: 100 },
  sensors: [{ sensor: 'social', from: 'app', sees: 1000, mistakes: 0, delay: 0 }],
  tiers: [
    { letter: 'A', from: 7 },
    { letter: 'B', from: 4 },
    { letter: 'C', from: 1 },
  ],
  consequences: {
    gates: [
      { privilege: 'express', tier: 'B' },
      { privilege: 'stage', tier: 'A' },
    ],
    queue: 'lot',
    prices: [],
    links: 1,
  },
  notebook: ['data.shared', 'post.official', 'post.critical', 'civic.volunteer', 'meet.friend', 'rate.swap', 'loan.cosign', 'friend.low'],
  consent: 'voluntary',
  appeal: 'none',
  access: 'entries',
  answers: 'exactly',
  unknown: [
    { feature: 'How much goes on in the accounts', why: 'The town counts links and looks into none of them.' },
    { feature: 'Which accounts are linked', why: 'The town counts links and doesn’t name them.' },
  ],
  claims: 'How open and active a person is.',
  glass:
    'Eleven levels. You begin on the first. Each account that you link lifts you, and a link is never taken back. What is in the account makes no difference, and nothing else you do counts. The quick line opens at level 4, the big stage at level 7.',
} satisfies Regime
