import fc from 'fast-check'
import { parseIntent, WireIntent } from '../../../shared/protocol/intents.ts'
import type { Choice } from '../../../shared/vocabulary/intent.ts'
import type { Ack } from '../../../shared/vocabulary/refusal.ts'
import { isRefusal } from '../../../server/sessions/hall.ts'
import { changed, NAMES, strangers } from '../changes.ts'
import { valuesOf } from '../schema-values.ts'
import type { Siege } from '../siege.ts'
import { target, type Outcome, type Target } from '../target.ts'
import { FakeSocket } from '../../support/fake-socket.ts'
import { refusedWell } from './intents.ts'

/** Honest answers are given at once; one that takes so long never comes. */
const PATIENCE_MS = 30_000

type Frame = { who: number; event: string; frame: unknown; nth: number }

/** Events on sockets that were let in: citizens, a board, an onlooker's, a desk of one's own; most of them nearly what is open just now. */
export function frames(siege: Siege): Target {
  const { world, school, own, told } = siege
  const doors = [
    ...[...school.people.slice(0, 2), ...told.people.slice(0, 1)].map(({ token }) => token),
    own.opened.facilitatorToken,
    own.people[0]?.token ?? '',
    school.opened.rooms[0]?.projectorToken ?? '',
    told.opened.facilitatorToken,
  ]
  const sockets = doors.map((token) => new FakeSocket(world, token))
  const events = fc.oneof({ weight: 12, arbitrary: fc.constant('intent') }, fc.constantFrom('here', 'resume', '', ...NAMES))
  const any = changed(valuesOf(WireIntent))
  const near = fc.record({ open: fc.nat(), picks: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), id: fc.stringMatching(/^[a-z0-9]{12}$/) })
  const body = fc.oneof({ weight: 3, arbitrary: any }, { weight: 4, arbitrary: near.map((one) => ({ near: one })) }, strangers)

  return target<Frame>('frame', {
    inputs: fc.record({ who: fc.nat(doors.length - 1), event: events, frame: body, nth: fc.nat(5) }),
    settle: siege.settle,
    async throwAt({ who, event, frame, nth }) {
      const socket = sockets[who]
      if (!socket) throw new Error('nobody sends this')
      const sent = isNear(frame) ? pickFrom(socket.view.choices, frame.near, nth) : frame
      const ack = await soon(socket.receive(event, sent))
      return outcomeOf(ack, event, () => {
        const intent = parseIntent(sent)
        if (event !== 'intent' || isRefusal(intent)) throw new Error('what is no intent was answered with a yes')
        siege.accepted(socket.room, socket.audience, intent.id)
      })
    },
  })
}

type Near = { open: number; picks: number[]; id: string }

function isNear(frame: unknown): frame is { near: Near } {
  return (
    typeof frame === 'object' && frame !== null && 'near' in frame && typeof frame.near === 'object' && frame.near !== null && 'picks' in frame.near
  )
}

/** One of the choices that are open now; every sixth has a field too many. */
function pickFrom(choices: readonly Choice[], { open, picks, id }: Near, nth: number): object {
  const choice = choices[open % choices.length]
  if (!choice) return { id, type: 'ready', ready: true }
  const fields = Object.entries(choice).map(([key, values], i) => [
    key,
    Array.isArray(values) ? (values as readonly unknown[])[(picks[i % picks.length] ?? 0) % values.length] : values,
  ])
  return { id, ...Object.fromEntries(fields), ...(nth === 5 && { seat: 1 }) }
}

function outcomeOf(ack: Ack | 'cut' | null, event: string, onYes: () => void): Outcome {
  if (ack === 'cut') return 'cut'
  if (ack === null) {
    if (event === 'here' || event === 'resume') return 'passed over'
    throw new Error('an event was not answered')
  }
  if (!ack.ok) return refusedWell(ack.refusal)
  onYes()
  return 'legal'
}

/** An answer that may never come, or a fault. */
async function soon<T>(answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => (timer = setTimeout(() => reject(new Error('no answer came')), PATIENCE_MS)))
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}
