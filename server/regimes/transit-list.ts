import type { Regime } from '../../shared/vocabulary/regime.ts'

const terms = `House rules of the station and the airport.

Please read them before you travel, or while you wait. Both are common.

Two lists. There is one list for the trains and one for the planes. You are on a list or you are not. Nobody counts points, and nothing that you do elsewhere shortens your stay.

What leads to the list of the trains. Riding without a ticket, when the gate sees it.

What leads to the list of the planes. Smoking, grilling or making trouble where a sign forbids it, when somebody sees it.

What does not. Hanging about at the gate leads to no list. It may lead to a cold.

How long. The list of the trains lets go sooner, the list of the planes takes twice as long. Each entry carries a date and ends on it by itself. You need not ask, pay or promise anything.

What is shut. Whoever is on either list cannot fly, and gets no seat on trains that must be booked. Whoever is on the list of the planes takes no express journeys either. The slow train takes everybody. All other doors of the town stay as they are. Prices, queues, work, school and friends know nothing of the lists.

If it was not you. A new entry stands in your monthly statement and counts one month later. In that month you may object at the desk. A person looks at the case. Later the desk is still there, but the month is not.

Who sees it. The names hang in the hall while they count.`

export default {
  family: 'list',
  canary: 'canary-regime-turnstile',
  face: {
    id: 'transit-list',
    title: 'Station and airport lists',
    pitch: 'A quiet journey for all who let it be quiet.',
    terms,
    tiers: [
      { letter: 'C', name: 'Not listed' },
      { letter: 'E', name: 'Listed' },
    ],
    disclosure: 'glass',
    archive: {
      standsFor: 'Two lists of passengers who broke rules on trains or planes and may not buy certain tickets for a set time.',
      where: 'China',
      when: 'Since 1 May 2018',
      operator: 'The railway and air authorities, with other state agencies that report names to them',
      status: 'In force as far as we know. Looked up in 2026. The lists are separate from any score.',
      documented: [
        'One is listed or not, for a set time: 180 days for trains, one year for planes.',
        'What leads there: smoking on fast trains or where it is forbidden, riding without paying, forged or resold tickets, and disorder.',
        'Fraud, tax and insurance offences reported by other agencies close planes and the upper classes of trains for a year.',
        'Names are published once a month. Seven days to object come before the ban; some reports say working days.',
        'The first lists held 86 air passengers and 31 rail passengers.',
        'That hanging about at a gate is punished was reported, but nothing was found to support it.',
      ],
      assumptions: [
        'Months of play stand for longer spans: trains 1, 2 or 3 months and planes 2, 4 or 6, by the length of the game. Planes take twice as long, as in the real lists.',
        'The time to object is one month of play. The real lists print names before a ban begins; here they hang in the hall while it lasts.',
        'The town’s only sign that forbids smoking hangs in the park. Ignoring it stands for smoking and disorder on a journey and leads to the list for planes.',
        'The town has one counter for flights and booked trains, so either list shuts it; express journeys are flights. The slow train stays open to all, which is milder than the real list for trains.',
        'Gates see 8 in 10 rides without a ticket; of what goes on by the sign cameras see half and neighbours 3 in 10. 2 in 100 notes, at the sign 4, hit the wrong person.',
        'Offences reported by tax and insurance offices are left out, because the town has no such offices.',
        'A review finds 9 in 10 mistakes.',
      ],
      sources: [
        'Rules and times for trains: shine.cn/news/nation/1804082784/; tobaccoreporter.com/2018/03/smokers-detrained/',
        'Rules and times for planes: ecns.cn/news/cns-wire/2018-06-01/detail-ifyuurnp0997788.shtml',
        'What leads to a listing: shndlaw.com/post/502 (a law firm’s summary)',
        'The first month: travelmole.com (blacklist of banned travellers)',
      ],
      elsewhere: [
        'United Kingdom: 12 points on the licence usually mean 6 months without driving; the time is set beforehand and a court can look.',
        'Spain: drivers count down from 12 points, newcomers from 8.',
        'United States and elsewhere: drivers of a ride service risked removal when their stars fell below 4.6, without a set time.',
      ],
      questions: {
        sameContext: {
          answer: 'partly',
          why: 'Who spoils a journey loses journeys: that fits. A ban over tax or insurance, which the real lists also know, does not come from travelling.',
        },
        proportionate: {
          answer: 'partly',
          why: 'The time is set, ends by itself, and one may object first. Half a year for one cigarette, with the name in public, is long.',
        },
      },
    },
  },
  scale: { min: 0, max: 1, start: 0, unit: 'on the list', better: 'low' },
  lists: [
    { id: 'rail', reason: 'Conduct on trains', grace: 1, clock: { short: 1, standard: 2, long: 3 } },
    { id: 'air', reason: 'Conduct on flights', grace: 1, clock: { short: 2, standard: 4, long: 6 } },
  ],
  effects: [
    { feature: 'travel.noticket', account: 'rail', raises: { chance: 100, points: [1, 1] }, documented: true },
    { feature: 'sign.ignored', account: 'air', raises: { chance: 100, points: [1, 1] }, documented: true },
  ],
  sensors: [
    { sensor: 'transit', from: 'app', sees: 800, mistakes: 20, delay: 0 },
    { sensor: 'street', from: 'app', sees: 500, mistakes: 40, delay: 0 },
    { sensor: 'neighbours', from: 'rule', sees: 300, mistakes: 40, delay: 0 },
  ],
  tiers: [
    { letter: 'C', from: 0 },
    { letter: 'E', from: 1 },
  ],
  consequences: {
    gates: [
      { privilege: 'travel', tier: 'C' },
      { privilege: 'express', tier: 'C', list: 'air' },
    ],
    queue: 'lot',
    prices: [],
    names: { tiers: ['E'], shows: 'entries' },
  },
  notebook: ['travel.noticket', 'sign.ignored', 'loiter', 'pay.late', 'cross.red', 'dog.loose', 'civic.volunteer', 'post.critical'],
  consent: 'mandatory',
  appeal: 'human-review',
  review: { months: 1, coins: 0, finds: 90 },
  access: 'entries',
  answers: 'exactly',
  unknown: [
    { feature: 'Forged and resold tickets', why: 'Nobody in the town forges or resells a ticket.' },
    { feature: 'Disorder on a train or plane', why: 'The town records that one travelled, not how.' },
    { feature: 'Tax and insurance offences', why: 'The town has no tax office and no insurance.' },
  ],
  claims: 'Whether a person broke the rules of a journey in recent months.',
  glass:
    'Riding without a ticket puts you on the train list. Ignoring the sign puts you on the plane list, for twice as long. A ban starts after one month; you may object before. Either list shuts flights and booked trains, the plane list express journeys too. Names are public. Each entry ends by itself. Nothing else counts.',
} satisfies Regime
