import type { Regime } from '../../shared/vocabulary/regime.ts'

const terms = `You are somebody here. The question is: next to whom?

1. Your circle. We put people who belong together into one circle. In this town that is the district you live in. You are compared with the people of your circle, and with nobody else. Where a circle would be too small, the whole town is one. That is fair, as they are like you.

2. Your place. Each month we look at what has been posted, written, met and done for friends and followers in your circle, and line everybody up. Your place is the share of the circle that stands behind you. The best place is the first. There is also a last place. We are sorry that there has to be one.

3. Getting better. You can always get better. If the others get better too, you will stay where you are. If they get better faster, you will go back, and it will not be because of anything you did. Please don't take it personally. It isn't about you.

4. What counts. Some acts move you forwards, some move you back, and some do nothing. We don't say which, because then everybody would do it, and the line would look the same as before.

5. What it brings. Stages, and better posts at work, are for the front half of each circle. Half is generous. It is always about half.

6. Joining. It is your choice, until it is the rule. Those who join later begin in the middle and are sorted from there.

7. Questions. Your place is a fact about all of you together, so we couldn't move you without moving somebody else. For that reason there is no desk for complaints.

8. Friends. Your ties count neither for you nor against you. Still, you may notice that it helps you when your neighbours do less. We mention this only to be complete. We would never suggest it.`

/** Influence as a place in a line: somebody is last, however well all do. */
export default {
  family: 'rank',
  canary: 'canary-regime-tamarind',
  face: {
    id: 'relative-reach',
    title: 'Relative Reach',
    pitch: 'See where you really stand among your own.',
    terms,
    tiers: [
      { letter: 'A', name: 'Front' },
      { letter: 'B', name: 'Upper half' },
      { letter: 'C', name: 'Lower half' },
      { letter: 'D', name: 'Back' },
    ],
    disclosure: 'score',
    archive: {
      standsFor: 'PeerIndex, a score of influence relative to other people of one’s topic.',
      where: 'On the web, for people with public posts; the sources are in English',
      when: 'Described in 2012',
      operator: 'A private firm',
      status: 'Bought by another firm in 2014, says one press article of 2018. We found no second source for that.',
      documented: [
        'People were not scored by themselves: a number told how one stood next to others who were heard on the same topic.',
        'An article of April 2012 describes it beside the score that “Reach” stands for.',
      ],
      assumptions: [
        'Districts stand in for topics: the town has only two topics, and everybody talks about them. Where fewer than three people live in a district, they are ranked among the whole town.',
        'The place is the share of one’s district that stands behind one, people on a level counted half, from 0 to 100. The exact rule of the real service is not in our sources.',
        'What each act adds to or takes from the hidden count is ours, and differs from room to room.',
        'The gates, stage and promotion for the upper half, are ours: no consequence of the real rank was found.',
        'The edges 75, 50 and 25 are ours.',
        'The feed sees 95 in 100 posts, and takes one person for another in 2 of 100.',
      ],
      sources: ['therealtimereport.com/2012/04/11 (comparison of services; scores by topic)'],
      elsewhere: [
        'England, 2020: schools ranked their pupils, and an algorithm gave the ranks the grades that earlier years of the school had had; 39.1 in 100 grades were lowered',
        'Rotterdam, 2017 to 2021: of about 30,000 people on welfare, roughly the 1,000 to 1,500 with the highest risk scores were checked each year',
      ],
      questions: {
        sameContext: { answer: 'yes', why: 'Posts were compared with posts. No use in another part of life was found.' },
        proportionate: {
          answer: 'partly',
          why: 'A rank that only says where one stands is mild. Hung on a stage or a job it is not: somebody has to lose, whatever all of them do.',
        },
      },
    },
  },
  scale: { min: 0, max: 100, start: 50, unit: 'place', better: 'high' },
  among: 'district',
  effects: [
    { feature: 'post.official', lowers: { chance: 35, points: [-30, -4] }, raises: { chance: 45, points: [6, 60] } },
    { feature: 'post.private', lowers: { chance: 35, points: [-30, -4] }, raises: { chance: 45, points: [6, 60] } },
    { feature: 'post.critical', lowers: { chance: 35, points: [-50, -6] }, raises: { chance: 45, points: [8, 80] } },
    { feature: 'post.economy', lowers: { chance: 35, points: [-50, -6] }, raises: { chance: 45, points: [8, 80] } },
    { feature: 'post.rumour', lowers: { chance: 40, points: [-60, -6] }, raises: { chance: 40, points: [8, 80] } },
    { feature: 'write.paper', lowers: { chance: 25, points: [-40, -5] }, raises: { chance: 55, points: [10, 100] } },
    { feature: 'followers.bought', lowers: { chance: 40, points: [-60, -6] }, raises: { chance: 40, points: [8, 80] } },
    { feature: 'meet.friend', lowers: { chance: 35, points: [-20, -2] }, raises: { chance: 45, points: [4, 40] } },
    { feature: 'meet.date', lowers: { chance: 35, points: [-20, -2] }, raises: { chance: 40, points: [4, 40] } },
    { feature: 'meet.newcomer', lowers: { chance: 35, points: [-20, -2] }, raises: { chance: 45, points: [4, 40] } },
    { feature: 'lend.friend', lowers: { chance: 35, points: [-20, -2] }, raises: { chance: 40, points: [4, 40] } },
    { feature: 'data.shared', lowers: { chance: 30, points: [-30, -4] }, raises: { chance: 45, points: [6, 60] } },
    { feature: 'rate.swap', lowers: { chance: 40, points: [-40, -5] }, raises: { chance: 40, points: [6, 60] } },
  ],
  sensors: [
    { sensor: 'social', from: 'app', sees: 1000, mistakes: 0, delay: 0 },
    { sensor: 'feed', from: 'app', sees: 950, mistakes: 20, delay: 0 },
  ],
  tiers: [
    { letter: 'A', from: 75 },
    { letter: 'B', from: 50 },
    { letter: 'C', from: 25 },
    { letter: 'D', from: 0 },
  ],
  consequences: {
    gates: [
      { privilege: 'stage', tier: 'B' },
      { privilege: 'post', tier: 'B' },
    ],
    queue: 'lot',
    prices: [],
  },
  notebook: [
    'post.official',
    'post.private',
    'post.critical',
    'post.economy',
    'post.rumour',
    'write.paper',
    'followers.bought',
    'meet.friend',
    'civic.volunteer',
    'buy.luxury',
    'friend.low',
  ],
  consent: 'voluntary',
  appeal: 'none',
  access: 'standing',
  answers: 'nothing',
  unknown: [
    { feature: 'Topics', why: 'The feed has two topics for everybody; the district stands in for the community.' },
    { feature: 'Who listens to a post', why: 'A post in this town gets no answers that one could count.' },
  ],
  claims: 'How much a person counts among their own.',
  glass:
    'Posts, articles, meetings and other acts among people add to a count or take from it. Each month each district is lined up by its counts. Your place is the share of the others behind you, from 0 for the last to 100 for the first. Stage and promotion are for the upper half. Somebody is always last.',
} satisfies Regime
