import type { Act, Observation } from '../../shared/vocabulary/ledger.ts'
import type { SealedRegime } from '../../shared/vocabulary/sealed.ts'
import { FEATURE_SENSORS, isFeature } from '../../shared/vocabulary/feature.ts'

/** A small sealed regime of two accounts, three tiers and one gate; name what a test is about, the rest stands still. */
export function aRegime(over: Partial<SealedRegime> = {}): SealedRegime {
  return {
    id: 'small',
    title: 'Small',
    family: 'composite',
    base: 'small',
    scale: { min: 0, max: 100, start: 50, unit: 'points', better: 'high' },
    accounts: [
      { id: 'civic', floor: 0, ceiling: 60, start: 30 },
      { id: 'spending', floor: 0, ceiling: 40, start: 20 },
    ],
    terms: { empty: 0 },
    effects: {
      'post.critical': { account: 'civic', points: -8 },
      'civic.volunteer': { account: 'civic', points: 10 },
      'buy.game': { account: 'spending', points: -15 },
    },
    updates: [],
    sensors: {},
    network: {},
    ratings: {},
    reports: 'none',
    reportable: [],
    checked: {},
    mercy: 0,
    decay: 0,
    expiry: 0,
    reset: 0,
    proxy: {},
    leastMistakes: { count: 0, by: 0 },
    tiers: [
      { letter: 'A', name: 'High', from: 70 },
      { letter: 'C', name: 'Middle', from: 40 },
      { letter: 'E', name: 'Low', from: 0 },
    ],
    tier: 'follows',
    consequences: {
      gates: [{ privilege: 'travel', tier: 'C' }],
      queue: 'tier',
      prices: [
        { tier: 'A', coins: -1 },
        { tier: 'E', coins: 1 },
      ],
    },
    decisions: [],
    protests: [],
    notebook: ['post.critical', 'civic.volunteer', 'buy.game'],
    consent: 'voluntary',
    appeal: 'none',
    review: {},
    access: 'nothing',
    answers: 'nothing',
    claims: '',
    glass: '',
    ...over,
  }
}

/** A register that counts the bad: points add up to 12. */
export function aRegister(over: Partial<SealedRegime> = {}): SealedRegime {
  return aRegime({
    family: 'register',
    scale: { min: 0, max: 12, start: 0, unit: 'points', better: 'low' },
    accounts: [{ id: 'points', floor: 0, ceiling: 12, start: 0 }],
    terms: {},
    effects: { 'drive.fast': { account: 'points', points: 5 } },
    tiers: [
      { letter: 'B', name: 'Clean', from: 0 },
      { letter: 'C', name: 'Points', from: 1 },
      { letter: 'E', name: 'Over', from: 12 },
    ],
    consequences: { gates: [{ privilege: 'drive', tier: 'C' }], queue: 'lot', prices: [] },
    ...over,
  })
}

/** The same regime with sensors that see all, mistake nobody and post at once. */
export function withPerfectEyes(regime: SealedRegime): SealedRegime {
  return {
    ...regime,
    sensors: Object.fromEntries(Object.entries(regime.sensors).map(([name, sensor]) => [name, { ...sensor, sees: 1000, mistakes: 0, delay: 0 }])),
    proxy: {},
    leastMistakes: { count: 0, by: 0 },
  }
}

/** A house that sees all, and whose effects are those named; nothing else is scored. */
export const onlyWith =
  (points: Record<string, number>) =>
  (regime: SealedRegime): SealedRegime => ({
    ...withPerfectEyes(regime),
    effects: Object.fromEntries(Object.entries(points).map(([feature, value]) => [feature, { account: 'civic', points: value }])),
    network: {},
    updates: [],
  })

/** The same with one account from 0 to 1000 that begins at 600, and with five tiers that are a few acts apart; name what else a scenario is about. */
export const steeply =
  (points: Record<string, number>, over: Partial<SealedRegime> = {}) =>
  (regime: SealedRegime): SealedRegime => ({
    ...onlyWith(points)(regime),
    scale: { min: 0, max: 1000, start: 600, unit: 'points', better: 'high' },
    accounts: [{ id: 'civic', floor: 0, ceiling: 1000, start: 600 }],
    ratings: {},
    tiers: regime.tiers.map((tier, i) => ({ ...tier, from: [760, 660, 550, 450, 0][i] ?? 0 })),
    consequences: {
      gates: [{ privilege: 'travel', tier: 'C' }],
      queue: 'tier',
      prices: [
        { tier: 'A', coins: -1 },
        { tier: 'E', coins: 1 },
      ],
    },
    ...over,
  })

/** One act of one feature. */
export function anAct({ feature = 'post.critical', ...over }: Partial<Act> & { feature?: string } = {}): Act {
  const act = {
    month: 3,
    slot: 1 as const,
    citizen: 1,
    activity: 'thing',
    place: 'feed',
    outcome: 'done' as const,
    features: [{ feature, magnitude: 1 }],
    ...over,
  }
  return { id: `m${act.month}-c${act.citizen}-s${act.slot}-${act.activity}`, ...act }
}

/** One feature as it was recorded. */
export function aSighting(over: Partial<Observation> = {}): Observation {
  const citizen = over.citizen ?? 1
  const feature = over.feature ?? 'post.critical'
  const act = `m3-c${over.actual ?? citizen}-s1-${feature}`
  const sensor = isFeature(feature) ? (FEATURE_SENSORS[feature][0] ?? 'none') : 'none'
  return { id: `${act}.0`, act, month: 3, slot: 1, citizen, actual: citizen, sensor, feature, magnitude: 1, ...over }
}

/** Three lists: rail for two months at once, air for three months after one of grace, debts until they are met. */
export function aList(over: Partial<SealedRegime> = {}): SealedRegime {
  return aRegime({
    family: 'list',
    scale: { min: 0, max: 1, start: 0, unit: 'on the list', better: 'low' },
    accounts: [{ id: 'points', floor: 0, ceiling: 1, start: 0 }],
    terms: {
      lists: [
        { id: 'rail', grace: 0, clock: 2 },
        { id: 'air', grace: 1, clock: 3 },
        { id: 'debts', grace: 0, clock: 0 },
      ],
    },
    effects: {
      'travel.noticket': { account: 'rail', points: 1 },
      'debt.judged': { account: 'debts', points: 1 },
      'debt.settled': { account: 'debts', points: -1 },
    },
    tiers: [
      { letter: 'B', name: 'Free', from: 0 },
      { letter: 'E', name: 'Listed', from: 1 },
    ],
    consequences: { gates: [{ privilege: 'travel', tier: 'B', list: 'rail' }], queue: 'lot', prices: [] },
    ...over,
  })
}

/** The mean of the last four ratings, three of the start's value among them at first. */
export function aRatings(over: Partial<SealedRegime> = {}): SealedRegime {
  return aRegime({
    family: 'ratings',
    scale: { min: 100, max: 500, start: 480, unit: 'hundredths of a star', better: 'high' },
    accounts: [{ id: 'points', floor: 100, ceiling: 500, start: 480 }],
    terms: { window: 4, prior: 3, raters: { features: ['work.shift'], mean: 470, noise: 0, bias: 0, district: '' } },
    effects: { 'work.shift': { account: 'points', points: 100 } },
    tiers: [
      { letter: 'A', name: 'Star', from: 480 },
      { letter: 'C', name: 'Plain', from: 400 },
      { letter: 'E', name: 'Out', from: 100 },
    ],
    ...over,
  })
}

/** A place from 0 to 100 among all. */
export function aRank(over: Partial<SealedRegime> = {}): SealedRegime {
  return aRegime({
    family: 'rank',
    scale: { min: 0, max: 100, start: 50, unit: 'place', better: 'high' },
    accounts: [{ id: 'points', floor: 0, ceiling: 100, start: 50 }],
    terms: { among: 'town' },
    effects: { study: { account: 'points', points: 2 } },
    ...over,
  })
}
