import type { Deps, Engine, RoomState, Views } from '../../shared/game/contract.ts'
import { makeEngine } from '../../shared/game/engine.ts'
import { viewOf } from '../../shared/game/contract.ts'
import { must } from '../../shared/kit/assert.ts'
import { sealFor } from '../../shared/scoring/sealing.ts'
import { USUAL_SECONDS } from '../../shared/rules/timing.ts'
import type { Disclosure } from '../../shared/vocabulary/disclosure.ts'
import type { Actor } from '../../shared/vocabulary/ids.ts'
import type { Deed, Temperament } from '../../shared/vocabulary/intent.ts'
import { ALONE, RULES_VERSION, type Entry, type Opening } from '../../shared/vocabulary/journal.ts'
import { NOBODY_KNOWN } from '../../shared/vocabulary/view.ts'
import type { Length } from '../../shared/vocabulary/phase.ts'
import type { Recording } from '../../shared/vocabulary/recording.ts'
import { recordingOf, type Recorded } from '../debrief/recording.ts'
import { makeBots } from '../rooms/bots/bots.ts'
import { botsAct } from '../rooms/bots/rounds.ts'
import { nameFor } from '../rooms/names.ts'

export type Play = { regime: string; citizens: number; bots: Temperament | 'mixed'; length: Length; disclosure: Disclosure; seed: string }

/** A whole game of bots in virtual time, from the empty town to the debrief. The same arguments give the same recording, byte for byte. */
export function playHeadless(deps: Deps, play: Play): Recording {
  return recordingOf(playRoom(deps, play))
}

/** The same game, as it stands at its end. */
export function playRoom(deps: Deps, play: Play): Recorded {
  const room = openRoom(deps, play)
  room.does('facilitator', { type: 'bots', count: play.citizens, temperament: play.bots })
  room.does('facilitator', { type: 'start' })
  while (room.town().phase !== 'theories') {
    room.botsAct()
    room.timeUp()
  }
  room.botsAct()
  while (room.town().phase !== 'debrief') room.does('facilitator', { type: 'next' })
  return room.recorded()
}

function openRoom(deps: Deps, { regime, citizens, length, disclosure, seed }: Play) {
  const engine: Engine = makeEngine(deps)
  const sealed = sealFor(must(deps.regimes[regime], `regime ${regime}`), { seed, length })
  const setup = { regime, disclosure, length, citizens, stepSeconds: USUAL_SECONDS[length], solo: false, ...ALONE }
  const opening: Opening = { rulesVersion: RULES_VERSION, seed, setup, sealed }
  const bots = makeBots(deps.book)
  const entries: Entry[] = []
  let state: RoomState = engine.create(opening)
  let views: Views | null = null
  const card = { roomId: 'play', code: '', openedAt: 0, ...NOBODY_KNOWN }
  let at = 0

  const does = (actor: Actor, deed: Deed) => {
    const seq = entries.length + 1
    const entry: Entry = { seq, actor, at, intent: { id: `play-${String(seq).padStart(8, '0')}`, ...deed } }
    const applied = engine.apply(state, entry)
    if (!applied.ok) throw new Error(`${String(actor)} can't ${deed.type}: ${applied.refusal.say} ${String(applied.refusal.params?.['fault'] ?? '')}`)
    entries.push(entry)
    state = applied.state
    views = null
  }

  return {
    does,
    town: () => state.G.town,
    botsAct: () =>
      botsAct(bots, {
        bots: () => state.G.facilitator.bots,
        view: (seat) => viewOf((views ??= engine.viewsFor(state, card)), seat),
        does,
      }),
    /** Time passes to the end of the step. */
    timeUp() {
      at = must(state.G.town.deadline, 'a limit of the step')
      does('clock', { type: 'time-up', since: state.G.town.since })
    },
    recorded: (): Recorded => ({ opening, entries, game: state.G, names: namesFor(seed, citizens) }),
  }
}

function namesFor(seed: string, citizens: number): Record<number, string> {
  const names: Record<number, string> = {}
  for (let seat = 1; seat <= citizens; seat += 1) names[seat] = nameFor(seed, seat, 0, new Set(Object.values(names)))
  return names
}
