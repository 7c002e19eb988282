import type { Regime } from '../../shared/vocabulary/regime.ts'

const terms = `The Civility Code. Good manners, now with a number.

You begin with a thousand points. A thousand is also the most that anybody can have. In other words, you are perfect until something is noticed. The town hopes that you will enjoy this feeling and keep it.

What takes points. Crossing at red takes some. Driving after a drink takes twice as many. The town has many other wishes about manners. So far they carry no number, and the town asks you to follow them out of joy.

What gives points back. Volunteering. It repairs what was lost and stops at a thousand. Nobody can be better than perfect, however often they try.

What it is for. Residents with full points are served first. That is all it is for today. The town thinks aloud about further uses. The permit counter and the stage look at the code already and turn away those who have lost a good deal.

A fresh start. From time to time all begin anew at a thousand, on the same day. What was lost is then forgotten, and so is what was repaired.

Joining. You show a square code on your phone. Later it may be shown for you.

Complaints. There is a desk. It sends a friendly letter.

If you do not like it. You may say so, on the square, for nothing. If six in ten say so two months running, the Code goes home. The town will then say that it was a trial.`

export default {
  family: 'register',
  canary: 'canary-regime-osprey',
  face: {
    id: 'civility-code',
    title: 'Civility code',
    pitch: 'Everyone is perfect. Stay that way.',
    terms,
    tiers: [
      { letter: 'A', name: 'Full marks' },
      { letter: 'C', name: 'Marked' },
      { letter: 'E', name: 'Uncivil' },
    ],
    disclosure: 'score',
    archive: {
      standsFor: 'A “civility code” in the phone app of a city: points for manners, taken back after a few days of public anger.',
      where: 'Suzhou, a city in Jiangsu, China',
      when: 'September 2020',
      operator: 'The city government',
      status: 'Withdrawn after some days. Looked up in 2026.',
      documented: [
        '1,000 points are both the start and the most one can have; they begin anew each year.',
        'Driving drunk takes 100, a red light 50. Volunteering repairs.',
        'People with many points were promised to be served first.',
        'It came as a code to be shown on a phone, in an app of the city.',
        'It was dropped after days of public anger. Critics inside China wrote that it would make people fearful, not civil.',
      ],
      assumptions: [
        'Volunteering gives back 10 at a time. That it repairs is known, how much is not.',
        'Everybody begins anew after 6 months of a standard game and 8 of a long one instead of a year; a short game ends before.',
        'Below 1,000 one is served later. That permits and the stage are shut below 950 is ours: our sources tell of promised priority and of no shut door.',
        'The Code falls when 60 in 100 protest two months running. The real anger was on the net, and we know of no count.',
        'Joining is free at first; whether it would have stayed free is not known. The form letter is ours too: no way to appeal was found.',
        'Cameras see 8 in 10 and mistake 3 in 100, the town hall sees 9 in 10 and mistakes 1 in 100.',
      ],
      sources: [
        'The code and its end: globaltimes.cn/content/1200084.shtml',
        'The points: dailymailnews.pk (exchange item of China Daily)',
        'What people wrote: chinadigitaltimes.net/2020/09/translation-a-civility-code-will-only-make-us-fearful/; advox.globalvoices.org/2020/09/14',
      ],
      elsewhere: [
        'Scotland, United Kingdom, August 2020: exam grades given by a formula were reversed; in England the same kind of formula lowered 39 in 100 of the teachers’ grades.',
        'Netherlands, February 2020: a court in The Hague struck the law behind SyRI, which scored people for fraud from linked data.',
        'Italy, 2022: points for civic virtue in Bologna and Fidenza; the privacy authority opened inquiries.',
        'Spain: drivers start with 12 points and lose them.',
      ],
      questions: {
        sameContext: {
          answer: 'no',
          why: 'A red light is a matter of the road. Who is served first at a counter has nothing to do with it.',
        },
        proportionate: {
          answer: 'partly',
          why: 'What was promised was small, and all began anew each year. But points could only be lost and repaired, never gained, and one red light cost half as much as driving drunk.',
        },
      },
    },
  },
  scale: { min: 0, max: 1000, start: 1000, unit: 'points', better: 'high' },
  effects: [
    { feature: 'cross.red', lowers: { chance: 100, points: [-50, -50] }, documented: true },
    { feature: 'drive.drunk', lowers: { chance: 100, points: [-100, -100] }, documented: true },
    { feature: 'civic.volunteer', raises: { chance: 100, points: [10, 10] }, documented: true },
  ],
  sensors: [
    { sensor: 'traffic', from: 'app', sees: 800, mistakes: 30, delay: 0 },
    { sensor: 'office', from: 'app', sees: 900, mistakes: 10, delay: 0 },
  ],
  reset: { short: 5, standard: 6, long: 8 },
  tiers: [
    { letter: 'A', from: 1000 },
    { letter: 'C', from: 950 },
    { letter: 'E', from: 0 },
  ],
  consequences: {
    gates: [
      { privilege: 'permit', tier: 'C' },
      { privilege: 'stage', tier: 'C' },
    ],
    queue: 'tier',
    prices: [],
  },
  protests: [{ rule: 'all', share: 60, months: 2, costs: 'nothing' }],
  notebook: [
    'cross.red',
    'drive.drunk',
    'drive.fast',
    'civic.volunteer',
    'civic.donate',
    'litter',
    'dog.loose',
    'post.critical',
    'civic.protest',
    'pay.late',
  ],
  consent: 'voluntary',
  appeal: 'form-letter',
  access: 'standing',
  answers: 'vaguely',
  claims: 'How civil a person is.',
  glass:
    'You begin with 1000, and 1000 is the most. Crossing at red −50. Driving after a drink −100. Volunteering +10, up to 1000. More points are served first. Below 950: no trade permit, no stage. All begin anew on set days. If 60 in 100 protest two months running, the Code ends.',
} satisfies Regime
