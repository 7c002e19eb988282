import { describe, expect, test, vi } from 'vitest'
import { viewOf, type RoomState } from '../../shared/game/contract.ts'
import { NOBODY_KNOWN } from '../../shared/vocabulary/view.ts'
import { DISCLOSED } from '../../shared/scoring/disclosure.ts'
import { DISCLOSURES, type Disclosure } from '../../shared/vocabulary/disclosure.ts'
import type { Audience, Seat } from '../../shared/vocabulary/ids.ts'
import type { Game, Notice } from '../../shared/vocabulary/state.ts'
import type { SealedRegime } from '../../shared/vocabulary/sealed.ts'
import { engine, library } from '../support/library.ts'
import { botRoom, playThrough } from '../support/play.ts'

// Whole games: they may take long on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const seats: readonly Seat[] = [1, 2, 3, 4]
const card = { roomId: 'r1', code: 'BCDFGH', openedAt: 0, ...NOBODY_KNOWN }

/** A word or a number that can't be in a view by chance; the seat that it belongs to stands at its end. */
const word = (what: string, seat: Seat | '' = '') => `canary-${what}-${seat}`
const number = (what: keyof typeof NUMBERS, seat: Seat) => NUMBERS[what] * 1000 + seat
const NUMBERS = { coins: 8801, joy: 8802, steps: 8803, debt: 8804, value: 8805, standing: 8806, delta: 8807, seconds: 8808, stars: 8809 }
const CANARY = /canary-[a-z]+-\d*|880\d00\d/g

/** The regime with a canary in every secret that is a text; what is public of it stays as it is. */
const withCanaries = (regime: SealedRegime): SealedRegime => ({ ...regime, claims: word('claims'), glass: word('glass') })

/** The game as it stands, with canaries in the seed, the envelope, the logs, the desk, and every private slice. */
function marked(game: Game): Game {
  const g = structuredClone(game)
  g.sealed.seed = word('seed')
  g.sealed.sealed.salt = word('salt')
  g.sealed.liveSensors.push(word('sensor'))
  g.sealed.months.push({ month: 99, phase: 'rule', event: word('month'), sleeps: false })
  for (const seat of seats) {
    const own = g.own[seat]
    if (!own) continue
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
function grantedToDesk(showsLedger: boolean): string[] {
  return seats.flatMap((seat) => [
    ...(['coins', 'joy'] as const).map((what) => String(number(what, seat))),
    word('temperament', seat),
    ...(showsLedger ? [String(number('delta', seat)), word('seen', seat), word('where', seat), word('eye', seat), word('trait', seat)] : []),
  ])
}

function grantedFor(audience: Audience, level: Disclosure, game: Game): string[] {
  const wall = DISCLOSED[level].rules && game.town.regime ? [word('glass')] : []
  if (audience === 'facilitator') return [...wall, ...grantedToDesk(game.facilitator.showsLedger)]
  return typeof audience === 'number' ? [...wall, ...grantedTo(audience, level)] : wall
}

const found = (game: Game, state: RoomState, audience: Audience) =>
  new Set(JSON.stringify(viewOf(engine.viewsFor({ ...state, G: game }, card), audience)).match(CANARY) ?? [])

describe.each(DISCLOSURES)('a whole game at %s, before the envelope is opened', (level) => {
  const states: RoomState[] = []
  playThrough(botRoom(4, { disclosure: level, seed: 'secrecy', sealed: withCanaries }), ({ state }) => {
    if (state.G.town.reveal === null) states.push(state)
  })

  test.each([...seats, 'projector', 'facilitator', 'stranger'] as const)('shows %s what the table grants, and nothing beyond it', (who) => {
    const audience = who as Audience
    const shown = new Set<string>()
    const allowed = new Set<string>()
    for (const state of states) {
      for (const showsLedger of audience === 'facilitator' ? [false, true] : [true]) {
        const game = marked({ ...state.G, facilitator: { ...state.G.facilitator, showsLedger } })
        const granted = grantedFor(audience, level, game)
        const secrets = [...found(game, state, audience)]
        expect(secrets.filter((secret) => !granted.includes(secret))).toEqual([])
        for (const secret of secrets) shown.add(secret)
        for (const secret of granted) allowed.add(secret)
      }
    }
    // The search is worth something only if what is granted is found.
    expect(shown).toEqual(allowed)
  })
})

test('no canary of a file is ever in a state, and no event is known before its month', () => {
  for (const regime of Object.keys(library.regimes)) {
    playThrough(botRoom(4, { regime, length: 'standard', seed: 'secrecy', disclosure: 'glass' }), (room) => {
      const state = JSON.stringify(room.state)
      for (const { canary } of [...Object.values(library.regimes), ...Object.values(library.events)]) expect(state.includes(canary)).toBe(false)
      const drawn = new Set(room.secrets.months.map(({ event }) => event))
      // The facilitator may draw another card by its name: that list tells nothing of what will come.
      const screens = [1, 2, 'projector', { ...room.viewFor('facilitator'), choices: [] }] as const
      const views = screens.map((one) => JSON.stringify(typeof one === 'object' ? one : room.viewFor(one))).join('')
      const told = Object.keys(library.events).filter((id) => views.includes(`"${id}"`))
      expect(told.filter((id) => !drawn.has(id))).toEqual([])
      expect(told.length).toBeLessThanOrEqual(1)
    })
  }
})

test('the open envelope is no open notebook: what is the others’ own stays theirs', () => {
  playThrough(botRoom(4, { disclosure: 'glass', seed: 'secrecy' }), (room) => {
    if (room.town.reveal === null) return
    const game = marked(room.game)
    for (const audience of [...seats, 'projector'] as const) {
      const secrets = [...found(game, room.state, audience)]
      const others = seats.filter((seat) => seat !== audience)
      const theirs = others.flatMap((seat) => [
        ...[
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
        ].map((what) => word(what, seat)),
        String(number('coins', seat)),
        String(number('debt', seat)),
      ])
      expect(secrets.filter((secret) => theirs.includes(secret))).toEqual([])
      expect(secrets).not.toContain(word('seed'))
    }
  })
})
