import type { Regime } from '../../shared/vocabulary/regime.ts'

const terms = `Every dog in town has a card, and every card begins with 12 points. This sheet says how points go, how they come back, and what happens when none are left. You will find that it speaks of dogs only.

How points go. A dog that runs loose where others walk costs 3 points the first time, 6 the second time and 12 the third. A complaint that the neighbours confirm costs 3, and 6 when it happens again. The list is on the back of the card. The dog is not expected to read it.

When somebody complains. A complaint alone costs nothing. Three households that live near you are asked what they saw. Only if two of them say yes do points go. Nobody loses more than 6 points a month through neighbours, however many of them dislike barking.

How points come back. Help in the town earns 1 to 3 points, never above 12. Every deduction has a date and is struck when its time is over. So are points that were earned. You need not ask for this, and you need not be grateful.

When none are left. The dog is looked after by the town. You may not walk a dog, on the leash or off it, until you have passed a test of three questions. The questions are fair and the answers stand on this sheet or in common sense. You may try again each month. When you pass, the dog comes home, and the card has 12 points.

What else happens. Nothing. Your card opens no doors and shuts none. It doesn't change your place in a queue, your rent, your work or your friends. Nobody else's dog counts for you.

What you can see. All of it: your points, each deduction, its date and its reason.

If an entry is wrong. Come to the desk within two months. A person looks at the case again and strikes what belongs to somebody else. What two households have confirmed stays.`

/** The reasonable scheme: one subject, rising steps, a check before a complaint counts, and a way back. */
export default {
  family: 'register',
  canary: 'canary-regime-dachshund',
  face: {
    id: 'dog-licence',
    title: 'Dog licence',
    pitch: 'Twelve points on a card, so that dogs and people share the park.',
    terms,
    tiers: [
      { letter: 'A', name: 'Full card' },
      { letter: 'C', name: 'Points missing' },
      { letter: 'E', name: 'Card held' },
    ],
    disclosure: 'glass',
    archive: {
      standsFor: 'The points on dog licences in the city of Jinan.',
      where: 'Jinan, Shandong, China',
      when: 'Since January 2017',
      operator: 'The city, through the officers who license dogs',
      status: 'In use when our newest source wrote about it, in October 2018. It is a city licence for dogs and no part of any score of persons.',
      documented: [
        'Jinan, from January 2017: each owner has 12 points, and a code on the collar shows them.',
        'Jinan: 3 points for a first offence, such as no leash, a nuisance or no licence at hand; 6 points and a fine of 200 to 500 yuan for the next; the third takes all.',
        'Jinan: a missed yearly renewal takes all 12 points. Courses and work in a shelter give 1 to 3.',
        'Jinan: when 12 points are gone within two years, the dog is held until the owner has passed a course and a test.',
        'Jinan: officers are to ask at least three households before they act on a complaint.',
        'Jinan, by August 2018: 1,430 owners had lost points, 122 of them all 12. Of these, 110 had their dog back, and 12 had not yet asked for it.',
        'Jinan: within a year, complaints about bites and noise fell by 65 in 100, those about dogs off the leash by 43 in 100.',
      ],
      assumptions: [
        'That two of the three households must confirm a complaint, and that each answers rightly nine times in ten, is our own.',
        'A confirmed complaint counts like an offence of its own, 3 points and then 6, never all. The limit of 6 points a month through neighbours is ours.',
        'Two years have become 2, 4 or 6 months of play, by the length of the game. Then earned points end, too.',
        'Any volunteering in town gives the 1 to 3 points, as the game has no shelter. The number is drawn once for a room.',
        'Officers on the street see 7 in 10 loose dogs and the town hall all volunteers, and they mistake nobody. Neighbours write nothing down by themselves.',
        'The questions of the test are ours. The course before it, the fine and the yearly renewal are left out.',
        'Our sources tell of no appeal against a single deduction. That a person looks again, within two months, is added by us; as nobody is mistaken here, there is little to strike, and confirmed complaints are not opened again.',
      ],
      sources: [
        'asianews.eu/content/china-dog-owners-told-use-leash-control-pets-78652 (copy of China Daily: households asked, complaints before and after)',
        'scmp.com/tech/policy/article/2170400 (points, steps, course and test)',
        'mothership.sg/2018/10/china-dog-owners-credit-scoring-system/ (numbers up to August 2018)',
        'yourhealthybulldog.com (citing The Telegraph: the code on the collar; a weak source)',
      ],
      elsewhere: [
        'United Kingdom: points for drivers that add up to 12 and run out',
        'Spain: a driver begins with points and loses them',
        'Fidenza, Italy (2022): a card for tenants of city flats that begins with 50 points',
      ],
      questions: {
        sameContext: { answer: 'yes', why: 'What one does with a dog decides about the dog. Work, travel, school and friends stay out of it.' },
        proportionate: {
          answer: 'yes',
          why: 'The steps rise, three households are asked, and a test brings the dog back. One point can be argued: a renewal that was forgotten takes all 12 points at once.',
        },
      },
    },
  },
  scale: { min: 0, max: 12, start: 12, unit: 'points', better: 'high' },
  effects: [
    {
      feature: 'dog.loose',
      lowers: { chance: 100, points: [-3, -3] },
      again: [
        [-6, -6],
        [-12, -12],
      ],
      documented: true,
    },
    { feature: 'report.received', lowers: { chance: 100, points: [-3, -3] }, again: [[-6, -6]], documented: true },
    { feature: 'civic.volunteer', raises: { chance: 100, points: [1, 3] }, documented: true },
  ],
  sensors: [
    { sensor: 'street', from: 'app', sees: 700, mistakes: 0, delay: 0 },
    { sensor: 'office', from: 'app', sees: 1000, mistakes: 0, delay: 0 },
    { sensor: 'neighbours', from: 'rule', sees: 0, mistakes: 0, delay: 0 },
  ],
  reports: 'neighbours',
  reportable: ['dog.loose'],
  checked: { asks: 3, needs: 2, right: 900 },
  mercy: 6,
  expiry: { short: 2, standard: 4, long: 6 },
  tiers: [
    { letter: 'A', from: 12 },
    { letter: 'C', from: 1 },
    { letter: 'E', from: 0 },
  ],
  consequences: {
    gates: [],
    queue: 'lot',
    prices: [],
    taken: {
      privilege: 'dog',
      tier: 'E',
      quiz: [
        {
          ask: 'A small child is afraid of your dog. What do you do?',
          answers: ['Let the dog run up, so that they become friends', 'Take the dog short and step aside', 'Tell the child not to be afraid'],
          right: 1,
        },
        {
          ask: 'Somebody complains about your dog. What happens before points go?',
          answers: ['Three households are asked', 'Nothing, they go at once', 'The dog is asked'],
          right: 0,
        },
        {
          ask: 'The park is empty. May the dog run loose where others walk?',
          answers: ['Yes, if it is a good dog', 'Yes, after dark', 'No'],
          right: 2,
        },
      ],
    },
  },
  notebook: ['dog.loose', 'dog.leash', 'civic.volunteer', 'report.received', 'litter', 'sign.ignored', 'cross.red', 'pay.late', 'post.critical'],
  consent: 'mandatory',
  appeal: 'human-review',
  review: { months: 2, coins: 0, finds: 90 },
  access: 'entries',
  answers: 'exactly',
  unknown: [
    { feature: 'Yearly renewal of the licence', why: 'In this town a dog card never runs out.' },
    { feature: 'Noise and bites', why: 'The dogs of this town do neither, as far as anybody writes down.' },
  ],
  claims: 'How safely a person keeps a dog among other people.',
  glass:
    'Each dog card has 12 points. A loose dog costs 3, then 6, then 12. Complaints count if two of three households confirm them. Volunteering gives points back. Entries run out. At 0 the dog stays with the town until you pass a test of three questions. Nothing else counts.',
} satisfies Regime
