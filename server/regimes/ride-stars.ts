import type { Regime } from '../../shared/vocabulary/regime.ts'

const terms = `Thank you for working with us. We call it working with us, as nobody here works for anybody.

Your stars. After each shift, and after whatever you sell or rent through us, customers give you one to five stars. Now and then your neighbours are asked as well. Your rating is the mean of the last twenty. You begin with a good one, because we believe in people.

What stars mean. Five stars mean that everything was fine. Fewer stars mean what they mean to the person who gives them. We have chosen not to explain this to customers, since we want their honest feeling, and honest feelings come without instructions.

Who gives them. We do not tell you who gave which stars, and we do not ask why they did. People have good days and bad days, and views on people. All of this is feedback.

What a high rating brings. Well-rated partners may rent without a deposit and see more of what there is to see. This is how the community says thank you.

What a low rating brings. If your mean falls below the line, your account rests. While it rests there are no better posts, no stalls through us, and a little less to do in the month. We know that this can come as a surprise. Surprises are part of flexible work.

How to get better. Smile. Offer water. Be on time, but don't hurry. Speak, but not much. Many partners report that it helps to be liked.

What you can see. Your mean, to two digits. Single ratings would only hurt.

If you disagree. Leave us a message at the desk. We read every message with care and answer it with a text that others in your situation have found to be a text.

Leaving. You may leave in any month in which leaving is offered. Your stars stay here. They belong to the people who gave them.`

/** A mean of twenty ratings with a sharp edge: four stars sound kind, and are not. */
export default {
  family: 'ratings',
  canary: 'canary-regime-headlamp',
  face: {
    id: 'ride-stars',
    title: 'Customer stars',
    pitch: 'Every customer counts. So they do the counting.',
    terms,
    tiers: [
      { letter: 'A', name: 'Top rated' },
      { letter: 'B', name: 'Well rated' },
      { letter: 'C', name: 'Active' },
      { letter: 'E', name: 'At rest' },
    ],
    disclosure: 'score',
    archive: {
      standsFor: 'Star ratings on platforms for rides, homes and small jobs.',
      where: 'Platforms in the USA and many other countries',
      when: 'As the sources describe it; ratings of this kind are common today',
      operator: 'Private platforms',
      status: 'In common use. What each platform does with a low rating changes often, and was not looked up for each of them.',
      documented: [
        'Ride-hailing: a driver whose mean fell below 4.6 of 5 stars risked being removed.',
        'Ride-hailing: many riders did not know that four stars do harm.',
        'A platform for homes holds a patent in the USA on scoring how far people can be trusted, from documents online and from the personality that these suggest. It is not shown to be in use.',
        'By arithmetic: if one rating in ten is one star and all others are five, the mean is exactly 4.6.',
      ],
      assumptions: [
        'The mean is that of the last 20 ratings, and all begin with twenty of 4.88 in the file.',
        'Customers give five stars in the middle, with a spread of 0.4, rounded to whole stars and cut at five. For people of one district, drawn for the room, they take off 0.15. All of these sizes are ours.',
        'Shifts, overtime, home cooking and rented rooms are rated. Neighbours’ stars count like those of customers.',
        'The edges above 4.6 are ours, and so is what they open. Being removed has become a lost slot, never two months running, and two shut doors: work itself stays open to all.',
        'A letter that changes nothing is the only appeal.',
      ],
      sources: [
        'newscientist.com/article/mg23230953-000 (drivers, the line at 4.6, what riders knew)',
        'datasociety.net (ratings as a way to manage workers)',
        'patents.google.com/patent/US9070088B1/en (the patent on trust)',
      ],
      elsewhere: [
        'China: stars on the doors of the village of Yangqiao (2019)',
        'Worldwide: buyers rate sellers in online markets',
        'USA: points that teachers give in class, shown to parents (since 2011)',
      ],
      questions: {
        sameContext: {
          answer: 'partly',
          why: 'Ratings of the work decide about the work. But they also carry what customers think of a face, a name or a district.',
        },
        proportionate: {
          answer: 'no',
          why: 'A tenth of a star can end a living, many who give four stars do not know it, and our sources tell of no hearing for the person who is rated.',
        },
      },
    },
  },
  scale: { min: 100, max: 500, start: 488, unit: 'hundredths of a star', better: 'high' },
  window: 20,
  prior: 20,
  raters: {
    features: ['work.shift', 'work.overtime', 'sell.home', 'rent.home'],
    mean: 500,
    noise: 40,
    bias: 15,
    districts: ['hearth', 'trade', 'works', 'gate'],
  },
  effects: [
    { feature: 'work.shift', raises: { chance: 100, points: [100, 100] }, documented: true },
    { feature: 'work.overtime', raises: { chance: 100, points: [100, 100] }, documented: true },
    { feature: 'sell.home', raises: { chance: 100, points: [100, 100] }, documented: true },
    { feature: 'rent.home', raises: { chance: 100, points: [100, 100] }, documented: true },
  ],
  sensors: [
    { sensor: 'employer', from: 'app', sees: 1000, mistakes: 0, delay: 0 },
    { sensor: 'shop', from: 'app', sees: 1000, mistakes: 0, delay: 0 },
    { sensor: 'payment', from: 'app', sees: 1000, mistakes: 0, delay: 0 },
  ],
  ratings: { points: [100, 200, 300, 400, 500], delay: 0 },
  mercy: 400,
  tiers: [
    { letter: 'A', from: 485 },
    { letter: 'B', from: 475 },
    { letter: 'C', from: 460 },
    { letter: 'E', from: 100 },
  ],
  consequences: {
    gates: [
      { privilege: 'deposit', tier: 'A' },
      { privilege: 'stage', tier: 'B' },
      { privilege: 'post', tier: 'C' },
      { privilege: 'permit', tier: 'C' },
    ],
    queue: 'lot',
    prices: [],
    lostSlot: ['E'],
  },
  notebook: ['work.shift', 'work.overtime', 'work.sick', 'sell.home', 'rent.home', 'civic.volunteer', 'meet.newcomer', 'post.private', 'friend.low'],
  consent: 'voluntary',
  appeal: 'form-letter',
  access: 'standing',
  answers: 'nothing',
  unknown: [
    { feature: 'What a customer thought', why: 'A number of stars is all that is written down, in this town as on real platforms.' },
    { feature: 'Rides', why: 'Nobody in this town drives others for money. Shifts, cooking and rooms are rated instead.' },
  ],
  claims: 'How happy customers are with a person’s work.',
  glass:
    'Customers and neighbours give one to five stars. The mean of the last twenty is your rating. Below 4.60 you lose a slot now and then, better posts and stalls. The stage opens at 4.75, rooms without deposit at 4.85. Customers are less kind to one district than to the others.',
} satisfies Regime
