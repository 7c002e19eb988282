import type { Deed, IntentType } from '../../shared/vocabulary/intent.ts'
import { DEBRIEF_STEPS, STEPS } from '../../shared/vocabulary/phase.ts'
import type { RefusalCode } from '../../shared/vocabulary/refusal.ts'

/** Where a game can stand: a phase, and what it is divided by: steps of a month, terms, stages, steps of the debrief. */
export type Moment = `${string}/${string}`

/** `when`: the moments in which it can be open at all. `no`: how it is refused in any other. `inPause`: whether a pause leaves it open. */
export type Rule = {
  by: 'citizen' | 'facilitator' | 'server'
  when: readonly Moment[]
  no: RefusalCode | ((moment: Moment) => RefusalCode)
  inPause?: true
}

const of = (phase: string, parts: readonly string[]): Moment[] => parts.map((part): Moment => `${phase}/${part}`)
const LIVED = ['ordinary', 'app', 'rule', 'reform'] as const
const in_ = (...steps: string[]): Moment[] => LIVED.flatMap((phase) => of(phase, steps))

const ARRIVAL: Moment[] = ['arrival/-']
const TERMS: Moment[] = ['app/terms']
/** Whoever isn't scored has nothing to do among people yet. */
const MONTHS = in_(...STEPS).filter((moment) => moment !== 'ordinary/social')
const THEORIES = of('theories', ['open', 'exam', 'closed'])
const BALLOT = of('reform', ['proposing', 'voting', 'closed'])
const DEBRIEF = of('debrief', DEBRIEF_STEPS)
const OPENED: Moment[] = ['reveal/-', ...BALLOT, ...MONTHS.filter((moment) => moment.startsWith('reform/')), ...DEBRIEF]

/** Every moment of a game, in no order. */
export const MOMENTS: readonly Moment[] = [...new Set([...ARRIVAL, ...TERMS, ...MONTHS, ...THEORIES, ...OPENED])]

const AFTER_REFORM = [...MONTHS.filter((moment) => moment.startsWith('reform/')), ...DEBRIEF]

const isMonth = (moment: Moment) => MONTHS.includes(moment)
const planning = (when: readonly Moment[]): Rule => ({ by: 'citizen', when, no: (moment) => (isMonth(moment) ? 'too-late' : 'wrong-phase') })
const citizen = (when: readonly Moment[], no: RefusalCode = 'wrong-phase'): Rule => ({ by: 'citizen', when, no })
const desk = (when: readonly Moment[], no: Rule['no'] = 'choice-gone'): Rule => ({ by: 'facilitator', when, no, inPause: true })
const moving = (when: readonly Moment[], no: Rule['no']): Rule => ({ by: 'facilitator', when, no })
const server: Rule = { by: 'server', when: [], no: 'not-your-role' }
const PLAN = in_('plan')
const SCORED = [...TERMS, ...MONTHS.filter((moment) => !moment.startsWith('ordinary/'))]
const RULED = MONTHS.filter((moment) => moment.startsWith('rule/'))

/** Who may do what, and when: written by hand, not from the code that it is held against. */
export const POLICY: Readonly<Record<IntentType, Rule>> = {
  plan: planning([...ARRIVAL, ...PLAN]),
  bills: planning(PLAN),
  way: planning(PLAN),
  dilemma: planning(PLAN),
  advice: planning(PLAN),
  appeal: planning(PLAN),
  file: planning(PLAN),
  question: planning(PLAN),
  protest: planning(PLAN),
  quiz: planning(PLAN),
  link: planning(PLAN),
  ready: citizen([...ARRIVAL, ...in_('plan', 'social', 'statement'), ...THEORIES, 'reform/proposing', 'reform/voting'], 'too-late'),
  consent: citizen(['app/terms', 'app/plan']),
  tie: citizen(in_('social')),
  untie: citizen(in_('social')),
  rate: citizen(in_('social')),
  report: citizen(in_('social')),
  'second-wind': citizen(in_('statement')),
  theory: citizen([...TERMS, ...MONTHS.filter((moment) => /^(app|rule)/.test(moment)), 'theories/open']),
  heaviest: citizen(['theories/open']),
  exam: citizen(['theories/exam']),
  feeling: citizen(['theories/closed']),
  headline: citizen([...ARRIVAL, 'debrief/headlines']),
  case: citizen([...ARRIVAL, 'debrief/headlines']),
  sort: citizen(['debrief/archive']),
  propose: citizen(['reform/proposing']),
  vote: citizen(['reform/voting']),
  reroll: citizen(ARRIVAL),
  name: { ...citizen(ARRIVAL), inPause: true },
  help: { ...citizen(MOMENTS), inPause: true },
  stop: { ...citizen(MOMENTS), inPause: true },

  start: desk(ARRIVAL, 'already-done'),
  next: moving(
    MOMENTS.filter((moment) => moment !== 'arrival/-' && moment !== 'debrief/exit'),
    'wrong-phase',
  ),
  pause: moving(MOMENTS, 'already-done'),
  resume: { by: 'facilitator', when: MOMENTS, no: 'already-done', inPause: true },
  hold: moving([...TERMS, ...MONTHS, ...THEORIES], 'wrong-phase'),
  phase: moving(RULED, 'wrong-phase'),
  'play-on': moving(['reform/closed'], (moment) => (AFTER_REFORM.includes(moment) ? 'already-done' : 'wrong-phase')),
  event: moving(in_('morning'), 'too-late'),
  extend: desk([...TERMS, ...MONTHS, ...THEORIES]),
  timers: desk([...ARRIVAL, ...TERMS, ...MONTHS, ...THEORIES], 'wrong-phase'),
  lock: desk(MOMENTS),
  bots: desk([...ARRIVAL, ...TERMS, ...MONTHS], 'wrong-phase'),
  'seat.remove': desk(MOMENTS),
  'seat.ban': desk(MOMENTS),
  'seat.restore': desk(MOMENTS),
  'seat.forget': desk(MOMENTS),
  'seat.admit': desk([...ARRIVAL, ...TERMS, ...MONTHS], 'wrong-phase'),
  'seat.rename': desk(MOMENTS),
  'seat.time': desk(MOMENTS),
  'seat.name': desk(MOMENTS),
  clear: desk(MOMENTS),
  look: desk(MOMENTS),
  reply: desk(MOMENTS),
  update: desk(RULED, 'wrong-phase'),
  tiers: desk(MOMENTS),
  ledger: desk(MOMENTS),
  blank: desk(MOMENTS),
  door: desk(MOMENTS),
  undo: desk(MOMENTS),
  ends: desk(MOMENTS),
  compare: desk(MOMENTS),
  'end-score': desk(SCORED, 'wrong-phase'),
  reveal: desk(OPENED, 'sealed'),
  lab: desk(OPENED, 'sealed'),
  replay: desk(OPENED, 'sealed'),
  debrief: desk(DEBRIEF, 'wrong-phase'),

  'seat.take': server,
  'seat.leave': server,
  led: server,
  open: server,
  'seat.away': server,
  'seat.cover': server,
  'time-up': server,
}

/** One well-formed deed of each type, as somebody would try it. */
export const TRIED: { readonly [T in IntentType]: Extract<Deed, { type: T }> } = {
  plan: { type: 'plan', slot: 1, activity: 'rest' },
  bills: { type: 'bills', pay: true },
  way: { type: 'way', by: 'walk' },
  dilemma: { type: 'dilemma', option: 'a' },
  advice: { type: 'advice' },
  appeal: { type: 'appeal', line: 0 },
  file: { type: 'file' },
  question: { type: 'question' },
  protest: { type: 'protest', rule: 'all' },
  quiz: { type: 'quiz', answers: '0' },
  link: { type: 'link', accept: true },
  ready: { type: 'ready', ready: true },
  consent: { type: 'consent', accept: true },
  tie: { type: 'tie', seat: 2 },
  untie: { type: 'untie', seat: 2 },
  rate: { type: 'rate', seat: 2, stars: 5 },
  report: { type: 'report', seat: 0 },
  'second-wind': { type: 'second-wind', take: 'joy' },
  theory: { type: 'theory', feature: 'civic.volunteer', effect: 'raises', confidence: 2 },
  heaviest: { type: 'heaviest', feature: 'civic.volunteer' },
  exam: { type: 'exam', case: 0, answer: 'raises' },
  feeling: { type: 'feeling', feeling: 'calm' },
  headline: { type: 'headline', claim: 'one', belief: 'true' },
  case: { type: 'case', case: 'one', problem: true },
  sort: { type: 'sort', card: 'one', context: 'same', measure: 'fair' },
  propose: { type: 'propose', reform: 'no-friends', on: true },
  vote: { type: 'vote', reform: 'no-friends', approve: true },
  reroll: { type: 'reroll' },
  name: { type: 'name' },
  help: { type: 'help', on: true },
  stop: { type: 'stop', on: true },
  start: { type: 'start' },
  next: { type: 'next' },
  pause: { type: 'pause' },
  resume: { type: 'resume' },
  hold: { type: 'hold', on: true },
  phase: { type: 'phase', phase: 'theories' },
  'play-on': { type: 'play-on' },
  event: { type: 'event' },
  extend: { type: 'extend', seconds: 30 },
  timers: { type: 'timers', on: false },
  lock: { type: 'lock', locked: true },
  bots: { type: 'bots', count: 2, temperament: 'mixed' },
  'seat.remove': { type: 'seat.remove', seat: 2 },
  'seat.ban': { type: 'seat.ban', seat: 2 },
  'seat.restore': { type: 'seat.restore', seat: 7 },
  'seat.forget': { type: 'seat.forget', seat: 7 },
  'seat.admit': { type: 'seat.admit', seat: 8 },
  'seat.rename': { type: 'seat.rename', seat: 2 },
  'seat.time': { type: 'seat.time', seat: 2, factor: 2 },
  'seat.name': { type: 'seat.name', seat: 2, approve: true },
  clear: { type: 'clear', seconds: 20 },
  look: { type: 'look', seat: 2 },
  reply: { type: 'reply', seat: 2, reply: 'coming' },
  update: { type: 'update' },
  tiers: { type: 'tiers', show: true },
  ledger: { type: 'ledger', show: true },
  blank: { type: 'blank', on: true },
  door: { type: 'door', asks: true },
  undo: { type: 'undo', to: 1 },
  ends: { type: 'ends', minutes: 30 },
  compare: { type: 'compare', show: true },
  'end-score': { type: 'end-score' },
  reveal: { type: 'reveal', step: 0 },
  lab: { type: 'lab', regime: '', reform: '' },
  replay: { type: 'replay', month: 1 },
  debrief: { type: 'debrief', step: 0 },
  'seat.take': { type: 'seat.take', seat: 4 },
  'seat.leave': { type: 'seat.leave', seat: 2 },
  led: { type: 'led', led: false },
  open: { type: 'open' },
  'seat.away': { type: 'seat.away', seat: 2, away: true },
  'seat.cover': { type: 'seat.cover', seat: 2, cover: true },
  'time-up': { type: 'time-up', since: 0 },
}
