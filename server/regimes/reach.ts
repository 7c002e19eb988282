import type { Regime } from '../../shared/vocabulary/regime.ts'

const terms = `You already have influence. We only put a number on it.

1. What we read. What you post, whom you meet and who follows you can be seen by anybody. We are anybody. We read it in order to be helpful.

2. Joining. You needn't do anything to join. The box is ticked. If you would rather not be counted, please say so, and say so again if we ask again. Silence is read as a yes. Should the town make the number its rule, it will be read for all.

3. The number. It grows with the people who follow you, with how lively your posts are, and with the numbers of those you are tied to. A friend with a high number is good for yours. We are sure that you didn't choose them for that.

4. Silence. People who say nothing are forgotten, and so the number forgets them a little each month. You may rest whenever you like. The number won't.

5. Who sees it. Everybody. The number of each seat hangs on the board, as a name hangs on a door. Being looked at is what it is about.

6. What it brings. Partners may give kind prices to people who are heard. Some stages, and some posts at work, may be kept for the most heard of all. These are choices of the partners. We only hand them the list.

7. Changes. We improve the scale from time to time. On such a day your number may be another one, though you are the same. Please don't compare numbers from before with numbers from after.

8. Disputes. The number is an opinion that a machine has of you. One can't be wrong about an opinion, so there is nobody to write to.

Thank you for being heard.`

/** Influence as one public number: many followers, lively posts, friends who count. */
export default {
  family: 'composite',
  canary: 'canary-regime-bathysphere',
  face: {
    id: 'reach',
    title: 'Reach',
    pitch: 'You already have influence. We put a number on it.',
    terms,
    tiers: [
      { letter: 'A', name: 'Headliner' },
      { letter: 'B', name: 'Voice' },
      { letter: 'C', name: 'Echo' },
      { letter: 'D', name: 'Whisper' },
      { letter: 'E', name: 'Unheard' },
    ],
    disclosure: 'score',
    archive: {
      standsFor: 'Klout, a public score of influence on social networks.',
      where: 'On the web, run from the USA, for people with public posts anywhere',
      when: '2008 to 2018',
      operator: 'A private firm, bought by another one in 2014',
      status:
        'Shut down on 25 May 2018. From that day the GDPR had to be kept in the EU; by the owner’s word the two have nothing to do with each other.',
      documented: [
        'The scale ran from 1 to 100.',
        'More than 400 signals from seven networks went in, and the number was worked out anew each day.',
        'An analysis from outside found that the logarithm of the number of followers explained 95 in 100 of the differences between people.',
        'The scores of friends and followers counted in one’s own.',
        'After some days of silence the score fell.',
        'The scale itself moved: the mean was reported as about 20 in 2011 and 2012, and as 40 in 2013.',
        'Anybody could see it. People with public posts were scored unless they opted out; they saw the number, their topics, and the highest and lowest of 90 days.',
        'Above a threshold firms gave presents, until 2015, and hotels gave better rooms.',
        'One applicant with 34 lost a job to a rival with 67. Six months of effort then brought the number to 72.',
      ],
      assumptions: [
        'The formula is ours: 12, plus 15 for each tenfold of followers, plus up to 8 for lively posts, plus a tenth of what the mean of one’s ties lies above 40, minus one and a half for each silent month. 100, 1,000 and 10,000 followers give 42, 57 and 72.',
        'Everybody starts with 100 followers. What a post or a meeting wins or loses differs from room to room; bought followers are 500.',
        'Posts of the last two months count as lively; five of them are all one can get.',
        'The scale moves once, down by 10 points for everybody, without notice. The real mean moved upwards over some years.',
        'The thresholds 50 (prices) and 60 (stage and promotion) are ours, set between the two numbers of the job case.',
        'Instead of a signed opt-out, the box is ticked and one can say no while the app asks.',
        'The feed sees 95 in 100 posts and takes one person for another in 2 of 100.',
      ],
      sources: [
        'theverge.com/tldr/2018/5/10/17340714 (scale, sale and end; perks ended in 2015)',
        'digitaltrends.com, “Analyzing the analyzers” (signals and networks)',
        'peopleandtech.org (copy of WIRED 2012: the job, friends’ scores, scored by default)',
        'wikisum.wiki/wiki/Klout.com (logarithm of followers)',
        'omnomedia.wordpress.com/2013/04/29 (mean of 2013, silence, 90 days)',
        'therealtimereport.com/2012/04/11 (mean of 2011 and 2012)',
        'markus.technology/kein-klout-score-mehr; adage.com/article/digital/klout-social-media-scoring-service-shutting/313470/ (the end; hotels)',
      ],
      elsewhere: [
        'China: a private, voluntary score is reported to count one’s connections with 5 in 100',
        'China: in the village of Yangqiao the stars of a household hang on its door for all to see',
        'Worldwide: drivers and hosts live by a public number that their customers give them',
      ],
      questions: {
        sameContext: { answer: 'no', why: 'It looked at posts and followers, and it was used for hotel rooms and for a job.' },
        proportionate: {
          answer: 'partly',
          why: 'A present that one doesn’t get is a small loss. A job lost over a number that nobody explains, and that falls when one is silent, is not.',
        },
      },
    },
  },
  scale: { min: 1, max: 100, start: 42, unit: 'points', better: 'high' },
  empty: 12,
  accounts: [
    { id: 'followers', ceiling: 88, signal: { kind: 'log', start: 100, perDecade: 15 } },
    { id: 'engagement', ceiling: 8, signal: { kind: 'count', of: 5, start: 0, months: 2, counts: 'all' } },
    { id: 'friends', floor: -4, ceiling: 6, start: 0 },
    { id: 'silence', floor: -18, ceiling: 0, signal: { kind: 'idle', each: 1500 } },
  ],
  effects: [
    {
      feature: 'followers.bought',
      account: 'followers',
      raises: { chance: 100, points: [500, 500] },
      documented: true,
      also: [{ account: 'silence', points: [1, 1] }],
    },
    {
      feature: 'post.private',
      account: 'followers',
      lowers: { chance: 20, points: [-40, -5] },
      raises: { chance: 60, points: [60, 600] },
      also: [
        { account: 'engagement', points: [1, 1] },
        { account: 'silence', points: [1, 1] },
      ],
    },
    {
      feature: 'post.official',
      account: 'followers',
      lowers: { chance: 40, points: [-40, -5] },
      raises: { chance: 40, points: [50, 500] },
      also: [
        { account: 'engagement', points: [1, 1] },
        { account: 'silence', points: [1, 1] },
      ],
    },
    {
      feature: 'post.critical',
      account: 'followers',
      lowers: { chance: 30, points: [-50, -6] },
      raises: { chance: 55, points: [120, 1200] },
      also: [
        { account: 'engagement', points: [1, 1] },
        { account: 'silence', points: [1, 1] },
      ],
    },
    {
      feature: 'post.economy',
      account: 'followers',
      lowers: { chance: 35, points: [-50, -6] },
      raises: { chance: 45, points: [90, 900] },
      also: [
        { account: 'engagement', points: [1, 1] },
        { account: 'silence', points: [1, 1] },
      ],
    },
    {
      feature: 'post.rumour',
      account: 'followers',
      lowers: { chance: 30, points: [-50, -6] },
      raises: { chance: 55, points: [120, 1200] },
      also: [
        { account: 'engagement', points: [1, 1] },
        { account: 'silence', points: [1, 1] },
      ],
    },
    {
      feature: 'write.paper',
      account: 'followers',
      lowers: { chance: 20, points: [-40, -5] },
      raises: { chance: 55, points: [100, 1000] },
      also: [
        { account: 'engagement', points: [1, 1] },
        { account: 'silence', points: [1, 1] },
      ],
    },
    {
      feature: 'meet.friend',
      account: 'followers',
      lowers: { chance: 30, points: [-12, -1] },
      raises: { chance: 45, points: [15, 150] },
      also: [{ account: 'silence', points: [1, 1] }],
    },
    {
      feature: 'meet.date',
      account: 'followers',
      lowers: { chance: 35, points: [-12, -1] },
      raises: { chance: 40, points: [20, 200] },
      also: [{ account: 'silence', points: [1, 1] }],
    },
    {
      feature: 'meet.newcomer',
      account: 'followers',
      lowers: { chance: 35, points: [-12, -1] },
      raises: { chance: 40, points: [20, 200] },
      also: [{ account: 'silence', points: [1, 1] }],
    },
    {
      feature: 'data.shared',
      account: 'followers',
      lowers: { chance: 30, points: [-30, -4] },
      raises: { chance: 45, points: [50, 500] },
      also: [{ account: 'silence', points: [1, 1] }],
    },
    {
      feature: 'rate.swap',
      account: 'followers',
      lowers: { chance: 35, points: [-30, -4] },
      raises: { chance: 40, points: [40, 400] },
      also: [{ account: 'silence', points: [1, 1] }],
    },
  ],
  sensors: [
    { sensor: 'social', from: 'app', sees: 1000, mistakes: 0, delay: 0 },
    { sensor: 'feed', from: 'app', sees: 950, mistakes: 20, delay: 0 },
  ],
  network: { how: 'mean', share: [100, 100], around: 40, account: 'friends', delay: 1 },
  update: { months: { short: [[2, 2]], standard: [[2, 3]], long: [[3, 4]] }, changes: 0, shift: [-10, -10] },
  tiers: [
    { letter: 'A', from: 60 },
    { letter: 'B', from: 50 },
    { letter: 'C', from: 35 },
    { letter: 'D', from: 25 },
    { letter: 'E', from: 1 },
  ],
  consequences: {
    gates: [
      { privilege: 'stage', tier: 'A' },
      { privilege: 'post', tier: 'A' },
    ],
    queue: 'lot',
    prices: [
      { tier: 'A', coins: -1 },
      { tier: 'B', coins: -1 },
    ],
    names: { tiers: ['A', 'B', 'C', 'D', 'E'], shows: 'standing' },
  },
  notebook: [
    'followers.bought',
    'post.private',
    'post.official',
    'post.critical',
    'post.economy',
    'post.rumour',
    'write.paper',
    'meet.friend',
    'meet.date',
    'civic.volunteer',
    'buy.luxury',
    'friend.low',
  ],
  consent: 'pre-ticked',
  appeal: 'none',
  access: 'standing',
  answers: 'nothing',
  unknown: [
    { feature: 'Likes, replies and shares', why: 'A post in this town gets no answers that one could count.' },
    { feature: 'Who follows whom', why: 'Followers are a number here; only ties have names.' },
    { feature: 'Topics', why: 'The feed has two topics, and nobody is known for one of them.' },
  ],
  claims: 'How far a person’s word carries.',
  glass:
    'It starts at 12. Each tenfold of followers adds 15, posts of the last two months up to 8, and a tenth of what your ties’ mean lies above 40. A silent month takes one and a half. Kind prices from 50, stage and promotion from 60. Everybody sees your number. The scale may move.',
} satisfies Regime
