import type { District, Privilege, Way } from '../../../shared/vocabulary/content.ts'
import type { Disclosure } from '../../../shared/vocabulary/disclosure.ts'
import type { Effect } from '../../../shared/vocabulary/intent.ts'
import type { CauseKind } from '../../../shared/vocabulary/ledger.ts'
import type { Length, Phase } from '../../../shared/vocabulary/phase.ts'

/** The glossary's names, one for each thing. */
export const words = {
  game: 'In Good Standing',
  phases: {
    arrival: 'Arrival',
    ordinary: 'Ordinary life',
    app: 'The app',
    rule: 'The rule',
    theories: 'Theories',
    reveal: 'Reveal',
    reform: 'Reform',
    debrief: 'Debrief',
  } satisfies Record<Phase, string>,
  monthOf: 'Month {month, number} of {months, number}',
  lengths: { short: '20 min', standard: '45 min', long: '90 min' } satisfies Record<Length, string>,
  levels: { glass: 'Glass', reasons: 'Reasons', score: 'Score', tier: 'Tier', doors: 'Doors' } satisfies Record<Disclosure, string>,
  levelsTold: {
    glass: 'The rules hang on the wall. Each change is explained.',
    reasons: 'Each change comes with up to four reasons.',
    score: 'Your number, and nothing more.',
    tier: 'Your tier, and nothing more.',
    doors: 'Nothing is said. You notice which doors open.',
  } satisfies Record<Disclosure, string>,
  ways: { walk: 'Walk', bus: 'Take the bus', red: 'Cross at red', drive: 'Drive', fast: 'Drive too fast' } satisfies Record<Way, string>,
  waysTold: {
    walk: 'Free. You come late.',
    bus: '1 coin at most. On time.',
    red: 'Free. On time.',
    drive: '1 coin at most. You come early.',
    fast: 'Free. You come early. A fine of 3 coins, 1 time in 6.',
  } satisfies Record<Way, string>,
  districts: { hearth: 'Hearth', trade: 'Trade', works: 'Works', gate: 'Gate' } satisfies Record<District, string>,
  privileges: {
    credit: 'Loans',
    school: 'Enrolling',
    permit: 'Permits',
    travel: 'Travel',
    deposit: 'Low deposit',
    express: 'Express travel',
    stage: 'The stage',
    post: 'Promotion',
    drive: 'Driving',
    dog: 'Keeping a dog',
  } satisfies Record<Privilege, string>,
  causes: {
    opening: 'Opening balance',
    observation: 'Noted',
    friends: 'Your ties',
    rating: 'Stars from neighbours',
    report: 'A report',
    decay: 'Time passing',
    expiry: 'An old entry ends',
    update: 'An update',
    list: 'The list',
    place: 'The others moved',
    appeal: 'An appeal',
    correction: 'A correction',
    reset: 'A fresh start',
  } satisfies Record<CauseKind | 'place', string>,
  effects: { raises: 'Raises', lowers: 'Lowers', nothing: 'Nothing', unknown: 'Don’t know' } satisfies Record<Effect, string>,
  coins: '{coins, plural, one {# coin} other {# coins}}',
  coinsWord: '{coins, plural, one {coin} other {coins}}',
  joy: 'Joy {joy, number}',
  joyWord: 'joy',
  ties: '{ties, plural, one {# tie} other {# ties}}',
  steps: '{done, number} of 4 steps',
} as const
