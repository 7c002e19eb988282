import type { Regime } from '../../shared/vocabulary/regime.ts'

const terms = `Loan Circle: lending made social.

We would love to lend to you. First, we would love to meet your friends. You need not introduce them: your friends list has.

How it works. Everybody in town has a standing with a partner of ours. When you ask for a loan, or for a flat at the low deposit, we take the standings of the people you are tied to and work out their mean. If the mean is high enough, we go on. If it isn't, we stop there, and save us both some time.

What we do not look at. Your own standing. It would be unfair to judge you by what you did yourself, when so many others did things too.

No friends. If you have no ties, there is no mean, and without a mean there is no loan. We suggest that you get out more.

Your choice of friends. We never tell anybody whom to be tied to. We notice that some of our customers part from people in the month before they ask. We hope that all of them stay in touch in other ways.

What you will hear. Yes or no. We cannot tell you the mean, as it is made of other people's private figures, nor whose figure it was, as that would be unkind.

If you disagree. There is nothing to correct: we looked at nothing of yours.

Consent. You agreed to the terms of the network on which you met your friends. They agreed too. Thank you all.`

export default {
  family: 'decision',
  canary: 'canary-regime-tambourine',
  base: 'sesame',
  face: {
    id: 'friend-gate',
    title: 'Loan circle',
    pitch: 'Tell us who your friends are, and we tell you whether.',
    terms,
    tiers: [
      { letter: 'A', name: 'Excellent' },
      { letter: 'B', name: 'Very good' },
      { letter: 'C', name: 'Good' },
      { letter: 'D', name: 'Fair' },
      { letter: 'E', name: 'Basic' },
    ],
    disclosure: 'doors',
    archive: {
      standsFor: 'A patented way to lend: whoever lends looks at the mean credit rating of an applicant’s friends, and stops below a bar.',
      where: 'United States (patent 9,100,400)',
      when: 'Granted in August 2015; bought in 2010 with others',
      operator: 'Nobody. The patent belongs to Facebook, which bought it from Friendster',
      status: 'A patent on paper: no use of it is known. Looked up in 2026.',
      documented: [
        'The people whom one is connected to have credit ratings of their own, and the lender works out their mean. At or above a least value the application goes on, below it stops.',
        'This is one of several uses that the patent names.',
        'It came with a bundle of patents bought from Friendster in 2010.',
        'No use is known, and the law of the United States on equal credit would have a say.',
        'Some lenders elsewhere, Lenddo for one, really did use social data.',
        'A model by researchers expects that people who want a better score keep fewer ties, and ties to people like themselves. It leaves open whether such scores tell more, and expects circles to drift apart. Proof from life was not found.',
      ],
      assumptions: [
        'The ratings are those of the shopping score “sesame”, and the bar is 650, where its second band begins. The patent names no number.',
        'Who has no ties is refused: the patent says nothing of them.',
        'The gate stands before loans and low deposits; the other doors of the base stay open to all.',
        'The ties that one has now count, with their standings of the last statement, each the same.',
        'Nobody is told the mean, and no appeal is played: the patent describes neither.',
        'Joining counts as agreed with the terms of the network.',
      ],
      sources: [
        'The patent: fortune.com/2015/08/04/facebook-loan-approval-network; cisloandthomas.com',
        'The model: papers.ssrn.com/sol3/papers.cfm?abstract_id=2475265',
        'Lenddo: librarychronicles.blogspot.com 2014 (copy of a column)',
      ],
      elsewhere: [
        'China: a private score was reported to count friends, by 5 in 100 at most.',
        'United States: Klout, until 2018, raised people whose friends and followers scored high.',
        'Other countries: some lenders, Lenddo for one, used data from social networks.',
      ],
      questions: {
        sameContext: {
          answer: 'no',
          why: 'People make friends to be friends. That list then decides about money.',
        },
        proportionate: {
          answer: 'no',
          why: 'One is refused for what others did, can’t see it, can’t dispute it, and can mend it only by leaving people.',
        },
      },
    },
  },
  notebook: ['friend.low', 'pay.late', 'pay.ontime', 'meet.friend', 'meet.newcomer', 'loan.cosign', 'buy.luxury', 'post.critical'],
  consent: 'voluntary',
  appeal: 'none',
  access: 'nothing',
  answers: 'nothing',
  unknown: [{ feature: 'How close two people are', why: 'The town knows who is tied to whom, and not how much.' }],
  claims: 'How likely a person is to pay back a loan.',
  glass:
    'You have a standing from 350 to 950, by paying and shopping. For loans and low deposits we don’t look at it. We look at the mean standing of your ties: 650 or more is a yes, less is a no. No ties is a no. Nothing else is decided here.',
  decisions: [
    { kind: 'friends-mean', privilege: 'credit', atLeast: 650 },
    { kind: 'friends-mean', privilege: 'deposit', atLeast: 650 },
  ],
  consequences: { gates: [], queue: 'lot', prices: [] },
} satisfies Regime
