import * as v from 'valibot'
import { parseIntent } from '../../shared/protocol/intents.ts'
import { refusal, type Ack, type Refusal } from '../../shared/vocabulary/refusal.ts'
import { Bucket } from '../rooms/bucket.ts'
import type { Clock } from '../rooms/clock.ts'
import { isRefusal } from '../sessions/hall.ts'
import { Resume, type GameSocket } from './protocol.ts'
import type { Visit } from './shown-room.ts'
import type { Stage } from './stage.ts'

/** Events of one socket: the fastest legal play needs about three a second. */
const EVENTS = { burst: 40, rate: 20 }
/** Events over that, or that make no sense; more of them and the socket is cut. */
const OFFENCES = { burst: 10, rate: 5 }

type Needs = {
  clock: Clock
  /** Hears how each event was answered. */
  answered: (ack: Ack) => void
}

/** Listens to one socket through one door: every event is answered, or the socket is cut. */
export function listenTo(socket: GameSocket, stage: Stage, { clock, answered }: Needs): void {
  const events = new Bucket(clock, EVENTS.rate, EVENTS.burst)
  const offences = new Bucket(clock, OFFENCES.rate, OFFENCES.burst)

  const offend = (no: Refusal, answer: (ack: Ack) => void) => {
    if (offences.take()) answer({ ok: false, refusal: no })
    else socket.disconnect(true)
  }

  // Nothing goes on to handlers of its own: an event name is a word from outside.
  socket.use(([event, ...args]: unknown[]) => {
    const told = answerIn(args)
    const answer = (ack: Ack) => {
      answered(ack)
      told(ack)
    }
    if (!events.take()) return offend(refusal('too-fast', 'That was too fast. Wait a moment.'), answer)
    if (event === 'intent') return act(stage.visitOf(socket), args[0], answer, offend)
    if (event === 'here') return stage.visitOf(socket)?.here()
    const resume = event === 'resume' ? v.safeParse(Resume, args[0]) : null
    if (resume?.success) return stage.show(socket, resume.output.version)
    return offend(refusal('malformed', 'The game knows no such message.'), answer)
  })
}

function act(visit: Visit | undefined, frame: unknown, answer: (ack: Ack) => void, offend: (no: Refusal, answer: (ack: Ack) => void) => void): void {
  const intent = parseIntent(frame)
  if (isRefusal(intent)) return offend(intent, answer)
  void visit?.submit(intent).then(answer)
}

/** The way to answer an event; one that brought none can't be answered. */
function answerIn(args: readonly unknown[]): (ack: Ack) => void {
  const last = args.at(-1)
  return typeof last === 'function' ? (ack) => void last(ack) : () => {}
}
