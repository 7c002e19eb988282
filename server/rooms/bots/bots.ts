import type { Book } from '../../../shared/vocabulary/content.ts'
import type { Seat } from '../../../shared/vocabulary/ids.ts'
import type { Deed } from '../../../shared/vocabulary/intent.ts'
import type { BotDriver } from '../bot-driver.ts'
import { advised } from './beliefs.ts'
import { answered } from './dilemma.ts'
import { calledAtHall } from './hall.ts'
import { NO_MEMORY, remembered, type Memory } from './memory.ts'
import type { Mind } from './mind.ts'
import { planned } from './plan.ts'
import { secondWindTaken } from './second-wind.ts'
import { mingled } from './social.ts'
import { appealMade, switched, tipBought } from './switches.ts'
import { WISHES } from './temperaments.ts'
import { agreed } from './terms.ts'
import { theorised } from './theories.ts'
import { wayTaken } from './way.ts'

/**
 * The bots of one room. They choose by a sum of wishes plus noise, from their citizen's view, the open cards, and what
 * they remember of earlier views. Asked again, a bot adds what has opened since, and then nothing.
 */
export function makeBots(book: Book): BotDriver {
  const memories = new Map<Seat, Memory>()
  return (view, temperament) => {
    const { me } = view
    if (!me) return []
    const memory = remembered(memories.get(me.seat) ?? NO_MEMORY, view, me, book)
    memories.set(me.seat, memory)
    const mind: Mind = { view, me, book, wishes: WISHES[temperament], memory, beliefs: advised(memory.beliefs, me.advice.tips) }
    return view.town.citizens[me.seat]?.covered ? coverDeeds(mind) : ownDeeds(mind)
  }
}

function ownDeeds(mind: Mind): Deed[] {
  const { step, phase } = mind.view.room
  switch (step) {
    case 'plan': {
      const tip = tipBought(mind)
      return tip.length > 0 ? tip : [...calledAtHall(mind), ...switched(mind), ...lived(mind)]
    }
    case 'social':
      return mingled(mind)
    case 'statement':
      return secondWindTaken(mind)
    case 'morning':
    case 'resolve':
      return []
    case null:
      return phase === 'theories' ? theorised(mind) : agreed(mind)
  }
}

/** In a human's place: the month goes on, and the room need not wait. Nobody is bound, judged or parted from in their name. */
function coverDeeds(mind: Mind): Deed[] {
  const { step } = mind.view.room
  const deeds = step === 'plan' ? lived(mind) : step === 'statement' ? secondWindTaken(mind) : []
  const waits = step === 'plan' || step === 'social' || step === 'statement'
  return deeds.length === 0 && waits && !mind.me.ready && !mind.view.room.paused ? [{ type: 'ready', ready: true }] : deeds
}

/** The plan itself: slots and dilemma, then what they open. */
function lived(mind: Mind): Deed[] {
  return [...planned(mind), ...answered(mind), ...wayTaken(mind), ...appealMade(mind)]
}
