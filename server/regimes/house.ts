import type { Regime } from '../../shared/vocabulary/regime.ts'

const terms = `Welcome to Good Standing. These terms explain how we work with you for a town where everyone can count on everyone. Please read them with care. Most members take about six seconds.

1. Who we are. In these terms, "we" means Good Standing, its partners, their partners, and the town where it acts for us or we act for it. "You" means you. Where others carry your name, live at your address or use your phone, "you" may also mean them.

2. What the score is. Your standing is one number that sums up many small things. It is not an opinion about you. It is a helpful estimate of how others may wish to feel about you. It has been found to agree with itself in most cases.

3. Joining. Good Standing is a free choice, and we are glad that you are about to make it. "Agree" makes you a member. "Not now" makes you somebody who has been asked. Those who stay outside lose nothing, except what members gain.

4. Your coin. Members receive one coin a month, as a thank-you. It is not a price. If it were a price, one would have to say what is being sold.

5. What we look at. To serve you well, we may receive notes about daily life from shops, banks, employers and circles of friends, and in time from public offices, devices in public space, and people who care about you. We only collect what may be useful. At the time of collection, everything may be useful.

6. What we do not look at. We do not read your thoughts. Where your thoughts have become visible in some other way, the section above applies.

7. How the number is made. Notes are weighed by a careful method. The method is fair because it is the same for all, and it is the same for all because nobody has seen it. Sharing it would let some people act better on purpose, and that would be unfair to those who act better by nature.

8. Changes. The method improves all the time. When it improves, the same act may count in another way than before. Old entries keep the value they had, so the past stays in good order while the present moves on.

9. Your ties. People are known by the company they keep, and now the company is known as well. The standing of those you are tied to may lift you, or may invite you to reflect. We never tell anybody whom to meet. We simply show which way each friendship points.

10. Stars and reports. From time to time you may be asked to give another member one to five stars, and another member may be asked about you. You need not answer. Reports from neighbours are welcome. They are held in confidence, to protect the neighbour who sent them.

11. Being right. We aim for notes that are correct, and nearly all of them are. A small number may describe somebody who stood close to you, or who was at the same place on the same day. Such notes tend to even out over all members. They may not even out over you.

12. If you disagree. Your view matters to us. As nothing in your standing is a decision, there is nothing to appeal. You may still appeal. You will receive a letter. It has been written with great care, before we knew of your case.

13. What good standing brings. Members in good standing may enjoy shorter waits, kinder prices, and doors that open. These are gifts, not rights. Gifts may change with the seasons.

14. What lower standing means. Nobody is punished. Some services may be kept for others, some prices may reflect the care that your case needs, and some waits may be longer so that they can be shorter elsewhere.

15. Time. Some notes reach your standing at once. Others take a while, until they are ready. For this reason, a change in your number may have its cause in something you no longer recall. This is normal.

16. Leaving. You may leave in any month in which leaving is offered. Your coin will then rest. Your entries stay with us, in case you miss them.

17. Your notes. Notes about you are yours in spirit. You may ask what we hold. We may answer with your number, which contains it all, or with less, which contains it too.

18. Sharing. We never sell your standing. We let partners look at it while they pay us. Partners promise to use it for the purposes they have. We do not know all these purposes, as that would intrude on our partners' privacy.

19. New eyes. The service may gain further sources of notes, for safety, for comfort, or because they exist. You will learn of them from a card, a poster, or the device itself when you see it.

20. When all join. Good Standing may later become the rule for everybody. Should the town wish so, you will be told on the day. There will then be no need to choose, and every earlier "Not now" will be read as "later". What members have collected by that day goes with them, for better or for worse.

21. Our promise. We will never judge you. We will only count, add and compare, and pass the result to those who may.

By choosing "Agree" you agree. By choosing "Not now" you agree that you were asked kindly. Thank you for being part of a town that keeps its word.`

/** The default system: made up for this game, belongs to no country. */
export default {
  family: 'composite',
  canary: 'canary-regime-periwinkle',
  face: {
    id: 'house',
    title: 'Good Standing',
    pitch: 'One friendly number, so that everyone can count on everyone.',
    terms,
    tiers: [
      { letter: 'A', name: 'Patron' },
      { letter: 'B', name: 'Preferred' },
      { letter: 'C', name: 'Standard' },
      { letter: 'D', name: 'Watch' },
      { letter: 'E', name: 'Restricted' },
    ],
    disclosure: 'tier',
    archive: {
      standsFor: 'Nothing that exists. It is made up for this game, and its parts are borrowed from real systems in several countries.',
      where: 'A small town that is on no map',
      when: 'Never',
      operator: 'Nobody: a company and a town hall that we invented',
      status: 'Fictional. Our sources know of no national score for persons, in China or elsewhere.',
      documented: [
        'None of its numbers is documented. What follows are the real parts that it borrows from.',
        'Weighted accounts: a voluntary private score in China is widely reported to weigh five groups 35, 25, 20, 15 and 5; its operator names the groups only. FICO in the USA publishes 35, 30, 15, 10 and 10.',
        'Friends: reports say that the Chinese private score takes in friends; at a weight of 5 in 100 that is at most 30 of 600 points. A US patent of 2015 describes a loan that looks at the scores of friends; no use of it is known.',
        'Mistakes: in a US study, 26 of 100 people found a possible error in a credit report, and 5 in 100 moved to a better risk tier once theirs was corrected.',
        'Grades and points of cities: Rongcheng in China sorts residents from A to D. In Italy Bologna planned voluntary points with rewards, Fidenza had a card for council homes that starts at 50 points, and the privacy authority opened inquiries.',
        'Ratings by others: stars on house doors in the village of Yangqiao, and ride-hailing elsewhere, where drivers risked removal below 4.6.',
      ],
      assumptions: [
        'All accounts, ceilings, ranges, tiers, gates and prices are our own. Acts move 140 in 100 of their points in a short game and 70 in a long one.',
        'That one number joins shop, work, street, town hall and friends is our own: real systems are narrower.',
        'The friends term (each month 8 to 12 in 100 of the distance, at most 30 points) is larger than the 5 in 100 reported of the Chinese score, so that it can be felt in eight months.',
        'Sensors see 50 to 100 in 100, cameras in the better-watched district 90. They mistake 0 to 4 in 100, neighbours and cameras 10. A room of eight or more has at least two mistakes.',
        'The points of one to five stars, and the limit of 20 points a month that stars and reports can take, are our own.',
        'Delay, the unannounced update and the better-watched district are our own, to let a class meet them within a lesson.',
      ],
      sources: [
        'Weights: wodefinance.com/Creditcardoverdue/zcxooqrcql.html (reported, not confirmed); econ70.com/2018/07/18/fico-fix/',
        'Operator of the private score: ft.com/content/ec4a2a46-c577-11e7-a1d2-6786f39ef675 (letter)',
        'Friends: quantstreams.com/2018/03/21 (copy of WIRED); fortune.com/2015/08/04/facebook-loan-approval-network',
        'Errors: foxbusiness.com/features/2013/02/11 (on the FTC study)',
        'Rongcheng: chinalawtranslate.com/en/getting-rongcheng-right/',
        'Italy: key4biz.it; punto-informatico.it',
        'Village stars: scmp.com/magazines/post-magazine/long-reads/article/3012574; ride ratings: newscientist.com/article/mg23230953-000',
        'No national score: u.osu.edu/mclc/2018/11/09/social-credit-overview/',
      ],
      elsewhere: ['Credit scores in the USA and Germany', 'Municipal points in China and Italy', 'Star ratings of drivers and hosts worldwide'],
      questions: {
        sameContext: {
          answer: 'no',
          why: 'A book borrowed, a red light crossed and a friend kept decide about flats, flights and queues: what was seen in one part of life counts in all others.',
        },
        proportionate: {
          answer: 'no',
          why: 'A post about a dirty river can shut the school gate, nobody says for how long, and a wrong entry cannot be struck.',
        },
      },
    },
  },
  scale: { min: 0, max: 1000, start: 600, unit: 'points', better: 'high' },
  empty: 0,
  accounts: [
    { id: 'punctuality', ceiling: 300, start: 180 },
    { id: 'spending', ceiling: 200, start: 120 },
    { id: 'civic', ceiling: 150, start: 90 },
    { id: 'connections', ceiling: 150, start: 90 },
    { id: 'presence', ceiling: 100, start: 60 },
    { id: 'stars', ceiling: 100, start: 60 },
  ],
  effects: [
    { feature: 'pay.ontime', account: 'punctuality', raises: { chance: 100, points: [4, 14] } },
    { feature: 'pay.late', account: 'punctuality', lowers: { chance: 100, points: [-83, -21] } },
    { feature: 'work.overtime', account: 'punctuality', lowers: { chance: 25, points: [-15, -4] }, raises: { chance: 40, points: [5, 20] } },
    { feature: 'work.sick', account: 'punctuality', lowers: { chance: 60, points: [-77, -20] } },
    { feature: 'loan.taken', account: 'punctuality', lowers: { chance: 30, points: [-48, -12] }, raises: { chance: 30, points: [12, 48] } },
    { feature: 'rent.home', account: 'punctuality', raises: { chance: 50, points: [16, 62] } },
    { feature: 'buy.game', account: 'spending', lowers: { chance: 55, points: [-87, -22] }, raises: { chance: 10, points: [9, 38] } },
    { feature: 'buy.family', account: 'spending', raises: { chance: 60, points: [21, 83] } },
    { feature: 'buy.import', account: 'spending', lowers: { chance: 50, points: [-83, -21] }, raises: { chance: 15, points: [9, 38] } },
    { feature: 'buy.luxury', account: 'spending', lowers: { chance: 35, points: [-62, -16] }, raises: { chance: 35, points: [16, 62] } },
    { feature: 'buy.local', account: 'spending', raises: { chance: 40, points: [10, 42] } },
    { feature: 'buy.workwear', account: 'spending', raises: { chance: 50, points: [13, 49] } },
    { feature: 'play.games', account: 'spending', lowers: { chance: 50, points: [-62, -16] }, raises: { chance: 10, points: [8, 34] } },
    { feature: 'sell.home', account: 'spending', lowers: { chance: 60, points: [-62, -16] } },
    { feature: 'civic.volunteer', account: 'civic', raises: { chance: 100, points: [14, 55] } },
    { feature: 'civic.ceremony', account: 'civic', raises: { chance: 70, points: [25, 100] } },
    { feature: 'civic.petition', account: 'civic', lowers: { chance: 60, points: [-117, -29] }, raises: { chance: 10, points: [12, 46] } },
    { feature: 'post.official', account: 'civic', raises: { chance: 60, points: [21, 83] } },
    { feature: 'post.critical', account: 'civic', lowers: { chance: 65, points: [-133, -34] } },
    { feature: 'post.economy', account: 'civic', lowers: { chance: 45, points: [-79, -20] } },
    { feature: 'write.paper', account: 'civic', lowers: { chance: 35, points: [-75, -18] }, raises: { chance: 30, points: [16, 62] } },
    { feature: 'report.made', account: 'civic', raises: { chance: 60, points: [8, 29] } },
    { feature: 'report.received', account: 'presence', lowers: { chance: 100, points: [-34, -8] } },
    { feature: 'read.odd', account: 'connections', lowers: { chance: 45, points: [-66, -17] }, raises: { chance: 10, points: [9, 38] } },
    { feature: 'meet.newcomer', account: 'connections', lowers: { chance: 40, points: [-49, -13] }, raises: { chance: 20, points: [9, 38] } },
    { feature: 'meet.date', account: 'connections', raises: { chance: 40, points: [9, 38] } },
    { feature: 'loan.cosign', account: 'connections', lowers: { chance: 40, points: [-62, -16] }, raises: { chance: 20, points: [12, 46] } },
    { feature: 'followers.bought', account: 'connections', lowers: { chance: 20, points: [-62, -16] }, raises: { chance: 40, points: [16, 62] } },
    { feature: 'data.shared', account: 'connections', raises: { chance: 70, points: [18, 75] } },
    { feature: 'dog.loose', account: 'presence', lowers: { chance: 100, points: [-83, -21] } },
    { feature: 'cross.red', account: 'presence', lowers: { chance: 100, points: [-83, -21] } },
    { feature: 'drive.fast', account: 'presence', lowers: { chance: 100, points: [-114, -29] } },
    { feature: 'sign.ignored', account: 'presence', lowers: { chance: 100, points: [-83, -21] } },
    { feature: 'travel.noticket', account: 'presence', lowers: { chance: 100, points: [-114, -29] } },
    { feature: 'loiter', account: 'presence', lowers: { chance: 60, points: [-55, -13] } },
    { feature: 'move.night', account: 'presence', lowers: { chance: 50, points: [-38, -9] } },
  ],
  pace: { short: 140, standard: 100, long: 70 },
  sensors: [
    { sensor: 'payment', from: 'app', sees: 1000, mistakes: 10, delay: 0 },
    { sensor: 'shop', from: 'app', sees: 1000, mistakes: 20, delay: 0 },
    { sensor: 'employer', from: 'app', sees: 950, mistakes: 20, delay: 0 },
    { sensor: 'social', from: 'app', sees: 1000, mistakes: 0, delay: 0 },
    { sensor: 'feed', from: 'rule', sees: 950, mistakes: 30, delay: 0 },
    { sensor: 'office', from: 'rule', sees: 900, mistakes: 30, delay: 0 },
    { sensor: 'court', from: 'rule', sees: 1000, mistakes: 20, delay: 0 },
    { sensor: 'neighbours', from: 'rule', sees: 500, mistakes: 100, delay: 1 },
    { sensor: 'street', from: 'event', sees: 600, mistakes: 100, delay: 1 },
    { sensor: 'traffic', from: 'event', sees: 600, mistakes: 100, delay: 1 },
    { sensor: 'transit', from: 'event', sees: 800, mistakes: 40, delay: 1 },
  ],
  network: { how: 'pull', share: [80, 120], most: 30, account: 'connections', delay: 1 },
  ratings: { points: [-10, -6, -2, 2, 6], account: 'stars', delay: 1 },
  reports: 'neighbours',
  mercy: 20,
  update: {
    months: {
      short: [[2, 2]],
      standard: [[2, 3]],
      long: [
        [2, 3],
        [4, 5],
      ],
    },
    changes: 4,
  },
  proxy: { sensors: ['street', 'traffic'], sees: 900, districts: ['hearth', 'trade', 'works', 'gate'] },
  leastMistakes: { count: 2, by: { short: 2, standard: 3, long: 3 } },
  tiers: [
    { letter: 'A', from: 680 },
    { letter: 'B', from: 640 },
    { letter: 'C', from: 580 },
    { letter: 'D', from: 500 },
    { letter: 'E', from: 0 },
  ],
  consequences: {
    gates: [
      { privilege: 'credit', tier: 'C' },
      { privilege: 'school', tier: 'C' },
      { privilege: 'permit', tier: 'C' },
      { privilege: 'travel', tier: 'C' },
      { privilege: 'deposit', tier: 'B' },
      { privilege: 'express', tier: 'B' },
      { privilege: 'stage', tier: 'B' },
      { privilege: 'post', tier: 'B' },
    ],
    queue: 'tier',
    prices: [
      { tier: 'A', coins: -1 },
      { tier: 'B', coins: -1 },
      { tier: 'E', coins: 1 },
    ],
    guest: 'A',
  },
  notebook: [
    'pay.ontime',
    'work.overtime',
    'buy.game',
    'buy.family',
    'buy.import',
    'civic.volunteer',
    'civic.ceremony',
    'civic.petition',
    'post.official',
    'post.critical',
    'read.odd',
    'cross.red',
    'loiter',
    'friend.low',
  ],
  consent: 'voluntary',
  appeal: 'form-letter',
  access: 'standing',
  answers: 'vaguely',
  claims: 'How far a person keeps their word and does good for the town.',
  glass:
    'Six accounts make 1000: paying on time 300, spending 200, civic acts 150, connections 150, presence 100, stars 100. All start at 60 in 100. Acts that count move one account each. Each month your friends pull you towards their mean. Doors open at 580 and 640. Eyes can err. Weights may change.',
} satisfies Regime
