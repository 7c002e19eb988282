import { describe, expect, test, vi } from 'vitest'
import { viewOf, type RoomState } from '../../shared/game/contract.ts'
import { NOBODY_KNOWN } from '../../shared/vocabulary/view.ts'
import { DISCLOSURES } from '../../shared/vocabulary/disclosure.ts'
import type { Audience, Seat } from '../../shared/vocabulary/ids.ts'
import type { Game } from '../../shared/vocabulary/state.ts'
import { engine, library } from '../support/library.ts'
import { botRoom, playThrough } from '../support/play.ts'
import { CANARY, grantedFor, marked, ownedBy, withCanaries, word } from './marks.ts'

// Whole games: they may take long on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const seats: readonly Seat[] = [1, 2, 3, 4]
const card = { roomId: 'r1', code: 'BCDFGH', openedAt: 0, ...NOBODY_KNOWN }

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
      const theirs = others.flatMap(ownedBy)
      expect(secrets.filter((secret) => theirs.includes(secret))).toEqual([])
      expect(secrets).not.toContain(word('seed'))
    }
  })
})
