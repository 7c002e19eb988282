import type { Regime } from '../../shared/vocabulary/regime.ts'

const terms = `The village has always known who sweeps the steps. Now it writes it down, and puts it on the door.

Your points. Everybody begins with 60 points out of 100. Every 20 points, begun or full, are a star. The stars hang on your door, where your guests can count them before they ring. They are made of tin and stand the rain.

How points come. Work for the village earns points. So do other good turns, when somebody noticed them. If nobody noticed, do not be sad. A good turn is its own reward, and will have to be.

How points go. Litter costs points. Some other things cost points as well. The hall decides which ones, with a feeling for village life that has grown over many years. You will get to know it.

What neighbours say. In the hall you may be asked to give a neighbour one to five stars, or to tell what you saw. This is kept short, so that everybody finds the time. Reports are written down as they come. To check them all would mean to distrust those who make them. Some turn out to be true.

How much neighbours can take. Not more than 6 points from one person in a month. Should they want more, they may continue next month.

What stars bring. At four stars things cost a little less, and the village stage is open to you. At three stars or more you may borrow money. At two stars and fewer your neighbours will help you with good advice, unasked.

Who can see it. Everybody. This is not meant to shame anyone. It is meant to be seen.

If you disagree. Talk to people. They know you, and they have seen your door.`

/** Stars on the door: small rewards, much to see, and neighbours who are believed. */
export default {
  family: 'register',
  canary: 'canary-regime-wheelbarrow',
  face: {
    id: 'village-stars',
    title: 'Village stars',
    pitch: 'One to five stars on every door: a village that sees the good in people.',
    terms,
    tiers: [
      { letter: 'A', name: 'Five stars' },
      { letter: 'B', name: 'Four stars' },
      { letter: 'C', name: 'Three stars' },
      { letter: 'D', name: 'Two stars' },
      { letter: 'E', name: 'One star' },
    ],
    disclosure: 'score',
    archive: {
      standsFor: 'The stars on the doors of one village, given for points that residents and their neighbours report.',
      where: 'Yangqiao, a village of 1,200 people in China',
      when: 'Seen by a reporter in 2019',
      operator: 'The village',
      status: 'A local trial in 2019. What became of it since was not looked up. Rating each other is no part of the national programme.',
      documented: [
        'Yangqiao, 2019: each resident has 0 to 100 points, and each door bears one to five stars, on five themes.',
        'Yangqiao: people report themselves and their neighbours at a screen in the village hall.',
        'Yangqiao: devoted work gives 3 points, litter in the river costs 5.',
        'Yangqiao: points bring soap, napkins and cheaper credit. A board with names was planned.',
        'Yangqiao: one resident, as a photo shows, had improved the sign on his own door with stickers.',
        'China: a translator of the rules says that citizens who rate each other are no part of the national programme.',
      ],
      assumptions: [
        'All begin with 60 points, and 20 points are a star.',
        'Besides work and litter, nine acts of village life move points here. Which way and how far is drawn for each room, as our source does not list the rules.',
        'Neighbours’ stars bring +2 to −3 points, a report costs 3, and both together take 6 points in a month at most.',
        'Half of what the app lays before neighbours is not true, and nobody checks their reports.',
        'Stars are those of a person. In the village they are those of a house.',
        'Soap and napkins have become a coin less on things, cheaper credit a loan that is open at three stars. The stage at four stars is ours.',
        'Neighbours notice half of what is done before their eyes, and take 1 person in 20 for another; the hall sees 9 in 10. A room of eight or more has at least one mistake.',
        'Our source tells of no question before one takes part and of no way to appeal, so the game has neither.',
      ],
      sources: [
        'scmp.com/magazines/post-magazine/long-reads/article/3012574 (a report from the village, 2019)',
        'u.osu.edu/mclc/2018/11/09/social-credit-overview/ (what is no part of the national programme)',
      ],
      elsewhere: [
        'USA and other countries: riders rate drivers, guests rate hosts, and buyers rate sellers',
        'USA: points that teachers give and take in class, which parents can see (since 2011)',
        'Bologna, Italy (2022): a voluntary wallet of points for good citizens, looked into by the privacy authority',
      ],
      questions: {
        sameContext: {
          answer: 'partly',
          why: 'Points for village work and stars in the village belong together. Credit does not: a bank has no business with who sweeps the steps.',
        },
        proportionate: {
          answer: 'partly',
          why: 'What can be won or lost is small. But a star less hangs on the door for all to see, and may come from what a neighbour reported.',
        },
      },
    },
  },
  scale: { min: 0, max: 100, start: 60, unit: 'points', better: 'high' },
  effects: [
    { feature: 'civic.volunteer', raises: { chance: 100, points: [3, 3] }, documented: true },
    { feature: 'litter', lowers: { chance: 100, points: [-5, -5] }, documented: true },
    { feature: 'report.received', lowers: { chance: 100, points: [-3, -3] }, documented: true },
    { feature: 'report.made', lowers: { chance: 30, points: [-8, -1] }, raises: { chance: 50, points: [1, 8] } },
    { feature: 'care.family', raises: { chance: 80, points: [1, 8] } },
    { feature: 'civic.ceremony', raises: { chance: 75, points: [1, 8] } },
    { feature: 'meet.newcomer', lowers: { chance: 40, points: [-8, -1] }, raises: { chance: 40, points: [1, 8] } },
    { feature: 'gossip', lowers: { chance: 40, points: [-8, -1] }, raises: { chance: 40, points: [1, 8] } },
    { feature: 'sell.home', lowers: { chance: 45, points: [-8, -1] }, raises: { chance: 35, points: [1, 8] } },
    { feature: 'dog.leash', raises: { chance: 60, points: [1, 8] } },
    { feature: 'dog.loose', lowers: { chance: 80, points: [-8, -1] } },
    { feature: 'sign.ignored', lowers: { chance: 80, points: [-8, -1] } },
  ],
  sensors: [
    { sensor: 'office', from: 'app', sees: 900, mistakes: 0, delay: 0 },
    { sensor: 'neighbours', from: 'app', sees: 500, mistakes: 50, delay: 0 },
  ],
  ratings: { points: [-3, -2, -1, 0, 2], delay: 0 },
  reports: 'neighbours',
  mercy: 6,
  leastMistakes: { count: 1, by: { short: 2, standard: 3, long: 3 } },
  tiers: [
    { letter: 'A', from: 81 },
    { letter: 'B', from: 61 },
    { letter: 'C', from: 41 },
    { letter: 'D', from: 21 },
    { letter: 'E', from: 0 },
  ],
  consequences: {
    gates: [
      { privilege: 'credit', tier: 'C' },
      { privilege: 'stage', tier: 'B' },
    ],
    queue: 'lot',
    prices: [
      { tier: 'A', coins: -1 },
      { tier: 'B', coins: -1 },
    ],
    names: { tiers: ['A', 'B', 'C', 'D', 'E'], shows: 'tier' },
  },
  notebook: [
    'civic.volunteer',
    'litter',
    'care.family',
    'civic.ceremony',
    'meet.newcomer',
    'gossip',
    'sell.home',
    'dog.loose',
    'report.made',
    'post.critical',
    'friend.low',
  ],
  consent: 'mandatory',
  appeal: 'none',
  access: 'standing',
  answers: 'vaguely',
  unknown: [{ feature: 'The five themes of the stars', why: 'Our source names that there are five, but not what each of them takes in.' }],
  claims: 'How much a person does for the village.',
  glass:
    'Everybody begins with 60 points of 100, and 20 points are a star on the door. Village work brings 3, litter costs 5. Other acts move a few points each. Neighbours give stars and reports, which nobody checks. Three stars open loans, four the stage and lower prices.',
} satisfies Regime
