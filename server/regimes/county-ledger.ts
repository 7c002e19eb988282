import type { Regime } from '../../shared/vocabulary/regime.ts'

const terms = `The Open Ledger of the County. To be read aloud where people gather.

1. Every household knows what it owes its neighbours. From now on the county knows it too, and writes it down.

2. Each resident begins with a thousand points and the best letter. Good conduct keeps it. Bad conduct costs, class by class: the list of classes hangs beside the ledger.

3. What costs. Bills and loans not paid on their day. Debts that went to court. Offences on the road. A stall without a permit. Rumours about others. Signing petitions, since an office that gets many petitions gets little else done. Other matters that the list names.

4. What brings points. An award, once, in front of everybody. Some good works may, too.

5. What a letter means. Letter A goes first at each counter; the stage and the better posts are kept for it. Letter D goes last, and goes without: no loan, no course, no permit. Letters between wait in between.

6. Who sees it. All of it, by all. Seat, letter, entries. The ledger is open so that nobody can say that they did not know, and so that nobody needs to ask.

7. If an entry is wrong. The ledger was written with care. There is no desk for this.

8. Consent. The county thanks you for it.

9. One thing more. Should half of the town come in one month and give up an evening to say that petitions must cost nothing, the county will have heard. It does not expect this.`

export default {
  family: 'register',
  canary: 'canary-regime-abacus',
  face: {
    id: 'county-ledger',
    title: 'The open ledger',
    pitch: 'Everybody’s page, open for everybody.',
    terms,
    tiers: [
      { letter: 'A', name: 'First served' },
      { letter: 'B', name: 'In order' },
      { letter: 'C', name: 'On notice' },
      { letter: 'D', name: 'Shut out' },
    ],
    disclosure: 'glass',
    archive: {
      standsFor: 'A county’s “mass credit” points, with letters A to D and printed lists of names.',
      where: 'Suining, a county in Jiangsu, China',
      when: '2010',
      operator: 'The county government',
      status: 'Criticised in China, revised, and later overtaken by other rules. Looked up in 2026.',
      documented: [
        'Everybody starts at 1,000 points; letters A to D sort people.',
        'Most entries take 10 to 50: unpaid power bills and loans, offences on the road, births above the permitted number, bribes, stalls without a permit. A national award adds 100.',
        'One man lost 420 points for 14 missed payments of a loan and got a D. That is 30 each.',
        'Petitioning again and again counted against people, and so did posts or messages held to be defamatory.',
        'Merits and warnings in the party counted.',
        'Letter A came first in promotion, schooling and welfare. Letter D got no aid and no business licence.',
        'Names, addresses and scores were printed in the paper and on the net: 812 in one list, more than 3,000 in all. The budget was 800,000 yuan.',
        'Voices inside China criticised it: no legal basis, morals mixed with credit, nobody scores the government, privacy.',
        'That the rule on petitions was later struck is told in one article only; no first-hand report was found.',
      ],
      assumptions: [
        'Where the letters meet (970, 900 and 820), and the ends of the scale, 0 and 1,200, are ours; the real edges are not confirmed. Ours lie close together, so that some months of play can reach a D. The man’s 580 points are a D here too.',
        'A petition takes 10 to 30, a rumour 10 to 50, by the room. A bill put off counts as a missed payment of a loan, home cooking that is sold as a stall without a permit. Each petition counts, not only those that come again and again.',
        'A ceremony stands for the national award and adds 100 once in a game.',
        'What other good works and faults do is drawn for each room; a critical post may or may not count as defamatory.',
        'The board shows seats and entries, never names or addresses.',
        'No loan, course and permit at D stand for no aid and no licence; post and stage at A, and the queue, for coming first.',
        'Half of the town, an evening each in one month, strikes the rule on petitions.',
        'Offices, police and neighbours see 50 to 100 in 100 and mistake 1 to 5.',
      ],
      sources: [
        'Points, letters, the man with the loan, lists: China Daily, 2010-03-30 (copy at formacion-profesional-a-distancia.com)',
        'Names in print, merits, budget: globalvoices.org/2010/04/04/china-county-citizens-subject-to-moral-appraisal/',
        'Petitions, posts, criticism: global-inst.com (On Suining’s New Deal)',
      ],
      elsewhere: [
        'United States: ClassDojo points can be shown to the whole class and sent to parents; scholars warn of watching made normal, the firm disagrees.',
        'Italy, 2022: a card for council homes in Fidenza starts at 50 points; the privacy authority opened an inquiry.',
        'Spain: drivers start with 12 points and lose them, for offences on the road only.',
        'Germany: being freed of one’s debts stands in a public register for six months.',
      ],
      questions: {
        sameContext: {
          answer: 'no',
          why: 'A late power bill, a petition and a rumour decide about loans, courses and posts alike.',
        },
        proportionate: {
          answer: 'no',
          why: 'Names in public, help refused and no appeal that we could find are much for small matters, and asking the state for something is a right.',
        },
      },
    },
  },
  scale: { min: 0, max: 1200, start: 1000, unit: 'points', better: 'high' },
  effects: [
    { feature: 'pay.late', lowers: { chance: 100, points: [-30, -30] }, documented: true },
    { feature: 'debt.judged', lowers: { chance: 100, points: [-50, -10] }, documented: true },
    { feature: 'cross.red', lowers: { chance: 100, points: [-50, -10] }, documented: true },
    { feature: 'drive.fast', lowers: { chance: 100, points: [-50, -10] }, documented: true },
    { feature: 'drive.phone', lowers: { chance: 100, points: [-50, -10] }, documented: true },
    { feature: 'drive.drunk', lowers: { chance: 100, points: [-50, -10] }, documented: true },
    { feature: 'sell.home', lowers: { chance: 100, points: [-50, -10] }, documented: true },
    { feature: 'post.rumour', lowers: { chance: 100, points: [-50, -10] }, documented: true },
    { feature: 'civic.petition', lowers: { chance: 100, points: [-30, -10] }, documented: true },
    { feature: 'civic.ceremony', raises: { chance: 100, points: [100, 100] }, most: 100, documented: true },
    { feature: 'post.critical', lowers: { chance: 60, points: [-50, -5] } },
    { feature: 'post.economy', lowers: { chance: 45, points: [-50, -5] }, raises: { chance: 10, points: [2, 20] } },
    { feature: 'post.official', raises: { chance: 50, points: [2, 20] } },
    { feature: 'write.paper', lowers: { chance: 40, points: [-50, -5] }, raises: { chance: 40, points: [4, 30] } },
    { feature: 'civic.volunteer', raises: { chance: 60, points: [3, 30] } },
    { feature: 'care.family', raises: { chance: 60, points: [3, 30] } },
    { feature: 'debt.settled', raises: { chance: 50, points: [5, 30] } },
    { feature: 'dog.loose', lowers: { chance: 60, points: [-50, -5] } },
    { feature: 'litter', lowers: { chance: 60, points: [-50, -5] } },
    { feature: 'sign.ignored', lowers: { chance: 60, points: [-50, -5] } },
    { feature: 'gossip', lowers: { chance: 35, points: [-40, -4] }, raises: { chance: 35, points: [3, 24] } },
    { feature: 'ask.public', lowers: { chance: 50, points: [-50, -5] }, raises: { chance: 20, points: [2, 20] } },
  ],
  sensors: [
    { sensor: 'payment', from: 'app', sees: 1000, mistakes: 10, delay: 0 },
    { sensor: 'office', from: 'app', sees: 900, mistakes: 20, delay: 0 },
    { sensor: 'traffic', from: 'app', sees: 600, mistakes: 30, delay: 0 },
    { sensor: 'court', from: 'rule', sees: 1000, mistakes: 20, delay: 0 },
    { sensor: 'feed', from: 'rule', sees: 700, mistakes: 30, delay: 0 },
    { sensor: 'neighbours', from: 'rule', sees: 500, mistakes: 50, delay: 0 },
  ],
  tiers: [
    { letter: 'A', from: 970 },
    { letter: 'B', from: 900 },
    { letter: 'C', from: 820 },
    { letter: 'D', from: 0 },
  ],
  consequences: {
    gates: [
      { privilege: 'credit', tier: 'C' },
      { privilege: 'school', tier: 'C' },
      { privilege: 'permit', tier: 'C' },
      { privilege: 'stage', tier: 'A' },
      { privilege: 'post', tier: 'A' },
    ],
    queue: 'tier',
    prices: [],
    names: { tiers: ['A', 'B', 'C', 'D'], shows: 'entries' },
  },
  protests: [{ rule: 'civic.petition', share: 50, months: 1, costs: 'slot' }],
  notebook: [
    'pay.late',
    'civic.petition',
    'post.critical',
    'post.economy',
    'post.rumour',
    'write.paper',
    'civic.volunteer',
    'civic.ceremony',
    'cross.red',
    'sell.home',
    'care.family',
    'ask.public',
    'buy.luxury',
    'friend.low',
  ],
  consent: 'mandatory',
  appeal: 'none',
  access: 'entries',
  answers: 'exactly',
  unknown: [
    { feature: 'Births above the permitted number', why: 'The town counts no births.' },
    { feature: 'Bribes', why: 'Nobody in the town gives or takes one.' },
    { feature: 'Merits and warnings in a party', why: 'The town has no parties.' },
  ],
  claims: 'How far a person can be trusted in money, law and manners.',
  glass:
    'Start: 1000. Late bill or loan −30. Traffic, stalls, rumours, court debts −10 to −50. Petition −10 to −30. Award at a ceremony +100, once. From 970 letter A: served first, posts, stage. Below 820 letter D: no loan, course, permit. All pages are public. Half the town together can strike the petition rule.',
} satisfies Regime
