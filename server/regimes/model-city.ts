import type { Regime } from '../../shared/vocabulary/regime.ts'

const terms = `The Model Town Points: what every resident should know.

1. Everybody has points. You begin with a thousand, like all others. This shows how highly the town thinks of you before it knows you.

2. What adds. Helping somebody in hardship adds thirty. Volunteering, giving and some other good works may add something. Each good work is written down by an office, so please do it during office hours.

3. What takes. A traffic ticket takes a little. Bills put off, and other things that make a town less of a model, take more. The list is long, and you will get to know it.

4. Driving after a drink. Whoever is caught falls to one of the lowest grades at once, whatever they had. Here the town does no sums.

5. Grades. Points sort residents into grades. The upper grades pay a little less for heating and other things. Lower grades find some counters closed: loans, courses, trade permits, and, a little higher up, the low deposit and the stage at the town fair.

6. Who sees. Police, court, town hall, the station and those who send your bills report to the office of points. Neighbours, cameras and whoever reads the news feed may add what they saw.

7. Your file. You may read each entry, with its date. If it isn't yours, say so within two months; a person looks at it.

8. No friends count, and nobody gives anybody stars. The town judges you by yourself.

9. Consent. You live here. That was it.

10. Changes. The council may rewrite these rules. Where a new version says that joining is free and that points close no door, it means that version.`

const laterTerms = `The Model Town Points, new law: what you may want to know.

1. It is your choice. While the town asks, nobody is counted who has not said yes. Should it count everybody one day, no door shuts then either.

2. What you begin with. A thousand points, like all others.

3. What adds. Helping somebody in hardship adds thirty. Volunteering, giving and some other good works may add something.

4. What takes. A traffic ticket takes five. Bills put off take more. Other offences have their prices, too. Whoever is caught driving after a drink falls to one of the lowest grades at once.

5. What it brings. The two upper grades pay a little less for heating and other things. That is all.

6. What it does not bring. No grade shuts a door, makes you wait or costs you a post. What you did wrong has been dealt with under its own law. The points add no second penalty.

7. Who tells us. Police, court, town hall, the station and those who send your bills. Neighbours, cameras and whoever reads the news feed may add what they saw.

8. Your file. You may read each entry, with its date. If it isn't yours, say so within two months; a person looks at it, and mostly sees it.

9. No friends count, and nobody gives anybody stars.

10. Leaving. You may leave in any month in which the town asks. Your entries stay, in case you come back.`

export default {
  family: 'register',
  canary: 'canary-regime-hydrangea',
  face: {
    id: 'model-city',
    title: 'Model town points',
    pitch: 'A thousand points for everyone, and more for those who care.',
    terms,
    tiers: [
      { letter: 'A', name: 'Exemplary' },
      { letter: 'B', name: 'Outstanding' },
      { letter: 'C', name: 'Trusted' },
      { letter: 'D', name: 'Watched' },
      { letter: 'E', name: 'Warned' },
    ],
    disclosure: 'glass',
    archive: {
      standsFor: 'The points that a city keeps on its residents, in two versions of its law: an early binding one and a later voluntary one.',
      where: 'Rongcheng, a city in Shandong, China; cities such as Suqian tried similar points',
      when: 'The binding version here is called 2014, the voluntary one 2021',
      operator: 'The city government',
      status:
        'The rules were rewritten: joining now asks for informed consent, and nobody may be penalised just for having few points. Penalties move the score, the score brings no penalties. Looked up in 2026; local rules change often.',
      documented: [
        'Everybody starts at 1,000 points. Grades run A (with AA and AAA above it), B, C, D.',
        'A traffic ticket takes 5. Help in hardship adds 30. Driving drunk leads straight to grade C.',
        'It counts adults who have lived there for at least a year. It was binding at first; now it needs consent.',
        'Perks are small. Cities gave a discount on heating, bikes without deposit, gyms or parking.',
        'Earlier rules also listed restrictions for low grades.',
        'In Suqian, also from 1,000 points and in eight grades, volunteering and giving blood or marrow add; loan default, late bills, traffic offences and crime take.',
        'In 2018 only about 11 in 100 residents of pilot areas knew that they lived in one.',
        'There is no number of this kind for the whole country.',
      ],
      assumptions: [
        'Our five tiers stand for AAA, AA, A, B, and C with D. Their edges (1,050, 1,030, 960 and 850) and the ends of the scale, 0 and 1,200, are not confirmed: take them as ours.',
        'Help in hardship is lending to a friend in need. “Straight to grade C” is a fall to at most 849.',
        'All prices but the three above are drawn for each room. The direction of many is plain, the size is ours. A ticket is what crossing at red, driving too fast and a phone at the wheel bring. Volunteering brings 40 in a game at most.',
        'Which counters close below which grade is ours: the early rules are only known to have listed restrictions.',
        'Entries outlast the game.',
        'Heating and the like are one coin less in the two upper tiers, in both versions.',
        'Sensors see 50 to 100 in 100 and mistake 1 to 4. A review within two months finds 6 in 10 mistakes under the early law, 9 in 10 under the later one. All ours.',
        'In every game of ours the rule enrols all in the end, under the later law too. In the city that law waits for consent.',
      ],
      sources: [
        'The points, grades and the later law: chinalawtranslate.com/en/getting-rongcheng-right/; chinalawtranslate.com/en/rongcheng-social-credit-experience/',
        'The rules in translation: chinalawtranslate.com/en/rongcheng-personal-credit-reward-and-punishment-measures/; chinalawtranslate.com/en/18133-2/',
        'Perks: a student essay citing Foreign Policy and CNBC (second hand, use with care)',
        'Suqian: The Economist, 28 March 2019 (read in a mirror)',
        'Who knew: socialcredit.triviumchina.com/implementation-adoption/',
        'No national number: u.osu.edu/mclc/2018/11/09/social-credit-overview/ (Daum)',
      ],
      elsewhere: [
        'Italy, 2022: Bologna planned a wallet of points for recycling and bus rides; Fidenza had a card for council homes that starts at 50 points. The privacy authority opened inquiries.',
        'Spain: drivers start with 12 points and lose them.',
        'United States: teachers add and take points with ClassDojo, a screen for the classroom.',
      ],
      questions: {
        sameContext: {
          answer: 'no',
          why: 'A ticket, a late bill and a loan to a friend end in one grade, and that grade decided about matters none of them had to do with.',
        },
        proportionate: {
          answer: 'partly',
          why: 'Single entries are small and anybody can read them. Under the early law a grade could still close doors; under the later one it closes none.',
        },
      },
    },
  },
  scale: { min: 0, max: 1200, start: 1000, unit: 'points', better: 'high' },
  effects: [
    { feature: 'cross.red', lowers: { chance: 100, points: [-5, -5] }, documented: true },
    { feature: 'drive.fast', lowers: { chance: 100, points: [-5, -5] }, documented: true },
    { feature: 'drive.phone', lowers: { chance: 100, points: [-5, -5] }, documented: true },
    { feature: 'drive.drunk', lowers: { chance: 100, points: [-5, -5] }, atMost: [849, 849], documented: true },
    { feature: 'lend.friend', raises: { chance: 100, points: [30, 30] }, documented: true },
    { feature: 'civic.volunteer', raises: { chance: 80, points: [2, 24] }, most: 40 },
    { feature: 'civic.donate', raises: { chance: 70, points: [3, 30] } },
    { feature: 'civic.ceremony', raises: { chance: 60, points: [1, 14] } },
    { feature: 'care.family', raises: { chance: 60, points: [3, 24] } },
    { feature: 'post.official', raises: { chance: 50, points: [1, 12] } },
    { feature: 'pay.late', lowers: { chance: 100, points: [-48, -6] } },
    { feature: 'debt.judged', lowers: { chance: 80, points: [-90, -9] } },
    { feature: 'debt.settled', raises: { chance: 60, points: [4, 40] } },
    { feature: 'post.rumour', lowers: { chance: 70, points: [-60, -6] } },
    { feature: 'sell.home', lowers: { chance: 50, points: [-48, -5] }, raises: { chance: 20, points: [2, 12] } },
    { feature: 'civic.petition', lowers: { chance: 45, points: [-48, -5] }, raises: { chance: 15, points: [2, 12] } },
    { feature: 'dog.loose', lowers: { chance: 70, points: [-36, -4] } },
    { feature: 'litter', lowers: { chance: 65, points: [-36, -4] } },
    { feature: 'sign.ignored', lowers: { chance: 70, points: [-36, -4] } },
    { feature: 'travel.noticket', lowers: { chance: 70, points: [-48, -5] } },
    { feature: 'keep.found', lowers: { chance: 60, points: [-48, -5] } },
  ],
  sensors: [
    { sensor: 'payment', from: 'app', sees: 1000, mistakes: 10, delay: 0 },
    { sensor: 'office', from: 'app', sees: 900, mistakes: 10, delay: 0 },
    { sensor: 'court', from: 'app', sees: 1000, mistakes: 20, delay: 0 },
    { sensor: 'traffic', from: 'app', sees: 700, mistakes: 20, delay: 0 },
    { sensor: 'transit', from: 'rule', sees: 700, mistakes: 20, delay: 0 },
    { sensor: 'feed', from: 'rule', sees: 600, mistakes: 20, delay: 0 },
    { sensor: 'neighbours', from: 'rule', sees: 500, mistakes: 40, delay: 0 },
    { sensor: 'street', from: 'rule', sees: 500, mistakes: 40, delay: 0 },
  ],
  tiers: [
    { letter: 'A', from: 1050 },
    { letter: 'B', from: 1030 },
    { letter: 'C', from: 960 },
    { letter: 'D', from: 850 },
    { letter: 'E', from: 0 },
  ],
  consequences: {
    gates: [
      { privilege: 'credit', tier: 'D' },
      { privilege: 'school', tier: 'D' },
      { privilege: 'permit', tier: 'D' },
      { privilege: 'deposit', tier: 'C' },
      { privilege: 'stage', tier: 'C' },
    ],
    queue: 'lot',
    prices: [
      { tier: 'A', coins: -1 },
      { tier: 'B', coins: -1 },
    ],
  },
  notebook: [
    'pay.late',
    'cross.red',
    'drive.drunk',
    'lend.friend',
    'civic.volunteer',
    'civic.donate',
    'civic.petition',
    'post.official',
    'post.critical',
    'post.rumour',
    'litter',
    'buy.game',
    'read.odd',
    'friend.low',
  ],
  consent: 'mandatory',
  appeal: 'human-review',
  review: { months: 2, coins: 0, finds: 60 },
  access: 'entries',
  answers: 'exactly',
  unknown: [
    { feature: 'Giving blood or marrow', why: 'Nobody in the town gives either.' },
    { feature: 'Crime', why: 'The town knows fines, and no crimes.' },
    { feature: 'Awards and party merits', why: 'The town hands out no awards.' },
  ],
  claims: 'How good a resident a person is.',
  glass:
    'Start: 1000. Traffic ticket −5. Help in hardship +30. Driving drunk: at most 849. Good works add; late bills, rumours, litter and other offences take. From 1030 things cost one coin less. Below 960 no low deposit and no stage; below 850 also no loan, course or permit. Entries stay. Friends don’t count.',
  variants: [
    {
      id: '2021',
      title: 'Model town points, new law',
      pitch: 'A thousand points for all who wish, and no door shuts.',
      terms: laterTerms,
      consent: 'voluntary',
      appeal: 'human-review',
      review: { months: 2, coins: 0, finds: 90 },
      consequences: {
        gates: [],
        queue: 'lot',
        prices: [
          { tier: 'A', coins: -1 },
          { tier: 'B', coins: -1 },
        ],
      },
      glass:
        'You are asked first. Start: 1000. Traffic ticket −5. Help in hardship +30. Driving drunk: at most 849. Good works add; late bills, rumours, litter and other offences take. From 1030 things cost one coin less. No grade shuts any door: offences have their own law, the points bring no second penalty.',
    },
  ],
} satisfies Regime
