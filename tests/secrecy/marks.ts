import { must } from '../../shared/kit/assert.ts'
import { seatsOf } from '../../shared/rules/citizens.ts'
import { DISCLOSED } from '../../shared/scoring/disclosure.ts'
import type { Disclosure } from '../../shared/vocabulary/disclosure.ts'
import type { Audience, Seat } from '../../shared/vocabulary/ids.ts'
import type { SealedRegime } from '../../shared/vocabulary/sealed.ts'
import type { Game, Notice } from '../../shared/vocabulary/state.ts'

/** A word or a number that can't be in a view by chance; the seat that it belongs to stands at its end. */
export const word = (what: string, seat: Seat | '' = '') => `canary-${what}-${seat}`
export const number = (what: keyof typeof NUMBERS, seat: Seat) => NUMBERS[what] * 1000 + seat
const NUMBERS = { coins: 8801, joy: 8802, steps: 8803, debt: 8804, value: 8805, standing: 8806, delta: 8807, seconds: 8808, stars: 8809 }
export const CANARY = /canary-[a-z]+-(?:\d+|[a-z]+)?|880\d00\d/g

/** The regime with a canary in every secret that is a text; what is public of it stays as it is. */
export const withCanaries = (regime: SealedRegime): SealedRegime => ({ ...regime, claims: word('claims'), glass: word('glass') })

/** The game as it stands, with canaries in the seed, the envelope, the logs, the desk, and every private slice. */
export function marked(game: Game): Game {
  const g = copied(game)
  g.sealed.seed = word('seed')
  g.sealed.sealed.salt = word('salt')
  g.sealed.liveSensors.push(word('sensor'))
  g.sealed.months.push({ month: 99, phase: 'rule', event: word('month'), sleeps: false })
  for (const seat of seatsOf(g)) {
    const own = must(g.own[seat], 'an own slice')
    g.facilitator.bots[seat] = word('temperament', seat) as 'rebel'
    g.sealed.acts.push({
      id: word('act', seat),
      month: g.town.month,
      slot: 1,
      citizen: seat,
      place: word('where', seat),
      outcome: 'done',
      features: [],
    })
    g.sealed.observations.push({
      id: word('seen', seat),
      act: word('act', seat),
      month: 1,
      slot: 1,
      citizen: seat,
      actual: seat,
      sensor: word('eye', seat),
      feature: word('trait', seat),
      magnitude: 1,
    })
    g.sealed.ledger.push({
      seq: 1,
      month: g.town.month,
      citizen: seat,
      cause: { kind: 'observation', ref: word('seen', seat) },
      delta: number('delta', seat),
      balance: 0,
    })
    g.sealed.standings.push({ month: g.town.month, citizen: seat, value: number('standing', seat), tier: word('standing', seat) })
    g.sealed.ratings.push({ month: 1, by: seat, of: seat, stars: number('stars', seat) })
    g.sealed.reports.push({ month: 1, by: seat, of: seat, feature: word('report', seat), true: true })
    g.sealed.consents.push({ month: 1, citizen: seat, accept: true, seconds: number('seconds', seat) })
    g.sealed.trueSuspicions.push(word('suspicion', seat))
    g.sealed.protests.push({ month: 1, citizen: seat, rule: word('protest', seat) })
    g.sealed.corrections.push({ month: 1, citizen: seat, ref: word('correction', seat) })
    Object.assign(own, {
      tips: [{ month: 1, feature: word('tip', seat), effect: 'raises' }],
      heard: { seat: 1, features: [word('heard', seat)] },
      feeling: word('feeling', seat) as 'calm',
      votes: { [word('vote', seat)]: true },
      cover: { from: 1, until: 1, coins: 0, joy: 0, dreamSteps: 0, did: [{ month: 1, what: word('did', seat), outcome: 'done', option: null }] },
      social: {
        requests: 1,
        asks: [],
        askedBy: [],
        parting: null,
        named: [{ seat: 1, persona: word('named', seat), district: 'gate', seen: null, stars: null }],
        suspects: [{ seat: 1, persona: 'dog', district: 'gate', feature: word('suspect', seat) }],
        reported: 0,
      },
      coins: number('coins', seat),
      joy: number('joy', seat),
      // With no step done, life is joy: whoever sees a life sees this canary.
      dreamSteps: 0,
      debts: [{ month: 1, coins: number('debt', seat) }],
      met: [word('met', seat)],
      last: { [word('last', seat)]: 1 },
      theories: { [word('theory', seat)]: { effect: 'lowers', confidence: 4 } },
      hand: [word('hand', seat)],
      diary: [{ slot: 0, what: word('diary', seat), outcome: 'note', place: null, coins: 0, joy: 0, fined: 0 }],
      plan: [
        { activity: 'rest', with: null },
        { activity: 'rest', with: null },
      ],
      // Far more than any level would put into it: the view must not pass it on.
      notice: fullNotice(seat),
      told: [{ seq: 1, month: 1, kind: word('told', seat), feature: null, sensor: null, delta: 0, balance: 0 }],
      shown: { month: 1, access: 'entries', entries: [{ month: 1, feature: word('shown', seat), kind: 'observation', sensor: null }] },
      least: { month: 1, how: 'vaguely', codes: [word('least', seat)] },
    })
  }
  return g
}

/** A copy as deep as the marks go; rows of the logs, the town and the people are shared. */
function copied({ sealed, facilitator, own, ...rest }: Game): Game {
  const lists = Object.fromEntries(Object.entries(sealed).flatMap(([key, list]) => (Array.isArray(list) ? [[key, [...(list as unknown[])]]] : [])))
  return {
    ...rest,
    sealed: { ...sealed, ...lists, sealed: { ...sealed.sealed } },
    facilitator: { ...facilitator, bots: { ...facilitator.bots } },
    own: Object.fromEntries(Object.entries(own).map(([seat, slice]) => [seat, { ...slice }])),
  }
}

function fullNotice(seat: Seat): Notice {
  return {
    month: 1,
    value: number('value', seat),
    tier: word('tier', seat),
    direction: word('direction', seat) as 'up',
    reasons: [word('reason', seat)],
    lines: [{ seq: 1, month: 1, kind: word('line', seat), feature: null, sensor: null, delta: 0, balance: 0 }],
    shut: [word('shut', seat) as 'post'],
    ties: [{ seat: 99, tier: word('tie', seat), pull: word('pull', seat) as 'lifts' }],
    because: [{ what: 'price', by: word('because', seat) as 'tier' }],
  }
}

/** What a citizen may find in the own view: the own slice, and of the system what the table grants. */
function grantedTo(seat: Seat, level: Disclosure): string[] {
  const granted = DISCLOSED[level]
  return [
    ...(['coins', 'joy', 'debt'] as const).map((what) => String(number(what, seat))),
    ...['hand', 'diary', 'tip', 'heard', 'feeling', 'vote', 'did', 'named', 'suspect', 'shown', 'least'].map((what) => word(what, seat)),
    ...(granted.value ? [String(number('value', seat))] : []),
    ...(granted.tier ? [word('tier', seat)] : []),
    ...(granted.why === 'nothing' ? [] : [word('direction', seat)]),
    ...(granted.why === 'codes' ? [word('reason', seat)] : []),
    ...(granted.why === 'lines' ? [word('line', seat), word('told', seat)] : []),
    ...(granted.rules ? [word('because', seat)] : []),
    ...(granted.doors ? [word('shut', seat)] : []),
    ...(granted.ties ? [word('tie', seat), word('pull', seat)] : []),
  ]
}

/** What the desk may find: the roster, and with the switch on the last month's ledger with what stands behind each line. */
function grantedToDesk(game: Game): string[] {
  const { showsLedger } = game.facilitator
  return seatsOf(game).flatMap((seat) => [
    ...(['coins', 'joy'] as const).map((what) => String(number(what, seat))),
    word('temperament', seat),
    ...(showsLedger ? [String(number('delta', seat)), word('seen', seat), word('where', seat), word('eye', seat), word('trait', seat)] : []),
  ])
}

export function grantedFor(audience: Audience, level: Disclosure, game: Game): string[] {
  const wall = DISCLOSED[level].rules && game.town.regime ? [word('glass')] : []
  if (audience === 'facilitator') return [...wall, ...grantedToDesk(game)]
  return typeof audience === 'number' ? [...wall, ...grantedTo(audience, level)] : wall
}

/** What is one's own for ever: open envelopes open no notebooks. */
export function ownedBy(seat: Seat): string[] {
  return [...OWN_WORDS.map((what) => word(what, seat)), String(number('coins', seat)), String(number('debt', seat))]
}

const OWN_WORDS = [
  'hand',
  'diary',
  'met',
  'last',
  'line',
  'tie',
  'act',
  'seen',
  'where',
  'tip',
  'heard',
  'feeling',
  'vote',
  'did',
  'named',
  'suspect',
  'suspicion',
  'told',
  'shown',
  'least',
  'because',
] as const
