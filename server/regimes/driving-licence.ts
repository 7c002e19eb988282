import type { Regime } from '../../shared/vocabulary/regime.ts'

const terms = `This register counts offences at the wheel. It counts nothing else.

What it counts. Driving too fast brings points. So does a phone in the hand, and so does driving after drinks, which brings the most. The price of each is fixed before you drive, lies between 3 and 11, and is the same for all. You begin with none.

What happens. Below 12 points nothing happens at all. At 12 you may not drive until enough points have run out. You can walk, take the bus, and do all else as before. The bus driver is under the same rules, and knows them.

How points end. Every entry has a date. When its time is over it is struck by itself. You need not ask, pay or promise anything.

What you can see. The price list, each entry, and your sum. Nobody else's acts count for you, and the list doesn't change while you drive. No shop, landlord or employer is told.

If you disagree. Ask a magistrate within two months. It costs nothing but the time. A person looks at the case and hears you. It is about the case, and about nothing else.`

/** The control case: clear, narrow, expiring, open to appeal. */
export default {
  family: 'register',
  canary: 'canary-regime-marzipan',
  face: {
    id: 'driving-licence',
    title: 'Driving licence points',
    pitch: 'A short price list for the road. Nothing else counts.',
    terms,
    tiers: [
      { letter: 'B', name: 'Clean' },
      { letter: 'C', name: 'Points' },
      { letter: 'E', name: 'Disqualified' },
    ],
    disclosure: 'glass',
    archive: {
      standsFor: 'Penalty points on a driving licence, as the United Kingdom has them.',
      where: 'United Kingdom; points for drivers also exist in China and Spain',
      when: 'As described in the sources; the Chinese list is that of 2022',
      operator: 'Public authorities, with courts above them',
      status: 'In force.',
      documented: [
        'United Kingdom: points count up; single entries bring 3 to 11.',
        '12 points within 3 years usually mean 6 months without driving, 12 and 24 months when it happens again.',
        '6 points within the first 2 years end a new licence.',
        'Entries stay on the licence for 4 to 11 years.',
        'The driver sees every entry, and a court can review it. Friends and family play no part.',
        'China: a cycle of 12 points; the code of 2022 lists 50 offences at 12, 9, 6, 3 or 1 point.',
        'Spain counts down: drivers start at 12 points, novices and returners at 8.',
      ],
      assumptions: [
        'The game knows three offences: too fast, with a phone, and after drinks. Their prices are drawn from 3 to 6, 5 to 7 and 8 to 11, inside the documented 3 to 11, and fixed for the whole room.',
        'Cameras see 6 in 10 cases and mistake nobody.',
        'Entries run out after 2, 3 or 4 months of play, by the length of the game, so that a class sees it happen.',
        'The magistrate costs nothing, is open for two months and strikes every entry that is not true. As no entry is mistaken here, there is little to strike.',
        'Driving opens again as soon as the sum is below 12, not after a fixed time. The rule for new drivers is left out.',
      ],
      sources: [
        'respectyourself.org.uk (12 points in 3 years; new drivers)',
        'sixt.co.uk/magazine/tips/driving-licence-points/',
        'ypbtgn.cn/2022/05/08 (the list of 2022)',
        'troyelkkg.collectblogs.com (Spain; a weak source)',
      ],
      elsewhere: ['China: a cycle of 12 points for drivers', 'Spain: points that count down', 'Jinan, China: the same idea for dog owners'],
      questions: {
        sameContext: { answer: 'yes', why: 'What one does at the wheel decides about the wheel, and about nothing else.' },
        proportionate: { answer: 'yes', why: 'The prices are public, entries run out, a court can look, and other ways to travel stay open.' },
      },
    },
  },
  scale: { min: 0, max: 12, start: 0, unit: 'points', better: 'low' },
  effects: [
    { feature: 'drive.fast', raises: { chance: 100, points: [3, 6] }, documented: true },
    { feature: 'drive.phone', raises: { chance: 100, points: [5, 7] }, documented: true },
    { feature: 'drive.drunk', raises: { chance: 100, points: [8, 11] }, documented: true },
  ],
  sensors: [{ sensor: 'traffic', from: 'app', sees: 600, mistakes: 0, delay: 0 }],
  expiry: { short: 2, standard: 3, long: 4 },
  tiers: [
    { letter: 'B', from: 0 },
    { letter: 'C', from: 1 },
    { letter: 'E', from: 12 },
  ],
  consequences: { gates: [{ privilege: 'drive', tier: 'C' }], queue: 'lot', prices: [] },
  notebook: ['drive.fast', 'drive.phone', 'drive.drunk', 'cross.red', 'travel.noticket', 'pay.late', 'buy.game', 'post.critical', 'loiter'],
  consent: 'mandatory',
  appeal: 'human-review',
  review: { months: 2, coins: 0, finds: 100 },
  access: 'entries',
  answers: 'exactly',
  unknown: [{ feature: 'How long one has held a licence', why: 'Nobody in this town is a new driver, so the stricter line for them is left out.' }],
  claims: 'How safely a person drives.',
  glass:
    'Driving too fast brings 3 to 6 points, a phone 5 to 7, drinks 8 to 11; each price is fixed, the same for all. At 12 points you may not drive. Each entry runs out by its date. You see every entry, and a magistrate hears your appeal. Nothing else counts: no shopping, no posts, no friends.',
} satisfies Regime
