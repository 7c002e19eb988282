import type { Regime } from '../../shared/vocabulary/regime.ts'

const terms = `This is the open kind of score. We show you how it is made, point by point.

What counts. What you post, what you write for the paper, whom you meet and help, and what you do with your account: followers, links, stars that you swap. Each of them moves the points on your own page, which you may ask to see. The page says which act moved them, and the same act always does the same. Nothing else counts: not what you buy in shops, not when you pay, not where you go.

How it grows. Everybody begins at the bottom. Points make levels, and there are ten of them. Some acts may cost points, and you will see that too. But a level, once reached, is yours. It can't be taken back, not by us, not by a slow month, and not by yourself.

Your ties. Once a month your points move a little towards those of the people you are tied to. It is worth being near somebody who is heard. For them it is worth a little less.

What it brings. From the middle of the ladder on, some shops are glad to see you and show it in their prices. No door is shut to anybody, on any level. There is nothing here that you need a level for.

What you can see. Your points, each entry, and your level. If an entry is wrong, you will at least see that it is wrong. We have no desk for it yet. A level that is too high doesn't fall, either.

Joining. It is your choice. If the town makes it the rule, everybody begins at the same place, and those who began earlier keep what they have.

A word of warning. When one can see how points are made, one can make points. We would like you to write because you have something to say. The page can't tell the difference. You can.`

/** Influence as an open ladder: every point itemised, no level lost. */
export default {
  family: 'register',
  canary: 'canary-regime-kohlrabi',
  face: {
    id: 'open-reach',
    title: 'Open Reach',
    pitch: 'Influence with nothing to hide: every point on your own page.',
    terms,
    tiers: [
      { letter: 'A', name: 'Levels 8 to 10' },
      { letter: 'B', name: 'Levels 5 to 7' },
      { letter: 'C', name: 'Levels 3 and 4' },
      { letter: 'D', name: 'Levels 1 and 2' },
    ],
    disclosure: 'reasons',
    archive: {
      standsFor: 'Kred, a score of influence that was marketed as the open one.',
      where: 'On the web, for people with public posts; the sources are in English',
      when: 'From 2011; the sources are from the years after it',
      operator: 'A private firm',
      status: 'Closed, says one press article of 2018. We found no second source for that.',
      documented: [
        'Two numbers: influence from 1 to 1,000, and levels of outreach up to 10.',
        'It was marketed as open: it published a guide with the points of each act, and each person’s own points could be read one by one. The mathematics behind them stayed with the firm.',
        'One got more points if the people one influenced had high scores themselves.',
      ],
      assumptions: [
        'What each act brings is ours, and differs from room to room; in a short game it is 160 in 100 of that, in a long one 70. Everybody can read it on their own page.',
        'Here the level is made from the points: one for each hundred. In the real product the two were counted separately.',
        'That a level never falls is our own rule.',
        'The pull of one’s ties is ours: each month 4 to 8 in 100 of the distance to the mean of their points, at most 20 points. It can take a little, too, where the sources only speak of giving.',
        'Lower prices from level 5 on are ours. No use against anybody was found.',
        'Here one sees one’s own points and their kinds. The real guide told more: what each act brings, beforehand.',
        'The feed sees 95 in 100 posts, and takes one person for another in 1 of 100.',
      ],
      sources: [
        'adweek.com/digital/you-may-have-some-klout-but-do-you-have-kred/ (the two numbers; open points)',
        'londonwebdesigner.co.uk (points for influencing people with high scores)',
        'zdnet.com/article/kred-brings-transparency-to-influencer-and-outreach-analytics/ (rules published, mathematics not); piworld.com/post/do-you-have-social-media-kred-2/2/ (start in September 2011; each point shown)',
      ],
      elsewhere: [
        'United Kingdom: a driver sees each entry on the licence and the points it brought',
        'China: in Jinan dog owners can look up their balance and each deduction with a code on the collar',
        'Italy: the voluntary points wallet of Bologna was only to give, and the privacy authority asked questions all the same',
      ],
      questions: {
        sameContext: { answer: 'yes', why: 'Posts made points about posts. No use in another part of life was found.' },
        proportionate: { answer: 'yes', why: 'One could see how points were made, and nobody was found who was worse off for having few.' },
      },
    },
  },
  scale: { min: 1, max: 1000, start: 1, unit: 'points', better: 'high' },
  effects: [
    { feature: 'post.official', lowers: { chance: 20, points: [-120, -20] }, raises: { chance: 70, points: [20, 220] } },
    { feature: 'post.private', lowers: { chance: 20, points: [-120, -20] }, raises: { chance: 70, points: [20, 220] } },
    { feature: 'post.critical', lowers: { chance: 25, points: [-160, -20] }, raises: { chance: 70, points: [30, 320] } },
    { feature: 'post.economy', lowers: { chance: 25, points: [-160, -20] }, raises: { chance: 70, points: [30, 300] } },
    { feature: 'post.rumour', lowers: { chance: 40, points: [-240, -30] }, raises: { chance: 55, points: [30, 320] } },
    { feature: 'write.paper', lowers: { chance: 10, points: [-120, -20] }, raises: { chance: 80, points: [40, 400] } },
    { feature: 'followers.bought', lowers: { chance: 40, points: [-240, -30] }, raises: { chance: 50, points: [30, 300] } },
    { feature: 'meet.friend', lowers: { chance: 15, points: [-60, -8] }, raises: { chance: 70, points: [16, 180] } },
    { feature: 'meet.date', lowers: { chance: 25, points: [-80, -10] }, raises: { chance: 60, points: [16, 180] } },
    { feature: 'meet.newcomer', lowers: { chance: 15, points: [-80, -10] }, raises: { chance: 75, points: [20, 240] } },
    { feature: 'lend.friend', lowers: { chance: 25, points: [-80, -10] }, raises: { chance: 60, points: [16, 180] } },
    { feature: 'data.shared', lowers: { chance: 20, points: [-120, -16] }, raises: { chance: 70, points: [20, 240] } },
    { feature: 'rate.swap', lowers: { chance: 45, points: [-200, -24] }, raises: { chance: 40, points: [20, 200] } },
  ],
  pace: { short: 160, standard: 100, long: 70 },
  sensors: [
    { sensor: 'social', from: 'app', sees: 1000, mistakes: 0, delay: 0 },
    { sensor: 'feed', from: 'app', sees: 950, mistakes: 10, delay: 0 },
  ],
  network: { how: 'pull', share: [40, 80], most: 20, delay: 1 },
  tiers: [
    { letter: 'A', from: 701 },
    { letter: 'B', from: 401 },
    { letter: 'C', from: 201 },
    { letter: 'D', from: 1 },
  ],
  tier: 'kept',
  consequences: {
    gates: [],
    queue: 'lot',
    prices: [
      { tier: 'A', coins: -1 },
      { tier: 'B', coins: -1 },
    ],
  },
  notebook: [
    'post.official',
    'post.private',
    'post.critical',
    'post.rumour',
    'write.paper',
    'followers.bought',
    'meet.friend',
    'meet.newcomer',
    'buy.game',
    'civic.volunteer',
    'friend.low',
  ],
  consent: 'voluntary',
  appeal: 'none',
  access: 'entries',
  answers: 'exactly',
  unknown: [{ feature: 'Replies, mentions and shares', why: 'A post in this town gets no answers that one could count.' }],
  claims: 'How much a person gives to the conversation of the town.',
  glass:
    'Posts, articles, meetings and what you do with your account move your points, from 1 to 1000. Each entry is on your page. Each month your ties’ mean draws you a little towards it. Each hundred makes a level, up to 10, and a level never falls. From level 5 prices are kinder. No door is shut.',
} satisfies Regime
