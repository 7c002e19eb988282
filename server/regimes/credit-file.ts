import type { Regime } from '../../shared/vocabulary/regime.ts'

const terms = `This is the file about how you borrow and pay. You did not open it. Your bank did, and everybody has one, except those who have none.

What is in it. Bills that were paid late, and how long ago. How much of the credit that you could use you do use. How old the file is. How often you asked for credit in the last year. How many kinds of credit you have. That is all. We do not ask whom you know, what you read or what you buy for dinner. We are a dull file, and proud of it.

What we make of it. Five parts make one number between 300 and 850. The first part weighs most, then the second, then the other three. How the parts are put together exactly is our trade. We do say which parts they are, and what spoke against you most.

If there is nothing in it. A person who has never borrowed has no number. This is not a bad sign. It is no sign. As no sign is hard to read, you will be treated with care until the first entry comes.

Who looks. Lenders do, and landlords do, and some who think of giving somebody a better post. Whoever asks for credit leaves a mark by asking. Looking for a good price can therefore cost a little.

How time helps. An old delay weighs less than a new one. It loses half of its weight within a year and goes on fading. There is nothing that you can do to speed it up, except nothing.

What you can see. Your file, entry by entry, when you ask for it.

If an entry is wrong. It happens. Names are alike, streets are alike, and machines are in a hurry. You may dispute an entry within two months. A person looks, and strikes it once they see that it belongs to somebody else. The number that you had in the meantime was, in its own way, correct.`

/** A narrow score about borrowing: known weights, reasons on refusal, errors in one file of twenty, and a way to dispute them. */
export default {
  family: 'composite',
  canary: 'canary-regime-inkwell',
  face: {
    id: 'credit-file',
    title: 'Credit file',
    pitch: 'How you paid so far is the best guess of how you will pay.',
    terms,
    tiers: [
      { letter: 'A', name: 'Very good' },
      { letter: 'B', name: 'Good' },
      { letter: 'C', name: 'Fair' },
      { letter: 'D', name: 'To be checked' },
      { letter: 'E', name: 'Poor' },
    ],
    disclosure: 'reasons',
    archive: {
      standsFor: 'The FICO credit score and scores like it, such as that of SCHUFA in Germany.',
      where: 'USA; scores of the same kind in Germany and many other countries',
      when: 'In use; the sources are mostly from 2012 to 2025',
      operator: 'Private firms: bureaus keep the files, and they or other firms make the score',
      status: 'In use. Under the EU AI Act, scoring credit on financial data is not banned, but counts as high risk. Looked up in 2026.',
      documented: [
        'USA: the score runs from 300 to 850. Its maker publishes the weights: payment history 35, amounts owed 30, age of the file 15, new credit 10, mix 10.',
        'USA: the score decides about loans and their price. Insurers and landlords use it too, and sometimes employers.',
        'USA: a fresh delay of 30 days can hurt more than an old one of 90 days.',
        'USA (study of 1,001 people, reported in 2013): 26 in 100 found a possible error in a report, about 21 had it changed, 13 saw the score change, and 5.2 moved to a better risk tier.',
        'USA: a lender that refuses must state its main reasons, and a form with the nearest box ticked is not enough (circular of 2023).',
        'USA (2012): about half of employers looked at credit files for some jobs. Ten states had limited this by 2013.',
        'EU Court, 7 December 2023, on SCHUFA: making the score is itself a decision by machine, if others draw strongly on it.',
        'EU Court, 27 February 2025, on a phone contract in Austria: people must be told in an understandable way how their data led to the result. A formula alone is not enough.',
      ],
      assumptions: [
        'The formula within each part is ours: the weight of a delay (250 in 1,000, and 600 for a court debt), which halves in 12 months; the free tenth of one’s credit; the 84 months by which a file ages; one fifth for each time that one asks within a year; one third for each kind of credit.',
        'Whole points make the five parts 193, 164, 83, 55 and 55. Exact shares of 550 would be 192.5, 165, 82.5, 55 and 55.',
        'A newcomer has a file of six months, uses 30 in 100 of the credit, asked once and has one kind. This makes 689; a delay of 30 days makes it 646. Both numbers are calculated from our formula.',
        'How much a loan, a signature for a friend, a luxury or a bill paid moves the part for amounts owed is ours.',
        'The edges of the tiers, and what they open, are ours. So is the coin on prices.',
        'Payments are booked under a wrong name 8 times in 100, chosen so that about 5 people in 100 carry an error that costs a tier. Entries of the court are mistaken 2 times in 100.',
        'Who has no entry yet is treated as tier D. A dispute takes a visit within two months, and finds 90 in 100 errors.',
      ],
      sources: [
        'econ70.com/2018/07/18/fico-fix/ (range and weights); connectcreditconsultants.com/2020/04/5-parts-of-the-credit-score (weights)',
        'web.archive.org, copy of creditinfocenter.com (how old delays fade)',
        'foxbusiness.com/features/2013/02/11 and centolaw.com/creditreportinglawblog (study of errors)',
        'consumerfinance.gov/compliance/circulars/circular-2023-03 (reasons on refusal)',
        'complianceposter.com/2017/03/27/ (credit files and jobs)',
        'gdprhub.eu (case C-634/21); insideprivacy.com (case C-203/22); fontvera.eu/intelligence/ai-act-faq-social-scoring (AI Act)',
      ],
      elsewhere: [
        'Germany: the score of SCHUFA, which gave people a vague outline and pleaded a trade secret',
        'Austria: a phone contract refused on a score, before the EU Court in 2025',
        'China: a joint bureau of an industry association and eight firms, licensed in 2018; since 2022 only licensed bodies may report on credit',
      ],
      questions: {
        sameContext: {
          answer: 'partly',
          why: 'Paying bills and getting a loan belong together. Where landlords and employers read the same file, it leaves its field.',
        },
        proportionate: {
          answer: 'partly',
          why: 'The weights are known, old entries fade, and errors can be disputed. But an error can cost a flat before it is found, and no file at all counts against people.',
        },
      },
    },
  },
  scale: { min: 300, max: 850, start: 689, unit: 'points', better: 'high' },
  empty: 300,
  accounts: [
    { id: 'history', ceiling: 193, signal: { kind: 'fading', half: 12 } },
    { id: 'owed', ceiling: 164, signal: { kind: 'count', of: 900, start: 700, months: 0, counts: 'all' } },
    { id: 'age', ceiling: 83, signal: { kind: 'age', months: 6, span: 84 } },
    { id: 'new', ceiling: 55, signal: { kind: 'count', of: 5, start: 4, months: 12, counts: 'all' } },
    { id: 'mix', ceiling: 55, signal: { kind: 'count', of: 3, start: 1, months: 0, counts: 'distinct' } },
  ],
  effects: [
    { feature: 'pay.late', account: 'history', lowers: { chance: 100, points: [-250, -250] }, documented: true },
    { feature: 'debt.judged', account: 'history', lowers: { chance: 100, points: [-600, -600] }, documented: true },
    { feature: 'pay.ontime', account: 'owed', raises: { chance: 100, points: [18, 24] }, documented: true },
    {
      feature: 'loan.taken',
      account: 'owed',
      lowers: { chance: 100, points: [-330, -270] },
      also: [
        { account: 'new', points: [-1, -1] },
        { account: 'mix', points: [1, 1] },
      ],
      documented: true,
    },
    {
      feature: 'loan.cosign',
      account: 'owed',
      lowers: { chance: 100, points: [-180, -140] },
      also: [
        { account: 'new', points: [-1, -1] },
        { account: 'mix', points: [1, 1] },
      ],
      documented: true,
    },
    { feature: 'buy.luxury', account: 'owed', lowers: { chance: 100, points: [-110, -90] }, documented: true },
  ],
  sensors: [
    { sensor: 'payment', from: 'app', sees: 1000, mistakes: 80, delay: 0 },
    { sensor: 'court', from: 'app', sees: 1000, mistakes: 20, delay: 0 },
  ],
  tiers: [
    { letter: 'A', from: 715 },
    { letter: 'B', from: 700 },
    { letter: 'C', from: 660 },
    { letter: 'D', from: 600 },
    { letter: 'E', from: 300 },
  ],
  consequences: {
    gates: [
      { privilege: 'credit', tier: 'C' },
      { privilege: 'deposit', tier: 'B' },
      { privilege: 'post', tier: 'D' },
    ],
    queue: 'lot',
    prices: [
      { tier: 'A', coins: -1 },
      { tier: 'E', coins: 1 },
    ],
    unscored: 'D',
  },
  notebook: ['pay.ontime', 'pay.late', 'loan.taken', 'loan.cosign', 'buy.luxury', 'rent.home', 'buy.game', 'work.sick', 'debt.settled', 'friend.low'],
  consent: 'mandatory',
  appeal: 'human-review',
  review: { months: 2, coins: 0, finds: 90 },
  access: 'entries',
  answers: 'vaguely',
  unknown: [
    { feature: 'Limits and balances of cards', why: 'The town has coins and loans, but no cards. Loans, luxuries and bills stand in for them.' },
    {
      feature: 'Accounts from before the game',
      why: 'Nobody knows when people of this town opened their first account. Every file begins as one of six months.',
    },
  ],
  claims: 'How likely a person is to pay back what they borrow.',
  glass:
    'From 300 to 850: payment history 193, amounts owed 164, age of the file 83, new credit 55, mix 55. A bill put off takes about a fifth of the first part, and half of that after a year. Better posts open at 600, loans at 660, low deposits at 700. You may dispute entries for two months.',
} satisfies Regime
