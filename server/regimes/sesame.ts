import type { Regime } from '../../shared/vocabulary/regime.ts'

const terms = `Welcome to Shopfront. The box below is already ticked, so that nobody has to remember to want this.

1. Who we are. We are a company. We are not the town, and the town is not us. We meet often.

2. What it is. Shopfront turns the way you pay and shop into one number, once a month. The number says how easy it is to do business with you. It says nothing about you as a person, though persons have been seen to ask each other for it.

3. What we look at. Five groups: your record of payments, agreements you kept, your shopping habits, details about you that have been confirmed, and the people you are close to. We are glad to tell you the names of the groups. What each act weighs we keep to ourselves, so that nobody is tempted to act well on purpose.

4. What we do not look at. We do not read your posts, your books or your petitions. We have no need to. You also buy things.

5. Your friends. Friends count a little. We may show you who lifts you and who does not. We do not ask you to choose. You are free to wonder.

6. Court rulings. Where a court has ruled on a debt of yours, we take note of it. This may move your number quite far in one night.

7. What it brings. Some flats need no deposit, some loans are open, some journeys need fewer papers. People at the top wear a badge. Nothing is taken from anybody. Some things are just not given.

8. Questions. If an entry looks wrong, come to our desk within two months. We look at it ourselves.

9. Leaving. You may untick the box in any month in which boxes are shown.`

export default {
  family: 'composite',
  canary: 'canary-regime-cardamom',
  face: {
    id: 'sesame',
    title: 'Shopfront score',
    pitch: 'Pay well, shop well, and doors open with a smile.',
    terms,
    tiers: [
      { letter: 'A', name: 'Excellent' },
      { letter: 'B', name: 'Very good' },
      { letter: 'C', name: 'Good' },
      { letter: 'D', name: 'Fair' },
      { letter: 'E', name: 'Basic' },
    ],
    disclosure: 'reasons',
    archive: {
      standsFor: 'Sesame Credit (also Zhima Credit), a private score that customers of a Chinese payment company may have.',
      where: 'China',
      when: 'From 2015; the rules here are mostly those reported for 2015 to 2018',
      operator: 'A private company, part of Ant Financial in those years; never the state',
      status:
        'Alive, but smaller. It was allowed to prepare for credit reporting and never got the licence; since 1 January 2022 only licensed bodies may do that. Today it mostly waives deposits and rewards loyal customers. Looked up in 2026.',
      documented: [
        'The scale runs from 350 to 950. Its five bands meet at 550, 600, 650 and 700.',
        'The company names five groups: credit history, ability to keep agreements, behaviour and tastes, details of identity, and personal ties. It gives no weights and no prices of single acts.',
        'Weights of 35, 25, 20, 15 and 5 in 100 are widely reported, not confirmed. One report swaps the 25 and the 20.',
        'In a letter to a newspaper the company said that repaid cards, loans and bills count, and also how often and what people buy. It said that it doesn’t read posts.',
        'Reports say that the scores of friends go into the last group. With a weight of 5 in 100, all friends together move at most 30 of the 600 points. That is our sum from the reported weight.',
        'By 2017 it took in the court list of people who do not pay what a court has ruled. One student, sued over a debt, told that her score fell to the lowest band overnight.',
        'In one city, bikes could be hired without a deposit from 600, with a clean record of five years.',
        'In 2017 visas took fewer papers: for Luxembourg from 700, for Japan from 750. Singapore did so from 2015.',
        'From May 2015 members of a dating site could show their score on their profile.',
        'There is a new number each month. The person sees the number and the five groups, not what a single act did.',
        'In January 2018 a box that was ticked beforehand signed people up when they looked at what they had spent in the year. The company said sorry and took it out within a day.',
      ],
      assumptions: [
        'What happens inside each group is ours: an average for payments, a share of kept agreements (rooms, flights, loans, help for friends), a purse of points for shopping, and eight details of which four are confirmed at the start; linked accounts stand for the others.',
        'That a court ruling drops one to 350 is ours: the student told of the lowest band, not of a number. From there one rises again by ordinary acts. Paying the debt gives back a part that is drawn for each room; what really follows is not known.',
        'Payments begin at 30 in 100, so that citizens begin at 590, near the edges at 600 and 650.',
        'What each purchase does is drawn for each room, because no such list was ever shown. That video games lower and baby things raise a score goes back to one manager’s example.',
        'Friends count by the mean of their standings one month ago. The app shows which of them stand higher or lower; that the real one does so was claimed, but no source for it was found.',
        'Loans from 550, and one gate for easy journeys at 700 instead of one for each country.',
        'The badge was a free choice. Here those at the top wear it on the board. The ticked box was gone within a day; here it stays, and people untick it themselves.',
        'Nothing is known of how often the company finds its own mistakes: half of them, within two months, is our guess. So are mistakes in at most 2 of 100 notes, and that shops miss 5 in 100.',
        'No independent review was found, and no rule by which entries fade. The town has neither.',
      ],
      sources: [
        'Scale, bands, weights as reported: wodefinance.com/Creditcardoverdue/zcxooqrcql.html; the swapped weights: it.8732131.com/technology/270.html',
        'The company’s letter: ft.com/content/ec4a2a46-c577-11e7-a1d2-6786f39ef675',
        'Friends and the court list: quantstreams.com/2018/03/21 (copy of WIRED); the student: soolun.net (copy of The World of Chinese, 2017)',
        'Group names only: lnmlw.com/Bigdatamanagement/qggztdfqwj.html',
        'Bikes: english.suzhou.gov.cn; visas: ecns.cn/m/2017/06-09/260910.shtml; dating: vshangxuetang.com/business/2015-07/10 (copy of China Daily)',
        'The ticked box: shine.cn/biz/tech/1801048635/',
        'The manager’s example: rollingstone.com/glixel/news (w517522), citing BBC and Caixin',
        'No licence: uk.reuters.com/article/ant-financial-credit-idUKL3N1JO05W; rules of 2022: en.pccm-credit.com/?cat=5; today: ww01.net/en/archives/114778',
      ],
      elsewhere: [
        'Germany: the credit bureau SCHUFA gave people their score and a rough outline, and called the rest a trade secret.',
        'United States, 2012: hidden scores of customer value decided which offer one saw; the person could not see them.',
        'United States: a credit score made for loans is also used for flats, insurance and some jobs.',
        'United States: Klout, an influence score until 2018, counted the scores of friends.',
      ],
      questions: {
        sameContext: {
          answer: 'partly',
          why: 'How one pays decides about loans and deposits: that fits. Visas, dating and the standing of one’s friends have little to do with paying.',
        },
        proportionate: {
          answer: 'partly',
          why: 'Mostly it gives small comforts, and one may stay outside. But one person told that a court case dropped her to the lowest band, and we found nobody outside the company who looks at mistakes.',
        },
      },
    },
  },
  scale: { min: 350, max: 950, start: 590, unit: 'points', better: 'high' },
  empty: 350,
  accounts: [
    { id: 'history', ceiling: 210, signal: { kind: 'average', alpha: 180, start: 300 } },
    { id: 'fulfilment', reason: 'Agreements kept', ceiling: 150, signal: { kind: 'kept', kept: 1, broken: 1 } },
    { id: 'behaviour', reason: 'Shopping habits', ceiling: 120, start: 45 },
    { id: 'identity', reason: 'Details confirmed', ceiling: 90, signal: { kind: 'count', of: 8, start: 4, months: 0, counts: 'all' } },
    { id: 'connections', ceiling: 30, start: 12 },
    { id: 'rulings', reason: 'A ruling of a court', floor: -600, ceiling: 0, start: 0 },
  ],
  effects: [
    { feature: 'pay.ontime', account: 'history', raises: { chance: 100, points: [1, 1] }, documented: true },
    { feature: 'pay.late', account: 'history', lowers: { chance: 100, points: [-1, -1] }, documented: true },
    { feature: 'debt.judged', account: 'rulings', lowers: { chance: 100, points: [-1, -1] }, atMost: [350, 350], documented: true },
    { feature: 'debt.settled', account: 'rulings', raises: { chance: 80, points: [60, 600] } },
    { feature: 'rent.home', account: 'fulfilment', raises: { chance: 70, points: [1, 3] } },
    { feature: 'travel.flight', account: 'fulfilment', raises: { chance: 50, points: [1, 3] } },
    { feature: 'loan.taken', account: 'fulfilment', lowers: { chance: 40, points: [-2, -1] }, raises: { chance: 40, points: [1, 2] } },
    { feature: 'loan.cosign', account: 'fulfilment', lowers: { chance: 40, points: [-2, -1] }, raises: { chance: 40, points: [1, 2] } },
    { feature: 'lend.friend', account: 'fulfilment', lowers: { chance: 30, points: [-2, -1] }, raises: { chance: 40, points: [1, 2] } },
    { feature: 'buy.family', account: 'behaviour', lowers: { chance: 10, points: [-24, -4] }, raises: { chance: 60, points: [6, 40] } },
    { feature: 'buy.game', account: 'behaviour', lowers: { chance: 50, points: [-40, -6] }, raises: { chance: 30, points: [4, 30] } },
    { feature: 'play.games', account: 'behaviour', lowers: { chance: 50, points: [-40, -6] }, raises: { chance: 15, points: [4, 24] } },
    { feature: 'buy.local', account: 'behaviour', lowers: { chance: 20, points: [-24, -4] }, raises: { chance: 50, points: [4, 30] } },
    { feature: 'buy.import', account: 'behaviour', lowers: { chance: 40, points: [-36, -6] }, raises: { chance: 40, points: [6, 36] } },
    { feature: 'buy.workwear', account: 'behaviour', lowers: { chance: 20, points: [-24, -4] }, raises: { chance: 50, points: [6, 36] } },
    { feature: 'buy.luxury', account: 'behaviour', lowers: { chance: 40, points: [-40, -6] }, raises: { chance: 40, points: [6, 40] } },
    { feature: 'haggle', account: 'behaviour', lowers: { chance: 50, points: [-24, -4] }, raises: { chance: 20, points: [4, 24] } },
    { feature: 'sell.home', account: 'behaviour', lowers: { chance: 40, points: [-36, -6] }, raises: { chance: 40, points: [6, 36] } },
    { feature: 'civic.donate', account: 'behaviour', raises: { chance: 60, points: [4, 30] } },
    { feature: 'data.shared', account: 'identity', raises: { chance: 70, points: [1, 2] } },
  ],
  sensors: [
    { sensor: 'payment', from: 'app', sees: 1000, mistakes: 10, delay: 0 },
    { sensor: 'shop', from: 'app', sees: 950, mistakes: 20, delay: 0 },
    { sensor: 'social', from: 'app', sees: 1000, mistakes: 0, delay: 0 },
    { sensor: 'court', from: 'rule', sees: 1000, mistakes: 20, delay: 0 },
  ],
  network: { how: 'mean', share: [50, 50], around: 350, account: 'connections', delay: 1 },
  tiers: [
    { letter: 'A', from: 700 },
    { letter: 'B', from: 650 },
    { letter: 'C', from: 600 },
    { letter: 'D', from: 550 },
    { letter: 'E', from: 350 },
  ],
  consequences: {
    gates: [
      { privilege: 'credit', tier: 'D' },
      { privilege: 'deposit', tier: 'C' },
      { privilege: 'express', tier: 'A' },
    ],
    queue: 'lot',
    prices: [],
    names: { tiers: ['A'], shows: 'tier' },
  },
  notebook: [
    'pay.ontime',
    'pay.late',
    'buy.game',
    'play.games',
    'buy.family',
    'buy.import',
    'buy.luxury',
    'rent.home',
    'data.shared',
    'post.critical',
    'read.odd',
    'civic.volunteer',
    'friend.low',
  ],
  consent: 'pre-ticked',
  appeal: 'human-review',
  review: { months: 2, coins: 0, finds: 50 },
  access: 'standing',
  answers: 'vaguely',
  unknown: [
    { feature: 'Details of identity', why: 'The town asks nobody for papers; accounts that one links stand for them.' },
    { feature: 'Cards and loans from before', why: 'Nobody in the town has a past with a bank when the game begins.' },
    { feature: 'Sums spent against what is usual', why: 'The town records what was bought, not how dear it was for the one who bought it.' },
  ],
  claims: 'How easy it is to do business with a person.',
  glass:
    'From 350 to 950. Paid bills move up to 210, kept agreements 150, shopping 120, confirmed details 90. Friends move at most 30. From 550 you may borrow, from 600 you rent without deposit, from 700 express journeys open. A debt that a court ruled on drops you to 350. Posts and books don’t count.',
} satisfies Regime
