import type { Regime } from '../../shared/vocabulary/regime.ts'

const terms = `By entering a shop, opening a page or ringing a number, you agree to be understood.

Understanding you. To serve you at once, we like to know who is calling. We therefore look at what is known about you already. Much is. Shops, banks, employers and people who live near you have told us some of it. The rest we complete, with great care, from people who are like you.

What we look at. The things that make a customer a customer: what comes in, where you live, what you do, what you treat yourself to, and who waits for you with a wagging tail. There are further signals. There are so many of them that no person could name them all, and no person has tried.

What we do with it. We use it to bring you to the right place. Some callers are best served by somebody who knows them. Some are best served by a queue. You will be brought there in less than a second, which is faster than you could have chosen.

Offers. Not every offer suits everybody. To save your time we show you those that suit you, and keep the others from you.

Your number. There is none. There is, but it is not about you in the sense of being for you. It is a view that our clients have, and views are free. For this reason we do not show it, explain it or correct it.

Joining. You need not do anything. You have already done it.

Leaving. One cannot leave a view.

If you disagree. We would be glad to hear from you. Please call us. Your call will be answered in the order that suits it.`

/** What a customer may be worth, guessed and never shown; it decides which queue one joins. */
export default {
  family: 'composite',
  canary: 'canary-regime-switchboard',
  face: {
    id: 'value-score',
    title: 'Customer value',
    pitch: 'The right service for everyone, before they ask.',
    terms,
    tiers: [
      { letter: 'A', name: 'Premium' },
      { letter: 'C', name: 'Standard' },
      { letter: 'E', name: 'Overflow' },
    ],
    disclosure: 'doors',
    archive: {
      standsFor: 'E-scores: hidden numbers that say what a customer may be worth.',
      where: 'USA',
      when: 'As the press described it in 2012 to 2016',
      operator: 'Private firms that sell scores to shops, banks and call centres',
      status: 'The scores of the sources existed in 2012. What became of each firm was not looked up.',
      documented: [
        'USA (2012): what went in was occupation, pay, the value of the home, luxuries and even money spent on pets. One firm worked out up to 50,000 variables.',
        'USA (2012): in less than a second the score decided which card a person was offered and which queue a call went to.',
        'USA (2012): a score cost 3 to 75 cents a person.',
        'USA (2012): people could neither see nor correct it, and the laws on credit reports mostly did not reach it.',
      ],
      assumptions: [
        'A scale from 0 to 99, and the weights: income 20, home 25, job 15, luxury 20, pets 10, and 9 for the many other variables.',
        'Which way other signals move it, and how far, is drawn for each room, as nobody outside the firms knew it. How far pay, a promotion and luxuries move it is ours, too. Acts move 140 in 100 of their points in a short game and 70 in a long one.',
        'From 60 one is served first and pays a coin less. Below 40 one pays a coin more, some offers are never shown, and one loses a slot now and then by waiting.',
        'Walking a dog stands for money spent on it. A rented room mostly speaks against owning a home.',
        'All begin at 48, in the middle. Payments and shops are seen fully, employers 9 in 10, neighbours 3 in 10; 2 in 100 notes are mistaken, those of neighbours 5. A room of eight or more has at least one mistake.',
      ],
      sources: [
        'fenixdemocratic2.blogspot.com/2016/03 (copy of The New York Times, 2012)',
        'patientprivacyrights.org/2012/08 (prices and variables)',
        'keneisold.com/2015/01 (the law)',
      ],
      elsewhere: [
        'Germany: a bureau that gave people a score, but only a vague outline of how it was made (EU Court, 2023)',
        'China: a private score that names its five groups, but neither their weights nor single events',
        'USA: the price or the order of offers by device, place and history (2012, 2025)',
      ],
      questions: {
        sameContext: {
          answer: 'no',
          why: 'What one spends on a dog or a coat decides how long one waits for help with something else.',
        },
        proportionate: {
          answer: 'no',
          why: 'Nobody did anything wrong, and yet some wait longer and pay more. As nobody knows of it, nobody can object.',
        },
      },
    },
  },
  scale: { min: 0, max: 99, start: 48, unit: 'points', better: 'high' },
  empty: 0,
  accounts: [
    { id: 'income', ceiling: 20, start: 10 },
    { id: 'dwelling', ceiling: 25, start: 13 },
    { id: 'occupation', ceiling: 15, start: 8 },
    { id: 'luxury', ceiling: 20, start: 8 },
    { id: 'pets', ceiling: 10, start: 4 },
    { id: 'habits', ceiling: 9, start: 5 },
  ],
  effects: [
    { feature: 'work.shift', account: 'income', raises: { chance: 100, points: [3, 4] }, documented: true },
    { feature: 'work.overtime', account: 'income', raises: { chance: 100, points: [4, 6] }, documented: true },
    { feature: 'work.ask', account: 'occupation', raises: { chance: 100, points: [6, 8] }, documented: true },
    { feature: 'buy.luxury', account: 'luxury', raises: { chance: 100, points: [8, 10] }, documented: true },
    { feature: 'pay.late', account: 'income', lowers: { chance: 90, points: [-12, -2] } },
    { feature: 'loan.taken', account: 'income', lowers: { chance: 55, points: [-12, -2] }, raises: { chance: 30, points: [1, 6] } },
    { feature: 'haggle', account: 'income', lowers: { chance: 80, points: [-12, -2] } },
    { feature: 'work.sick', account: 'occupation', lowers: { chance: 75, points: [-12, -2] } },
    { feature: 'buy.workwear', account: 'occupation', lowers: { chance: 45, points: [-12, -2] }, raises: { chance: 40, points: [2, 12] } },
    { feature: 'rent.home', account: 'dwelling', lowers: { chance: 70, points: [-12, -2] }, raises: { chance: 20, points: [2, 12] } },
    { feature: 'buy.family', account: 'dwelling', lowers: { chance: 30, points: [-12, -2] }, raises: { chance: 50, points: [2, 12] } },
    { feature: 'buy.local', account: 'dwelling', lowers: { chance: 45, points: [-12, -2] }, raises: { chance: 35, points: [1, 6] } },
    { feature: 'travel.flight', account: 'luxury', raises: { chance: 85, points: [2, 12] } },
    { feature: 'buy.import', account: 'luxury', lowers: { chance: 40, points: [-12, -2] }, raises: { chance: 40, points: [2, 12] } },
    { feature: 'followers.bought', account: 'luxury', lowers: { chance: 45, points: [-12, -2] }, raises: { chance: 35, points: [2, 12] } },
    { feature: 'dog.leash', account: 'pets', raises: { chance: 80, points: [1, 6] } },
    { feature: 'buy.game', account: 'habits', lowers: { chance: 45, points: [-6, -1] }, raises: { chance: 35, points: [1, 6] } },
    { feature: 'play.games', account: 'habits', lowers: { chance: 60, points: [-6, -1] }, raises: { chance: 20, points: [1, 6] } },
    { feature: 'sell.home', account: 'habits', lowers: { chance: 50, points: [-6, -1] }, raises: { chance: 30, points: [1, 6] } },
  ],
  pace: { short: 140, standard: 100, long: 70 },
  sensors: [
    { sensor: 'payment', from: 'app', sees: 1000, mistakes: 20, delay: 0 },
    { sensor: 'shop', from: 'app', sees: 1000, mistakes: 20, delay: 0 },
    { sensor: 'employer', from: 'app', sees: 900, mistakes: 20, delay: 0 },
    { sensor: 'neighbours', from: 'rule', sees: 300, mistakes: 50, delay: 0 },
  ],
  leastMistakes: { count: 1, by: { short: 2, standard: 3, long: 3 } },
  tiers: [
    { letter: 'A', from: 60 },
    { letter: 'C', from: 40 },
    { letter: 'E', from: 0 },
  ],
  consequences: { gates: [], queue: 'tier', prices: [] },
  decisions: [
    {
      kind: 'routing',
      bands: [
        { from: 60, shut: [], coins: -1, slot: 'kept' },
        { from: 40, shut: [], coins: 0, slot: 'kept' },
        { from: 0, shut: ['credit', 'deposit', 'express'], coins: 1, slot: 'lost' },
      ],
    },
  ],
  notebook: [
    'work.shift',
    'work.overtime',
    'work.sick',
    'pay.late',
    'haggle',
    'buy.luxury',
    'buy.family',
    'buy.game',
    'buy.local',
    'rent.home',
    'dog.leash',
    'civic.volunteer',
    'post.critical',
    'friend.low',
  ],
  consent: 'mandatory',
  appeal: 'none',
  access: 'nothing',
  answers: 'nothing',
  unknown: [
    {
      feature: 'Value of the home',
      why: 'All citizens live somewhere, but no house in this town has a price. The part for the home moves by guesses only.',
    },
    { feature: 'Money spent on pets', why: 'No shop in town sells dog food. Walking a dog stands in for it.' },
    { feature: 'Thousands of further variables', why: 'They were never named, so nobody can say what they would be here.' },
  ],
  claims: 'How much a person is worth as a customer.',
  glass:
    'Six parts make 99: income 20, home 25, job 15, luxury 20, pets 10, habits 9. Purchases, work and walks move them. From 60 you are served first and pay a coin less. Below 40 you are served last, pay a coin more, lose some offers and now and then a slot.',
} satisfies Regime
