import { refusal } from '../../vocabulary/refusal.ts'
import { citizenAt } from '../citizens.ts'
import { keepPace } from '../people/paces.ts'
import { endIfReady } from './next.ts'
import { seatOf, type Handler } from './handler.ts'

/** Says that one is ready, or not yet; in the waiting room, that one knows how to move. When all who are there are, the step ends early. */
export const ready: Handler<'ready'> = {
  by: 'citizen',
  choices: (g) => (isOpen(g) ? [{ type: 'ready', ready: [true, false] }] : []),
  refuse: (g) => (g.town.paused ? refusal('room-paused', 'The room is paused.') : refusal('too-late', 'Nothing waits for you now.')),
  apply(g, actor, { ready: isReady }, moment) {
    citizenAt(g, seatOf(actor)).ready = isReady
    if (isReady) keepPace(g, seatOf(actor), moment.at)
    endIfReady(g, moment)
  },
}

function isOpen({ town }: Parameters<typeof ready.choices>[0]): boolean {
  if (town.paused) return false
  const { phase, step } = town
  const isAsked = phase === 'theories' || (phase === 'reform' && town.reform?.stage !== 'closed')
  return phase === 'arrival' || step === 'plan' || step === 'social' || step === 'statement' || isAsked
}
