import type { Regime } from '../../shared/vocabulary/regime.ts'

const terms = `Notice of the court on debts that have been ruled on and are still unpaid.

This is a list, not a score. Nobody is a little bit on it. It holds those who owe money by the ruling of a court and have not paid. It holds nobody else, and it looks at nothing else: not at work, friends, posts or shopping.

How you come on it. If a debt of yours falls due and is not paid, or bills are put off two months running, the court rules that you must pay. You are told. You then have one month of grace. Whoever has not paid by then is listed.

What it shuts. While you are listed you cannot fly, take express journeys, enrol at the academy or rent at the low deposit. Other ways of travelling, working, buying and meeting people stay open. Whoever is the child of a listed person cannot enrol at the academy either; the court regrets the trouble and has noted it.

Who sees it. The list hangs in public with the entry. The court finds that people pay sooner when their neighbours can read.

How you leave. Pay all that you owe. Then the entry is taken off. It does not run out by itself, and good deeds of another kind do not shorten it.

If it is the wrong person. Names can be alike. If you believe that the entry belongs to somebody else, come to the desk within two months. A person looks at the file. It costs nothing but the visit.

Joining. No consent is asked for, as none is needed.`

export default {
  family: 'list',
  canary: 'canary-regime-sandpiper',
  face: {
    id: 'court-list',
    title: 'List of unpaid rulings',
    pitch: 'Who owes by a ruling pays first and flies later.',
    terms,
    tiers: [
      { letter: 'C', name: 'Not listed' },
      { letter: 'E', name: 'Listed' },
    ],
    disclosure: 'glass',
    archive: {
      standsFor: 'The list of people and firms that did not do what a court ruled, most often pay a debt.',
      where: 'China',
      when: 'Since 2013; the wide joint measures since 2016',
      operator: 'The Supreme People’s Court and the courts below it; agencies, airlines, railways and others carry the measures out',
      status: 'In force. Later rules added a duty to tell people, a time of grace, and exceptions. Looked up in 2026.',
      documented: [
        'One is on the list or not: there are no points. It asks for a ruling, the means to pay, and a refusal to pay.',
        'Shut to those listed: flights, the fastest trains and first class on other fast ones, soft sleepers and better berths on ships, star hotels, golf and night clubs, holidays, buying or richly redoing property, cars not needed for work, dear insurance.',
        'Shut to their children: private schools with high fees.',
        'Since 2016 about 60 agencies take part, with about 150 measures.',
        'End of 2017: 9.59 million names. 9.36 million tickets for planes and 3.67 million for trains had been refused.',
        'End of 2018: 12.88 million listed, 3.51 million had settled. 17.46 million were stopped on planes and 5.47 million on fast trains: most likely tickets, as in the figures of 2017 and 2019, though some papers wrote “people” and others “times”.',
        'July 2019: 14.5 million names. 27.3 million tickets for planes and about 6 million for trains had been refused.',
        'The names are public. People were listed who did not know of it; by later rules the decision must be handed to them.',
        'Later rules give one to three months of grace, and spare, among others, debts that seized goods already cover and students with certain loans.',
        'One can ask the court to correct or lift an entry.',
        'In 2018 a university place came into doubt over a father’s court debt of 200,000 yuan; he then paid. It was this list, though news spoke of a low score.',
      ],
      assumptions: [
        'The court of the town rules when a debt that is due is not paid, or when bills are put off two months running. It does not ask whether one could have paid.',
        'One month of grace. One is off the list with the statement after paying; the real speed was not confirmed.',
        'Flights and express journeys stand for planes and fast trains, the low deposit for dear homes, the academy for schools with high fees.',
        'In the town the persona whose parent is listed cannot enrol. The real rule is about private schools with high fees only.',
        '2 in 100 entries hit the wrong person, and a review within two months finds 9 in 10 of those. All ours.',
      ],
      sources: [
        'Figures of 2018, agencies, settled: globaltimes.cn/content/1140468.shtml',
        'Figures of 2017: business-standard.com, 2018-01-14',
        'Figures of 2019: archive.shine.cn/nation/Credit-blacklist-for-the-dishonest-grows/shdaily.shtml',
        '“Times” or “people”: ac2news.com/2019/03 (copy of The Guardian); scmp.com/economy/china-economy/article/2186606',
        'What is shut: chinajusticeobserver.com/a/restriction-on-high-level-consumption-in-china-six-things-you-need-to-know; trains: ecns.cn/2015/07-22/173991.shtml',
        'Notice, grace, exceptions: threadreaderapp.com/thread/1212668275617751041.html (Daum on the rules)',
        'The university case: buzzfeednews.com/article/meghara/college-china-social-credit; whatsonweibo.com (the list, not a score)',
      ],
      elsewhere: [
        'Germany: people freed of their debts stand in a public register for six months; by a ruling of 2023 credit bureaus may not keep the note longer.',
        'United Kingdom: 12 points on the licence usually take the car away for 6 months: a way to travel is lost, but only the one that was misused.',
        'Netherlands: in the childcare benefits affair over 20,000 parents were wrongly accused, and their families bore it with them.',
      ],
      questions: {
        sameContext: {
          answer: 'partly',
          why: 'Whoever owes shall not spend on luxury: that link can be seen. A child’s school and a name on a public wall are another matter.',
        },
        proportionate: {
          answer: 'partly',
          why: 'There is a ruling, a time of grace and a clear way out. But the ban has no measure: a small debt shuts as much as a large one, and others share the harm.',
        },
      },
    },
  },
  scale: { min: 0, max: 1, start: 0, unit: 'on the list', better: 'low' },
  lists: [{ id: 'judgments', reason: 'A ruling of a court, not yet met', grace: 1, clock: { short: 0, standard: 0, long: 0 } }],
  effects: [
    { feature: 'debt.judged', account: 'judgments', raises: { chance: 100, points: [1, 1] }, documented: true },
    { feature: 'debt.settled', account: 'judgments', lowers: { chance: 100, points: [-1, -1] }, documented: true },
  ],
  sensors: [{ sensor: 'court', from: 'app', sees: 1000, mistakes: 20, delay: 0 }],
  tiers: [
    { letter: 'C', from: 0 },
    { letter: 'E', from: 1 },
  ],
  consequences: {
    gates: [
      { privilege: 'travel', tier: 'C' },
      { privilege: 'express', tier: 'C' },
      { privilege: 'school', tier: 'C' },
      { privilege: 'deposit', tier: 'C' },
    ],
    queue: 'lot',
    prices: [],
    names: { tiers: ['E'], shows: 'entries' },
    kin: ['school'],
  },
  notebook: ['debt.judged', 'debt.settled', 'pay.late', 'civic.volunteer', 'civic.donate', 'post.critical', 'buy.luxury', 'friend.low'],
  consent: 'mandatory',
  appeal: 'human-review',
  review: { months: 2, coins: 0, finds: 90 },
  access: 'entries',
  answers: 'exactly',
  unknown: [
    { feature: 'Means to pay', why: 'The court asks whether one can pay. The town records coins, and no act of refusing.' },
    { feature: 'Goods that were seized', why: 'Nobody in the town owns goods that a court could take.' },
  ],
  claims: 'Whether a person has paid what a court ruled.',
  glass:
    'Debts not paid when due, and bills put off two months running, go to court. One month later you are listed: no flights, express journeys, academy or low deposit; your children cannot enrol either. The list is public. Pay, and you are off. Wrong person? Ask within two months. Nothing else counts, and nothing else helps.',
} satisfies Regime
