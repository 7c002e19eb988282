import type { Regime } from '../../shared/vocabulary/regime.ts'

const terms = `We are glad that you think of growing with us. A better post is a matter of trust, and trust begins with a look.

The look. Before we talk about a post, somebody may look you up. We say may, as we do not always do it, and do not say when we did. It takes a minute. What can be found is what you and others have put where it can be found.

What we look for. Nothing in particular. We want a picture of the person. Should something in the picture strike us, we will know it when we see it. Two of us may not be struck by the same thing. This is called experience.

How far back. Some months. We do not hold old things against anybody, if they are old enough.

What we do not look for. We would never ask about your private life. It is only that it was there.

If there is nothing to find. Some people have no page, no posts and nobody who mentions them. We respect this. We do find it hard to picture somebody who cannot be seen, and a post is easier to give to a picture.

Your number. Other people have made a number of how far your word carries. It belongs to them. Here it opens no door and costs nothing. It merely tells us that there is somebody.

The answer. You will get a yes or a friendly no. The no has no reasons, so that it cannot hurt. Every applicant gets the same sentence, which is how we treat all alike.

If you disagree. You may ask again next month. Somebody else may look, or nobody, or the same person on a better day.`

/** A look at what somebody posts, before a better post is given; and nothing to find is no better. */
export default {
  family: 'decision',
  canary: 'canary-regime-letterbox',
  face: {
    id: 'hiring-screen',
    title: 'A quick look',
    pitch: 'Before we talk, we like to know whom we are talking to.',
    terms,
    tiers: [],
    disclosure: 'doors',
    archive: {
      standsFor: 'Employers who look people up on social networks before they hire them.',
      where: 'USA',
      when: '2012 to 2018 in our sources',
      operator: 'Employers of all kinds, by hand',
      status: 'Common. How common it is today was not looked up.',
      documented: [
        'USA (survey of hiring staff, 2018): 70 in 100 looked at social networks.',
        'The same survey: of those who looked, 57 in 100 had at some time found a reason not to hire. This counts employers, not people who applied.',
        'The same survey: 47 in 100 said that they would be less likely to call somebody of whom nothing could be found. 34 in 100 looked for what others had posted about a person.',
        'USA (field experiment): few employers really searched. But in some regions, applicants whose profile suggested one faith were called back in 17.3 of 100 cases, those of another faith in 2.3.',
        'USA (2012): about half of employers looked at credit files for some jobs. Ten states had limited this by 2013.',
      ],
      assumptions: [
        'The surveyed 70 in 100 have become the chance that somebody looks.',
        'If they look and find something risky from the last three months, it counts against one in 35 of 100 cases.',
        'A critical post, a rumour and a holiday photo are taken for risky. The survey does not say what it was that people found.',
        'If they look and find nothing, one is asked in 53 of 100 cases: the 47 of the survey, read as a chance.',
        'The only post in this town is a promotion. Credit files are left out of the look.',
        'The number of reach stands beside it, and opens and shuts nothing here.',
      ],
      sources: [
        'markets.businessinsider.com (CareerBuilder survey, 9 August 2018)',
        'archive.triblive.com (field experiment of Acquisti and Fong)',
        'patents.google.com/patent/US9070088B1/en (the patent on trust)',
        'complianceposter.com/2017/03/27/ (credit files and jobs)',
      ],
      elsewhere: [
        'China: people on the court list of debtors may not hold some public and leading posts',
        'USA: a public score of influence cost an applicant a job, 34 against a rival’s 67',
        'USA: a patent of a platform for homes describes how to judge from what stands online how far people can be trusted; no use of it is shown',
      ],
      questions: {
        sameContext: { answer: 'no', why: 'A holiday photo and a view on the river say little about how somebody works.' },
        proportionate: {
          answer: 'no',
          why: 'One post can cost a job, and so can having none. People are rarely told, so they can hardly explain.',
        },
      },
    },
  },
  base: 'reach',
  consequences: { gates: [], queue: 'lot', prices: [] },
  decisions: [
    {
      kind: 'screen',
      privilege: 'post',
      looks: 700,
      risky: ['post.critical', 'post.rumour', 'post.private'],
      flags: 350,
      unseen: 530,
      months: 3,
    },
  ],
  notebook: [
    'post.critical',
    'post.rumour',
    'post.private',
    'post.official',
    'post.economy',
    'write.paper',
    'followers.bought',
    'work.sick',
    'buy.luxury',
    'friend.low',
  ],
  consent: 'mandatory',
  appeal: 'none',
  access: 'nothing',
  answers: 'nothing',
  unknown: [
    { feature: 'What others post about a person', why: 'In this town people post about the river and the prices, not about each other.' },
    { feature: 'Names, faces and faith', why: 'Citizens have invented names and nothing else that a look could judge. This is on purpose.' },
  ],
  claims: 'Whether a person fits a post.',
  glass:
    'Whoever asks for a better post is looked up in 70 of 100 cases. A critical post, a rumour or a private photo of the last three months then counts against one in 35 of 100. If they find nothing at all, they ask one in 53 of 100. No reasons are given.',
} satisfies Regime
