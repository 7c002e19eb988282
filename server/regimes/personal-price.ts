import type { Regime } from '../../shared/vocabulary/regime.ts'

const terms = `Nobody likes to search. We have already found what you want.

1. The shelf. A shop has many things and you have two eyes. So we put first what people like you tend to take. What is cheaper is still there. You only have to look for it, and you are free to.

2. People like you. To know who is like you, our partners look at what has passed over the till, and at what work and the street know. They have an idea of what you can spend. They keep that idea to themselves, as one does.

3. The price. A price is a conversation. Some people are in a hurry, some have good taste, some have put a thing back and come again. The price listens. It may ask a little more of one person than of another, and within reason it always stays below a limit that we find reasonable.

4. What you see. You see your own price. It is a real price, and you can say no to it. You don't see the prices of others, to protect their privacy.

5. Who is in it. Everybody who shops. There is nothing to sign. You agreed by coming in.

6. What it is not. It is not a score. Nobody has good or bad standing with us. No door is shut, no queue is longer, nobody is named.

7. Questions. "Why is it dearer for me?" is a question that we understand well. We don't have the answer. It comes from the system of a partner, who has it from another, and each of them holds only a part. If you find the whole of it, please tell us.

8. How to pay less. We can't advise you on this. Those who could be advised would stop being themselves, and then we wouldn't know them any more.

Enjoy your visit. It was made for you.`

/** Two old habits of shops, done by machine: what lies in front, and what it costs you. */
export default {
  family: 'decision',
  canary: 'canary-regime-zeppelin',
  face: {
    id: 'personal-price',
    title: 'Just for You',
    pitch: 'The right thing first, at the price that suits you.',
    terms,
    tiers: [],
    disclosure: 'doors',
    archive: {
      standsFor: 'Shelves and prices that depend on who looks at them.',
      where: 'USA',
      when: '2012 (the order of hotels) and 2025 (a study of prices)',
      operator: 'A travel site in 2012; in 2025 firms that set prices for other firms',
      status: 'In use, as of January 2025.',
      documented: [
        '2012: on the travel site Orbitz people with Mac computers were shown dearer hotels nearer to the top. They spent up to 30 in 100 more a night. The firm said that the same room had the same price for all.',
        'January 2025: the regulator FTC reported on firms that use place, history and even the movement of the mouse to set prices for each person, with at least 250 businesses as their clients.',
        'Two of the members of the FTC disagreed with the publication of that report.',
        'Nothing is told to the buyer but their own price, and no way to object was found.',
      ],
      assumptions: [
        'The parts of the price are ours: 10 in 100 for a sign of means, 8 for a thing put back, 12 for haste. So is their sum of 30: the 30 of 2012 is what people spent, not what was added to a price.',
        'A luxury stands for the dear device, haggling for the basket that was left behind, and overtime for haste, since it leaves no time to compare: the town has no devices or baskets.',
        'Signs of the last three months count. As coins are whole, one sign alone changes no price; two of them make a thing of three or four coins dearer by one.',
        'The standing from which dear things lie in front is ours.',
        'The idea of what somebody can spend is taken from the hidden value score, which is another system of this archive.',
      ],
      sources: [
        'verdict.justia.com/2012/07/03; dmarron.com/2012/06/26 (order of hotels)',
        'mccarter.com (the FTC study of 2025, and the two who disagreed)',
        'insurancebusinessmag.com (the record of drives)',
        'lakesarearadio.net/?p=628992; ftc.gov, technology blog of January 2025 (at least 250 clients)',
      ],
      elsewhere: [
        'China: the app Honest Shanghai promised cheaper air tickets to people with a good label',
        'USA: a record of his drives, which the car had passed on, nearly doubled what one driver paid for insurance (told in 2024)',
      ],
      questions: {
        sameContext: {
          answer: 'partly',
          why: 'Looking and buying decide about buying. But where somebody is, and what others sell about them, comes from elsewhere.',
        },
        proportionate: {
          answer: 'partly',
          why: 'An order of the shelf leaves one free to search. A higher price for haste or for a good guess at one’s purse, of which nobody is told, is harder to defend.',
        },
      },
    },
  },
  base: 'value-score',
  consequences: { gates: [], queue: 'lot', prices: [] },
  decisions: [
    { kind: 'shelf', from: 50 },
    {
      kind: 'markup',
      signals: [
        { feature: 'buy.luxury', percent: 10 },
        { feature: 'haggle', percent: 8 },
        { feature: 'work.overtime', percent: 12 },
      ],
      months: 3,
      most: 30,
    },
  ],
  notebook: ['buy.luxury', 'buy.family', 'haggle', 'buy.game', 'pay.late', 'work.overtime', 'post.critical', 'civic.volunteer'],
  consent: 'mandatory',
  appeal: 'none',
  access: 'nothing',
  answers: 'nothing',
  unknown: [
    { feature: 'The device', why: 'Everybody plays on the device of the class, and nobody looks at it.' },
    { feature: 'The place of the buyer and the movement of the mouse', why: 'The town doesn’t record how one looks at a shelf.' },
    { feature: 'The basket that was left behind', why: 'A purchase is planned or not; haggling comes closest.' },
  ],
  claims: 'What a thing is worth to a person.',
  glass:
    'Your shelf and your price are your own. Those who seem able to spend see dear things first. In the last three months, a luxury adds 10 in 100 to prices, haggling 8, overtime 12: at most 30. Coins are whole, so small sums vanish. Nobody else sees your price.',
} satisfies Regime
