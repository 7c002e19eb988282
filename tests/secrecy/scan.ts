import type { Engine, RoomState } from '../../shared/game/contract.ts'
import { must } from '../../shared/kit/assert.ts'
import { DISCLOSURES, type Disclosure } from '../../shared/vocabulary/disclosure.ts'
import type { Audience } from '../../shared/vocabulary/ids.ts'
import { NOBODY_KNOWN } from '../../shared/vocabulary/view.ts'
import type { Clock } from '../../server/rooms/clock.ts'
import { Publisher } from '../../server/rooms/publisher.ts'
import type { Publication } from '../../server/rooms/watcher.ts'
import { seatsOf } from '../../shared/rules/citizens.ts'
import { engine as real, library } from '../support/library.ts'
import { botRoom, playThrough } from '../support/play.ts'
import { CANARY, grantedFor, marked, ownedBy, withCanaries, word } from './marks.ts'

export type Leak = { regime: string; disclosure: Disclosure; seed: string; version: number; audience: Audience; secret: string }
/** `canariesGranted`: how often a secret was found where the table grants it; a search that finds none is worth nothing. */
export type Scan = { frames: number; bytes: number; games: number; canariesGranted: number; leaks: Leak[] }

/** `engine`: whose views are looked at; tests plant a leak in it. */
type Asked = { frames: number; seed: number; onGame(done: number): void; engine?: Pick<Engine, 'viewsFor'> }
type Looking = { engine: Pick<Engine, 'viewsFor'>; most: number; total: Scan }
type Game = { regime: string; disclosure: Disclosure; seed: string; people: number }

const MOST_LEAKS = 50

/** Plays games of bots under every regime at every level until so many frames were looked through, every one before the envelope opens and after. */
export function scan({ frames, seed, onGame, engine = real }: Asked): Scan {
  const total: Scan = { frames: 0, bytes: 0, games: 0, canariesGranted: 0, leaks: [] }
  const plans = Object.keys(library.regimes).flatMap((regime) => DISCLOSURES.map((disclosure) => ({ regime, disclosure })))
  for (let turn = 0; total.frames < frames; turn += 1) {
    // A prime step goes round all regimes and levels, and never the same way twice.
    const plan = must(plans[(turn * 37) % plans.length], 'a plan')
    scanGame({ ...plan, seed: `canaries-${seed}-${turn}`, people: 5 + (turn % 4) }, { engine, most: frames, total })
    total.games += 1
    onGame(total.frames)
  }
  return total
}

/** Every version of a game goes through the room's own publisher, with canaries in all that is secret or somebody's own. */
function scanGame({ people, ...game }: Game, { engine, most, total }: Looking): void {
  const clock = handClock()
  const room = botRoom(people, { ...game, sealed: withCanaries })
  const card = { roomId: 'r1', code: 'BCDFGH', openedAt: 0, ...NOBODY_KNOWN }
  const everybody: Audience[] = ['facilitator', 'observer', 'projector', ...seatsOf(room.game)]
  let now = markedAt(room.state, room.entries.length)
  const look = (audience: Audience, frame: unknown) => {
    const text = JSON.stringify(frame)
    total.frames += 1
    total.bytes += text.length
    const secrets = new Set(text.match(CANARY))
    if (secrets.size === 0) return
    const allowed = now.allowed.get(audience) ?? allowedFor(audience, game.disclosure, now)
    now.allowed.set(audience, allowed)
    for (const secret of secrets) {
      if (allowed.has(secret)) total.canariesGranted += 1
      else if (total.leaks.length < MOST_LEAKS) total.leaks.push({ ...game, version: now.seq, audience, secret })
    }
  }
  const publisher = new Publisher({
    engine,
    clock,
    audiences: () => everybody,
    current: () => ({ moment: { seq: now.seq, state: now.state } as never, card, notice: null }),
    published: ({ from, to, publicOps, ownOps }: Publication) => {
      look('projector', ['patch', { from, to, ops: publicOps }])
      for (const [audience, ops] of ownOps) look(audience, ['patch', { from, to, ops: [...publicOps, ...ops] }])
    },
    broken: (error) => {
      throw error
    },
  })
  /** Versions that somebody may still hold who comes back. */
  let held: number[] = []
  playThrough(room, ({ state, entries }) => {
    if (entries.length === now.seq || total.frames >= most) return
    held = [now.seq, ...held].slice(0, 3)
    now = markedAt(state, entries.length)
    publisher.advance()
    clock.run()
    for (const audience of everybody) {
      look(audience, ['view', publisher.view(audience)])
      for (const version of held) look(audience, ['patch', publisher.resume(version, audience)])
    }
  })
}

/** `allowed`: what each may find in this state, once it was asked. */
type Marked = { seq: number; state: RoomState; isSealed: boolean; allowed: Map<Audience, Allowed> }
type Allowed = { has(secret: string): boolean }

function markedAt(state: RoomState, seq: number): Marked {
  return { seq, state: { ...state, G: marked(state.G) }, isSealed: state.G.town.reveal === null, allowed: new Map() }
}

/** What a frame to somebody may hold: before the envelope is open what the one table grants; then all but what is somebody else's own. */
function allowedFor(audience: Audience, disclosure: Disclosure, { state: { G }, isSealed }: Marked): Allowed {
  const who = audience === 'observer' ? 'facilitator' : audience
  if (isSealed) return new Set(grantedFor(who, disclosure, G))
  const never = new Set([
    word('seed'),
    word('month'),
    ...(who === 'facilitator'
      ? []
      : seatsOf(G)
          .filter((seat) => seat !== who)
          .flatMap(ownedBy)),
  ])
  return { has: (secret) => !never.has(secret) && !/^canary-(regime|event)/.test(secret) }
}

/** A clock on which everything is due at once, when it is told to run. */
function handClock(): Clock & { run(): void } {
  let due: (() => void)[] = []
  return {
    now: () => 0,
    after(_ms, run) {
      due.push(run)
      return () => void (due = due.filter((one) => one !== run))
    },
    run() {
      while (due.length > 0) for (const next of due.splice(0)) next()
    },
  }
}
